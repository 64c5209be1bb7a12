import type { Entry } from './entry.ts';

const cross =
  '<svg width="24" height="24" aria-hidden="true"><path d="M4 4l16 16M20 4L4 20" stroke="#111" stroke-width="3"/></svg>';
const found = (region: string) =>
  `<button type="button" id="search">Search</button>${region}<script>document.querySelector('#search').onclick = () => { document.querySelector('#found').textContent = '3 lakes found.'; };</script>`;
const details = (script: string) =>
  `<button type="button" id="more" aria-expanded="false" aria-controls="text">Rules</button><p id="text" hidden>Show your licence to whoever asks.</p><script>const more = document.querySelector('#more'); const text = document.querySelector('#text'); more.onclick = () => { text.hidden = !text.hidden; ${script} };</script>`;
const toggle = (script: string, attributes = '') =>
  `<button type="button" id="follow"${attributes}>Follow</button><script>const follow = document.querySelector('#follow'); follow.onclick = () => { const on = follow.classList.toggle('on'); ${script} };</script>`;

/** 4.1. */
export const names: readonly Entry[] = [
  {
    id: 'button-without-name',
    criterion: '4.1.2',
    fault: 'A button holds an icon only, and has no name.',
    faulty: `<button type="button">${cross}</button>`,
    clean: `<button type="button" aria-label="Close">${cross}</button>`,
    element: 'button',
  },
  {
    id: 'select-without-name',
    criterion: '4.1.2',
    also: ['1.3.1', '3.3.2'],
    fault: 'A list of options has no name.',
    language: 'fr',
    faulty:
      '<form action="/page/fini"><p>Lac</p><select name="lac"><option>Belwood</option><option>Guelph</option></select><button>Envoyer</button></form>',
    clean:
      '<form action="/page/fini"><p id="lac">Lac</p><select name="lac" aria-labelledby="lac"><option>Belwood</option><option>Guelph</option></select><button>Envoyer</button></form>',
    element: 'select',
  },
  {
    id: 'named-by-what-is-not-there',
    criterion: '4.1.2',
    also: ['1.3.1', '3.3.2'],
    fault: 'A field is named by the id of an element that is not there.',
    faulty:
      '<form action="/page/done"><p id="lake">Lake</p><input name="lake" aria-labelledby="lakes"><button>Send</button></form>',
    clean:
      '<form action="/page/done"><p id="lake">Lake</p><input name="lake" aria-labelledby="lake"><button>Send</button></form>',
    element: 'input',
  },
  {
    id: 'role-unknown',
    criterion: '4.1.2',
    fault: 'The role of what looks and works like a button is misspelt.',
    shared: {
      head: '<style>.b { display: inline-block; padding: 0.5rem; border: 1px solid; }</style>',
    },
    faulty: `<div class="b" role="buton" tabindex="0">Save</div><script>const b = document.querySelector('.b'); b.onclick = () => { b.textContent = 'Save again'; }; b.onkeydown = ({ key }) => { if (key === 'Enter' || key === ' ') b.click(); };</script>`,
    clean: `<div class="b" role="button" tabindex="0">Save</div><script>const b = document.querySelector('.b'); b.onclick = () => { b.textContent = 'Save again'; }; b.onkeydown = ({ key }) => { if (key === 'Enter' || key === ' ') b.click(); };</script>`,
    element: '.b',
  },
  {
    id: 'checkbox-without-state',
    criterion: '4.1.2',
    fault: 'A checkbox of one’s own making never says whether it is ticked.',
    faulty: `<span class="c" role="checkbox" tabindex="0">I agree</span><script>const c = document.querySelector('.c'); c.onclick = () => { c.style.fontWeight = c.style.fontWeight ? '' : 'bold'; }; c.onkeydown = ({ key }) => { if (key === ' ') c.click(); };</script>`,
    clean: `<span class="c" role="checkbox" aria-checked="false" tabindex="0">I agree</span><script>const c = document.querySelector('.c'); c.onclick = () => { c.ariaChecked = String(c.ariaChecked !== 'true'); }; c.onkeydown = ({ key }) => { if (key === ' ') c.click(); };</script>`,
    element: '.c',
  },
  {
    id: 'value-unknown',
    criterion: '4.1.2',
    fault: 'Whether a panel is open is said with a word that ARIA does not know.',
    language: 'fr',
    faulty:
      '<button type="button" aria-expanded="oui" aria-controls="regles">Règles</button><p id="regles">Montrez votre permis.</p>',
    clean:
      '<button type="button" aria-expanded="true" aria-controls="regles">Règles</button><p id="regles">Montrez votre permis.</p>',
    element: 'button',
  },
  {
    id: 'state-that-does-not-change',
    criterion: '4.1.2',
    fault: 'A button says that its panel is closed, also after it has opened it.',
    faulty: details(''),
    clean: details('more.ariaExpanded = String(!text.hidden);'),
    element: '#more',
  },
  {
    id: 'pressed-by-looks-only',
    criterion: '4.1.2',
    also: ['1.4.1'],
    fault: 'That a button is pressed in is told by its looks only.',
    shared: { head: '<style>.on { color: #fff; background: #111; }</style>' },
    faulty: toggle('follow.title = "";'),
    clean: toggle('follow.ariaPressed = String(on);', ' aria-pressed="false"'),
    element: '#follow',
  },
  {
    id: 'frame-without-name',
    criterion: '4.1.2',
    also: ['2.4.1'],
    fault: 'A frame with content has no title.',
    language: 'fr',
    faulty: '<iframe src="/page/carte" width="300" height="150"></iframe>',
    clean: '<iframe src="/page/carte" width="300" height="150" title="Carte du lac"></iframe>',
    element: 'iframe',
  },
  {
    id: 'hidden-but-focusable',
    criterion: '4.1.2',
    also: ['1.3.1'],
    fault: 'What takes the focus is hidden from screen readers.',
    faulty: '<div aria-hidden="true"><button type="button">Save</button></div>',
    clean: '<div aria-hidden="false"><button type="button">Save</button></div>',
    element: 'div',
  },
  {
    id: 'button-in-a-link',
    criterion: '4.1.2',
    fault: 'A button stands inside a link.',
    faulty: '<p><a href="/page/one">Day licence <button type="button">Buy</button></a></p>',
    clean: '<p><a href="/page/one">Day licence</a> <button type="button">Buy</button></p>',
    element: 'p',
  },
  {
    id: 'tab-without-list',
    criterion: '1.3.1',
    also: ['4.1.2'],
    fault: 'Tabs do not stand in a list of tabs.',
    faulty:
      '<div class="tabs"><button type="button" role="tab" aria-selected="true" aria-controls="panel" id="tab">Lakes</button></div><div role="tabpanel" id="panel" aria-labelledby="tab">Belwood</div>',
    clean:
      '<div class="tabs" role="tablist" aria-label="Places"><button type="button" role="tab" aria-selected="true" aria-controls="panel" id="tab">Lakes</button></div><div role="tabpanel" id="panel" aria-labelledby="tab">Belwood</div>',
    element: '.tabs',
  },
  {
    id: 'slider-without-value',
    criterion: '4.1.2',
    fault: 'A slider of one’s own making says no value.',
    faulty: '<div class="s" role="slider" tabindex="0" aria-label="Days">3</div>',
    clean:
      '<div class="s" role="slider" tabindex="0" aria-label="Days" aria-valuenow="3" aria-valuemin="1" aria-valuemax="7">3</div>',
    element: '.s',
  },
  {
    id: 'result-not-announced',
    criterion: '4.1.3',
    fault: 'How much was found appears without a word to screen readers.',
    faulty: found('<p id="found"></p>'),
    clean: found('<p id="found" role="status"></p>'),
    element: '#found',
  },
  {
    id: 'saved-not-announced',
    criterion: '4.1.3',
    fault: 'A message that the answers are saved is added to the page without being announced.',
    language: 'fr',
    shared: { body: '<button type="button" id="save">Enregistrer</button>' },
    faulty: `<div id="said"></div><script>document.querySelector('#save').onclick = () => { document.querySelector('#said').innerHTML = '<p>Vos réponses sont enregistrées.</p>'; };</script>`,
    clean: `<div id="said" aria-live="polite"></div><script>document.querySelector('#save').onclick = () => { document.querySelector('#said').innerHTML = '<p>Vos réponses sont enregistrées.</p>'; };</script>`,
    element: '#said',
  },
];
