import type { Language } from './stories.js';

/** What a question of the table says, in one language. */
export interface Words {
  label: string;
  hint: string;
  error: string;
  option: string;
  other: string;
  optionHint: string;
  item: string;
  remove: string;
  add: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    label: 'Colour of the boat',
    hint: 'As it is painted now.',
    error: 'Tell us the colour.',
    option: 'Red',
    other: 'Blue',
    optionHint: 'Dark red as well.',
    item: 'Boat 1',
    remove: 'Remove boat 1',
    add: 'Add a boat',
  },
  fr: {
    label: 'Couleur du bateau',
    hint: 'Telle qu’elle est peinte.',
    error: 'Dites-nous la couleur.',
    option: 'Rouge',
    other: 'Bleu',
    optionHint: 'Le rouge foncé aussi.',
    item: 'Bateau 1',
    remove: 'Retirer le bateau 1',
    add: 'Ajouter un bateau',
  },
};

/** What has to be said of a question, as far as its component has it. */
export type Said = 'label' | 'hint' | 'error' | 'required';

export interface Question {
  tag: string;
  says: readonly Said[];
  /** How often the label is said, where that is not once. */
  labels?: number;
  html(words: Words): string;
}

type Inside = (words: Words) => string;

const ALL = ['label', 'hint', 'error', 'required'] as const;

const element = (tag: string, { label, hint, error }: Words, more = '', inside = ''): string =>
  `<${tag} name="answer" label="${label}" hint="${hint}" error="${error}" required ${more}>${inside}</${tag}>`;

const question = (tag: string, more = '', inside: Inside = () => ''): Question => ({
  tag,
  says: ALL,
  html: (words) => element(tag, words, more, inside(words)),
});

const options: Inside = ({ option, other }) =>
  `<option value="a">${option}</option><option value="b">${other}</option>`;
const choices =
  (tag: string): Inside =>
  ({ option, other, optionHint }) =>
    `<${tag} value="a" label="${option}" hint="${optionHint}"></${tag}>` +
    `<${tag} value="b" label="${other}"></${tag}>`;

/** Every control of a form, with all that its question can say. */
export const questions: readonly Question[] = [
  question('tds-text-field'),
  question('tds-text-area', 'maxlength="200"'),
  question('tds-select', 'placeholder=""', options),
  question('tds-combobox', '', options),
  question('tds-checkbox', 'value="yes"'),
  question('tds-checkboxes', '', choices('tds-checkbox')),
  question('tds-radios', '', choices('tds-radio')),
  {
    tag: 'tds-radio',
    says: ['label', 'hint'],
    html: ({ label, hint, item }) =>
      `<tds-radios name="answer" label="${item}">` +
      `<tds-radio value="a" label="${label}" hint="${hint}"></tds-radio></tds-radios>`,
  },
  question('tds-switch'),
  question('tds-date-field'),
  question('tds-date-picker'),
  question('tds-date-range'),
  question('tds-time-field'),
  question('tds-file-upload', 'accept=".pdf" max-size="2000000"'),
  question('tds-password-field'),
  question('tds-phone-field'),
  question('tds-address-field'),
  question('tds-money-field'),
  question('tds-code-field', 'length="6"'),
  question('tds-range', 'min="0" max="10"'),
  question('tds-quantity', 'min="0" max="10"'),
  {
    tag: 'tds-search',
    says: ['label'],
    // Its landmark has the name of the field, so that two on a page can be told apart.
    labels: 2,
    html: ({ label }) => `<tds-search action="#results" label="${label}"></tds-search>`,
  },
  {
    tag: 'tds-fieldset',
    says: ['label', 'hint', 'error'],
    html: (words) =>
      element(
        'tds-fieldset',
        words,
        '',
        `<tds-text-field label="${words.item}" name="one"></tds-text-field>`,
      ),
  },
  question('tds-declaration', '', ({ other }) => `<p slot="statement">${other}</p>`),
  {
    tag: 'tds-repeater',
    says: ALL,
    html: (words) => {
      const button = (name: string, text: string) =>
        `<button name="boats-${name}" value="0" formnovalidate>${text}</button>`;
      const item =
        `<fieldset><legend>${words.item}</legend>` +
        `${element('tds-text-field', words)}${button('remove', words.remove)}</fieldset>`;
      return (
        `<tds-repeater name="boats">${item}<template>${item}</template>` +
        `${button('add', words.add)}</tds-repeater>`
      );
    },
  },
  {
    tag: 'tds-error-summary',
    says: ALL,
    html: (words) =>
      `<tds-error-summary keep-focus></tds-error-summary>${element('tds-text-field', words)}`,
  },
  {
    tag: 'tds-form',
    says: ALL,
    html: (words) =>
      `<tds-form><form><tds-error-summary keep-focus></tds-error-summary>` +
      `${element('tds-text-field', words)}<button>${words.add}</button></form></tds-form>`,
  },
];

/** Components that ask nothing. */
export const asksNothing = [
  'tds-alert',
  'tds-button',
  'tds-footer',
  'tds-header',
  'tds-language-toggle',
  'tds-skip-link',
];
