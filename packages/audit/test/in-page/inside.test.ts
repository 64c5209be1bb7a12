import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium } from '../../src/browser.ts';
import { installElements } from '../../src/in-page/elements.ts';

it('says the way from a component to a node that it made, whatever is around it', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addInitScript(installElements);
    await page.goto('data:text/html,<p>');
    const inside = await page.evaluate(() => {
      const field = '<x-field><div data-tds=""><p></p><p><input></p></div><b></b></x-field>';
      document.body.innerHTML = `${field}<main>${field}</main><x-shadow></x-shadow>`;
      const host = document.querySelector('x-shadow') as Element;
      const inner = host.attachShadow({ mode: 'closed' });
      inner.innerHTML = '<div><button></button></div>';
      for (const element of [
        ...document.querySelectorAll('input, b'),
        inner.querySelector('button') as Element,
        host,
      ]) {
        window.tdsAudit.ref(element);
      }
      return window.tdsAudit.describe().map(({ part, inside: way }) => [part, way]);
    });
    assert.deepEqual(inside, [
      ['made', 'div p:nth-of-type(2) input'],
      ['authors', undefined],
      ['made', 'div p:nth-of-type(2) input'],
      ['authors', undefined],
      ['made', '>>> div button'],
      ['host', undefined],
    ]);
  } finally {
    await browser.close();
  }
});
