import type { Keyboard } from '../../src/testing/keyboard.js';
import { sources } from './sources.js';

const person = (index: number, number = index + 1) =>
  `<fieldset><legend>Person ${number}</legend>` +
  `<tds-text-field label="Name" name="people[${index}]"></tds-text-field>` +
  `<button name="people-remove" value="${index}" formnovalidate>Remove person ${number}</button></fieldset>`;
const repeater =
  `<tds-repeater name="people">${person(0)}${person(1)}<template>${person(0)}</template>` +
  '<button name="people-add" formnovalidate>Add a person</button></tds-repeater>';
const email =
  '<tds-text-field label="Email" name="email" required error="Enter it."></tds-text-field>';

export const formKeys: readonly Keyboard[] = [
  {
    control: 'tds-search',
    state: 'empty',
    html: '<tds-search action="#found" label="Search this site"></tds-search>',
    source: sources.search,
    stops: ['searchbox Search this site', 'button Search'],
    walks: [
      ['Enter sends it', 'Tab a b Enter', { sent: 'q=ab' }, sources.enterSends],
      [
        'Escape clears it',
        'Tab a b Escape',
        { focus: 'searchbox Search this site', answers: 'q=' },
      ],
      ['Space at the button sends it', 'Tab a Tab Space', { sent: 'q=a' }, sources.button],
    ],
  },
  {
    control: 'tds-search',
    state: 'with words to suggest',
    html:
      '<tds-search action="#found" label="Search this site"><datalist>' +
      '<option value="Health card"></option><option value="Driving licence"></option></datalist></tds-search>',
    source: sources.search,
    stops: ['combobox Search this site', 'button Search'],
    walks: [
      ['Enter sends what was typed', 'Tab a b Enter', { sent: 'q=ab' }, sources.enterSends],
      ['a suggestion that is chosen is sent', 'Tab h ArrowDown Enter', { sent: 'q=Health card' }],
    ],
  },
  {
    control: 'tds-repeater',
    state: 'of two items',
    html: repeater,
    source: sources.button,
    stops: [
      'textbox Name',
      'button Remove person 1',
      'textbox Name',
      'button Remove person 2',
      'button Add a person',
    ],
    walks: [
      [
        'Enter adds one, and sends nothing',
        'Tab Tab Tab Tab Tab Enter',
        { answers: 'people[0]=&people[1]=&people[2]=', sent: null },
      ],
      [
        'the focus goes to what was added',
        'Tab Tab Tab Tab Tab Space x',
        { answers: 'people[0]=&people[1]=&people[2]=x' },
      ],
      [
        'Enter removes one, and sends nothing',
        'Tab Tab Enter',
        { answers: 'people[0]=', sent: null },
      ],
      [
        'Enter in a field sends the form, and removes nothing',
        'Tab a Enter',
        { sent: 'people[0]=a&people[1]=' },
        sources.enterSends,
      ],
    ],
  },
  {
    control: 'tds-error-summary',
    state: 'of one error',
    html: `<tds-error-summary keep-focus></tds-error-summary>${email}`,
    source: sources.link,
    stops: ['link Enter it.', 'textbox Email (required)'],
    walks: [
      [
        'Enter goes to the field',
        'Tab Enter',
        { focus: 'textbox Email (required)' },
        sources.fragment,
      ],
    ],
  },
  {
    control: 'tds-form',
    state: 'with a question that must be answered',
    html:
      '<tds-form><form action="#sent"><tds-error-summary></tds-error-summary>' +
      '<tds-text-field label="Email" name="email" required></tds-text-field>' +
      '<button>Send</button></form></tds-form>',
    source: sources.enterSends,
    stops: ['textbox Email (required)', 'button Send'],
    walks: [
      ['Enter sends a right answer', 'Tab a Enter', { sent: 'email=a' }],
      [
        'Enter with none goes to the errors',
        'Tab Enter',
        { focus: 'group There is a problem', sent: null },
      ],
      [
        'Tab goes from there to the first error',
        'Tab Enter Tab Enter',
        { focus: 'textbox Email (required)' },
      ],
    ],
  },
  {
    control: 'tds-button',
    state: 'that sends the form',
    html: '<tds-button label="Save" name="do" value="save"></tds-button>',
    source: sources.button,
    stops: ['button Save'],
    walks: [
      ['Enter sends the form', 'Tab Enter', { sent: '' }],
      ['Space sends the form', 'Tab Space', { sent: '' }],
    ],
  },
  {
    control: 'tds-button',
    state: 'disabled',
    html: '<tds-button label="Save" disabled></tds-button>',
    source: sources.disabled,
    stops: [],
  },
  {
    control: 'tds-button',
    state: 'that is a link',
    html: '<tds-button label="Start" href="#start"></tds-button>',
    source: sources.link,
    stops: ['link Start'],
    walks: [['Enter follows it', 'Tab Enter', { address: '#start' }]],
  },
  {
    control: 'tds-button',
    state: 'that is a link, out of use',
    html: '<tds-button label="Start" href="#start" disabled></tds-button>',
    source: sources.link,
    stops: [],
  },
  {
    control: 'tds-button',
    state: 'while the form is sent',
    html: '<tds-button label="Save" loading></tds-button>',
    source: sources.button,
    stops: ['button Save'],
    walks: [['Enter does not send it again', 'Tab Enter', { sent: null }]],
  },
  {
    control: 'tds-alert',
    state: 'that can be closed',
    html: '<tds-alert heading="Closed on Monday" dismissible>We are.</tds-alert>',
    source: sources.button,
    stops: ['button Close this message'],
    walks: [
      [
        'Enter closes it, and sends nothing',
        'Tab Enter Tab',
        { focus: 'button After', sent: null },
      ],
    ],
  },
  {
    control: 'tds-skip-link',
    state: 'before the main content',
    html: '<tds-skip-link></tds-skip-link><a href="#top">Home</a><main id="main" tabindex="-1">Main</main>',
    source: sources.link,
    stops: ['link Skip to main content', 'link Home'],
    walks: [
      [
        'Enter goes to the main content',
        'Tab Enter',
        { focus: 'main', address: '#main' },
        sources.fragment,
      ],
    ],
  },
  {
    control: 'tds-language-toggle',
    state: 'that is a link',
    html: '<tds-language-toggle href="#fr"></tds-language-toggle>',
    source: sources.link,
    stops: ['link Français'],
    walks: [['Enter follows it', 'Tab Enter', { address: '#fr' }]],
  },
  {
    control: 'tds-header',
    state: 'of a service',
    html: `<tds-header home-href="#home" service-name="Licences" service-href="#licences">
      <tds-language-toggle href="#fr"></tds-language-toggle></tds-header>`,
    source: sources.order,
    // As they are seen: the line of the logo, then the service.
    stops: ['link Ontario', 'link Français', 'link Licences'],
  },
  {
    control: 'tds-footer',
    state: 'with links',
    html: '<tds-footer><nav><ul><li><a href="#a">About</a></li><li><a href="#b">News</a></li></ul></nav></tds-footer>',
    source: sources.order,
    stops: ['link About', 'link News'],
  },
];
