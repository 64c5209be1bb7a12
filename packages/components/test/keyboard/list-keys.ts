import { choose, fileOf } from '../../src/testing/files.js';
import type { Keyboard } from '../../src/testing/keyboard.js';
import { find } from '../../src/testing/mount.js';
import { sources } from './sources.js';

const options =
  '<option value="on">Ontario</option><option value="qc">Quebec</option><option value="yt">Yukon</option>';
const select = (more = '') =>
  `<tds-select label="Province" name="province" ${more}>${options}</tds-select>`;
const combobox = (more = '') =>
  `<tds-combobox label="Province" name="province" ${more}>${options}</tds-combobox>`;
const list = 'combobox Province';
const files =
  '<tds-file-upload label="Proof" name="proof" multiple max-count="5"></tds-file-upload>';
const upload = 'button Proof';

export const listKeys: readonly Keyboard[] = [
  {
    control: 'tds-select',
    state: 'nothing chosen',
    html: select('placeholder'),
    source: sources.select,
    stops: [list],
    walks: [
      [
        'Down chooses the next',
        'Tab ArrowDown',
        { focus: list, value: 'Ontario', answers: 'province=on' },
      ],
      ['Up goes back', 'Tab ArrowDown ArrowDown ArrowUp', { value: 'Ontario' }],
      ['End chooses the last', 'Tab End', { answers: 'province=yt' }],
      ['Home chooses the first', 'Tab End Home', { answers: 'province=' }],
      ['a letter chooses what begins with it', 'Tab q', { value: 'Quebec' }],
      ['Down stops at the last', 'Tab End ArrowDown', { value: 'Yukon' }],
      ['Tab leaves', 'Tab ArrowDown Tab', { focus: 'button After', answers: 'province=on' }],
    ],
  },
  {
    control: 'tds-select',
    state: 'disabled',
    html: select('placeholder disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    // The keys of its list are in src/combobox/keys.test.ts.
    control: 'tds-combobox',
    state: 'nothing chosen',
    html: combobox(),
    source: sources.combobox,
    stops: [list],
    walks: [
      ['Down opens, and the focus stays', 'Tab ArrowDown', { focus: list, expanded: true }],
      ['Escape closes', 'Tab ArrowDown Escape', { focus: list, expanded: false }],
      [
        'Enter chooses, and sends nothing',
        'Tab ArrowDown Enter',
        { answers: 'province=on', sent: null },
      ],
      [
        'Enter when closed sends the form',
        'Tab ArrowDown Enter Enter',
        { sent: 'province=on' },
        sources.enterSends,
      ],
      ['Tab leaves in one step', 'Tab ArrowDown Tab', { focus: 'button After' }],
    ],
  },
  {
    control: 'tds-combobox',
    state: 'with several chosen',
    html: `<tds-combobox label="Province" name="province" multiple>${options.replaceAll('value="o', 'selected value="o').replace('value="q', 'selected value="q')}</tds-combobox>`,
    source: sources.combobox,
    stops: [list, 'button Remove Ontario', 'button Remove Quebec'],
    walks: [
      [
        'Enter takes one away',
        'Tab Tab Enter',
        { answers: 'province=qc', sent: null },
        sources.button,
      ],
      ['Space takes one away', 'Tab Tab Space', { focus: 'button Remove Quebec' }, sources.button],
    ],
  },
  {
    control: 'tds-combobox',
    state: 'disabled',
    html: combobox('disabled'),
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-file-upload',
    state: 'empty',
    html: files,
    source: sources.file,
    stops: [upload],
  },
  {
    control: 'tds-file-upload',
    state: 'with files',
    html: files,
    source: sources.file,
    before: (root) => choose(find(root, 'input[type=file]'), fileOf('a.pdf'), fileOf('b.pdf')),
    stops: [upload, 'button Remove “a.pdf”', 'button Remove “b.pdf”'],
    walks: [
      [
        'Enter removes one, and sends nothing',
        'Tab Tab Enter',
        { answers: 'proof=b.pdf', sent: null },
        sources.button,
      ],
      ['the focus goes to the next', 'Tab Tab Space', { focus: 'button Remove “b.pdf”' }],
      ['after the last to the one before', 'Tab Tab Tab Space', { focus: 'button Remove “a.pdf”' }],
      [
        'after the only one to the control',
        'Tab Tab Space Space',
        { focus: upload, answers: 'proof=' },
      ],
    ],
  },
  {
    control: 'tds-file-upload',
    state: 'disabled',
    html: files.replace('label', 'disabled label'),
    source: sources.disabled,
    stops: [],
  },
];
