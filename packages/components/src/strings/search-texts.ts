import type { Language } from '../language.js';

const en = {
  search: 'Search',
};

const fr: typeof en = {
  search: 'Rechercher',
};

/** The label and the button of a search. */
export const searchTexts: Readonly<Record<Language, typeof en>> = { en, fr };
