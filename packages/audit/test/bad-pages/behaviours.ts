import {
  audited,
  type BadPage,
  either,
  page,
  problem,
  remarked,
  script,
  scriptAfter,
} from './bad-page.ts';

const breaks = ['engine-failed', 'check-failed', 'script-error'] as const;
/** It can be looked at, although it breaks what an engine relies on; that engine may give up. */
const hostile = { ...audited, maySay: breaks } as const;
const bomb = `() => { throw new Error('from the page'); }`;

/** What goes wrong after the page has come. */
export const badBehaviours: readonly BadPage[] = [
  {
    id: 'alerts',
    what: 'Shows fifty alerts before it goes on.',
    ...remarked('dialog'),
    answer: script(`for (let i = 0; i < 50; i++) alert('Alert ' + i);`),
  },
  {
    id: 'alerts-for-ever',
    what: 'Shows alerts for ever.',
    ...problem('dialog', 'timeout'),
    answer: script(`for (;;) alert('Again');`),
  },
  {
    id: 'confirms',
    what: 'Asks until it is told yes, at most twenty times.',
    ...remarked('dialog'),
    words: /20 dialogs/,
    answer: script(`for (let i = 0; i < 20 && !confirm('Sure?'); i++);`),
  },
  {
    id: 'prompts',
    what: 'Asks for a text until it has one, at most twenty times.',
    ...remarked('dialog'),
    answer: script(`for (let i = 0; i < 20 && !prompt('Name?'); i++);`),
  },
  {
    id: 'alerts-later',
    what: 'Shows an alert every half second.',
    ...remarked('dialog'),
    answer: script(`setInterval(() => alert('Now'), 500);`),
  },
  {
    id: 'beforeunload',
    what: 'Does not want to be left.',
    ...audited,
    maySay: ['dialog'],
    answer: script(
      `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });`,
      '<button type="button">Save</button>',
    ),
  },
  {
    id: 'infinite-scroll',
    what: 'Grows whenever its end is near, for ever.',
    ...audited,
    maySay: ['too-large'],
    answer: page(`<div id="end"></div><script>
const more = () => { for (let i = 0; i < 20; i++) document.querySelector('#end').insertAdjacentHTML('beforebegin', '<p>Item</p>'); };
more();
new IntersectionObserver(more, { rootMargin: '500px' }).observe(document.querySelector('#end'));
addEventListener('scroll', more);
</script>`),
  },
  {
    id: 'leaves-by-script',
    what: 'A script goes to another page at once.',
    ...either('left-page', 'redirected-away'),
    answer: script(`location.href = '/landed';`),
  },
  {
    id: 'leaves-by-script-later',
    what: 'A script goes to another page after two seconds.',
    ...either('left-page'),
    words: /landed|^$/,
    answer: script(`setTimeout(() => { location.href = '/landed'; }, 2000);`),
  },
  {
    id: 'leaves-by-refresh',
    what: 'A meta refresh goes to another page at once.',
    ...either('left-page', 'redirected-away'),
    answer: page('<p>Text.</p>', '<meta http-equiv="refresh" content="0; url=/landed">'),
  },
  {
    id: 'leaves-by-refresh-later',
    what: 'A meta refresh goes to another page after two seconds.',
    ...either('left-page'),
    answer: page('<p>Text.</p>', '<meta http-equiv="refresh" content="2; url=/landed">'),
  },
  {
    id: 'reloads-for-ever',
    what: 'Loads itself anew as soon as it is there.',
    ...either('left-page', 'timeout'),
    answer: scriptAfter('location.reload();'),
  },
  {
    id: 'address-changes',
    what: 'Writes a new address every tenth of a second and stays.',
    ...audited,
    answer: script(`let i = 0; setInterval(() => history.replaceState(null, '', '?' + i++), 100);`),
  },
  {
    id: 'closes-itself',
    what: 'Closes its own window, where the browser lets it: one that a script opened.',
    outcomes: ['audited', 'problem'],
    says: [],
    maySay: ['left-page', 'crashed', 'error'],
    answer: scriptAfter('setTimeout(() => window.close(), 100);'),
  },
  {
    id: 'popups',
    what: 'Opens five windows.',
    ...audited,
    answer: script(
      `for (let i = 0; i < 5; i++) open('/landed?' + i, '_blank', 'width=99,height=99');`,
    ),
  },
  {
    id: 'endless-loop',
    what: 'A script runs for ever, before the page is there.',
    ...problem('timeout'),
    answer: script('for (;;);'),
  },
  {
    id: 'endless-loop-later',
    what: 'A script runs for ever, once the page is there.',
    ...either('timeout', 'engine-failed'),
    answer: scriptAfter('setTimeout(() => { for (;;); }, 200);'),
  },
  {
    id: 'endless-microtasks',
    what: 'A promise is followed by another for ever.',
    ...problem('timeout'),
    answer: script('const again = () => Promise.resolve().then(again); again();'),
  },
  {
    id: 'memory',
    what: 'Takes a hundred megabytes of memory every tenth of a second.',
    // Nothing is wrong yet when the audit is done before there is none left.
    outcomes: ['audited', 'problem'],
    says: [],
    maySay: ['crashed', 'timeout', 'too-large', ...breaks],
    answer: script(
      'const kept = []; setInterval(() => kept.push(new Array(13e6).fill(kept.length + 0.5)), 100);',
    ),
  },
  {
    id: 'stops-loading',
    what: 'Stops its own loading.',
    ...audited,
    // Chromium then never says that it is loaded.
    maySay: ['timeout'],
    answer: page(
      '<img src="/never.png" alt="A lake" width="48" height="48"><script>window.stop();</script><p>Text.</p>',
    ),
  },
  {
    id: 'array-that-throws',
    what: 'Methods of arrays throw.',
    ...hostile,
    answer: script(
      `for (const name of ['map', 'filter', 'forEach', 'push', 'join']) Array.prototype[name] = ${bomb};`,
    ),
  },
  {
    id: 'array-that-lies',
    what: 'Methods of arrays say that there is nothing.',
    ...hostile,
    answer: script(
      `Array.prototype.filter = Array.prototype.map = () => []; Array.prototype.includes = () => false;`,
    ),
  },
  {
    id: 'array-with-more',
    what: 'Every array has a method more, which a loop over its keys meets.',
    ...hostile,
    answer: script('Array.prototype.first = function () { return this[0]; };'),
  },
  {
    id: 'element-that-throws',
    what: 'Methods of elements throw.',
    ...hostile,
    answer: script(
      `for (const name of ['getAttribute', 'matches', 'closest', 'getBoundingClientRect', 'attachShadow']) Element.prototype[name] = ${bomb};`,
    ),
  },
  {
    id: 'query-that-throws',
    what: 'Its querySelector and querySelectorAll throw.',
    ...hostile,
    answer: script(
      `for (const type of [Document, Element, DocumentFragment]) type.prototype.querySelector = type.prototype.querySelectorAll = ${bomb};`,
    ),
  },
  {
    id: 'query-that-lies',
    what: 'Its querySelector and querySelectorAll find nothing.',
    ...hostile,
    answer: script(
      'for (const type of [Document, Element, DocumentFragment]) { type.prototype.querySelector = () => null; type.prototype.querySelectorAll = () => []; }',
    ),
  },
  {
    id: 'json-that-lies',
    what: 'JSON says the same of everything.',
    ...hostile,
    answer: script(
      `JSON.stringify = () => '{}'; JSON.parse = () => ({}); Object.prototype.toJSON = () => 'no';`,
    ),
  },
  {
    id: 'map-that-throws',
    what: 'Maps and sets throw.',
    ...hostile,
    answer: script(
      `for (const type of [Map, Set, WeakMap]) for (const name of ['get', 'set', 'has', 'add']) if (type.prototype[name]) type.prototype[name] = ${bomb};`,
    ),
  },
  {
    id: 'names-clobbered',
    what: 'A form has fields that are called as methods of elements are.',
    ...hostile,
    answer: page(
      '<form action="/landed"><label>A <input name="getAttribute"></label><label>B <input name="parentNode"></label><label>C <input name="children"></label><label>D <input name="id"></label></form>',
    ),
  },
  {
    id: 'globals-taken',
    what: 'Has variables of its own that are called as engines are.',
    ...hostile,
    answer: script(
      `axe = 'mine'; ace = 1; tdsAxe = null; Object.defineProperty(window, 'Alfa', { get: ${bomb} });`,
    ),
  },
  {
    id: 'no-document',
    what: 'Takes its document element away.',
    ...either('error', 'engine-failed'),
    answer: scriptAfter('document.documentElement.remove();'),
  },
  {
    id: 'body-removed',
    what: 'Takes its body away.',
    ...hostile,
    answer: scriptAfter('document.body.remove();'),
  },
  {
    id: 'many-elements',
    what: 'Has 30,000 elements.',
    outcomes: ['audited', 'problem'],
    says: [],
    maySay: ['too-large', 'timeout', ...breaks],
    answer: page(`<div>${'<b>1</b> '.repeat(30_000)}</div>`),
  },
  {
    id: 'deep',
    what: 'Has 5,000 elements inside each other.',
    outcomes: ['audited', 'problem'],
    says: [],
    // Chromium 156 dies of it, at the first layout.
    maySay: ['crashed', 'too-large', 'timeout', ...breaks],
    answer: page(`<div id="deep"></div><script>
let inner = document.querySelector('#deep');
for (let i = 0; i < 5000; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = 'Text.';
</script>`),
  },
  {
    id: 'frame-of-itself',
    what: 'Has itself in a frame.',
    ...audited,
    answer: page('<iframe src="/frame-of-itself" title="Again"></iframe>'),
  },
  {
    id: 'changes-for-ever',
    what: 'Replaces all that is in it every hundredth of a second.',
    ...hostile,
    answer: page(
      '<div id="all"></div><script>setInterval(() => { document.querySelector("#all").innerHTML = "<p>" + Date.now() + "</p>"; }, 10);</script>',
    ),
  },
  {
    id: 'throws',
    what: 'Its script throws.',
    ...remarked('script-error'),
    words: /from the page/,
    answer: script(`throw new Error('from the page');`),
  },
  {
    id: 'undefined-element',
    what: 'Has a custom element that nobody defined.',
    ...remarked('undefined-element'),
    words: /<x-never>/,
    answer: page('<x-never><p>Text.</p></x-never>'),
  },
  {
    id: 'strict-policy',
    what: 'Forbids every script, style, image and connection.',
    ...audited,
    answer: page('<p>Text.</p>', '', {
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    }),
  },
  {
    id: 'trusted-types',
    what: 'Lets no script write HTML from text.',
    ...audited,
    answer: page('<p>Text.</p>', '', {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'",
    }),
  },
  {
    id: 'sandboxed',
    what: 'Has a policy that forbids scripts and takes its origin away.',
    ...audited,
    maySay: breaks,
    answer: page('<p>Text.</p>', '', { 'content-security-policy': 'sandbox' }),
  },
];
