// A select before, while and after its script arrives, and in the hands of frameworks.
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

const FORM = `<form method="post" action="/">
  <tds-select name="province" label="Province" placeholder required hint="Where you live">
    <option value="ab">Alberta</option>
    <optgroup label="Centre">
      <option value="on">Ontario &amp; more</option>
      <option value="qc">Québec</option>
    </optgroup>
  </tds-select>
  <tds-select name="size" label="Size" value="m" error="Too large">
    <option value="s">Small</option>
    <option value="m">Medium</option>
  </tds-select>
  <tds-select name="never" label="Never" disabled><option>x</option></tds-select>
  <tds-button label="Send"></tds-button>
</form>`;

describe('a select', () => {
  let browser;
  let site;
  before(async () => {
    browser = await openChromium();
    site = await serve({
      '/': renderToString(page(FORM)).html,
      '/not-printed': page(FORM),
      '/away': page('<p>Away</p>'),
      '/trillium.css': css(stylesheet),
      '/all.js': script(await bundleAll()),
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page; its script waits for `arrival`. */
  async function open(path, { javaScriptEnabled = true, arrival } = {}) {
    const context = await browser.newContext({ javaScriptEnabled });
    const tab = await context.newPage();
    await tab.route('**/all.js', async (route) => {
      await arrival;
      await route.continue().catch(() => {});
    });
    await tab.goto(site.url + path, { waitUntil: 'commit' });
    if (!javaScriptEnabled) await tab.waitForSelector('button');
    else if (!arrival) {
      await tab.waitForFunction(
        () => customElements.get('tds-select') && document.querySelector('button'),
      );
    }
    return tab;
  }

  async function send(tab) {
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.waitForSelector('text=Received');
    return Object.fromEntries(new URLSearchParams(site.posts.pop()));
  }

  for (const [path, javaScriptEnabled] of [
    ['/', false],
    ['/', true],
    ['/not-printed', true],
  ]) {
    const when = javaScriptEnabled ? 'with' : 'without';
    it(`is named, described, chosen from by keyboard and sent: ${path} ${when} JavaScript`, async () => {
      const tab = await open(path, { javaScriptEnabled });
      const province = tab.getByRole('combobox', { name: 'Province (required)' });
      assert.equal(await province.inputValue(), '');
      assert.equal(await province.locator('option').first().textContent(), 'Select an option');
      assert.equal(await province.getAttribute('aria-describedby'), 'province-hint');
      const size = tab.getByRole('combobox', { name: 'Size' });
      assert.equal(await size.inputValue(), 'm');
      assert.equal(await size.getAttribute('aria-describedby'), 'size-error');
      // Nothing chosen: the browser itself refuses.
      await tab.getByRole('button', { name: 'Send' }).click();
      assert.equal(await tab.evaluate(() => document.activeElement.name), 'province');
      await tab.keyboard.type('Qu');
      assert.deepEqual(await send(tab), { province: 'qc', size: 'm' });
      await tab.context().close();
    });
  }

  it('keeps the early choice and the focus, and moves nothing, when its script is late', async () => {
    const { promise: arrival, resolve: arrive } = Promise.withResolvers();
    const tab = await open('/', { arrival });
    const province = tab.locator('select[name=province]');
    await province.focus();
    await tab.keyboard.type('Ont');
    const box = await tab.locator('button').boundingBox();
    arrive();
    await tab.waitForFunction(() => !!customElements.get('tds-select'));
    await tab.waitForTimeout(100);
    assert.equal(await province.inputValue(), 'on');
    assert.ok(await province.evaluate((node) => node.matches(':focus')));
    assert.deepEqual(await tab.locator('button').boundingBox(), box);
    await tab.context().close();
  });

  it('shows no loose options while an unprinted page waits for its script', async () => {
    const { promise: arrival, resolve: arrive } = Promise.withResolvers();
    const tab = await open('/not-printed', { arrival });
    await tab.waitForSelector('tds-select', { state: 'attached' });
    assert.equal(await tab.getByText('Alberta').isVisible(), false);
    arrive();
    await tab.getByRole('combobox', { name: 'Province' }).selectOption('ab');
    await tab.context().close();
  });

  it('is as it was left when someone comes back to the page', async () => {
    const tab = await open('/');
    await tab.locator('select[name=province]').selectOption('qc');
    await tab.locator('select[name=size]').selectOption('s');
    await tab.goto(`${site.url}/away`);
    await tab.goBack();
    await tab.waitForFunction(() => !!customElements.get('tds-select'));
    assert.equal(await tab.locator('select[name=province]').inputValue(), 'qc');
    assert.equal(await tab.locator('select[name=size]').inputValue(), 's');
    await tab.context().close();
  });
});

describe('a select in a framework', () => {
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

  const textsOf = (select) => select.evaluate((node) => [...node.options].map(({ text }) => text));

  async function use({ page, said }) {
    const province = page.getByLabel('Province');
    assert.deepEqual(await textsOf(province), ['Choose', 'Ontario', 'British Columbia']);
    await province.selectOption('on');
    assert.equal(await page.locator('output').textContent(), 'on');
    await page.getByRole('button', { name: 'West' }).click();
    assert.equal(await province.inputValue(), 'bc');
    const city = page.getByLabel('City');
    assert.equal(await city.inputValue(), 'Toronto');
    await page.getByRole('button', { name: 'More' }).click();
    assert.deepEqual(await textsOf(city), ['Select an option', 'Kingston', 'Toronto', 'Windsor']);
    assert.equal(await city.inputValue(), 'Toronto');
    assert.equal(await province.getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('Letter').inputValue(), 'y');
    assert.equal(await page.getByLabel('Own').inputValue(), '2');
    assert.equal(await page.locator('tds-select > option').count(), 0);
    assert.equal(await page.locator('[data-tds]').count(), 0);
    assert.deepEqual(said, []);
    await page.close();
  }

  for (const react of [19, 18]) {
    it(`is rendered by React ${react}, its options too`, async () => {
      const scripts = await bundleForBrowser(['elements.js', 'react-select-render.jsx'], { react });
      const opened = await open(scripts, 'react-select-render');
      await opened.page.getByLabel('Province').waitFor();
      await use(opened);
    });

    it(`is hydrated by React ${react}, and keeps what was chosen before`, async () => {
      const scripts = await bundleForBrowser(['elements.js', 'react-select-hydrate.jsx'], {
        react,
      });
      const server = await importOnServer('react-select-server.jsx', { react });
      const opened = await open(scripts, 'react-select-hydrate', server.render({}));
      const { page } = opened;
      await page.waitForFunction(() => globalThis.hydrate);
      await page.getByLabel('Province').selectOption('bc');
      await page.getByLabel('Letter').selectOption('x');
      await page.evaluate(() => void globalThis.hydrate({}));
      await page.getByText('bc', { exact: true }).waitFor();
      assert.equal(await page.getByLabel('Letter').inputValue(), 'x');
      await page.getByLabel('Letter').selectOption('y');
      await use(opened);
    });
  }

  /** Options that come, go and change places under the bare tag. */
  async function change({ page, said }, chosen) {
    const city = page.getByLabel('City');
    await city.waitFor();
    assert.equal(await city.inputValue(), chosen);
    assert.deepEqual(await textsOf(city), ['Choose', 'A', 'C']);
    await city.selectOption('A');
    assert.equal(await page.locator('output').textContent(), 'A');
    await page.getByRole('button', { name: 'More' }).click();
    assert.deepEqual(await textsOf(city), ['Choose', 'D', 'C', 'B', 'A']);
    assert.equal(await city.inputValue(), 'A');
    await page.getByRole('button', { name: 'Fewer' }).click();
    assert.deepEqual(await textsOf(city), ['Choose', 'B']);
    await page.getByRole('button', { name: 'More' }).click();
    assert.deepEqual(await textsOf(city), ['Choose', 'D', 'C', 'B', 'A']);
    assert.equal(await page.locator('tds-select > option').count(), 0);
    assert.deepEqual(said, []);
  }

  it('has its options from React 19, written in the bare tag', async () => {
    const scripts = await bundleForBrowser(['elements.js', 'react-select-tags.jsx'], { react: 19 });
    const opened = await open(scripts, 'react-select-tags');
    await change(opened, '');
    await opened.page.close();
  });

  it('has its options from Vue, written in the bare tag', async () => {
    const scripts = await bundleForBrowser(['elements.js', 'vue-select.js']);
    const opened = await open(scripts, 'vue-select');
    const { page, said } = opened;
    await change(opened, 'C');
    const host = page.locator('tds-select');
    assert.equal(await host.locator(':scope > p[slot=hint]').count(), 1);
    assert.ok(await host.locator(':scope > p:not([slot])').isVisible());
    await page.getByRole('button', { name: 'None' }).click();
    await page.getByRole('button', { name: 'Fewer' }).click();
    assert.deepEqual(await textsOf(page.getByLabel('City')), ['Choose', 'B']);
    assert.equal(await host.locator('p:not([data-tds])').count(), 0);
    assert.deepEqual(said, []);
    await page.close();
  });
});
