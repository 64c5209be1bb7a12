import type { Language } from '../language.js';

const en = {
  loading: 'Loading',
};

const fr: typeof en = {
  loading: 'Chargement en cours',
};

/** What is said of a button that is busy. */
export const buttonTexts: Readonly<Record<Language, typeof en>> = { en, fr };
