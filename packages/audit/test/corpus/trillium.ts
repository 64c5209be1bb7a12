import type { Entry } from './entry.ts';

const hasTrillium = true;
const form = (inside: string) => `<form action="/page/done">${inside}</form>`;

/** Trillium’s components, used wrongly. */
export const trillium: readonly Entry[] = [
  {
    id: 'trillium-button-without-label',
    criterion: '4.1.2',
    fault: 'A button holds an icon of the author’s only, and has no name.',
    hasTrillium,
    faulty:
      '<tds-button><button type="button"><svg width="24" height="24" aria-hidden="true"><path d="M4 4l16 16M20 4L4 20" stroke="currentColor" stroke-width="3"/></svg></button></tds-button>',
    clean:
      '<tds-button><button type="button" aria-label="Close"><svg width="24" height="24" aria-hidden="true"><path d="M4 4l16 16M20 4L4 20" stroke="currentColor" stroke-width="3"/></svg></button></tds-button>',
    element: 'tds-button button',
  },
  {
    id: 'trillium-field-without-label',
    criterion: '3.3.2',
    also: ['4.1.2', '1.3.1'],
    fault: 'A text field has no label.',
    hasTrillium,
    faulty: form('<tds-text-field name="lake"></tds-text-field>'),
    clean: form('<tds-text-field name="lake" label="Lake"></tds-text-field>'),
    element: 'tds-text-field',
  },
  {
    id: 'trillium-select-without-label',
    criterion: '4.1.2',
    also: ['3.3.2', '1.3.1'],
    fault: 'A select has no label.',
    language: 'fr',
    hasTrillium,
    faulty: form(
      '<tds-select name="lac"><option>Belwood</option><option>Guelph</option></tds-select>',
    ),
    clean: form(
      '<tds-select name="lac" label="Lac"><option>Belwood</option><option>Guelph</option></tds-select>',
    ),
    element: 'tds-select',
  },
  {
    id: 'trillium-radios-without-question',
    criterion: '1.3.1',
    also: ['3.3.2', '4.1.2'],
    fault: 'Radio buttons have no question: it stands above them as text.',
    hasTrillium,
    faulty: form(
      '<p>Which licence?</p><tds-radios name="kind"><tds-radio value="day" label="One day"></tds-radio><tds-radio value="year" label="One year"></tds-radio></tds-radios>',
    ),
    clean: form(
      '<tds-radios name="kind" label="Which licence?"><tds-radio value="day" label="One day"></tds-radio><tds-radio value="year" label="One year"></tds-radio></tds-radios>',
    ),
    element: 'tds-radios',
  },
  {
    id: 'trillium-field-without-purpose',
    criterion: '1.3.5',
    fault: 'A field for the person’s own email does not say so to browsers.',
    language: 'fr',
    hasTrillium,
    faulty: form(
      '<tds-text-field name="courriel" type="email" label="Votre adresse courriel"></tds-text-field>',
    ),
    clean: form(
      '<tds-text-field name="courriel" type="email" autocomplete="email" label="Votre adresse courriel"></tds-text-field>',
    ),
    element: 'tds-text-field',
  },
  {
    id: 'trillium-button-named-otherwise',
    criterion: '2.5.3',
    fault: 'The author’s own button has a name that does not hold its text.',
    hasTrillium,
    faulty: form('<tds-button><button aria-label="Submit form">Send</button></tds-button>'),
    clean: form('<tds-button><button aria-label="Send the form">Send</button></tds-button>'),
    element: 'tds-button button',
  },
  {
    id: 'trillium-link-without-address',
    criterion: '2.1.1',
    also: ['4.1.2'],
    fault: 'The author’s own link has no address and cannot be reached with the keyboard.',
    hasTrillium,
    faulty:
      '<tds-button><a onclick="location.href = \'/page/rules\'">The rules of the lake</a></tds-button>',
    clean: '<tds-button><a href="/page/rules">The rules of the lake</a></tds-button>',
    element: 'tds-button a',
  },
  {
    id: 'trillium-message-not-announced',
    criterion: '4.1.3',
    fault: 'A message that appears on the page is not announced, as its live attribute is missing.',
    hasTrillium,
    shared: { body: '<tds-button type="button" label="Save"></tds-button><div id="said"></div>' },
    faulty: `<script>document.querySelector('tds-button').onclick = () => { document.querySelector('#said').innerHTML = '<tds-alert type="success"><p>Your answers are saved.</p></tds-alert>'; };</script>`,
    clean: `<script>document.querySelector('tds-button').onclick = () => { document.querySelector('#said').innerHTML = '<tds-alert type="success" live="polite"><p>Your answers are saved.</p></tds-alert>'; };</script>`,
    element: '#said',
  },
  {
    id: 'trillium-focus-taken-away',
    criterion: '2.4.7',
    fault: 'The page’s own style takes the ring away that shows the focus.',
    hasTrillium,
    shared: { body: form('<tds-button label="Send"></tds-button>') },
    faulty: {
      head: '<style>tds-button > * { outline: none !important; box-shadow: none !important; }</style>',
    },
    clean: { head: '<style>tds-button > * { outline: 3px solid #111 !important; }</style>' },
    element: 'tds-button',
  },
  {
    id: 'trillium-text-too-pale',
    criterion: '1.4.3',
    fault: 'The page’s own style makes the text of a message pale.',
    language: 'fr',
    hasTrillium,
    shared: { body: '<tds-alert heading="Ouvert"><p>Le lac est ouvert.</p></tds-alert>' },
    faulty: { head: '<style>tds-alert p { color: #aaa; }</style>' },
    clean: { head: '<style>tds-alert p { color: #333; }</style>' },
    element: 'tds-alert p',
  },
  {
    id: 'trillium-error-without-suggestion',
    criterion: '3.3.3',
    fault: 'The author’s error does not say how a postal code must be written.',
    hasTrillium,
    faulty: form(
      '<tds-text-field name="code" autocomplete="postal-code" label="Postal code" error="Invalid postal code."></tds-text-field>',
    ),
    clean: form(
      '<tds-text-field name="code" autocomplete="postal-code" label="Postal code" error="Write the postal code like this: K1A 0B1."></tds-text-field>',
    ),
    element: 'tds-text-field',
  },
  {
    id: 'trillium-message-in-another-language',
    criterion: '3.1.2',
    fault: 'A message in English on a French page is not marked as such.',
    language: 'fr',
    hasTrillium,
    shared: {
      body: '<p>Le permis est pour une seule personne et prend fin le dernier jour de l’année.</p>',
    },
    faulty:
      '<tds-alert><p>The office will be closed on the first of July because of the holiday.</p></tds-alert>',
    clean:
      '<tds-alert><p lang="en">The office will be closed on the first of July because of the holiday.</p></tds-alert>',
    element: 'tds-alert p',
  },
];
