import type { Language } from '../language.js';

const en = {
  chooseDate: 'Choose date',
  changeDate: 'Change date',
  dateUnavailable: (label: string, date: string): string =>
    `“${label}” can’t be ${date}. Choose another date.`,
};

const fr: typeof en = {
  chooseDate: 'Choisir la date',
  changeDate: 'Changer la date',
  dateUnavailable: (label, date) =>
    `« ${label} » ne peut pas être le ${date}. Choisissez une autre date.`,
};

/** The words of the button that opens a calendar, and what is said of a date that can’t be chosen. */
export const pickerTexts: Readonly<Record<Language, typeof en>> = { en, fr };
