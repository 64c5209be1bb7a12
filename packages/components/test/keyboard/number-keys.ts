import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const range =
  '<tds-range label="Volume" name="volume" min="0" max="50" step="5" value="25"></tds-range>';
const slider = 'slider Volume';
const quantity = (more = 'value="2"') =>
  `<tds-quantity label="Copies" name="copies" min="1" max="3" ${more}></tds-quantity>`;
const [copies, less, more] = [
  'textbox Copies',
  'button Remove one: Copies',
  'button Add one: Copies',
];

export const numberKeys: readonly Keyboard[] = [
  {
    control: 'tds-range',
    state: 'in the middle',
    html: range,
    source: sources.slider,
    stops: [slider],
    walks: [
      ['Right is one more', 'Tab ArrowRight', { focus: slider, value: 30, answers: 'volume=30' }],
      ['Up is one more', 'Tab ArrowUp', { value: 30 }],
      ['Left is one less', 'Tab ArrowLeft', { value: 20 }],
      ['Down is one less', 'Tab ArrowDown', { value: 20 }],
      ['Home is the least', 'Tab Home', { value: 0 }],
      ['End is the most', 'Tab End', { value: 50 }],
      ['PageUp is a larger step up', 'Tab PageUp', { value: 30 }],
      ['PageDown is a larger step down', 'Tab PageDown', { value: 20 }],
      ['Right stops at the most', 'Tab End ArrowRight', { value: 50 }],
      ['Left stops at the least', 'Tab Home ArrowLeft', { value: 0 }],
      ['Enter sends the form', 'Tab Enter', { sent: 'volume=25' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-range',
    state: 'from right to left',
    html: range,
    direction: 'rtl',
    source: sources.slider,
    stops: [slider],
    walks: [
      ['Left is one more', 'Tab ArrowLeft', { value: 30 }],
      ['Right is one less', 'Tab ArrowRight', { value: 20 }],
      ['Up is one more', 'Tab ArrowUp', { value: 30 }],
      ['Home is the least', 'Tab Home', { value: 0 }],
    ],
  },
  {
    control: 'tds-range',
    state: 'disabled',
    html: range.replace('label', 'disabled label'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-quantity',
    state: 'between its limits',
    html: quantity(),
    source: sources.spinbutton,
    stops: [copies, less, more],
    walks: [
      ['digits are written', 'Tab End Backspace 3', { value: '3', answers: 'copies=3' }],
      ['Enter sends the form', 'Tab Enter', { sent: 'copies=2' }, sources.enterSends],
      [
        'Enter adds one, and sends nothing',
        'Tab Tab Tab Enter',
        { answers: 'copies=3', sent: null },
      ],
      ['Space adds one', 'Tab Tab Tab Space', { focus: more, answers: 'copies=3' }],
      ['Space removes one', 'Tab Tab Space', { focus: less, answers: 'copies=1' }],
      ['no more than the most', 'Tab Tab Tab Space Space', { focus: more, answers: 'copies=3' }],
      ['no less than the least', 'Tab Tab Space Space', { focus: less, answers: 'copies=1' }],
    ],
  },
  {
    control: 'tds-quantity',
    state: 'disabled',
    html: quantity('disabled'),
    source: sources.disabled,
    stops: [],
  },
];
