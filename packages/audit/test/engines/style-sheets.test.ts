import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { alfa } from '../../src/engines/alfa.ts';
import { readPage } from '../../src/engines/alfa-page.ts';
import { installElements } from '../../src/in-page/elements.ts';

const page = (head: string) =>
  `<!doctype html><html lang="en"><head><title>Styles</title>${head}</head>
  <body><main><h1>Styles</h1><p class="faint">Faint</p></main></body></html>`;

describe('style sheets for Alfa', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  const open = async (head: string) => {
    const shown = await browser.newPage();
    await shown.addInitScript(installElements);
    await shown.addInitScript(alfa.script ?? '');
    await shown.route('**/*', (route) => {
      const isSheet = route.request().url().includes('other.test');
      const [contentType, body] = isSheet
        ? ['text/css', 'p { margin: 0 }']
        : ['text/html', page(head)];
      return route.fulfill({ contentType, body });
    });
    await shown.goto('http://styles.test/');
    return shown;
  };
  const contrast = async (head: string) => {
    const shown = await open(head);
    const { observations } = await alfa.run(shown.mainFrame());
    await shown.close();
    return observations.filter(({ rule }) => rule === 'sia-r69');
  };

  it('are read in spite of rules that it does not know', async () => {
    const unknown =
      '@property --x { syntax: "*"; inherits: true } @starting-style { p { top: 0 } }';
    const found = await contrast(`<style>${unknown} .faint { color: #ccc }</style>`);
    assert.deepEqual(
      found.map(({ outcome }) => outcome),
      ['failed'],
    );
    assert.match(found[0]?.message[1]?.fr ?? '', /1,61:1/);
  });

  it('are read with what is nested in them', async () => {
    const nested =
      'main { color: #ccc; h1 { color: #000 } @media screen { & .faint { color: #ddd } } }';
    const found = await contrast(`<style>${nested}</style>`);
    assert.deepEqual(
      found.map(({ message }) => message[1]?.en),
      ['The contrast is 1.36:1.'],
    );
  });

  for (const selector of [
    '.faint:not(:hover)',
    ':is(.absent, .faint)',
    '.absent, main > :nth-child(2)',
    ':is(:hover, .faint)',
    'main:has(.faint) p',
    '.faint:defined',
    '.faint:lang(en)',
    ':is(.absent:lang(fr), .faint:not(:popover-open))',
    '.faint:not(:lang(fr), [title=":defined"])',
  ]) {
    it(`are read where they may apply: ${selector}`, async () => {
      const found = await contrast(`<style>${selector} { color: #ccc }</style>`);
      assert.deepEqual(
        found.map(({ outcome }) => outcome),
        ['failed'],
      );
    });
  }

  it('say of which elements a state holds that it does not know', async () => {
    const style = '.faint { color: #ccc } p:is(:lang(en), :popover-open):defined { color: #000 }';
    assert.deepEqual(await contrast(`<style>${style}</style>`), []);
    const other = style.replaceAll(':lang(en)', ':lang(fr)');
    assert.equal((await contrast(`<style>${other}</style>`)).length, 1);
  });

  it('are read without the rules that no element could have', async () => {
    const shown = await open(`<style>.absent, .faint > .gone:hover { color: red }
      .faint:hover, .faint::after, .faint:focus-visible::before { color: green }</style>`);
    const { json } = await readPage(shown.mainFrame());
    const text = JSON.stringify(json.document.style);
    await shown.close();
    assert.doesNotMatch(text, /absent|gone/);
    for (const kept of ['hover', 'after', 'focus-visible']) assert.match(text, new RegExp(kept));
  });

  it('of other sites, which the browser keeps to itself, make failures doubtful', async () => {
    const [found] = await contrast(
      '<link rel="stylesheet" href="http://other.test/a.css"><style>.faint { color: #ccc }</style>',
    );
    assert.equal(found?.outcome, 'cannot-tell');
    assert.match(found?.message.at(-1)?.fr ?? '', /feuilles de style/);
  });
});
