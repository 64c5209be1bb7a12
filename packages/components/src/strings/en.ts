import type { DatePart } from '../date-field/read-date.js';

const A_PART: Readonly<Record<DatePart, string>> = {
  day: 'a day',
  month: 'a month',
  year: 'a year',
};

/** The built-in texts in English. French (`fr.ts`) is checked against this type. */
export const en = {
  error: 'Error:',
  required: '(required)',
  optional: '(optional)',
  errorSummaryHeading: 'There is a problem',
  information: 'Information:',
  success: 'Success:',
  warning: 'Warning:',
  loading: 'Loading',
  skipLink: 'Skip to main content',
  dismiss: 'Close this message',
  otherLanguage: 'Français',
  otherLanguageTag: 'fr',
  valueMissing: (label: string): string => `Fill in “${label}”.`,
  choiceMissing: (label: string): string => `Choose an answer to “${label}”.`,
  emailMismatch: (label: string): string =>
    `“${label}” must be an email address, like name@example.com.`,
  urlMismatch: (label: string): string =>
    `“${label}” must be a web address, like https://example.com.`,
  patternMismatch: (label: string): string =>
    `“${label}” is not in the right format. Check what you typed.`,
  tooShort: (label: string, least: string, typed: string): string =>
    `“${label}” must have at least ${least} characters. You typed ${typed}.`,
  tooLong: (label: string, most: string, typed: string): string =>
    `“${label}” must have ${most} characters or fewer. You typed ${typed}.`,
  rangeUnderflow: (label: string, min: string): string => `“${label}” must be ${min} or more.`,
  rangeOverflow: (label: string, max: string): string => `“${label}” must be ${max} or less.`,
  stepMismatch: (label: string, step: string): string => `“${label}” must be in steps of ${step}.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateIncomplete: (label: string, missing: readonly DatePart[]): string =>
    `“${label}” must include ${missing.map((part) => A_PART[part]).join(' and ')}.`,
  dateNotReal: (label: string): string => `“${label}” must be a real date, like 27 3 2021.`,
  dateYear: (label: string): string => `“${label}” must have a year of 4 digits, like 1987.`,
  dateTooEarly: (label: string, min: string): string => `“${label}” must be ${min} or later.`,
  dateTooLate: (label: string, max: string): string => `“${label}” must be ${max} or earlier.`,
  badInput: (label: string): string => `“${label}” must be a number.`,
};
