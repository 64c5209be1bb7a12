import type { Language } from '../language.js';

const en = {
  locale: 'en-CA',
  error: 'Error:',
  required: '(required)',
  optional: '(optional)',
  choose: 'Choose',
};

/** Spaces inside « » and before a colon are unbreakable (U+00A0). */
const fr: typeof en = {
  locale: 'fr-CA',
  error: 'Erreur :',
  required: '(obligatoire)',
  optional: '(facultatif)',
  choose: 'Choisissez',
};

export type Strings = typeof en;

/**
 * The built-in texts that most components need, by language. What only some of them say has a file of
 * its own here, so that other pages do not load it.
 */
export const strings: Readonly<Record<Language, Strings>> = { en, fr };
