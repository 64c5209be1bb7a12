import type { Language } from '../language.js';

const en = {
  skipLink: 'Skip to main content',
};

const fr: typeof en = {
  skipLink: 'Passer au contenu principal',
};

/** The text of the link to the main content. */
export const skipLinkTexts: Readonly<Record<Language, typeof en>> = { en, fr };
