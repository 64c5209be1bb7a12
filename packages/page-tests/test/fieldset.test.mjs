// A group of questions before and after its script arrives, and in the hands of frameworks.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { openBrowser } from './consumer/browser.mjs';
import {
  bundleForBrowser,
  stylesheet as consumerStylesheet,
  importOnServer,
} from './consumer/bundle.mjs';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

const FORM = `<tds-error-summary></tds-error-summary>
<form method="post" action="/">
  <tds-fieldset label="Address" hint="Where you live" error="Not in Ontario">
    <tds-text-field name="street" label="Street"></tds-text-field>
    <p>As on your mail.</p>
    <tds-text-field name="city" label="City" value="Ottawa"></tds-text-field>
  </tds-fieldset>
  <tds-fieldset label="Second address" disabled>
    <tds-text-field name="street-2" label="Other street" value="x"></tds-text-field>
  </tds-fieldset>
  <tds-fieldset disabled>
    <fieldset><legend>Third address</legend>
      <tds-text-field name="street-3" label="Third street" value="x"></tds-text-field>
    </fieldset>
  </tds-fieldset>
  <tds-button label="Send"></tds-button>
</form>`;

describe('a fieldset', () => {
  let browser;
  let site;
  before(async () => {
    browser = await openChromium();
    site = await serve({
      '/': renderToString(page(FORM)).html,
      '/not-printed': page(FORM),
      '/trillium.css': css(stylesheet),
      '/all.js': script(await bundleAll()),
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [path, javaScriptEnabled] of [
    ['/', false],
    ['/', true],
    ['/not-printed', true],
  ]) {
    const when = javaScriptEnabled ? 'with' : 'without';
    it(`names its questions, disables them, and is listed: ${path} ${when} JavaScript`, async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      const tab = await context.newPage();
      await tab.goto(site.url + path);
      await tab.waitForSelector('button');
      const group = tab.getByRole('group', { name: 'Address', exact: true });
      assert.equal(await group.getByRole('textbox').count(), 2);
      assert.match(await group.getAttribute('aria-describedby'), /^\S+-hint \S+-error$/);
      for (const name of ['Other street', 'Third street']) {
        assert.ok(await tab.getByLabel(name).isDisabled(), name);
      }
      await tab.getByRole('link', { name: 'Not in Ontario' }).click();
      assert.equal(await tab.evaluate(() => document.activeElement.name), 'street');
      await tab.keyboard.type('Elm');
      await tab.getByRole('button', { name: 'Send' }).click();
      await tab.waitForSelector('text=Received');
      const sent = Object.fromEntries(new URLSearchParams(site.posts.pop()));
      assert.deepEqual(sent, { street: 'Elm', city: 'Ottawa' });
      await context.close();
    });
  }
});

describe('a fieldset in a framework', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  async function open(scripts, app, root = '') {
    const html = `<!doctype html><html lang="en"><head><title>A form</title>
<link rel="stylesheet" href="/trillium.css"></head><body><div id="root">${root}</div>
<script type="module" src="/elements.js"></script>
<script type="module" src="/${app}.js"></script></body></html>`;
    return browser.open({ ...scripts, '/': html, '/trillium.css': consumerStylesheet });
  }

  const names = (page) =>
    page.locator('fieldset').evaluate((group) => [...group.elements].map(({ name }) => name));

  for (const react of [19, 18]) {
    it(`is hydrated by React ${react}, and goes on`, async () => {
      const entries = ['elements.js', 'react-fieldset-hydrate.jsx'];
      const scripts = await bundleForBrowser(entries, { react });
      const server = await importOnServer('react-fieldset-server.jsx', { react });
      const { page, said } = await open(scripts, 'react-fieldset-hydrate', server.render({}));
      await page.waitForFunction(() => globalThis.hydrate);
      assert.ok(await page.getByLabel('Street').isDisabled());
      const node = await page.getByLabel('Street').elementHandle();
      await page.evaluate(() => void globalThis.hydrate({}));
      await page.getByRole('button', { name: 'On' }).click();
      await page.getByLabel('Street').fill('Elm');
      await page.getByRole('button', { name: 'More' }).click();
      assert.deepEqual(await names(page), ['street', 'city']);
      const group = page.getByRole('group', { name: 'Address' });
      assert.equal(await group.getAttribute('aria-describedby'), 'address-hint address-error');
      await page.getByRole('button', { name: 'More' }).click();
      assert.deepEqual(await names(page), ['street']);
      assert.ok(await node.evaluate((input) => input.isConnected && input.value === 'Elm'));
      assert.equal(await page.locator('[data-tds]').count(), 0);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('has its questions from Vue, written in the bare tag', async () => {
    const scripts = await bundleForBrowser(['elements.js', 'vue-fieldset.js']);
    const { page, said } = await open(scripts, 'vue-fieldset');
    await page.getByLabel('Street').fill('Elm');
    assert.deepEqual(await names(page), ['street', 'Code']);
    for (const round of [1, 2]) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByText('Where you live').waitFor();
      assert.deepEqual(await names(page), ['first', 'street', 'City', 'Code'], `round ${round}`);
      await page.getByRole('button', { name: 'More' }).click();
      assert.deepEqual(await names(page), ['street', 'Code']);
    }
    assert.equal(await page.getByLabel('Street').inputValue(), 'Elm');
    assert.deepEqual(said, []);
    await page.close();
  });
});
