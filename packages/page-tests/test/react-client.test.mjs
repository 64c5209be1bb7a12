import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './consumer/browser.mjs';
import { bundleForBrowser, stylesheet } from './consumer/bundle.mjs';

const APPS = ['react-render.jsx', 'react-tags.jsx', 'react-tags-members.jsx'];

let browser;
const scripts = {};
before(async () => {
  browser = await openBrowser();
  for (const react of [18, 19]) {
    scripts[react] = await bundleForBrowser(['elements.js', ...APPS], { react });
  }
});
after(() => browser.close());

const html = (app) => `<!doctype html>
<html lang="en"><head><title>A form</title><link rel="stylesheet" href="/trillium.css"></head>
<body><div id="root"></div><script type="module" src="/elements.js"></script>
<script type="module" src="/${app}.js"></script></body></html>`;

const open = (app, react) =>
  browser.open({ ...scripts[react], '/': html(app), '/trillium.css': stylesheet });

for (const react of [19, 18]) {
  describe(`React ${react} in the browser`, () => {
    it('renders the components once, in the language of the page, which may change', async () => {
      const { page, said } = await open('react-render', react);
      await page.getByLabel('Email').fill('a@example.com');
      assert.equal(await page.locator('tds-text-field input').count(), 5);
      assert.equal(await page.locator('[data-tds]').count(), 0);
      const skipLink = page.locator('tds-skip-link').first();
      assert.equal(await skipLink.textContent(), 'Skip to main content');
      await page.evaluate(() => {
        document.documentElement.lang = 'fr-CA';
      });
      await page.getByText('Passer au contenu principal').waitFor();
      assert.equal(await page.getByLabel('Email').inputValue(), 'a@example.com');
      assert.deepEqual(said, []);
      await page.close();
    });

    it('puts a class on the host and gives refs to the host and the control', async () => {
      const { page } = await open('react-render', react);
      const field = page.getByTestId('email-field');
      assert.equal(await field.getAttribute('class'), 'wide');
      assert.ok(await field.evaluate((host) => 'reportValidity' in host));
      await page.getByRole('button', { name: 'Focus' }).click();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'email');
      await page.close();
    });
  });
}

describe('React 19 with the bare tags', () => {
  it('binds to the native control inside, and sets an error later', async () => {
    const { page, said } = await open('react-tags', 19);
    const city = page.getByLabel('City');
    const node = await city.elementHandle();
    await city.pressSequentially('toronto');
    assert.equal(await city.inputValue(), 'TORONTO');
    await page.getByRole('button').click();
    assert.equal(await city.getAttribute('aria-invalid'), 'true');
    assert.equal(await city.getAttribute('aria-describedby'), 'city-hint city-error');
    assert.equal(await page.locator('#city-error').textContent(), 'Error: Enter a city');
    await page.getByRole('button').click();
    assert.equal(await city.getAttribute('aria-describedby'), 'city-hint');
    await page.getByLabel('No').check();
    assert.equal(await city.inputValue(), 'no');
    assert.ok(await node.evaluate((input) => input.isConnected));
    assert.deepEqual(said, []);
    await page.close();
  });

  it('sets the attributes whose names are also members of the element', async () => {
    const { page, said } = await open('react-tags-members', 19);
    const amount = page.getByLabel('Amount');
    assert.equal(await amount.inputValue(), '20');
    assert.equal(await amount.getAttribute('form'), 'form');
    assert.equal(await page.locator('[slot=prefix]').textContent(), '$');
    assert.deepEqual(said, []);
    await page.close();
  });
});
