import type { Language } from '../language.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every built-in text. */
export type Strings = typeof en;

/** The built-in texts by language. */
export const strings: Readonly<Record<Language, Strings>> = { en, fr };
