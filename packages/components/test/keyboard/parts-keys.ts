import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const time = (more = '') => `<tds-time-field label="At" name="at" ${more}></tds-time-field>`;
const street = 'textbox Street number and name, PO box or rural route';

export const partsKeys: readonly Keyboard[] = [
  {
    control: 'tds-time-field',
    state: 'of twelve hours',
    html: time('hour-cycle="h12"'),
    source: sources.order,
    stops: ['textbox Hour', 'textbox Minute', 'combobox a.m. or p.m.'],
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
    stops: ['textbox Hour', 'textbox Minute'],
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
