import type { Language } from '../language.js';

const en = {
  extension: 'ext.',
  noPhone: (label: string): string =>
    `“${label}” must be a phone number, like 416-555-0123. Begin with + for other countries.`,
};

const fr: typeof en = {
  extension: 'poste',
  noPhone: (label) =>
    `« ${label} » doit être un numéro de téléphone, comme 416-555-0123. Commencez par + pour un autre pays.`,
};

/** What is said of a phone number that is none, and the word before an extension. */
export const phoneTexts: Readonly<Record<Language, typeof en>> = { en, fr };
