import type { Language } from '../language.js';

const en = {
  rangeReversed: (end: string, start: string, date: string): string =>
    `“${end}” can’t be before “${start}”. Enter ${date} or later.`,
  rangeTooShort: (end: string, date: string, least: string): string =>
    `“${end}” must be ${date} or later: at least ${least}, counting the first and the last.`,
  rangeTooLong: (end: string, date: string, most: string): string =>
    `“${end}” must be ${date} or earlier: at most ${most}, counting the first and the last.`,
  oneDay: '1 day',
  days: (count: string): string => `${count} days`,
};

const fr: typeof en = {
  rangeReversed: (end, start, date) =>
    `« ${end} » ne peut pas être avant « ${start} ». Au plus tôt : ${date}.`,
  rangeTooShort: (end, date, least) =>
    `« ${end} » ne peut pas être avant : ${date}. Il faut au moins ${least}, en comptant le premier et le dernier.`,
  rangeTooLong: (end, date, most) =>
    `« ${end} » ne peut pas être après : ${date}. Il faut au plus ${most}, en comptant le premier et le dernier.`,
  oneDay: '1 jour',
  days: (count) => `${count} jours`,
};

/** What is said of two dates that do not go together. */
export const rangeTexts: Readonly<Record<Language, typeof en>> = { en, fr };
