// A text area before, while and after its script arrives: what was typed stays, and nothing moves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

const FORM = `<form method="post" action="/">
  <tds-text-area name="story" label="Histoire" value="&#10;Un &lt;b&gt;" max-count="200"></tds-text-area>
  <tds-button label="Envoyer"></tds-button>
</form>`;

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
async function open(javaScriptEnabled, arrival) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 700 },
  });
  const tab = await context.newPage();
  await tab.route('**/all.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await tab.goto(site.url, { waitUntil: 'commit' });
  await tab.waitForSelector('tds-button button');
  return tab;
}

const button = (tab) => tab.locator('tds-button').boundingBox();

describe('a text area', () => {
  it('says its limit and submits its lines without JavaScript', async () => {
    const tab = await open(false);
    const session = await tab.context().newCDPSession(tab);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const area = nodes.find(({ role }) => role?.value === 'textbox');
    assert.equal(area.name.value, 'Histoire');
    assert.equal(area.description.value, 'Vous pouvez entrer jusqu’à 200 caractères');
    await tab.locator('textarea').press('End');
    await tab.keyboard.type('!\nDeux');
    await tab.click('button');
    await tab.waitForSelector('text=Received');
    const sent = new URLSearchParams(site.posts.pop());
    assert.deepEqual([...sent.keys()], ['story']);
    // Browsers submit line breaks as CR LF: a server counts them as one.
    assert.match(sent.get('story'), /^!\r\nDeux\r\nUn <b>$|^\r\nUn <b>!\r\nDeux$/);
    await tab.context().close();
  });

  it('keeps what was typed before the script, and turns its line into the count', async () => {
    const { promise: arrival, resolve: arrive } = Promise.withResolvers();
    const tab = await open(true, arrival);
    const area = tab.locator('textarea');
    assert.equal(await area.inputValue(), '\nUn <b>');
    await area.fill('Tapé tôt 🎉');
    const before = await button(tab);
    assert.equal(await tab.evaluate(() => !!customElements.get('tds-text-area')), false);
    arrive();
    await tab.waitForFunction(() => !!customElements.get('tds-text-area'));
    await tab.waitForTimeout(100);
    assert.equal(await area.inputValue(), 'Tapé tôt 🎉');
    assert.ok(await area.evaluate((node) => node.matches(':focus')));
    assert.ok(await tab.getByText('Il vous reste 190 caractères').first().isVisible());
    assert.equal(await tab.getByText('Vous pouvez entrer').isVisible(), false);
    assert.deepEqual(await button(tab), before);
    await tab.context().close();
  });
});
