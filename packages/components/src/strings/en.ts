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
  checkMissing: (label: string): string => `Select “${label}” to continue.`,
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
  aDay: 'a day',
  aMonth: 'a month',
  aYear: 'a year',
  and: 'and',
  dateIncomplete: (label: string, missing: string): string => `“${label}” must include ${missing}.`,
  dateNotReal: (label: string): string => `“${label}” must be a real date, like 27 3 2021.`,
  dateYear: (label: string): string => `“${label}” must have a year of 4 digits, like 1987.`,
  dateTooEarly: (label: string, min: string): string => `“${label}” must be ${min} or later.`,
  dateTooLate: (label: string, max: string): string => `“${label}” must be ${max} or earlier.`,
  dollarBefore: '$',
  dollarAfter: '',
  extension: 'ext.',
  noMoney: (label: string): string => `“${label}” must be an amount of money, like 12.50.`,
  noPhone: (label: string): string =>
    `“${label}” must be a phone number, like 416-555-0123. Begin with + for other countries.`,
  codeLookAlike: (label: string): string =>
    `“${label}” has only digits. Type the digit 0, not the letter O, and 1, not I or L.`,
  codeDigits: (label: string): string => `“${label}” must have only digits, 0 to 9.`,
  codeLettersAndDigits: (label: string): string => `“${label}” must have only letters and digits.`,
  codeLength: (label: string, length: string, typed: string): string =>
    `“${label}” must have ${length} characters. You typed ${typed}.`,
  badInput: (label: string): string => `“${label}” must be a number.`,
};
