import type { Entry } from './entry.ts';

const field = '<form action="/page/done"><label for="lake">Which lake?</label>';

/** 1.4.1, 1.4.3, 1.4.5 and 1.4.11. */
export const colour: readonly Entry[] = [
  {
    id: 'link-by-colour-only',
    criterion: '1.4.1',
    fault: 'A link inside a sentence differs from the text by its colour only, and that by little.',
    shared: { head: '<style>p a { color: #333a6b; }</style>' },
    faulty: {
      head: '<style>p a { text-decoration: none; }</style>',
      body: '<p>You may read <a href="/page/rules">the rules of the lake</a> before you go.</p>',
    },
    clean: {
      head: '<style>p a { text-decoration: underline; }</style>',
      body: '<p>You may read <a href="/page/rules">the rules of the lake</a> before you go.</p>',
    },
    element: 'p a',
  },
  {
    id: 'required-by-colour-only',
    criterion: '1.4.1',
    also: ['3.3.2'],
    fault: 'Which questions must be answered is told by the colour of their labels only.',
    language: 'fr',
    shared: { head: '<style>.must { color: #b00020; }</style>' },
    faulty:
      '<p>Les questions en rouge sont obligatoires.</p><form action="/page/done"><label class="must" for="lac">Quel lac?</label><input id="lac" name="lac"><button>Envoyer</button></form>',
    clean:
      '<p>Les questions en rouge sont obligatoires.</p><form action="/page/done"><label class="must" for="lac">Quel lac? (obligatoire)</label><input id="lac" name="lac" required><button>Envoyer</button></form>',
    element: '.must',
  },
  {
    id: 'legend-by-colour-only',
    criterion: '1.4.1',
    fault: 'Open and closed lakes are told apart by green and red only.',
    shared: {
      head: '<style>li { padding: 0 0.5rem; } .yes { background: #d3f2d3; } .no { background: #f8d0d0; }</style>',
    },
    faulty:
      '<p>Green: open. Red: closed.</p><ul><li class="yes">Belwood</li><li class="no">Guelph</li></ul>',
    clean:
      '<p>Green: open. Red: closed.</p><ul><li class="yes">Belwood: open</li><li class="no">Guelph: closed</li></ul>',
    element: 'ul',
  },
  {
    id: 'text-too-pale',
    criterion: '1.4.3',
    fault: 'Text has a contrast of 2.8 to its ground.',
    faulty: '<p style="color: #999">The licence is for one person.</p>',
    clean: '<p style="color: #595959">The licence is for one person.</p>',
    element: 'p',
  },
  {
    id: 'text-too-pale-by-opacity',
    criterion: '1.4.3',
    fault: 'Dark text is made pale by the opacity of what is around it.',
    language: 'fr',
    faulty: '<div style="opacity: 0.4"><p>Le permis est pour une personne.</p></div>',
    clean: '<div style="opacity: 0.9"><p>Le permis est pour une personne.</p></div>',
    element: 'p',
  },
  {
    id: 'text-on-pale-gradient',
    criterion: '1.4.3',
    fault: 'White text stands on a gradient that is pale all over.',
    faulty:
      '<p style="padding: 1rem; color: #fff; background: linear-gradient(#bcd, #cde)">Open all summer.</p>',
    clean:
      '<p style="padding: 1rem; color: #fff; background: linear-gradient(#124, #135)">Open all summer.</p>',
    element: 'p',
  },
  {
    id: 'text-on-picture',
    criterion: '1.4.3',
    fault: 'White text stands on a pale picture.',
    faulty:
      '<p style="padding: 1rem; color: #fff; background: url(/pale.svg)">Open all summer.</p>',
    clean: '<p style="padding: 1rem; color: #fff; background: url(/dark.svg)">Open all summer.</p>',
    element: 'p',
  },
  {
    id: 'placeholder-too-pale',
    criterion: '1.4.3',
    fault: 'The example in a field has a contrast of 1.9.',
    faulty: {
      head: '<style>::placeholder { color: #bbb; opacity: 1; }</style>',
      body: `${field}<input id="lake" name="lake" placeholder="Belwood"><button>Send</button></form>`,
    },
    clean: {
      head: '<style>::placeholder { color: #595959; opacity: 1; }</style>',
      body: `${field}<input id="lake" name="lake" placeholder="Belwood"><button>Send</button></form>`,
    },
    element: 'input',
  },
  {
    id: 'text-too-pale-under-the-pointer',
    criterion: '1.4.3',
    fault: 'A link is pale while the pointer is on it.',
    shared: { body: '<p><a href="/page/rules">The rules of the lake</a></p>' },
    faulty: { head: '<style>a:hover { color: #aac; }</style>' },
    clean: { head: '<style>a:hover { color: #003; }</style>' },
    element: 'a',
  },
  {
    id: 'text-lost-in-forced-colours',
    criterion: '1.4.3',
    fault: 'Text keeps its dark colour on the dark ground that the person forces.',
    faulty: '<p style="forced-color-adjust: none; color: #111">The licence is for one person.</p>',
    clean: '<p style="color: #111">The licence is for one person.</p>',
    element: 'p',
    condition: { forcedColors: true, colorScheme: 'dark' },
  },
  {
    id: 'picture-of-text',
    criterion: '1.4.5',
    fault: 'A sentence is a picture, where text could look the same.',
    language: 'fr',
    faulty: '<p><img src="/text.svg" width="300" height="40" alt="Ouvert tout l’été"></p>',
    clean: '<p style="font: bold 24px serif">Ouvert tout l’été</p>',
    element: 'main p > *, main p',
  },
  {
    id: 'border-too-pale',
    criterion: '1.4.11',
    fault: 'The border that shows where a field is has a contrast of 1.4.',
    faulty: `${field}<input id="lake" name="lake" style="border-color: #ddd"><button>Send</button></form>`,
    clean: `${field}<input id="lake" name="lake" style="border-color: #666"><button>Send</button></form>`,
    element: 'input',
  },
  {
    id: 'icon-too-pale',
    criterion: '1.4.11',
    fault: 'The icon that is all there is of a button has a contrast of 1.6.',
    faulty:
      '<button type="button" aria-label="Search" style="border: 0"><svg width="24" height="24" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="#ccc" stroke-width="3"/><path d="M15 15l7 7" stroke="#ccc" stroke-width="3"/></svg></button>',
    clean:
      '<button type="button" aria-label="Search" style="border: 0"><svg width="24" height="24" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="#333" stroke-width="3"/><path d="M15 15l7 7" stroke="#333" stroke-width="3"/></svg></button>',
    element: 'svg',
  },
  {
    id: 'focus-ring-too-pale',
    criterion: '1.4.11',
    also: ['2.4.7'],
    fault: 'The ring around what has the focus has a contrast of 1.2.',
    shared: { body: '<p><a href="/page/rules">The rules of the lake</a></p>' },
    faulty: { head: '<style>a:focus-visible { outline-color: #eee; }</style>' },
    clean: { head: '<style>a:focus-visible { outline-color: #111; }</style>' },
    element: 'a',
  },
];
