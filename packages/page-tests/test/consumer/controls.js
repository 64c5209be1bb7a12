const provinces = [
  ['on', 'Ontario'],
  ['qc', 'Quebec'],
];

/** A question with a name of its own, which is its label, too. */
const question = (tag, name, { props, ...more }) => ({
  tag: `tds-${tag}`,
  name,
  props: { label: `The ${name}`, name, ...props },
  ...more,
});

/** A question whose answer is one text. `set` is what the state of the page gives it. */
const written = (tag, name, { typed, set, ...more }) =>
  question(tag, name, {
    steps: [['type', name, typed]],
    sent: [[name, typed]],
    live: 'value',
    set,
    setSent: [[name, set]],
    ...more,
  });

const ticked = (tag, name, more) =>
  question(tag, name, {
    props: { value: 'yes' },
    steps: [['tick', name, 'yes']],
    sent: [[name, 'yes']],
    live: 'checked',
    set: true,
    setSent: [[name, 'yes']],
    ...more,
  });

/** A question of several inputs: what is typed in each, in the order in which it is sent. */
const inParts = (tag, name, typed, more) =>
  question(tag, name, {
    steps: Object.entries(typed).map(([part, text]) => ['type', `${name}-${part}`, text]),
    sent: Object.entries(typed).map(([part, text]) => [`${name}-${part}`, text]),
    ...more,
  });

/**
 * Controls of a form: their props, the steps of a person who answers them, what is submitted then, and
 * after the state of the page gave a value (`set`) to the `live` member.
 */
export const controls = [
  question('select', 'province', {
    props: { placeholder: '' },
    options: provinces,
    steps: [['choose', 'province', 'qc']],
    sent: [['province', 'qc']],
    live: 'value',
    set: 'on',
    setSent: [['province', 'on']],
  }),
  question('combobox', 'park', {
    options: provinces,
    steps: [['find', 'park', 'qc']],
    sent: [['park', 'qc']],
    live: 'value',
    set: 'on',
    setSent: [['park', 'on']],
    shown: ['tds-combobox[name=park] > [role=combobox]', 'Ontario'],
  }),
  question('combobox', 'languages', {
    props: { multiple: true },
    options: provinces,
    steps: [['find', 'languages', 'qc']],
    sent: [['languages', 'qc']],
    live: 'value',
    member: 'values',
    set: ['on'],
    setSent: [['languages', 'on']],
    shown: ['tds-combobox[name=languages] > [slot=chosen]', 'Ontario'],
  }),
  inParts('date-picker', 'start', { day: '15', month: '3', year: '2027' }),
  inParts('time-field', 'call', { hour: '9', minute: '30' }, { props: { hourCycle: 'h23' } }),
  question('address-field', 'home', {
    steps: [
      ['type', 'home-line1', '1 Elm St'],
      ['choose', 'home-province', 'ON'],
    ],
    sent: [
      ['home-unit', ''],
      ['home-line1', '1 Elm St'],
      ['home-line2', ''],
      ['home-city', ''],
      ['home-province', 'ON'],
      ['home-postal-code', ''],
    ],
  }),
  written('password-field', 'secret', { typed: 'elm tree', set: 'oak tree' }),
  ticked('switch', 'reminders'),
  written('quantity', 'guests', { typed: '12', set: '20' }),
  question('range', 'volume', {
    props: { min: 0, max: 100, step: '5' },
    steps: [['slide', 'volume', '15']],
    sent: [['volume', '15']],
    live: 'value',
    set: '40',
    setSent: [['volume', '40']],
    shown: ['tds-range > output', '40'],
  }),
  ticked('declaration', 'truth', { statement: 'All of it is true.' }),
  question('file-upload', 'deed', {
    steps: [
      ['attach', 'deed', [{ name: 'deed.pdf', type: 'application/pdf', content: '%PDF-1.7' }]],
    ],
    sent: [['deed', 'deed.pdf']],
  }),
];

const EMPTY = { checked: false, value: '', values: [] };

/** What the live member of a control holds before there is an answer. */
export const emptyOf = ({ live, member = live }) => EMPTY[member];
