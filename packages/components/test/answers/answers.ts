import { attach, click, type Step, write } from './steps.js';

/** A control of a form, how a person answers it, and what is submitted then. */
export interface Answer {
  tag: string;
  state?: string;
  /** As an author writes it; `more` goes to everything that has a name. */
  html(more: string): string;
  /** What is submitted without a person: the default. */
  before: string;
  answer: readonly Step[];
  after: string;
  /** How a person takes the answer back. */
  back: readonly Step[];
  /** Has a form of its own. */
  hasForm?: true;
}

const control =
  (tag: string, own = '', inside = '') =>
  (more: string): string =>
    `<${tag} label="Question" name="answer" ${own} ${more}>${inside}</${tag}>`;

/** A question whose answer is written in one input. */
const written = (tag: string, before: string, after: string, own = ''): Answer => ({
  tag,
  html: control(tag, `value="${before}" ${own}`),
  before: `answer=${before}`,
  answer: [write(after)],
  after: `answer=${after}`,
  back: [write(before)],
});

const ticked = (tag: string, inside = ''): Answer => ({
  tag,
  html: control(tag, 'value="yes"', inside),
  before: '',
  answer: [click()],
  after: 'answer=yes',
  back: [click()],
});

/** Options of a group; the first is chosen to begin with. */
const options = (tag: string): string =>
  `<${tag} label="A" value="a" checked></${tag}><${tag} label="B" value="b"></${tag}>`;
const ofList = (first = 'selected'): string =>
  `<option value="a" ${first}>Alpha</option><option value="b">Beta</option><option value="c">Gamma</option>`;

const inParts = (
  tag: string,
  own: string,
  [before, after]: readonly [string, string],
  [there, back]: readonly [Step, Step],
): Answer => ({
  tag,
  html: control(tag, own),
  before,
  answer: [there],
  after,
  back: [back],
});

const dates = (tag: string): Answer =>
  inParts(
    tag,
    'value="2025-03-14"',
    [
      'answer-day=14&answer-month=03&answer-year=2025',
      'answer-day=15&answer-month=03&answer-year=2025',
    ],
    [write('15', '[name=answer-day]'), write('14', '[name=answer-day]')],
  );

const field = (name: string, more: string, value = ''): string =>
  `<tds-text-field label="Name" name="${name}" value="${value}" ${more}></tds-text-field>`;
const person = (index: number, more: string): string =>
  `<fieldset><legend>Person ${index + 1}</legend>${field(`people[${index}]`, more)}` +
  `<button name="people-remove" value="${index}" formnovalidate ${more}>Remove ${index + 1}</button></fieldset>`;

const COMBOBOX = '[role=combobox]';

/** Every control of a form. */
export const answers: readonly Answer[] = [
  written('tds-text-field', 'Elm', 'Oak'),
  written('tds-text-area', 'Elm', 'Oak tree', 'maxlength="20"'),
  written('tds-password-field', 'Elm', 'Oak'),
  {
    ...written('tds-phone-field', '4165550123', '4165550124'),
    before: 'answer=+14165550123',
    after: 'answer=+14165550124',
  },
  written('tds-money-field', '12.00', '1250.00'),
  written('tds-code-field', '1234', '1235', 'length="4"'),
  written('tds-quantity', '2', '3'),
  written('tds-range', '20', '40'),
  { ...written('tds-select', 'a', 'b'), html: control('tds-select', '', ofList()) },
  {
    ...written('tds-combobox', 'a', 'b'),
    html: control('tds-combobox', '', ofList()),
    answer: [write('Beta', COMBOBOX)],
    back: [write('Alpha', COMBOBOX)],
  },
  {
    tag: 'tds-combobox',
    state: 'of several answers',
    html: control('tds-combobox', 'multiple', ofList()),
    before: 'answer=a',
    answer: [write('Beta', COMBOBOX)],
    after: 'answer=a&answer=b',
    back: [click('[slot=chosen] li:last-child button')],
  },
  {
    ...written('tds-combobox', 'Alpha', 'Delta'),
    state: 'of any text',
    html: control('tds-combobox', 'free-text value="Alpha"', ofList('')),
  },
  ticked('tds-checkbox'),
  ticked('tds-switch'),
  ticked('tds-declaration', '<p slot="statement">It is true.</p>'),
  {
    tag: 'tds-checkboxes',
    html: control('tds-checkboxes', '', options('tds-checkbox')),
    before: 'answer=a',
    answer: [click('input[value=b]')],
    after: 'answer=a&answer=b',
    back: [click('input[value=b]')],
  },
  ...['tds-radios', 'tds-radio'].map((tag) => ({
    tag,
    html: control('tds-radios', '', options('tds-radio')),
    before: 'answer=a',
    answer: [click('input[value=b]')],
    after: 'answer=b',
    back: [click('input[value=a]')],
  })),
  dates('tds-date-field'),
  dates('tds-date-picker'),
  inParts(
    'tds-date-range',
    'value="2025-03-14/2025-03-20"',
    [
      'answer-start-day=14&answer-start-month=03&answer-start-year=2025&answer-end-day=20&answer-end-month=03&answer-end-year=2025',
      'answer-start-day=15&answer-start-month=03&answer-start-year=2025&answer-end-day=20&answer-end-month=03&answer-end-year=2025',
    ],
    [write('15', '[name=answer-start-day]'), write('14', '[name=answer-start-day]')],
  ),
  inParts(
    'tds-time-field',
    'value="09:30"',
    [
      'answer-hour=9&answer-minute=30&answer-period=am',
      'answer-hour=9&answer-minute=30&answer-period=pm',
    ],
    [write('pm', '[name=answer-period]'), write('am', '[name=answer-period]')],
  ),
  inParts(
    'tds-address-field',
    '',
    [
      'answer-unit=&answer-line1=&answer-line2=&answer-city=&answer-province=&answer-postal-code=',
      'answer-unit=&answer-line1=&answer-line2=&answer-city=&answer-province=ON&answer-postal-code=',
    ],
    [write('ON', '[name=answer-province]'), write('', '[name=answer-province]')],
  ),
  {
    tag: 'tds-file-upload',
    html: control('tds-file-upload', 'multiple'),
    before: 'answer=',
    answer: [attach('deed.pdf')],
    after: 'answer=deed.pdf',
    back: [click('[slot=list] button')],
  },
  {
    ...written('tds-search', 'elm', 'oak'),
    hasForm: true,
    html: (more) => `<tds-search action="#found" name="answer" value="elm" ${more}></tds-search>`,
    answer: [write('oak', 'input')],
    back: [write('elm', 'input')],
  },
  {
    ...written('tds-fieldset', 'Elm', 'Oak'),
    html: (more) => `<tds-fieldset label="Group">${field('answer', more, 'Elm')}</tds-fieldset>`,
  },
  {
    tag: 'tds-repeater',
    html: (more) =>
      `<tds-repeater name="people" ${more}>${person(0, more)}<template>${person(0, more)}</template>` +
      `<button name="people-add" formnovalidate ${more}>Add</button></tds-repeater>`,
    before: 'people[0]=',
    answer: [write('Ann', 'input[name="people[0]"]')],
    after: 'people[0]=Ann',
    back: [write('', 'input[name="people[0]"]')],
  },
];

/** What belongs to a form and is no control of it. */
export const noControls: readonly string[] = ['tds-error-summary', 'tds-form'];
