// A strict Content-Security-Policy with Trusted Types needs no exception for us.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { form } from './form-page.mjs';
import { bundleAll, css, openChromium, script, serve, stylesheet } from './site.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // No policy at all: nothing here parses HTML.
  "trusted-types 'none'",
].join('; ');

describe('a strict Content-Security-Policy with Trusted Types', () => {
  it('is never violated, and the page is styled, enhanced and submits', async (t) => {
    const [browser, site] = await Promise.all([
      openChromium(),
      serve({
        '/': { body: form('en'), headers: { 'content-security-policy': POLICY } },
        '/trillium.css': css(stylesheet),
        '/all.js': script(await bundleAll()),
      }),
    ]);
    t.after(() => Promise.all([browser.close(), site.close()]));
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    await tab.goto(site.url);
    await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    // Everything that a component does to the page: new parts, new errors, a new language.
    await tab.evaluate(async () => {
      const field = document.querySelector('tds-text-field');
      field.reportValidity();
      const alert = document.createElement('tds-alert');
      alert.heading = '<img src=x onerror=alert(1)>';
      alert.dismissible = true;
      alert.append('Text');
      field.before(alert);
      document.documentElement.lang = 'fr';
      await field.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    assert.equal(
      await tab.locator('#full-name-error').textContent(),
      'Erreur : Fill in “Full name”.',
    );
    assert.equal(await tab.locator('img').count(), 0);
    const border = await tab
      .locator('#full-name')
      .evaluate((node) => getComputedStyle(node).borderTopWidth);
    assert.equal(border, '2px');
    await tab.fill('#full-name', 'Zoé');
    await tab.click('text=Send');
    await tab.waitForSelector('text=Received');
    assert.match(site.posts[0], /full-name=Zo/);
    assert.deepEqual(await tab.evaluate(() => window.violations ?? []), []);
    assert.deepEqual(said, []);
  });
});
