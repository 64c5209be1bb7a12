import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const agree = 'label="I agree" name="agree" value="yes"';
const box = 'checkbox I agree';
const contact = (more = '', post = '', attributes = '') =>
  `<tds-radios label="How?" name="how" ${attributes}>` +
  `<tds-radio value="email" label="Email"></tds-radio>` +
  `<tds-radio value="phone" label="Phone" ${more}></tds-radio>` +
  `<tds-radio value="post" label="Post">${post}</tds-radio></tds-radios>`;
const fish = (more = '') =>
  '<tds-checkboxes label="Which fish?" name="fish">' +
  '<tds-checkbox value="bass" label="Bass"></tds-checkbox>' +
  `<tds-checkbox value="pike" label="Pike" ${more}></tds-checkbox>` +
  '<tds-checkbox value="none" label="None" exclusive></tds-checkbox></tds-checkboxes>';
const address = '<tds-text-field slot="reveal" label="Address" name="to"></tds-text-field>';

export const choiceKeys: readonly Keyboard[] = [
  {
    control: 'tds-checkbox',
    state: 'not chosen',
    html: `<tds-checkbox ${agree}></tds-checkbox>`,
    source: sources.checkbox,
    stops: [box],
    walks: [
      ['Space chooses', 'Tab Space', { focus: box, checked: true, answers: 'agree=yes' }],
      ['Space again takes it back', 'Tab Space Space', { checked: false, answers: '' }],
      ['Enter sends the form', 'Tab Space Enter', { sent: 'agree=yes' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-checkbox',
    state: 'with a field that it reveals',
    html: `<tds-checkbox ${agree}>${address}</tds-checkbox>`,
    source: sources.checkbox,
    stops: [box],
    walks: [
      ['Space reveals, and stays', 'Tab Space', { focus: box, expanded: true }],
      ['Tab goes to what was revealed', 'Tab Space Tab', { focus: 'textbox Address' }],
      ['Space again hides it', 'Tab Space Space Tab', { focus: 'button After', answers: '' }],
    ],
  },
  {
    control: 'tds-checkbox',
    state: 'disabled',
    html: `<tds-checkbox ${agree} disabled></tds-checkbox>`,
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-checkboxes',
    state: 'none chosen',
    html: fish(),
    source: sources.checkbox,
    stops: ['checkbox Bass', 'checkbox Pike', 'checkbox None'],
    walks: [
      ['Space chooses several', 'Tab Space Tab Space', { answers: 'fish=bass&fish=pike' }],
      ['none of them takes the others back', 'Tab Space Tab Tab Space', { answers: 'fish=none' }],
      ['another takes none back', 'Tab Tab Tab Space Shift+Tab Space', { answers: 'fish=pike' }],
      ['arrows choose nothing', 'Tab ArrowDown', { focus: 'checkbox Bass', answers: '' }],
    ],
  },
  {
    control: 'tds-checkboxes',
    state: 'with one for all',
    html: fish().replace('name="fish"', 'name="fish" select-all'),
    source: sources.checkbox,
    stops: ['checkbox Select all', 'checkbox Bass', 'checkbox Pike', 'checkbox None'],
    walks: [
      [
        'Space chooses all but what excludes others',
        'Tab Space',
        { answers: 'fish=bass&fish=pike' },
      ],
      ['Space again chooses none', 'Tab Space Space', { answers: '' }],
      [
        'from some, Space chooses all',
        'Tab Tab Space Shift+Tab Space',
        { answers: 'fish=bass&fish=pike' },
      ],
    ],
  },
  {
    control: 'tds-checkboxes',
    state: 'with one out of use',
    html: fish('disabled'),
    source: sources.disabled,
    stops: ['checkbox Bass', 'checkbox None'],
  },
  {
    control: 'tds-radios',
    state: 'none chosen',
    html: contact(),
    source: sources.radios,
    stops: ['radio Email'],
    stopsBack: ['radio Post'],
    walks: [
      ['coming there chooses nothing', 'Tab', { checked: false, answers: '' }],
      ['Space chooses', 'Tab Space', { checked: true, answers: 'how=email' }],
      ['Down chooses the next', 'Tab ArrowDown', { focus: 'radio Phone', answers: 'how=phone' }],
      ['Right chooses the next', 'Tab ArrowRight', { focus: 'radio Phone', answers: 'how=phone' }],
      ['Up at the first chooses the last', 'Tab ArrowUp', { focus: 'radio Post', checked: true }],
      [
        'Left at the first chooses the last',
        'Tab ArrowLeft',
        { focus: 'radio Post', checked: true },
      ],
      [
        'Down at the last chooses the first',
        'Tab ArrowDown ArrowDown ArrowDown',
        { focus: 'radio Email', answers: 'how=email' },
      ],
      [
        'Tab leaves the group',
        'Tab ArrowDown Tab',
        { focus: 'button After', answers: 'how=phone' },
      ],
      ['Enter sends the form', 'Tab Space Enter', { sent: 'how=email' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-radios',
    state: 'one chosen',
    html: contact('', '', 'value="phone"'),
    source: sources.radios,
    stops: ['radio Phone'],
    walks: [['Down goes on from there', 'Tab ArrowDown', { answers: 'how=post' }]],
  },
  {
    control: 'tds-radios',
    state: 'from right to left',
    html: contact(),
    direction: 'rtl',
    source: sources.radios,
    stops: ['radio Email'],
    stopsBack: ['radio Post'],
    walks: [
      ['Down chooses the next', 'Tab ArrowDown', { answers: 'how=phone' }],
      ['Left chooses the next', 'Tab ArrowLeft', { answers: 'how=phone' }],
      ['Right at the first chooses the last', 'Tab ArrowRight', { answers: 'how=post' }],
    ],
  },
  {
    control: 'tds-radios',
    state: 'disabled',
    html: contact('', '', 'disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-radio',
    state: 'with one out of use',
    html: contact('disabled'),
    source: sources.radios,
    stops: ['radio Email'],
    stopsBack: ['radio Post'],
    walks: [['Down passes it over', 'Tab ArrowDown', { focus: 'radio Post', answers: 'how=post' }]],
  },
  {
    control: 'tds-radio',
    state: 'with a field that it reveals',
    html: contact('', address),
    source: sources.radios,
    stops: ['radio Email'],
    stopsBack: ['radio Post'],
    walks: [
      ['choosing it reveals, and stays', 'Tab ArrowUp', { focus: 'radio Post', checked: true }],
      ['Tab goes to what was revealed', 'Tab ArrowUp Tab x', { answers: 'how=post&to=x' }],
      ['another choice hides it', 'Tab ArrowUp ArrowUp Tab', { focus: 'button After' }],
    ],
  },
  {
    control: 'tds-switch',
    state: 'off',
    html: '<tds-switch label="Notices" name="notices" value="yes"></tds-switch>',
    source: sources.switch,
    stops: ['switch Notices'],
    walks: [
      ['Space switches on', 'Tab Space', { checked: true, answers: 'notices=yes' }],
      ['Space again switches off', 'Tab Space Space', { checked: false, answers: '' }],
      ['Enter sends the form, as of a checkbox', 'Tab Enter', { sent: '' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-switch',
    state: 'disabled',
    html: '<tds-switch label="Notices" name="notices" disabled></tds-switch>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-declaration',
    state: 'not agreed',
    html:
      '<tds-declaration heading="Consent" label="I agree" name="agree" value="yes">' +
      '<div slot="statement">Read <a href="#terms">the terms</a>.</div></tds-declaration>',
    source: sources.checkbox,
    stops: ['link the terms', `${box} (required)`],
    walks: [
      ['Space agrees', 'Tab Tab Space', { checked: true, answers: 'agree=yes' }],
      ['Enter sends the form', 'Tab Tab Space Enter', { sent: 'agree=yes' }, sources.enterSends],
    ],
  },
];
