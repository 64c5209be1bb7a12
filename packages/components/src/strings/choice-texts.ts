import type { Language } from '../language.js';

const en = {
  selectAll: 'Select all',
  onlyChosen: (label: string): string => `Only “${label}” is chosen now.`,
  notChosen: (label: string): string => `“${label}” is no longer chosen.`,
};

const fr: typeof en = {
  selectAll: 'Tout sélectionner',
  onlyChosen: (label) => `Seul le choix « ${label} » reste coché.`,
  notChosen: (label) => `Le choix « ${label} » n’est plus coché.`,
};

/** What a group of checkboxes says: of all its options, and when one choice takes back others. */
export const choiceTexts: Readonly<Record<Language, typeof en>> = { en, fr };
