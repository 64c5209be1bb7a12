// A form checked by `tds-form`: while an answer is wrong nothing is sent, and nothing is lost.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

const FORM = `<tds-error-summary></tds-error-summary>
<tds-form><form method="post" action="/">
  <tds-text-field name="name" label="Name" required></tds-text-field>
  <tds-text-field><label>Note</label><input name="note"></tds-text-field>
  <tds-date-field name="born" label="Born"></tds-date-field>
  <tds-radios name="reach" label="How do we reach you?" required>
    <tds-radio value="email" label="By email"></tds-radio>
    <tds-radio value="phone" label="By phone"></tds-radio>
  </tds-radios>
  <tds-button name="action" value="send" label="Send"></tds-button>
</form></tds-form>`;

let browser;
let site;

before(async () => {
  browser = await openChromium();
  site = await serve({
    '/en': renderToString(page(FORM)).html,
    '/fr': renderToString(page(FORM, { language: 'fr' })).html,
    '/trillium.css': css(stylesheet),
    '/all.js': script(await bundleAll()),
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function open(path) {
  const tab = await browser.newPage();
  await tab.goto(site.url + path);
  await tab.waitForFunction(() => customElements.get('tds-form'));
  return tab;
}

async function middleOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

describe('a checked form', () => {
  it('takes the press that leaves a wrong answer, though its error goes at that moment', async () => {
    const tab = await open('/en');
    await tab.setViewportSize({ width: 800, height: 1400 });
    await tab.click('button');
    await tab.locator('tds-error-summary a').first().waitFor();
    await tab.check('input[value=phone]');
    await tab.locator('input[name=name]').pressSequentially('Ann');
    await tab.mouse.move(...(await middleOf(tab.locator('button'))));
    await tab.mouse.down();
    await tab.mouse.up();
    await tab.waitForURL(`${site.url}/`);
    assert.match(site.posts.pop(), /^name=Ann&.*reach=phone&action=send$/);
    await tab.close();
  });

  for (const [path, title, message] of [
    ['/en', 'Error: ', 'Fill in “Name”.'],
    ['/fr', 'Erreur\u00a0: ', 'Remplissez «\u00a0Name\u00a0».'],
  ]) {
    it(`sends nothing while an answer is wrong, and loses nothing (${path})`, async () => {
      const tab = await open(path);
      await tab.fill('input[name=note]', '🎉');
      await tab.fill('input[name=born-day]', '40');
      await tab.click('button');
      const summary = tab.locator('tds-error-summary');
      await summary.locator('a').first().waitFor();
      assert.equal(site.posts.length, 0);
      assert.ok((await tab.title()).startsWith(title));
      assert.equal(await summary.locator('a').first().textContent(), message);
      assert.equal(await summary.locator('a').count(), 3);
      assert.ok(await summary.evaluate((node) => node === document.activeElement));
      await summary.locator('a').nth(1).click();
      assert.equal(
        await tab.evaluate(() => document.activeElement.getAttribute('name')),
        'born-month',
      );
      assert.equal(await tab.inputValue('input[name=note]'), '🎉');
      assert.equal(await tab.inputValue('input[name=born-day]'), '40');
      await tab.close();
    });
  }
});
