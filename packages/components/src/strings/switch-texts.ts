import type { Language } from '../language.js';

const en = {
  on: 'On',
  off: 'Off',
  mustBeOn: (label: string): string => `Turn on “${label}” to continue.`,
};

const fr: typeof en = {
  on: 'Activé',
  off: 'Désactivé',
  mustBeOn: (label) => `Activez «\u00a0${label}\u00a0» pour continuer.`,
};

/** What is said of a switch that must be on. */
export const switchTexts: Readonly<Record<Language, typeof en>> = { en, fr };
