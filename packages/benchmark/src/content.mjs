/**
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {string} hint
 * @property {string} [type]
 * @property {string} [autocomplete]
 * @property {string} [value]
 * @property {string} [error]
 */

/** What the form page says, in the same words whoever prints it. */
export const page = {
  title: 'Apply for a parking permit',
  service: 'Parking permits',
  organization: 'Town of Example',
  skip: 'Skip to main content',
  alert: { heading: 'New zones', text: 'Permits for zones 4 and 5 are open from 1 March.' },
  summary: 'There is a problem',
  submit: 'Continue',
  privacy: 'Privacy notice',
  /** @type {Field} */
  name: {
    name: 'full-name',
    label: 'Full name',
    hint: 'As it is written on your driver licence',
    autocomplete: 'name',
    error: 'Enter your full name',
  },
  /** @type {Field} */
  email: {
    name: 'email',
    label: 'Email',
    hint: 'We send the permit to this address',
    type: 'email',
    autocomplete: 'email',
    value: 'sam.example',
    error: 'Enter an email address in the right format, like name@example.com',
  },
  contact: {
    name: 'contact',
    label: 'How should we contact you?',
    hint: 'We only do so when something is missing',
    options: [
      { value: 'email', label: 'Email' },
      { value: 'phone', label: 'Phone' },
      { value: 'post', label: 'Post' },
    ],
  },
  /** @type {Field} */
  plate: {
    name: 'plate',
    label: 'Licence plate',
    hint: 'Letters and numbers, without spaces',
  },
};

/** The fields in error, in the page's order. */
export const mistakes = [page.name, page.email];

/**
 * Fields for the measurements by the thousand. `batch` keeps any two batches from being the same
 * text, so that a cache of whole inputs earns nothing.
 * @returns {Field[]}
 */
export const manyFields = (count, batch = 0) =>
  Array.from({ length: count }, (_, index) => ({
    name: `field-${batch}-${index}`,
    label: `Question ${index + 1} of part ${batch}`,
    hint: `A sentence that helps with answer ${index + 1}`,
  }));

const OPTIONS = Array.from({ length: 10 }, (_, index) => ({
  value: `option-${index + 1}`,
  label: `Option ${index + 1}`,
}));

/**
 * @typedef {Field & { options: { value: string, label: string }[] }} Question
 */

/**
 * Questions of other kinds than a line of text: a list shows all options, radios the first three.
 * @returns {Question[]}
 */
export const manyQuestions = (count, batch = 0) =>
  manyFields(count, batch).map((field) => ({ ...field, options: OPTIONS }));

/** Which kinds the long form page asks, one after the other: 60 questions in all. */
export const LONG_FORM = Array.from({ length: 10 }, () => [
  'field',
  'select',
  'field',
  'radios',
  'field',
  'date',
]).flat();
