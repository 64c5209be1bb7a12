import type { Language } from '../language.js';

const en = {
  placeholder: 'Select an option',
};

const fr: typeof en = {
  placeholder: 'Sélectionnez une option',
};

/** What stands in a list before an answer is chosen. */
export const selectTexts: Readonly<Record<Language, typeof en>> = { en, fr };
