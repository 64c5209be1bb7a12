import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { installElements } from '../../src/in-page/elements.ts';
import { fingerprint } from '../../src/manual/fingerprint.ts';

describe('fingerprint of what was tested', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  const read = async (body: string, script = '') => {
    const page = await browser.newPage();
    try {
      await page.addInitScript(installElements);
      // A document of its own, so that scripts set before it run.
      await page.route('http://audit.test/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>Page</title><body>${body}<script>${script}</script>`,
        }),
      );
      await page.goto('http://audit.test/');
      return await fingerprint(page);
    } finally {
      await page.close();
    }
  };

  const restless = `
    const n = Math.random().toString().slice(2);
    document.body.id = 'r' + n;
    document.querySelector('input').id = 'field-' + n;
    document.querySelector('label').htmlFor = 'field-' + n;
    document.querySelector('input').setAttribute('aria-describedby', 'hint-' + n);
    document.querySelector('p').textContent = 'Updated ' + n + ' seconds ago';
    document.body.className = 'theme-' + n;
    document.body.append(document.createComment(n));
    document.body.append(Object.assign(document.createElement('style'), { textContent: '.a' + n + '{}' }));
  `;
  const form = '<main><label>Name</label> <input> <p></p> <a href="/x">More</a></main>';

  it('is the same on two loads of a page that makes ids, classes and numbers anew', async () => {
    const [one, two] = [await read(form, restless), await read(form, restless)];
    assert.deepEqual(one, two);
    assert.match(one.fingerprint, /^[0-9a-f]{16}$/);
  });

  it('is another after each real change', async () => {
    const changes = [
      form,
      form.replace('Name', 'Surname'),
      form.replace('<input>', '<input required>'),
      form.replace('<input>', '<input aria-label="Name">'),
      form.replace('<input>', '<textarea></textarea>'),
      form.replace('<main>', '<main><h1>Title</h1>'),
      form.replace('<p>', '<p role="status">'),
      form.replace('<p>', '<p lang="fr">'),
      form.replace('<a href="/x">More</a>', '<a>More</a>'),
      form.replace('<label>Name</label> <input>', '<input> <label>Name</label>'),
      form.replace('<p></p>', '<div><p></p></div>'),
    ];
    const prints = [];
    for (const change of changes) prints.push((await read(change)).fingerprint);
    assert.equal(new Set(prints).size, changes.length);
  });

  it('is the same with other looks and scripts', async () => {
    const plain = await read(form);
    const styled = await read(
      form.replace('<main>', '<main class="b" style="color:red">'),
      'var a',
    );
    assert.equal(plain.fingerprint, styled.fingerprint);
  });

  const define = (mode: string, inner: string) => `
    customElements.define('x-field', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: '${mode}' }).innerHTML = '${inner}';
      }
    });`;

  it('sees into shadow roots, the closed ones too', async () => {
    for (const mode of ['open', 'closed']) {
      const one = await read('<x-field></x-field>', define(mode, '<button>Save</button>'));
      const two = await read('<x-field></x-field>', define(mode, '<button>Send</button>'));
      assert.notEqual(one.fingerprint, two.fingerprint, mode);
      assert.equal(one.kinds.button, 1, mode);
      assert.ok(one.componentPrints['x-field']?.kinds.includes('button'), mode);
    }
  });

  it('reads a component without what its author put in it, in each of its forms', async () => {
    const script = define('open', '<input><slot></slot>');
    const [one, two, three] = [
      await read('<x-field>Words</x-field><x-field>More words</x-field>', script),
      await read('<h1>Other</h1><x-field><b>Words</b></x-field>', script),
      await read('<x-field></x-field><x-field required></x-field>', script),
    ].map(({ componentPrints }) => componentPrints['x-field']);
    assert.equal(one?.forms.length, 1);
    assert.deepEqual(two?.forms, one?.forms);
    assert.equal(three?.forms.length, 2);
    assert.ok(three?.forms.includes(one?.forms[0] ?? ''));
  });

  it('takes what a component printed into the page’s own tree as its own', async () => {
    const field = (inner: string) => `<x-light>${inner}<span>the author’s</span></x-light>`;
    const one = await read(field('<div data-tds><input></div>'));
    const two = await read(field('<div data-tds><input disabled></div>'));
    const three = await read(field('<div data-tds><input></div>').replace('author', 'other'));
    const forms = [one, two, three].map((print) => print.componentPrints['x-light']?.forms);
    assert.notDeepEqual(forms[0], forms[1]);
    assert.deepEqual(forms[0], forms[2]);
  });

  it('counts the kinds of things that decide what people are asked', async () => {
    const { kinds } = await read(
      '<h2>a</h2><video controls></video><input type="password"><p tabindex="0">a</p>' +
        '<div aria-live="polite"></div><button aria-expanded="false">a</button><img alt="a">',
    );
    for (const kind of ['heading', 'video', 'input-password', 'focusable', 'live', 'expandable']) {
      assert.equal(kinds[kind], 1, kind);
    }
    assert.equal(kinds.img, 1);
  });

  it('reads frames of the same origin', async () => {
    const frame = (text: string) => `<iframe srcdoc="<p>${text}</p>"></iframe>`;
    const [one, two] = [await read(frame('a')), await read(frame('b'))];
    assert.notEqual(one.fingerprint, two.fingerprint);
  });

  it('survives hostile names and deep trees', async () => {
    const hostile = await read(
      '<p title="__proto__">\u2028</p><x-__proto__></x-__proto__><form><input name="attributes"><input name="children"><input name="localName"></form>',
    );
    assert.match(hostile.fingerprint, /^[0-9a-f]{16}$/);
    const deep = await read(
      '<div hidden></div>',
      'let node = document.querySelector("div"); for (let i = 0; i < 1000; i++) node = node.appendChild(document.createElement("div"));',
    );
    assert.match(deep.fingerprint, /^[0-9a-f]{16}$/);
  });
});
