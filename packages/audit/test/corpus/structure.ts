import type { Entry } from './entry.ts';

const fees = (head: string, attributes = '') => `<table${attributes}>
<caption>Fees</caption>
<tr>${head}</tr>
<tr><td>Child</td><td>$10</td></tr>
<tr><td>Adult</td><td>$30</td></tr>
</table>`;
const radio = (value: string, text: string) =>
  `<label><input type="radio" name="kind" value="${value}"> ${text}</label>`;
const email = (autocomplete: string) =>
  `<form action="/page/done"><label for="email">Your email</label><input id="email" name="email" type="email"${autocomplete}><button>Send</button></form>`;

/** 1.3. */
export const structure: readonly Entry[] = [
  {
    id: 'heading-by-looks-only',
    criterion: '1.3.1',
    also: ['2.4.6'],
    fault: 'A paragraph only looks like the heading that it is.',
    shared: {
      head: '<style>.big { font-size: 1.5rem; font-weight: bold; margin: 1rem 0; }</style>',
    },
    faulty: '<p class="big">Who may fish</p><p>Everybody over the age of twelve.</p>',
    clean: '<h2 class="big">Who may fish</h2><p>Everybody over the age of twelve.</p>',
    element: '.big',
  },
  {
    id: 'list-by-looks-only',
    criterion: '1.3.1',
    fault: 'A list is written as lines with dashes.',
    language: 'fr',
    faulty: '<p>Apportez :</p><p class="list">– une pièce d’identité<br>– une photo<br>– 30 $</p>',
    clean:
      '<p>Apportez :</p><ul class="list"><li>une pièce d’identité</li><li>une photo</li><li>30 $</li></ul>',
    element: '.list',
  },
  {
    id: 'table-without-headers',
    criterion: '1.3.1',
    fault: 'The first row of a table of data has bold cells in place of headers.',
    faulty: fees('<td><b>Who</b></td><td><b>Fee</b></td>'),
    clean: fees('<th scope="col"><b>Who</b></th><th scope="col"><b>Fee</b></th>'),
    element: 'table',
  },
  {
    id: 'table-with-dangling-headers',
    criterion: '1.3.1',
    fault: 'A cell names a header that is not there.',
    faulty: fees('<th id="who">Who</th><th id="fee">Fee</th>').replace(
      '<td>$30',
      '<td headers="price">$30',
    ),
    clean: fees('<th id="who">Who</th><th id="fee">Fee</th>').replace(
      '<td>$30',
      '<td headers="fee">$30',
    ),
    element: '[headers]',
  },
  {
    id: 'table-of-data-as-layout',
    criterion: '1.3.1',
    fault: 'A table of data is said to be only layout.',
    faulty: fees('<th scope="col">Who</th><th scope="col">Fee</th>', ' role="presentation"'),
    clean: fees('<th scope="col">Who</th><th scope="col">Fee</th>'),
    element: 'table',
  },
  {
    id: 'radios-without-group',
    criterion: '1.3.1',
    fault: 'Radio buttons are not tied to the question that stands above them.',
    faulty: `<form action="/page/done"><div class="group"><p>Which licence?</p>${radio('day', 'One day')}${radio('year', 'One year')}</div><button>Send</button></form>`,
    clean: `<form action="/page/done"><fieldset class="group"><legend>Which licence?</legend>${radio('day', 'One day')}${radio('year', 'One year')}</fieldset><button>Send</button></form>`,
    element: '.group',
  },
  {
    id: 'item-without-list',
    criterion: '1.3.1',
    fault: 'Items of a list have no list around them.',
    language: 'fr',
    faulty: '<div><li>Permis d’un jour</li><li>Permis d’un an</li></div>',
    clean: '<ul><li>Permis d’un jour</li><li>Permis d’un an</li></ul>',
    element: 'li',
  },
  {
    id: 'text-hidden-from-readers',
    criterion: '1.3.1',
    also: ['4.1.2'],
    fault: 'A condition that everybody sees is hidden from screen readers.',
    faulty: '<p aria-hidden="true">A licence ends on 31 December.</p>',
    clean: '<p>A licence ends on 31 December.</p>',
    element: 'p',
  },
  {
    id: 'price-struck-by-looks-only',
    criterion: '1.3.1',
    fault: 'That a price no longer holds is told by a line through it only.',
    shared: { head: '<style>.old { text-decoration: line-through; }</style>' },
    faulty: '<p>One year: <span class="old">$40</span> $30</p>',
    clean: '<p>One year: before <s class="old">$40</s> now $30</p>',
    element: '.old',
  },
  {
    id: 'steps-in-another-order',
    criterion: '1.3.2',
    fault: 'The style sheet turns the order of steps round that are not numbered.',
    shared: { head: '<style>.steps { display: flex; flex-flow: column-reverse; }</style>' },
    faulty:
      '<div class="steps"><p>Last, sign.</p><p>Then pay.</p><p>First, fill in the form.</p></div>',
    clean: {
      head: '<style>.steps { flex-flow: column; }</style>',
      body: '<div class="steps"><p>First, fill in the form.</p><p>Then pay.</p><p>Last, sign.</p></div>',
    },
    element: '.steps',
  },
  {
    id: 'letters-apart',
    criterion: '1.3.2',
    fault: 'A word is written with spaces between its letters.',
    language: 'fr',
    shared: { head: '<style>.wide { font-weight: bold; }</style>' },
    faulty: '<p class="wide">P Ê C H E I N T E R D I T E</p>',
    clean: '<p class="wide" style="letter-spacing: 0.5em">PÊCHE INTERDITE</p>',
    element: '.wide',
  },
  {
    id: 'columns-of-spaces',
    criterion: '1.3.2',
    also: ['1.3.1'],
    fault: 'Two columns of text are made with spaces, so that lines are read across both.',
    faulty: '<pre>Open from nine    Closed on the\nto five.          first of July.</pre>',
    clean: '<p>Open from nine to five.</p><p>Closed on the first of July.</p>',
    element: 'pre',
  },
  {
    id: 'told-by-shape-and-place',
    criterion: '1.3.3',
    fault: 'Which button to press is told by its shape and place only.',
    language: 'fr',
    shared: {
      head: '<style>button { border-radius: 2rem; }</style>',
      body: '<form action="/page/done"><button>Annuler</button> <button>Envoyer</button></form>',
    },
    faulty: '<p class="help">Appuyez sur le bouton rond à droite.</p>',
    clean: '<p class="help">Appuyez sur « Envoyer », le bouton rond à droite.</p>',
    element: '.help',
  },
  {
    id: 'locked-orientation',
    criterion: '1.3.4',
    fault: 'On an upright screen the page is turned on its side.',
    faulty: {
      head: '<style>@media (orientation: portrait) { html { transform: rotate(90deg); } }</style>',
      body: '<p>Choose a licence.</p>',
    },
    clean: {
      head: '<style>@media (orientation: portrait) { html { transform: none; } }</style>',
      body: '<p>Choose a licence.</p>',
    },
    element: 'html',
    condition: { width: 320, height: 640 },
  },
  {
    id: 'autocomplete-unknown',
    criterion: '1.3.5',
    fault: 'The autocomplete of an email field is a word that browsers do not know.',
    faulty: email(' autocomplete="e-mail"'),
    clean: email(' autocomplete="email"'),
    element: 'input',
  },
  {
    id: 'autocomplete-missing',
    criterion: '1.3.5',
    fault: 'A field for the person’s own email does not say so to browsers.',
    faulty: email(''),
    clean: email(' autocomplete="email"'),
    element: 'input',
  },
  {
    id: 'autocomplete-of-another-field',
    criterion: '1.3.5',
    fault: 'The autocomplete of an email field is that of a postal code.',
    faulty: email(' autocomplete="postal-code"'),
    clean: email(' autocomplete="email"'),
    element: 'input',
  },
];
