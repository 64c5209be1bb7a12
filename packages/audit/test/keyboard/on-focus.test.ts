import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { onFocus } from '../../src/checks/keyboard/on-focus.ts';
import { keyboardWalk } from '../../src/checks/keyboard/walk-check.ts';
import { CheckRunner, type Said } from '../fixture/run-check.ts';

describe('on-focus', () => {
  let runner: CheckRunner;
  before(async () => {
    runner = await CheckRunner.start();
  });
  after(() => runner.close());

  const run = (html: string) => runner.run(onFocus, html);
  const of = ({ lines, outcomes }: Said) => ({
    found: lines.filter((line) => line.startsWith('on-focus ')).map((line) => line.slice(9)),
    outcome: outcomes['on-focus'],
  });
  const links = '<a href="/one">One</a> <a href="/two">Two</a> <button>Three</button>';
  const input = (does: string) =>
    `${links}<label>Lake <input id="bad" onfocus="${does}"></label><button>Send</button>`;
  /** With what may be done by scripts of a closed shadow root only. */
  const inShadow = (does: string) => `${links}<x-field></x-field><script>
    const root = document.querySelector('x-field').attachShadow({ mode: 'closed' });
    root.innerHTML = '<input id="bad" aria-label="Lake">';
    root.firstChild.addEventListener('focus', () => { ${does} });</script>`;

  const faults = {
    'goes to another page': input(`location.href = '/elsewhere'`),
    'goes there a moment later': input(`setTimeout(() => location.assign('/elsewhere'), 60)`),
    'goes there from a closed shadow root': inShadow(`location.href = '/elsewhere'`),
    'sends its form': `<form action="/done">${input('this.form.submit()')}</form>`,
    'opens a window': input(`window.open('/elsewhere')`),
    'loses the focus again': input('this.blur()'),
    'sends the focus on': input(`document.querySelector('button').focus()`),
    'sends the focus on out of a closed shadow root': inShadow(
      `document.querySelector('button').focus()`,
    ),
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails what ${what} as soon as it has the focus`, async () => {
      assert.deepEqual(of(await run(html)), { found: ['failed 3.2.1 #bad'], outcome: 'failed' });
    });
  }

  it('says where the page would go, or the focus', async () => {
    const messages = async (html: string) =>
      (await run(html)).observations
        .filter(({ rule }) => rule === 'on-focus')
        .flatMap(({ message }) => message.map(({ en }) => en));
    assert.deepEqual(await messages(faults['goes to another page']), [
      'As soon as it has the focus, the page goes elsewhere by itself: https://page.test/elsewhere',
    ]);
    assert.deepEqual(await messages(faults['sends the focus on']), [
      'As soon as it has the focus, the page sends the focus on by itself: Three',
    ]);
  });

  const leaving = `${links}<input id="a" aria-label="A" onfocus="location.href = '/a'">${links}
      <input id="b" aria-label="B" onfocus="location.href = '/b'">${links}`;

  it('finds each of several', async () => {
    assert.deepEqual((await run(leaving)).lines, [
      'on-focus failed 3.2.1 #a',
      'on-focus failed 3.2.1 #b',
    ]);
  });

  it('keeps no walk with the keyboard from its end', async () => {
    const { exhibits } = await runner.run(keyboardWalk, leaving);
    assert.equal(JSON.parse(String(exhibits.get('tab-order.json'))).stops.length, 11);
  });

  const questions = {
    'shows a dialog': input(`alert('Hello')`),
    'is a group that sends the focus into another': `${links}<div id="bad" role="toolbar" tabindex="0" aria-label="Text" onfocus="document.querySelector('button').focus()"></div>`,
  };
  for (const [what, html] of Object.entries(questions)) {
    it(`asks about what ${what} as soon as it has the focus`, async () => {
      assert.deepEqual(of(await run(html)).found, ['cannot-tell 3.2.1 #bad']);
    });
  }

  const clean = {
    'a hint that is shown with the focus': input(`this.nextSibling ?? this.after('Which?')`),
    'an address that changes its fragment alone': input(`location.hash = 'lake'`),
    'a group that sends the focus to its first part': `${links}<div role="toolbar" tabindex="0" aria-label="Text"
      onfocus="event.target === this && this.firstElementChild.focus()"><button tabindex="-1">Bold</button></div>`,
    'a stop at the edge that sends the focus on': `<div tabindex="0" onfocus="document.querySelector('button').focus()"></div>${links}`,
    'links and buttons that are not pressed': `${links}<button onclick="location.href = '/x'">Go</button>`,
    'a frame that changes itself': `${links}<iframe title="Clock" srcdoc="<button onfocus='location.reload()'>Now</button>"></iframe>`,
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(of(await run(html)), { found: [], outcome: 'passed' });
    });
  }

  it('does not blame an element for a page that would leave anyway', async () => {
    const html = `${links}<script>addEventListener('focus', () => setInterval(() => { location.href = '/elsewhere'; }, 100), { capture: true, once: true });</script>`;
    assert.deepEqual(of(await run(html)).found, []);
  });

  it('has nothing to say of a page without stops', async () => {
    assert.deepEqual(of(await run('<p>Text</p>')), { found: [], outcome: 'inapplicable' });
  });
});
