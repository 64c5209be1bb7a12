import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fieldUse } from '../../src/checks/forms/field-use.ts';
import { CheckRunner, type Said } from '../fixture/run-check.ts';

let runner: CheckRunner;
before(async () => {
  runner = await CheckRunner.start();
});
after(() => runner.close());

const run = (html: string, others?: Record<string, string>) => runner.run(fieldUse, html, others);
const of = (rule: string, { lines, outcomes }: Said) => ({
  found: lines
    .filter((line) => line.startsWith(`${rule} `))
    .map((line) => line.slice(rule.length + 1)),
  outcome: outcomes[rule],
});

const around = (field: string) => `<form action="/done"><label>Name <input name="name"></label>
  <label>Lake ${field}</label><label><input type="checkbox" name="ice"> Ice</label><button>Send</button></form>`;
const select = (does: string) =>
  around(
    `<select id="bad" onchange="${does}"><option>Belwood</option><option>Guelph</option></select>`,
  );

describe('on-input', () => {
  const leave = `location.href = '/elsewhere'`;
  const questions = {
    'a list that goes elsewhere': select(leave),
    'a list that sends its form': select('this.form.submit()'),
    'a list that opens a window': select(`window.open('/elsewhere')`),
    'a list that shows a dialog': select(`alert('Hello')`),
    'a radio button that sends its form': around(
      '<input type="radio" name="a" checked> <input type="radio" name="a" id="bad" onchange="this.form.submit()">',
    ),
    'a checkbox that goes elsewhere': around(`<input type="checkbox" id="bad" onclick="${leave}">`),
    'a field that goes elsewhere when it is left': around(`<input id="bad" onchange="${leave}">`),
    'a code that sends its form when it is whole': around(
      '<input id="bad" maxlength="1" oninput="this.value.length === 1 && this.form.requestSubmit()">',
    ),
    'a list in a closed shadow root': `${around('<input>')}<x-lakes></x-lakes><script>
      const root = document.querySelector('x-lakes').attachShadow({ mode: 'closed' });
      root.innerHTML = '<select id="bad" aria-label="Lake"><option>A</option><option>B</option></select>';
      root.firstChild.onchange = () => { ${leave}; };</script>`,
  };
  for (const [what, html] of Object.entries(questions)) {
    it(`asks about ${what}`, async () => {
      const said = of('on-input', await run(html));
      assert.deepEqual(said, { found: ['cannot-tell 3.2.2 #bad'], outcome: 'cannot-tell' });
    });
  }

  it('finds each of several', async () => {
    const { lines } = await run(
      `<label>A <select id="a" onchange="${leave}"><option>1</option><option>2</option></select></label>
      ${around('<input>')}<label>B <input type="checkbox" id="b" onchange="${leave}"></label>`,
    );
    assert.deepEqual(lines, ['on-input cannot-tell 3.2.2 #a', 'on-input cannot-tell 3.2.2 #b']);
  });

  const clean = {
    'fields that go nowhere': around('<input>'),
    'a list that shows something else on the page': select(`this.after(this.value)`),
    'a list of one option': around(`<select onchange="${leave}"><option>Belwood</option></select>`),
    'a field that is out of use': around(`<input disabled onchange="${leave}">`),
    'a button that was not pressed': `${around('<input>')}<button onclick="${leave}">Go</button>`,
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(of('on-input', await run(html)), { found: [], outcome: 'passed' });
    });
  }

  it('does not blame a field for a page that would leave anyway', async () => {
    const timer = `<script>addEventListener('focus', () => setInterval(() => { ${leave} }, 100), { capture: true, once: true });</script>`;
    assert.deepEqual(of('on-input', await run(around('<input>') + timer)).found, []);
  });

  it('sends no answer to anybody, and still lets the page read', async () => {
    const save = `fetch('/save', { method: 'POST', body: 'x' }).catch(() => {}); fetch('/suggest')`;
    const { asked } = await run(around(`<input oninput="${save}">`), {
      'https://page.test/suggest': '[]',
    });
    assert.ok(asked.includes('https://page.test/suggest'));
    assert.ok(!asked.includes('https://page.test/save'));
  });

  it('has nothing to say of a page without fields', async () => {
    assert.equal((await run('<p>Text</p>')).outcomes['on-input'], 'inapplicable');
  });
});

describe('paste', () => {
  const signIn = (password: string) =>
    `<form><label>User <input autocomplete="username"></label><label>Password <input id="bad" ${password}></label></form>`;
  const no = 'event.preventDefault()';
  const faults = {
    'a password': signIn(`type="password" onpaste="${no}"`),
    'a password, by what comes after the event': signIn(
      `type="password" onbeforeinput="event.inputType === 'insertFromPaste' &amp;&amp; ${no}"`,
    ),
    'a code': signIn(`autocomplete="one-time-code" onpaste="return false"`),
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails ${what} that does not take what is pasted`, async () => {
      const said = of('paste', await run(html));
      assert.deepEqual(said, { found: ['failed 3.3.8 #bad'], outcome: 'failed' });
    });
  }

  it('asks about a new password', async () => {
    const html = signIn(`type="password" autocomplete="new-password" onpaste="${no}"`);
    assert.deepEqual(of('paste', await run(html)).found, ['cannot-tell 3.3.8 #bad']);
  });

  const clean = {
    'a password that takes it': signIn('type="password"'),
    'a page that hears of it': signIn('type="password" onpaste="event.stopPropagation()"'),
    'a code that puts it where it belongs': signIn(
      `autocomplete="one-time-code" onpaste="${no}; this.value = '1'"`,
    ),
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(of('paste', await run(html)), { found: [], outcome: 'passed' });
    });
  }

  it('has nothing to say of a form that nobody signs in with', async () => {
    const html = `<label>Name <input onpaste="${no}"></label>`;
    assert.deepEqual(of('paste', await run(html)), { found: [], outcome: 'inapplicable' });
  });
});
