import type { Language } from '../language.js';

const en = {
  codeLookAlike: (label: string): string =>
    `“${label}” has only digits. Type the digit 0, not the letter O, and 1, not I or L.`,
  codeDigits: (label: string): string => `“${label}” must have only digits, 0 to 9.`,
  codeLettersAndDigits: (label: string): string => `“${label}” must have only letters and digits.`,
  codeLength: (label: string, length: string, typed: string): string =>
    `“${label}” must have ${length} ${length === '1' ? 'character' : 'characters'}. You typed ${typed}.`,
  codeDigitAt: (label: string, place: string, typed: string): string =>
    `Character ${place} of “${label}” must be a digit. You typed the letter ${typed}.`,
  codeLetterAt: (label: string, place: string, typed: string): string =>
    `Character ${place} of “${label}” must be a letter. You typed the digit ${typed}.`,
};

const fr: typeof en = {
  codeLookAlike: (label) =>
    `« ${label} » ne contient que des chiffres. Tapez le chiffre 0 et non la lettre O, et 1 et non I ou L.`,
  codeDigits: (label) => `« ${label} » doit contenir seulement des chiffres, de 0 à 9.`,
  codeLettersAndDigits: (label) =>
    `« ${label} » doit contenir seulement des lettres et des chiffres.`,
  codeLength: (label, length, typed) =>
    `« ${label} » doit compter ${length} ${length === '1' ? 'caractère' : 'caractères'}. Vous en avez tapé ${typed}.`,
  codeDigitAt: (label, place, typed) =>
    `Le caractère ${place} de « ${label} » doit être un chiffre. Vous avez tapé la lettre ${typed}.`,
  codeLetterAt: (label, place, typed) =>
    `Le caractère ${place} de « ${label} » doit être une lettre. Vous avez tapé le chiffre ${typed}.`,
};

/** What is said of a code that cannot be right. */
export const codeTexts: Readonly<Record<Language, typeof en>> = { en, fr };
