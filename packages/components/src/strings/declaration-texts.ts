import type { Language } from '../language.js';

const en = {
  agree: 'I agree',
};

const fr: typeof en = {
  agree: 'J’accepte',
};

/** The label of the checkbox of a declaration. */
export const declarationTexts: Readonly<Record<Language, typeof en>> = { en, fr };
