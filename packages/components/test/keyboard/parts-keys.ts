import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const parts = ['textbox Day', 'textbox Month', 'textbox Year'];
const date = (tag: string, more = '') => `<${tag} label="Start" name="start" ${more}></${tag}>`;
const time = (more = '') => `<tds-time-field label="At" name="at" ${more}></tds-time-field>`;
const street = 'textbox Street number and name, PO box or rural route';

export const partsKeys: readonly Keyboard[] = [
  {
    control: 'tds-date-field',
    state: 'empty',
    html: date('tds-date-field'),
    source: sources.order,
    stops: parts,
    walks: [
      ['a full part does not move on by itself', 'Tab 1 2', { focus: 'textbox Day', value: '12' }],
      ['letters are not blocked', 'Tab Tab m a y', { value: 'may' }],
      ['arrows change nothing', 'Tab 1 ArrowUp', { value: '1' }],
      [
        'Enter sends the form from any part',
        'Tab 1 Tab 2 Tab 2 0 2 5 Shift+Tab Enter',
        { sent: 'start-day=1&start-month=2&start-year=2025' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-date-field',
    state: 'disabled',
    html: date('tds-date-field', 'disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    // The keys of its calendar are in src/date-picker/calendar-keys.test.ts.
    control: 'tds-date-picker',
    state: 'empty',
    html: date('tds-date-picker'),
    source: sources.dateDialog,
    stops: [...parts, 'button Choose date'],
    walks: [
      [
        'Enter sends the form',
        'Tab 4 Tab 3 Tab 2 0 2 5 Enter',
        { sent: 'start-day=4&start-month=3&start-year=2025' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-date-picker',
    state: 'filled',
    html: date('tds-date-picker', 'value="2025-03-04"'),
    source: sources.dateDialog,
    stops: [...parts, 'button Change date, Tuesday, March 4, 2025'],
  },
  {
    control: 'tds-date-picker',
    state: 'disabled',
    html: date('tds-date-picker', 'disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-time-field',
    state: 'of twelve hours',
    html: time('hour-cycle="h12"'),
    source: sources.order,
    stops: ['textbox Hour', 'textbox Minutes', 'combobox a.m. or p.m.'],
    walks: [
      ['a full part does not move on by itself', 'Tab 1 2', { focus: 'textbox Hour', value: '12' }],
      [
        'Down chooses the half of the day',
        'Tab Tab Tab ArrowDown',
        { value: 'a.m.' },
        sources.select,
      ],
      [
        'Enter sends the form',
        'Tab 9 Tab 0 5 Tab p Shift+Tab Enter',
        { sent: 'at-hour=9&at-minute=05&at-period=pm' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-time-field',
    state: 'of twenty-four hours',
    html: time('hour-cycle="h23"'),
    source: sources.order,
    stops: ['textbox Hour', 'textbox Minutes'],
  },
  {
    control: 'tds-time-field',
    state: 'disabled',
    html: time('disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-address-field',
    state: 'empty',
    html: '<tds-address-field label="Home" name="home"></tds-address-field>',
    source: sources.order,
    stops: [
      'textbox Unit or apartment (optional)',
      street,
      'textbox Second line of the address (optional)',
      'textbox City or town',
      'combobox Province or territory',
      'textbox Postal code',
    ],
    walks: [
      ['letters are written', 'Tab Tab 1 Space K', { focus: street, value: '1 K' }],
      ['a letter chooses a province', 'Tab Tab Tab Tab Tab q', { value: 'Quebec' }, sources.select],
    ],
  },
  {
    control: 'tds-address-field',
    state: 'disabled',
    html: '<tds-address-field label="Home" name="home" disabled></tds-address-field>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-fieldset',
    state: 'of two questions',
    html:
      '<tds-fieldset label="You"><tds-text-field label="First" name="first"></tds-text-field>' +
      '<tds-text-field label="Last" name="last"></tds-text-field></tds-fieldset>',
    source: sources.order,
    stops: ['textbox First', 'textbox Last'],
    walks: [['Enter sends the form', 'Tab a Enter', { sent: 'first=a&last=' }, sources.enterSends]],
  },
  {
    control: 'tds-fieldset',
    state: 'disabled',
    html: '<tds-fieldset label="You" disabled><tds-text-field label="First" name="first"></tds-text-field></tds-fieldset>',
    source: sources.disabled,
    stops: [],
  },
];
