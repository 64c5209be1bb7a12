import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const field = 'label="Email" name="email"';
const email = 'textbox Email';

export const textKeys: readonly Keyboard[] = [
  {
    control: 'tds-text-field',
    state: 'empty',
    html: `<tds-text-field ${field}></tds-text-field>`,
    source: sources.text,
    stops: [email],
    walks: [
      ['letters are written', 'Tab a b', { focus: email, value: 'ab', answers: 'email=ab' }],
      ['Enter sends the form', 'Tab a Enter', { sent: 'email=a' }, sources.enterSends],
      ['Home and End move in the text', 'Tab a b Home x End y', { value: 'xaby' }],
    ],
  },
  {
    control: 'tds-text-field',
    state: 'with a link in its hint and more to read',
    html:
      `<tds-text-field ${field}><p slot="hint">Not <a href="#ours">ours</a>.</p>` +
      '<details slot="hint-expander"><summary>Why</summary>We reply.</details></tds-text-field>',
    source: sources.order,
    stops: ['link ours', 'DisclosureTriangle Why', email],
    walks: [
      [
        'Enter opens what there is to read',
        'Tab Tab Enter',
        { expanded: true },
        sources.disclosure,
      ],
      ['Space opens it', 'Tab Tab Space', { expanded: true }, sources.disclosure],
      ['Space again closes it', 'Tab Tab Space Space', { expanded: false }, sources.disclosure],
    ],
  },
  {
    control: 'tds-text-field',
    state: 'read-only',
    html: `<tds-text-field ${field} value="a@b.ca" readonly></tds-text-field>`,
    source: sources.readonly,
    stops: [email],
    walks: [
      ['letters are not written', 'Tab x Delete', { value: 'a@b.ca', answers: 'email=a@b.ca' }],
      ['Enter sends the form', 'Tab Enter', { sent: 'email=a@b.ca' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-text-field',
    state: 'disabled',
    html: `<tds-text-field ${field} disabled></tds-text-field>`,
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-text-area',
    state: 'empty',
    html: '<tds-text-area label="Story" name="story" maxlength="20"></tds-text-area>',
    source: sources.textArea,
    stops: ['textbox Story'],
    walks: [
      ['Enter begins a line', 'Tab a Enter b', { answers: 'story=a\nb', sent: null }],
      ['Tab leaves', 'Tab a Tab', { focus: 'button After', answers: 'story=a' }],
    ],
  },
  {
    control: 'tds-text-area',
    state: 'disabled',
    html: '<tds-text-area label="Story" name="story" disabled></tds-text-area>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-password-field',
    state: 'hidden',
    html: '<tds-password-field label="Password" name="secret"></tds-password-field>',
    source: sources.button,
    stops: ['textbox Password', 'button Show: Password'],
    walks: [
      ['Enter sends the form', 'Tab a b Enter', { sent: 'secret=ab' }, sources.enterSends],
      ['nothing written is told', 'Tab a b', { value: '••' }],
      ['Space shows it', 'Tab a b Tab Space', { focus: 'button Hide: Password', sent: null }],
      ['Enter shows it', 'Tab a b Tab Enter', { focus: 'button Hide: Password', sent: null }],
      ['what was written can be read', 'Tab a b Tab Space Shift+Tab', { value: 'ab' }],
      ['Space again hides it', 'Tab a Tab Space Space Shift+Tab', { value: '•' }],
    ],
  },
  {
    control: 'tds-password-field',
    state: 'disabled',
    html: '<tds-password-field label="Password" name="secret" disabled></tds-password-field>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-password-field',
    state: 'disabled in HTML of one’s own',
    html: '<tds-password-field><label>Password</label><input name="secret" disabled></tds-password-field>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-phone-field',
    state: 'empty',
    html: '<tds-phone-field label="Phone" name="phone"></tds-phone-field>',
    source: sources.text,
    stops: ['textbox Phone'],
    walks: [
      ['digits are not reordered', 'Tab 4 1 6', { value: '416' }],
      ['letters are not blocked', 'Tab 4 x', { value: '4x' }],
      ['Backspace takes one away', 'Tab 4 1 6 Backspace', { value: '41' }],
      [
        'Enter sends the form',
        'Tab 4 1 6 5 5 5 0 1 2 3 Enter',
        { sent: 'phone=+14165550123' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-money-field',
    state: 'empty',
    html: '<tds-money-field label="Rent" name="rent"></tds-money-field>',
    source: sources.text,
    stops: ['textbox Rent'],
    walks: [
      ['what is typed stays while it is typed', 'Tab 1 2 0 0 . 5', { value: '1200.5' }],
      ['it is written out on leaving', 'Tab 1 2 0 0 . 5 Tab Shift+Tab', { value: '1,200.50' }],
      ['Enter sends the form', 'Tab 1 2 Enter', { sent: 'rent=12.00' }, sources.enterSends],
    ],
  },
  {
    control: 'tds-code-field',
    state: 'empty',
    html: '<tds-code-field label="Code" name="code" length="4"></tds-code-field>',
    source: sources.text,
    stops: ['textbox Code'],
    walks: [
      [
        'it is one field, and stays the one after the last digit',
        'Tab 1 2 3 4',
        { focus: 'textbox Code' },
      ],
      ['more is not blocked', 'Tab 1 2 3 4 5', { value: '12345' }],
      ['Enter sends the form', 'Tab 1 2 3 4 Enter', { sent: 'code=1234' }, sources.enterSends],
    ],
  },
];
