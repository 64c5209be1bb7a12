// Files chosen in the browser's own way and really sent: without script, with it, and uploaded before.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

const FORM = `<form method="post" enctype="multipart/form-data" action="/">
  <tds-file-upload name="proof" label="Preuve" multiple accept=".pdf" max-size="10485760"></tds-file-upload>
  <tds-button label="Envoyer"></tds-button>
</form>`;

const pdf = (name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-${name}`) });

let browser;
let site;

before(async () => {
  browser = await openChromium();
  site = await serve({
    '/': renderToString(page(FORM, { language: 'fr' })).html,
    '/trillium.css': css(stylesheet),
    '/all.js': script(await bundleAll()),
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens the page; its script waits for `arrival`. */
async function open({ javaScriptEnabled = true, arrival } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 700 },
  });
  const tab = await context.newPage();
  await tab.route('**/all.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await tab.goto(site.url, { waitUntil: arrival ? 'commit' : 'load' });
  await tab.waitForSelector('tds-button button');
  return tab;
}

/** Sends the form: what was sent under the name of the field, a file as its name and content. */
async function send(tab) {
  await tab.click('tds-button button');
  await tab.waitForSelector('text=Received');
  const parts = site.posts.pop().split(/\r\n--|^--/);
  return parts.flatMap((part) => {
    const [, file, content] =
      /name="proof"(?:; filename="([^"]*)")?.*?\r\n\r\n(.*)$/s.exec(part) ?? [];
    return content === undefined ? [] : [file === undefined ? content : `${file}: ${content}`];
  });
}

describe('a file upload', () => {
  it('says its limits, takes files and sends them without JavaScript', async () => {
    const tab = await open({ javaScriptEnabled: false });
    assert.equal(
      (await tab.locator('[slot="limit"]').textContent()).replace(/\s/g, ' '),
      'Types de fichiers : PDF. Jusqu’à 10 Mo chacun.',
    );
    await tab.setInputFiles('input', [pdf('a.pdf'), pdf('b.pdf')]);
    assert.deepEqual(await send(tab), ['a.pdf: %PDF-a.pdf', 'b.pdf: %PDF-b.pdf']);
    await tab.context().close();
  });

  it('moves nothing when its script arrives', async () => {
    let arrive;
    const tab = await open({
      arrival: new Promise((resolve) => {
        arrive = resolve;
      }),
    });
    const before = await tab.locator('tds-button').boundingBox();
    arrive();
    await tab.waitForFunction(() => customElements.get('tds-file-upload'));
    assert.deepEqual(await tab.locator('tds-button').boundingBox(), before);
    await tab.context().close();
  });

  it('adds what is chosen later, and sends what was not removed', async () => {
    const tab = await open();
    await tab.setInputFiles('input', [pdf('a.pdf'), pdf('b.pdf')]);
    await tab.setInputFiles('input', [pdf('c.pdf')]);
    await tab.getByRole('button', { name: 'Retirer « b.pdf »' }).click();
    assert.deepEqual(await tab.locator('li > bdi').allTextContents(), ['a.pdf', 'c.pdf']);
    assert.deepEqual(await send(tab), ['a.pdf: %PDF-a.pdf', 'c.pdf: %PDF-c.pdf']);
    await tab.context().close();
  });

  it('sends what an upload was answered with, and not the file once more', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      document.querySelector('tds-file-upload').upload = async ({ name }) =>
        name === 'a.pdf' ? 'token-a' : undefined;
    });
    await tab.setInputFiles('input', [pdf('a.pdf'), pdf('b.pdf')]);
    await tab.waitForFunction(() => document.querySelectorAll('li > p:not(:empty)').length === 2);
    await tab.waitForFunction(() => !document.querySelector('progress'));
    assert.deepEqual(await send(tab), ['token-a', 'b.pdf: %PDF-b.pdf']);
    await tab.context().close();
  });
});
