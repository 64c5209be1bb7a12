import type { Language } from '../language.js';

const en = {
  limit: 'You can enter up to',
  character: 'character',
  characters: 'characters',
  word: 'word',
  words: 'words',
  countLeft: (count: string): string => `You have ${count} left`,
  countOver: (count: string): string => `You have ${count} too many`,
  tooManyWords: (label: string, most: string, typed: string): string =>
    `“${label}” must have ${most} or fewer. You typed ${typed}.`,
};

const fr: typeof en = {
  limit: 'Vous pouvez entrer jusqu’à',
  character: 'caractère',
  characters: 'caractères',
  word: 'mot',
  words: 'mots',
  countLeft: (count) => `Il vous reste ${count}`,
  countOver: (count) => `Vous avez ${count} de trop`,
  tooManyWords: (label, most, typed) =>
    `« ${label} » doit compter au plus ${most}. Vous en avez tapé ${typed}.`,
};

/** How long a text may be and how much of that is left. */
export const countTexts: Readonly<Record<Language, typeof en>> = { en, fr };
