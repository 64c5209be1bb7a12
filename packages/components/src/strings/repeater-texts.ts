import type { Language } from '../language.js';

const en = {
  atLeast: 'You must give at least',
  atMost: 'You can give at most',
  item: (number: string): string => `Item ${number}`,
  added: (item: string): string => `Added “${item}”.`,
  removed: (item: string): string => `Removed “${item}”.`,
  restored: (item: string): string => `“${item}” is back.`,
  moved: (item: string, place: string, all: string): string =>
    `“${item}” is now number ${place} of ${all}.`,
  undo: 'Undo',
  undoLabel: (message: string): string => `Undo: ${message}`,
};

const fr: typeof en = {
  atLeast: 'Vous devez en indiquer au moins',
  atMost: 'Vous pouvez en indiquer au plus',
  item: (number) => `Élément ${number}`,
  added: (item) => `Ajout de « ${item} ».`,
  removed: (item) => `Retrait de « ${item} ».`,
  restored: (item) => `« ${item} » est de retour.`,
  moved: (item, place, all) => `« ${item} » est maintenant au rang ${place} sur ${all}.`,
  undo: 'Annuler',
  undoLabel: (message) => `Annuler\u00a0: ${message}`,
};

/** What is said when an item of a list is added, removed or moved. */
export const repeaterTexts: Readonly<Record<Language, typeof en>> = { en, fr };
