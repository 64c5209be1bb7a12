import type { Entry } from './entry.ts';

const done = '<p id="done" role="status"></p>';
const say = `const say = () => { document.querySelector('#done').textContent = 'Saved.'; };`;
const two = '<a href="/page/one">Day licences</a>';

/** 2.1 and the part of 2.4 that is about focus. */
export const keyboard: readonly Entry[] = [
  {
    id: 'click-on-a-div',
    criterion: '2.1.1',
    also: ['4.1.2'],
    fault: 'A div acts on clicks, has no role, and cannot be reached with the keyboard.',
    shared: {
      body: done,
      head: '<style>.save { display: inline-block; padding: 0.5rem 1rem; border: 1px solid #1b1b1b; }</style>',
    },
    faulty: `<div class="save">Save</div><script>${say} document.querySelector('.save').onclick = say;</script>`,
    clean: `<button type="button" class="save">Save</button><script>${say} document.querySelector('.save').onclick = say;</script>`,
    element: '.save',
  },
  {
    id: 'role-without-keys',
    criterion: '2.1.1',
    fault: 'A div with the role of a button takes the focus, but neither Enter nor Space press it.',
    language: 'fr',
    shared: { body: done },
    faulty: `<div class="save" role="button" tabindex="0">Enregistrer</div><script>document.querySelector('.save').onclick = () => { document.querySelector('#done').textContent = 'Enregistré.'; };</script>`,
    clean: `<div class="save" role="button" tabindex="0">Enregistrer</div><script>const save = document.querySelector('.save'); save.onclick = () => { document.querySelector('#done').textContent = 'Enregistré.'; }; save.onkeydown = (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); save.click(); } };</script>`,
    element: '.save',
  },
  {
    id: 'role-without-focus',
    criterion: '2.1.1',
    fault: 'A span with the role of a button cannot take the focus.',
    shared: { body: done },
    faulty: `<span class="save" role="button">Save</span><script>${say} const save = document.querySelector('.save'); save.onclick = save.onkeydown = say;</script>`,
    clean: `<span class="save" role="button" tabindex="0">Save</span><script>${say} const save = document.querySelector('.save'); save.onclick = say; save.onkeydown = ({ key }) => { if (key !== 'Tab') say(); };</script>`,
    element: '.save',
  },
  {
    id: 'link-without-address',
    criterion: '2.1.1',
    also: ['4.1.2'],
    fault: 'A link has no href and is followed by a script on click only.',
    faulty: `<p><a class="go">The rules of the lake</a></p><script>document.querySelector('.go').onclick = () => { location.href = '/page/rules'; };</script>`,
    clean: '<p><a class="go" href="/page/rules">The rules of the lake</a></p>',
    element: '.go',
  },
  {
    id: 'link-out-of-the-tab-order',
    criterion: '2.1.1',
    fault: 'A link that leads nowhere else on the page is taken out of the tab order.',
    language: 'fr',
    faulty: '<p><a href="/page/regles" tabindex="-1">Les règles du lac</a></p>',
    clean: '<p><a href="/page/regles" tabindex="0">Les règles du lac</a></p>',
    element: 'a',
  },
  {
    id: 'menu-on-hover-only',
    criterion: '2.1.1',
    fault: 'The links of a menu appear under the pointer only.',
    shared: {
      head: '<style>.menu ul { display: none; }</style>',
      body: '<div class="menu"><a href="/page/licences">Licences</a><ul><li><a href="/page/one">Day licences</a></li><li><a href="/page/two">Year licences</a></li></ul></div>',
    },
    faulty: { head: '<style>.menu:hover ul { display: block; }</style>' },
    clean: { head: '<style>.menu:hover ul, .menu:focus-within ul { display: block; }</style>' },
    element: '.menu ul',
  },
  {
    id: 'tab-key-swallowed',
    criterion: '2.1.2',
    fault: 'A text area keeps the Tab key to itself, so that the focus never leaves it.',
    shared: {
      body: '<form action="/page/done"><label for="note">Remarks</label><textarea id="note" name="note"></textarea><button>Send</button></form>',
    },
    faulty: `<script>document.querySelector('#note').onkeydown = (event) => { if (event.key === 'Tab') event.preventDefault(); };</script>`,
    clean: `<script>document.querySelector('#note').onkeydown = (event) => { if (event.key === 'F2') event.preventDefault(); };</script>`,
    element: '#note',
  },
  {
    id: 'focus-fetched-back',
    criterion: '2.1.2',
    fault: 'A field that is empty takes the focus back as soon as it leaves.',
    language: 'fr',
    shared: {
      body: '<form action="/page/done"><label for="nom">Votre nom</label><input id="nom" name="nom" autocomplete="name"><button>Envoyer</button></form>',
    },
    faulty: `<script>const nom = document.querySelector('#nom'); nom.onblur = () => { if (!nom.value) setTimeout(() => nom.focus()); };</script>`,
    clean: `<script>const nom = document.querySelector('#nom'); nom.onblur = () => { nom.value = nom.value.trim(); };</script>`,
    element: '#nom',
  },
  {
    id: 'trap-between-two',
    criterion: '2.1.2',
    fault: 'The focus goes round between two fields that are not in a dialog, with no way out.',
    shared: {
      body: '<form action="/page/done"><label for="a">First lake</label><input id="a" name="a"><label for="b">Second lake</label><input id="b" name="b"><button>Send</button></form>',
    },
    faulty: `<script>const a = document.querySelector('#a'); const b = document.querySelector('#b');
a.onkeydown = (event) => { if (event.key === 'Tab') { event.preventDefault(); b.focus(); } };
b.onkeydown = (event) => { if (event.key === 'Tab') { event.preventDefault(); a.focus(); } };</script>`,
    clean: `<script>const a = document.querySelector('#a'); const b = document.querySelector('#b');
a.onkeydown = (event) => { if (event.key === 'Tab' && !event.shiftKey) { event.preventDefault(); b.focus(); } };</script>`,
    element: 'form',
  },
  {
    id: 'one-letter-shortcut',
    criterion: '2.1.4',
    fault: 'The letter s alone acts wherever the focus is, and cannot be turned off.',
    shared: { body: `${done}<button type="button" id="save">Save</button>` },
    faulty: `<script>${say} document.querySelector('#save').onclick = say; addEventListener('keydown', (event) => { if (event.key === 's') say(); });</script>`,
    clean: `<script>${say} document.querySelector('#save').onclick = say; addEventListener('keydown', (event) => { if (event.key === 's' && event.altKey) say(); });</script>`,
    element: 'html',
  },
  {
    id: 'tab-order-by-numbers',
    criterion: '2.4.3',
    fault: 'Numbers in tabindex send the focus through a form in an order that makes no sense.',
    faulty:
      '<form action="/page/done"><label for="a">Street</label><input id="a" name="a" autocomplete="address-line1" tabindex="3"><label for="b">City</label><input id="b" name="b" autocomplete="address-level2" tabindex="1"><button tabindex="2">Send</button></form>',
    clean:
      '<form action="/page/done"><label for="a">Street</label><input id="a" name="a" autocomplete="address-line1" tabindex="0"><label for="b">City</label><input id="b" name="b" autocomplete="address-level2" tabindex="0"><button tabindex="0">Send</button></form>',
    element: 'form',
  },
  {
    id: 'tab-order-against-the-looks',
    criterion: '2.4.3',
    also: ['1.3.2'],
    fault: 'The style sheet shows the steps of a form in another order than the focus takes.',
    language: 'fr',
    shared: {
      head: '<style>form { display: flex; flex-flow: column; align-items: start; gap: 1rem; }</style>',
    },
    faulty: {
      head: '<style>.last { order: 3; } .first { order: 1; } .second { order: 2; }</style>',
      body: '<form action="/page/fini"><button class="last">3. Payer</button><a class="second" href="/page/2">2. Choisir le lac</a><a class="first" href="/page/1">1. Choisir le permis</a></form>',
    },
    clean:
      '<form action="/page/fini"><a class="first" href="/page/1">1. Choisir le permis</a><a class="second" href="/page/2">2. Choisir le lac</a><button class="last">3. Payer</button></form>',
    element: 'form',
  },
  {
    id: 'dialog-without-focus',
    criterion: '2.4.3',
    fault: 'A dialog opens over the page, and the focus stays behind it.',
    shared: {
      head: '<style>[role="dialog"] { position: fixed; inset: 20%; padding: 1rem; background: #fff; border: 1px solid #1b1b1b; }</style>',
      body: '<button type="button" id="open">Delete the licence</button><p><a href="/page/rules">The rules of the lake</a></p><div role="dialog" aria-label="Delete the licence?" hidden><button type="button" id="close">Keep it</button></div>',
    },
    faulty: `<script>const dialog = document.querySelector('[role="dialog"]');
document.querySelector('#open').onclick = () => { dialog.hidden = false; };
document.querySelector('#close').onclick = () => { dialog.hidden = true; };</script>`,
    clean: `<script>const dialog = document.querySelector('[role="dialog"]');
document.querySelector('#open').onclick = () => { dialog.hidden = false; document.querySelector('#close').focus(); };
document.querySelector('#close').onclick = () => { dialog.hidden = true; document.querySelector('#open').focus(); };</script>`,
    element: '#open',
  },
  {
    id: 'focus-lost-with-its-button',
    criterion: '2.4.3',
    fault: 'A button removes itself when it is pressed, and the focus goes back to the top.',
    shared: {
      body: '<ul><li id="one" tabindex="-1">Belwood <button type="button">Remove Belwood</button></li></ul><p><a href="/page/rules">The rules of the lake</a></p>',
    },
    faulty: `<script>document.querySelector('li button').onclick = ({ target }) => { target.remove(); };</script>`,
    clean: `<script>document.querySelector('li button').onclick = ({ target }) => { target.remove(); document.querySelector('#one').focus(); };</script>`,
    element: 'li button',
  },
  {
    id: 'focus-not-shown',
    criterion: '2.4.7',
    fault: 'Nothing shows that a link has the focus.',
    shared: { body: `<p>${two}</p>` },
    faulty: { head: '<style>a:focus-visible { outline: none; }</style>' },
    clean: {
      head: '<style>a:focus-visible { outline: none; background: #111; color: #fff; }</style>',
    },
    element: 'a',
  },
  {
    id: 'focus-not-shown-on-field',
    criterion: '2.4.7',
    fault: 'A checkbox of one’s own making hides the real one, and with it the focus.',
    language: 'fr',
    shared: {
      head: `<style>
label { position: relative; padding-left: 2.5rem; line-height: 2rem; }
label input { position: absolute; left: 0; opacity: 0; }
label span { position: absolute; left: 0; top: 0; width: 1.75rem; height: 1.75rem; border: 2px solid #1b1b1b; }
label input:checked + span { background: #1b1b1b; }
</style>`,
      body: '<form action="/page/fini"><label><input type="checkbox" name="ok"><span></span> J’accepte les règles</label></form>',
    },
    faulty: { head: '<style>label input:focus-visible + span { outline: none; }</style>' },
    clean: {
      head: '<style>label input:focus-visible + span { outline: 3px solid #00508f; }</style>',
    },
    element: 'input',
  },
  {
    id: 'focus-on-what-is-not-seen',
    criterion: '2.4.7',
    fault: 'A link takes the focus but is never seen, not even then.',
    shared: {
      head: '<style>.top { position: absolute; opacity: 0; } </style>',
      body: `<p><a class="top" href="#end">To the end</a></p><p>${two}</p><p id="end">Until 31 December.</p>`,
    },
    faulty: { head: '<style>.top:focus { opacity: 0; }</style>' },
    clean: { head: '<style>.top:focus { opacity: 1; }</style>' },
    element: '.top',
  },
  {
    id: 'focus-behind-a-banner',
    criterion: '2.4.11',
    fault: 'What has the focus lies wholly behind a banner that sticks to the bottom.',
    shared: {
      head: '<style>.banner { position: fixed; inset: auto 0 0 0; height: 45vh; padding: 1rem; background: #eee; } li { margin: 2rem 0; }</style>',
      body: `<ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/page/${i}">Lake number ${i + 1}</a></li>`).join('')}</ul><div class="banner">We use cookies for the language only.</div>`,
    },
    faulty: { head: '<style>body { padding-bottom: 45vh; }</style>' },
    clean: {
      head: '<style>body { padding-bottom: 45vh; } html { scroll-padding-bottom: 50vh; }</style>',
    },
    element: 'ul',
    condition: { width: 640, height: 480 },
  },
];
