/** The built-in texts in English. French (`fr.ts`) is checked against this type. */
export const en = {
  locale: 'en-CA',
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
  badInput: (label: string): string => `“${label}” must be a number.`,
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
