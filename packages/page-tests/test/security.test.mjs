// A strict Content-Security-Policy with Trusted Types needs no exception for us.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { form } from './form-page.mjs';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

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

/** The same, where lit-html may draw what is loaded when it is needed: a calendar. */
const DRAWING = POLICY.replace("trusted-types 'none'", 'trusted-types lit-html');

/** Opens a page with a date picker, and presses its button. */
async function openCalendar(t, policy) {
  const html = page('<tds-date-picker label="Start" name="start"></tds-date-picker>');
  const [browser, site] = await Promise.all([
    openChromium(),
    serve({
      '/': { body: html, headers: { 'content-security-policy': policy } },
      '/trillium.css': css(stylesheet),
      '/all.js': script(await bundleAll()),
    }),
  ]);
  t.after(() => Promise.all([browser.close(), site.close()]));
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  await tab.goto(site.url);
  await tab.click('text=Choose date');
  return { tab, said };
}

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

  it('with lit-html allowed, is not violated by a calendar', async (t) => {
    const { tab, said } = await openCalendar(t, DRAWING);
    await tab.waitForSelector('dialog td[aria-current]');
    const position = await tab
      .locator('dialog')
      .evaluate((node) => getComputedStyle(node).position);
    assert.equal(position, 'fixed');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('dialog', { state: 'detached' });
    assert.match(await tab.inputValue('#start-year'), /^\d{4}$/);
    assert.deepEqual(said, []);
  });

  it('with nothing allowed, leads from the button of a calendar to the inputs', async (t) => {
    const { tab } = await openCalendar(t, POLICY);
    await tab.waitForFunction(() => document.activeElement?.id === 'start-day');
    assert.equal(await tab.locator('dialog').count(), 0);
    await tab.keyboard.type('4');
    assert.equal(await tab.inputValue('#start-day'), '4');
  });
});
