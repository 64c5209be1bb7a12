import type { Language } from '../language.js';
import { dateTexts } from './date-texts.js';

const en = {
  ...dateTexts.en,
  startDate: 'Start date',
  endDate: 'End date',
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
  ...dateTexts.fr,
  startDate: 'Date de début',
  endDate: 'Date de fin',
  rangeReversed: (end, start, date) =>
    `« ${end} » ne peut pas être avant « ${start} ». Entrez ${date} ou une date qui suit.`,
  rangeTooShort: (end, date, least) =>
    `« ${end} » ne peut pas être avant ${date}. Il faut au moins ${least}, en comptant le premier et le dernier.`,
  rangeTooLong: (end, date, most) =>
    `« ${end} » ne peut pas être après ${date}. Il faut au plus ${most}, en comptant le premier et le dernier.`,
  oneDay: '1 jour',
  days: (count) => `${count} jours`,
};

/** The words over two dates, and what is said when they do not go together. */
export const dateRangeTexts: Readonly<Record<Language, typeof en>> = { en, fr };
