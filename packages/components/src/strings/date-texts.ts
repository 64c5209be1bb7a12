import type { Language } from '../language.js';

const en = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  aDay: 'a day',
  aMonth: 'a month',
  aYear: 'a year',
  and: 'and',
  theDay: (date: string): string => date,
  dateIncomplete: (label: string, missing: string): string => `“${label}” must include ${missing}.`,
  dateNotReal: (label: string): string => `“${label}” must be a real date, like 27 3 2021.`,
  dateYear: (label: string): string => `“${label}” must have a year of 4 digits, like 1987.`,
  dateTooEarly: (label: string, min: string): string => `“${label}” must be ${min} or later.`,
  dateTooLate: (label: string, max: string): string => `“${label}” must be ${max} or earlier.`,
};

const fr: typeof en = {
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  aDay: 'un jour',
  aMonth: 'un mois',
  aYear: 'une année',
  and: 'et',
  theDay: (date) => `le ${date}`,
  dateIncomplete: (label, missing) => `« ${label} » doit comprendre ${missing}.`,
  dateNotReal: (label) => `« ${label} » doit être une date réelle, comme 27 3 2021.`,
  dateYear: (label) => `« ${label} » doit comporter une année de 4 chiffres, comme 1987.`,
  dateTooEarly: (label, min) => `« ${label} » ne peut pas être avant ${min}.`,
  dateTooLate: (label, max) => `« ${label} » ne peut pas être après ${max}.`,
};

/** What is said of a date that is none, or is not allowed. */
export const dateTexts: Readonly<Record<Language, typeof en>> = { en, fr };
