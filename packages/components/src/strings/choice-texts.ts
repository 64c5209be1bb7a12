import type { Language } from '../language.js';

const en = {
  onlyChosen: (label: string): string => `Only “${label}” is chosen now.`,
  notChosen: (label: string): string => `“${label}” is no longer chosen.`,
};

const fr: typeof en = {
  onlyChosen: (label) => `Seul le choix « ${label} » reste coché.`,
  notChosen: (label) => `Le choix « ${label} » n’est plus coché.`,
};

/** What screen readers are told when one choice takes back others. */
export const choiceTexts: Readonly<Record<Language, typeof en>> = { en, fr };
