import type { Language } from '../language.js';

const en = {
  checking: 'Checking your answers',
};

const fr: typeof en = {
  checking: 'Vérification de vos réponses',
};

/** What a form says while it waits for checks of the page. */
export const formTexts: Readonly<Record<Language, typeof en>> = { en, fr };
