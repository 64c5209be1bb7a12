import type { Language } from '../language.js';

const en = {
  otherLanguage: 'Français',
  otherLanguageTag: 'fr',
};

const fr: typeof en = {
  otherLanguage: 'English',
  otherLanguageTag: 'en',
};

/** The name and the tag of the other language. */
export const languageToggleTexts: Readonly<Record<Language, typeof en>> = { en, fr };
