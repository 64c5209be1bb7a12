import type { Entry } from './entry.ts';

/** A custom element whose shadow root script makes. */
const element = (name: string, mode: 'open' | 'closed', inside: string) =>
  `<script>customElements.define('${name}', class extends HTMLElement {
constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inside).replaceAll('</', '<\\/')}; }
});</script>`;
const cross =
  '<svg width="24" height="24" aria-hidden="true"><path d="M4 4l16 16M20 4L4 20" stroke="#111" stroke-width="3"/></svg>';
const button = (attributes = '') =>
  `<button type="button" style="width: 48px; height: 48px"${attributes}>${cross}</button>`;
const framed = (inside: string, lang = ' lang="en"') =>
  `<!doctype html><html${lang}><head><meta charset='utf-8'><title>Lakes</title></head><body><main><h1>Lakes</h1>${inside}</main></body></html>`.replaceAll(
    '"',
    "'",
  );
const frame = (inside: string, lang?: string) =>
  `<iframe title="Lakes" width="300" height="200" srcdoc="${framed(inside, lang)}"></iframe>`;

/** The same faults in shadow roots, slots and frames. */
export const trees: readonly Entry[] = [
  {
    id: 'open-root-button',
    criterion: '4.1.2',
    fault: 'A button in an open shadow root has no name.',
    faulty: `<x-close></x-close>${element('x-close', 'open', button())}`,
    clean: `<x-close></x-close>${element('x-close', 'open', button(' aria-label="Close"'))}`,
    element: 'x-close >>> button',
  },
  {
    id: 'closed-root-button',
    criterion: '4.1.2',
    fault: 'A button in a closed shadow root has no name.',
    language: 'fr',
    faulty: `<x-close></x-close>${element('x-close', 'closed', button())}`,
    clean: `<x-close></x-close>${element('x-close', 'closed', button(' aria-label="Fermer"'))}`,
    element: 'x-close >>> button',
  },
  {
    id: 'closed-root-contrast',
    criterion: '1.4.3',
    fault: 'Text in a closed shadow root has a contrast of 2.3.',
    faulty: `<x-note></x-note>${element('x-note', 'closed', '<p style="color: #aaa">For one person.</p>')}`,
    clean: `<x-note></x-note>${element('x-note', 'closed', '<p style="color: #555">For one person.</p>')}`,
    element: 'x-note >>> p',
  },
  {
    id: 'closed-root-focus',
    criterion: '2.4.7',
    fault: 'A link in a closed shadow root does not show that it has the focus.',
    faulty: `<x-link></x-link>${element('x-link', 'closed', '<style>a { outline: none; color: #00508f; }</style><a href="/page/rules">The rules of the lake</a>')}`,
    clean: `<x-link></x-link>${element('x-link', 'closed', '<style>a { outline-color: #111; color: #00508f; }</style><a href="/page/rules">The rules of the lake</a>')}`,
    element: 'x-link >>> a',
  },
  {
    id: 'closed-root-keyboard',
    criterion: '2.1.1',
    also: ['4.1.2'],
    fault: 'A div in a closed shadow root acts on clicks, and not on keys.',
    faulty: `<x-save></x-save>${element('x-save', 'closed', '<div class="save" onclick="this.textContent = \'Saved\'">Save</div>')}`,
    clean: `<x-save></x-save>${element('x-save', 'closed', '<button class="save" onclick="this.textContent = \'Saved\'">Save</button>')}`,
    element: 'x-save >>> .save',
  },
  {
    id: 'parsed-open-root-image',
    criterion: '1.1.1',
    fault: 'An image in an open shadow root that the parser made has no alternative.',
    faulty:
      '<x-map><template shadowrootmode="open"><img src="/map.svg" width="300" height="200"></template></x-map>',
    clean:
      '<x-map><template shadowrootmode="open"><img src="/map.svg" width="300" height="200" alt="Map of the lake"></template></x-map>',
    element: 'x-map >>> img',
  },
  {
    id: 'parsed-closed-root-field',
    criterion: '4.1.2',
    also: ['1.3.1', '3.3.2'],
    fault: 'A field in a closed shadow root that the parser made has no name.',
    language: 'fr',
    faulty: '<x-lac><template shadowrootmode="closed"><input name="lac"></template></x-lac>',
    clean:
      '<x-lac><template shadowrootmode="closed"><label>Lac <input name="lac"></label></template></x-lac>',
    element: 'x-lac',
  },
  {
    id: 'root-in-a-root-link',
    criterion: '2.4.4',
    also: ['4.1.2'],
    fault: 'A link in an open shadow root inside a closed one has no name.',
    faulty: `<x-outer></x-outer>${element('x-inner', 'open', `<a href="/page/home">${cross}</a>`)}${element('x-outer', 'closed', '<x-inner></x-inner>')}`,
    clean: `<x-outer></x-outer>${element('x-inner', 'open', `<a href="/page/home" aria-label="Home">${cross}</a>`)}${element('x-outer', 'closed', '<x-inner></x-inner>')}`,
    element: 'x-outer >>> x-inner >>> a',
  },
  {
    id: 'label-outside-the-root',
    criterion: '4.1.2',
    also: ['1.3.1', '3.3.2'],
    fault: 'A label outside a shadow root names the id of a field inside, which it cannot reach.',
    faulty: `<label for="lake">Lake</label><x-field></x-field>${element('x-field', 'open', '<input id="lake" name="lake">')}`,
    clean: `<x-field><span>Lake</span></x-field>${element('x-field', 'open', '<label for="lake"><slot></slot></label><input id="lake" name="lake">')}`,
    element: 'x-field >>> input',
  },
  {
    id: 'slotted-text-on-dark-ground',
    criterion: '1.4.3',
    fault: 'Dark text is slotted onto a dark ground in the shadow root.',
    language: 'fr',
    faulty: `<x-card><p style="color: #222">Ouvert tout l’été.</p></x-card>${element('x-card', 'open', '<div style="background: #123; padding: 1rem"><slot></slot></div>')}`,
    clean: `<x-card><p style="color: #eee">Ouvert tout l’été.</p></x-card>${element('x-card', 'open', '<div style="background: #123; padding: 1rem"><slot></slot></div>')}`,
    element: 'x-card > p',
  },
  {
    id: 'slotted-item-outside-its-list',
    criterion: '1.3.1',
    fault: 'Items of a list are slotted where no list is around them.',
    faulty: `<x-list><li>Belwood</li><li>Guelph</li></x-list>${element('x-list', 'open', '<div><slot></slot></div>')}`,
    clean: `<x-list><li>Belwood</li><li>Guelph</li></x-list>${element('x-list', 'open', '<ul><slot></slot></ul>')}`,
    element: 'x-list > li',
  },
  {
    id: 'slots-shown-in-another-order',
    criterion: '2.4.3',
    also: ['1.3.2'],
    fault: 'A shadow root shows its slots in another order than the focus goes.',
    faulty: `<x-steps><a slot="one" href="/page/1">1. Choose</a><a slot="two" href="/page/2">2. Pay</a></x-steps>${element('x-steps', 'open', '<div style="display: flex; flex-flow: column-reverse; gap: 1rem"><slot name="one"></slot><slot name="two"></slot></div>')}`,
    clean: `<x-steps><a slot="one" href="/page/1">1. Choose</a><a slot="two" href="/page/2">2. Pay</a></x-steps>${element('x-steps', 'open', '<div style="display: flex; flex-flow: column; gap: 1rem"><slot name="one"></slot><slot name="two"></slot></div>')}`,
    element: 'x-steps',
  },
  {
    id: 'frame-image',
    criterion: '1.1.1',
    fault: 'An image in a frame has no alternative.',
    faulty: frame('<img src="/map.svg" width="150" height="100">'),
    clean: frame('<img src="/map.svg" width="150" height="100" alt="Map of the lake">'),
    element: 'iframe >>> img',
  },
  {
    id: 'frame-language',
    criterion: '3.1.1',
    fault: 'The document in a frame does not say what language it is in.',
    faulty: frame('<p>Belwood and Guelph.</p>', ''),
    clean: frame('<p>Belwood and Guelph.</p>'),
    element: 'iframe >>> html',
  },
  {
    id: 'frame-in-a-root-button',
    criterion: '4.1.2',
    fault: 'A button in a frame in an open shadow root has no name.',
    faulty: `<x-frame></x-frame>${element('x-frame', 'open', frame(button()))}`,
    clean: `<x-frame></x-frame>${element('x-frame', 'open', frame(button(' aria-label="Close"')))}`,
    element: 'x-frame >>> iframe >>> button',
  },
];
