import type { Entry } from './entry.ts';

const done = '<p id="done" role="status"></p>';
const say = (text: string) =>
  `const say = () => { document.querySelector('#done').textContent = '${text}'; };`;
const icon = (name: string) =>
  `<button type="button" aria-label="${name}"><svg width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" stroke="#111" stroke-width="2"/></svg></button>`;

/** 2.5. */
export const pointer: readonly Entry[] = [
  {
    id: 'photos-by-swipe-only',
    criterion: '2.5.1',
    fault: 'With a pointer the next photo can only be reached by a swipe.',
    shared: {
      body: '<p id="photo" tabindex="0" role="group" aria-label="Photos: arrow keys go on">Photo 1</p>',
    },
    faulty: `<script>const photo = document.querySelector('#photo'); let x; const next = () => { photo.textContent = 'Photo 2'; };
photo.onpointerdown = (event) => { x = event.clientX; }; photo.onpointerup = (event) => { if (event.clientX < x - 50) next(); };
photo.onkeydown = ({ key }) => { if (key === 'ArrowRight') next(); };</script>`,
    clean: `<button type="button" id="next">Next photo</button><script>const photo = document.querySelector('#photo'); let x; const next = () => { photo.textContent = 'Photo 2'; };
photo.onpointerdown = (event) => { x = event.clientX; }; photo.onpointerup = (event) => { if (event.clientX < x - 50) next(); };
photo.onkeydown = ({ key }) => { if (key === 'ArrowRight') next(); };
document.querySelector('#next').onclick = next;</script>`,
    element: '#photo',
  },
  {
    id: 'acts-when-pressed-down',
    criterion: '2.5.2',
    fault: 'A button acts when the pointer goes down, so that a slip cannot be taken back.',
    language: 'fr',
    shared: { body: `${done}<button type="button" id="delete">Supprimer ma demande</button>` },
    faulty: `<script>${say('Supprimée.')} const b = document.querySelector('#delete'); b.onpointerdown = say; b.onkeydown = ({ key }) => { if (key === 'Enter') say(); };</script>`,
    clean: `<script>${say('Supprimée.')} const b = document.querySelector('#delete'); b.onclick = say;</script>`,
    element: '#delete',
  },
  {
    id: 'name-without-its-label',
    criterion: '2.5.3',
    fault: 'The name of a button does not hold the text that is seen on it.',
    faulty: '<form action="/page/done"><button aria-label="Submit form">Send</button></form>',
    clean: '<form action="/page/done"><button aria-label="Send the form">Send</button></form>',
    element: 'button',
  },
  {
    id: 'link-name-without-its-label',
    criterion: '2.5.3',
    fault: 'The name of a link does not hold the text that is seen.',
    language: 'fr',
    faulty: '<p><a href="/page/frais" aria-label="Tarifs en vigueur">Combien ça coûte</a></p>',
    clean:
      '<p><a href="/page/frais" aria-label="Combien ça coûte : tarifs">Combien ça coûte</a></p>',
    element: 'a',
  },
  {
    id: 'field-name-without-its-label',
    criterion: '2.5.3',
    fault: 'The name of a field is not its visible label.',
    faulty:
      '<form action="/page/done"><label for="lake">Lake</label><input id="lake" name="lake" aria-label="Body of water"><button>Send</button></form>',
    clean:
      '<form action="/page/done"><label for="lake">Lake</label><input id="lake" name="lake" aria-label="Lake to fish in"><button>Send</button></form>',
    element: 'input',
  },
  {
    id: 'undo-by-shaking-only',
    criterion: '2.5.4',
    fault: 'Only shaking the device takes the last step back.',
    shared: { body: done },
    faulty: `<p>Shake to undo.</p><script>${say('Undone.')} addEventListener('devicemotion', ({ acceleration }) => { if (Math.abs(acceleration?.x) > 15) say(); });</script>`,
    clean: `<p>Shake to undo, or press the button.</p><button type="button" id="undo">Undo</button><script>${say('Undone.')} document.querySelector('#undo').onclick = say;</script>`,
    element: 'html',
  },
  {
    id: 'order-by-dragging-only',
    criterion: '2.5.7',
    fault: 'With a pointer the order of a list can only be changed by dragging.',
    shared: {
      body: '<ul id="lakes"><li draggable="true" tabindex="0">Belwood</li><li draggable="true" tabindex="0">Guelph</li></ul>',
    },
    faulty: `<script>const list = document.querySelector('#lakes'); const swap = () => list.append(list.firstElementChild);
list.ondragover = (event) => event.preventDefault(); list.ondrop = swap; list.onkeydown = ({ key }) => { if (key === 'ArrowDown') swap(); };</script>`,
    clean: `<button type="button" id="swap">Swap the two</button><script>const list = document.querySelector('#lakes'); const swap = () => list.append(list.firstElementChild);
list.ondragover = (event) => event.preventDefault(); list.ondrop = swap; list.onkeydown = ({ key }) => { if (key === 'ArrowDown') swap(); };
document.querySelector('#swap').onclick = swap;</script>`,
    element: '#lakes',
  },
  {
    id: 'targets-too-small',
    criterion: '2.5.8',
    fault: 'Two buttons of sixteen pixels stand side by side.',
    shared: {
      head: '<style>.tools button { box-sizing: border-box; min-height: 0; margin: 0; padding: 0; border: 1px solid; vertical-align: top; }</style>',
      body: `<div class="tools">${icon('Delete')}${icon('Close')}</div>`,
    },
    faulty: { head: '<style>.tools button { width: 16px; height: 16px; }</style>' },
    clean: { head: '<style>.tools button { width: 24px; height: 24px; }</style>' },
    element: '.tools',
  },
  {
    id: 'links-too-close',
    criterion: '2.5.8',
    fault: 'Links of fourteen pixels’ height stand right below each other.',
    language: 'fr',
    shared: {
      head: '<style>.close { font-size: 11px; } .close a { display: block; width: 4rem; }</style>',
      body: '<div class="close"><a href="/page/1">Frais</a><a href="/page/2">Lacs</a><a href="/page/3">Règles</a></div>',
    },
    faulty: { head: '<style>.close a { line-height: 14px; }</style>' },
    clean: { head: '<style>.close a { line-height: 26px; }</style>' },
    element: '.close',
  },
];
