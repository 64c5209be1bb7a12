import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './consumer/browser.mjs';
import { bundleForBrowser, importOnServer, stylesheet } from './consumer/bundle.mjs';

let browser;
let scripts;
before(async () => {
  browser = await openBrowser();
  scripts = await bundleForBrowser(['elements.js', 'vue-client.js']);
});
after(() => browser.close());

async function open(root = '') {
  const html = `<!doctype html><html lang="en"><head><title>A form</title>
<link rel="stylesheet" href="/trillium.css"></head><body><div id="root">${root}</div>
<script type="module" src="/elements.js"></script>
<script type="module" src="/vue-client.js"></script></body></html>`;
  const opened = await browser.open({ ...scripts, '/': html, '/trillium.css': stylesheet });
  await opened.page.waitForFunction(() => globalThis.mount);
  return opened;
}

describe('Vue with the bare tags', () => {
  it('binds v-model to a native control inside, to the host, and a value to the host', async () => {
    const { page, said } = await open();
    await page.evaluate(() => globalThis.mount());
    const city = page.getByLabel('City');
    assert.equal(await city.inputValue(), 'Ottawa');
    await city.fill('Toronto');
    const street = page.getByLabel('Street');
    assert.equal(await street.inputValue(), 'Elm');
    await street.fill('Oak');
    await page.getByLabel('maybe').check();
    assert.equal(await page.locator('output').textContent(), 'Toronto/Oak/maybe');
    const amount = page.getByLabel('Amount');
    assert.equal(await amount.inputValue(), '20');
    await page.getByRole('button', { name: 'Double' }).click();
    assert.equal(await amount.inputValue(), '40');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('sets attributes without a value, and those that are members of the element', async () => {
    const { page, said } = await open();
    await page.evaluate(() => globalThis.mount());
    assert.ok(await page.getByLabel('City').evaluate((input) => input.required));
    assert.ok(await page.locator('tds-radios').evaluate((host) => host.hasAttribute('inline')));
    assert.equal(await page.locator('[slot=prefix]').textContent(), '$');
    assert.equal(await page.getByLabel('Amount').getAttribute('form'), 'other');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows an error that comes and goes', async () => {
    const { page, said } = await open();
    await page.evaluate(() => globalThis.mount());
    const city = page.getByLabel('City');
    await page.getByRole('button', { name: 'Check' }).click();
    assert.equal(await city.getAttribute('aria-invalid'), 'true');
    assert.equal(await city.getAttribute('aria-describedby'), 'city-hint city-error');
    await page.getByRole('button', { name: 'Check' }).click();
    assert.equal(await city.getAttribute('aria-invalid'), 'false');
    assert.equal(await city.inputValue(), 'Ottawa');
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('Vue on a page of a server', () => {
  it('hydrates what renderToString() completed, and keeps what was typed', async () => {
    const server = await importOnServer('vue-server.js');
    const { renderToString } = await importOnServer('@trillium-ds/ssr');
    const { page, said } = await open(renderToString(await server.render()).html);
    const city = page.getByLabel('City');
    const node = await city.elementHandle();
    await city.fill('Toronto');
    await page.evaluate(() => globalThis.hydrate());
    assert.ok(await node.evaluate((input) => input.isConnected));
    assert.equal(await city.inputValue(), 'Toronto');
    assert.ok(await city.evaluate((input) => input.required));
    await page.getByRole('button').click();
    assert.equal(await page.locator('#city-error').textContent(), 'Error: Enter a city');
    assert.equal(await city.evaluate((input) => input.parentElement.childElementCount), 4);
    assert.deepEqual(said, []);
    await page.close();
  });
});
