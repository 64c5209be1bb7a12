/**
 * The built-in texts in English. French (`fr.ts`) is checked against this type. What only one kind of
 * field says of a wrong answer has a file of its own here, so that other pages do not load it.
 */
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
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dollarBefore: '$',
  dollarAfter: '',
  showPassword: 'Show',
  hidePassword: 'Hide',
  on: 'On',
  off: 'Off',
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
