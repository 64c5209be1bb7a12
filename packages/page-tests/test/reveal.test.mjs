// What an option reveals: shown and submitted without JavaScript; hidden before the script arrives.
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
import { readStories } from './stories-html.mjs';

const FORM = `<form method="post" action="/">
  <tds-radios name="contact" label="Contact" value="phone">
    <tds-radio value="email" label="By email">
      <tds-text-field slot="reveal" name="email" label="Email" value="a@b.c"></tds-text-field>
    </tds-radio>
    <tds-radio value="phone" label="By phone">
      <div slot="reveal"><label for="n">Number</label> <input id="n" name="number" value="1"></div>
    </tds-radio>
  </tds-radios>
  <tds-checkbox name="else" value="yes" label="Something else">
    <tds-text-area slot="reveal" name="what" label="What?" value="This"></tds-text-area>
  </tds-checkbox>
  <tds-button label="Send"></tds-button>
</form>`;

describe('what an option reveals', () => {
  let browser;
  let all;
  let site;

  before(async () => {
    [browser, all] = await Promise.all([openChromium(), bundleAll()]);
    const stories = (await readStories('fr')).filter(({ name }) => /Reveal/.test(name));
    assert.ok(stories.length > 4);
    const sections = ['attributes', 'own'].flatMap((way) => stories.map((story) => story[way]));
    site = await serve({
      '/': renderToString(page(FORM)).html,
      '/stories': renderToString(page(sections.join('\n'), { language: 'fr' })).html,
      '/not-printed': page(FORM),
      '/slow': renderToString(page(`${FORM}<img src="/picture" alt="">`)).html,
      '/picture': { body: '', type: 'image/png', delay: 3000 },
      '/trillium.css': css(stylesheet),
      '/all.js': script(all),
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(path, { javaScriptEnabled = true, withScript = true } = {}) {
    const context = await browser.newContext({ javaScriptEnabled });
    const tab = await context.newPage();
    if (!withScript) await tab.route('**/all.js', (route) => route.abort());
    await tab.goto(site.url + path, { waitUntil: path === '/slow' ? 'domcontentloaded' : 'load' });
    if (javaScriptEnabled && withScript) {
      await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    }
    return tab;
  }

  async function send(tab) {
    await tab.click('text=Send');
    await tab.waitForSelector('text=Received');
    await tab.context().close();
    return [...new URLSearchParams(site.posts.pop())];
  }

  const shown = (tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[slot=reveal]')].map((node) =>
        node.checkVisibility({ visibilityProperty: true }),
      ),
    );

  it('shows, and is submitted, without JavaScript', async () => {
    const tab = await open('/', { javaScriptEnabled: false });
    await tab.getByLabel('Email', { exact: true }).fill('typed');
    assert.deepEqual(await send(tab), [
      ['email', 'typed'],
      ['contact', 'phone'],
      ['number', '1'],
      ['what', 'This'],
    ]);
  });

  for (const path of ['/', '/not-printed']) {
    it(`is submitted only where it is asked for, with it (${path})`, async () => {
      const tab = await open(path);
      assert.deepEqual(await shown(tab), [false, true, false]);
      await tab.getByLabel('By email').check();
      await tab.getByLabel('Something else').check();
      assert.deepEqual(await shown(tab), [true, false, true]);
      assert.deepEqual(await send(tab), [
        ['contact', 'email'],
        ['email', 'a@b.c'],
        ['else', 'yes'],
        ['what', 'This'],
      ]);
    });
  }

  it('is hidden before the script arrives, and shown by a choice made then', async () => {
    const tab = await open('/', { withScript: false });
    assert.deepEqual(await shown(tab), [false, true, false]);
    await tab.getByLabel('By email').check();
    assert.deepEqual(await shown(tab), [true, false, false]);
    await tab.getByLabel('Email', { exact: true }).fill('early');
    await tab.unroute('**/all.js');
    await tab.addScriptTag({ url: `${site.url}/all.js`, type: 'module' });
    await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    assert.deepEqual(await send(tab), [
      ['contact', 'email'],
      ['email', 'early'],
    ]);
  });

  it('shows after all when the script never arrives', async () => {
    const tab = await open('/', { withScript: false });
    assert.deepEqual(await shown(tab), [false, true, false]);
    await tab.evaluate(() => {
      for (const wait of document.getAnimations()) wait.finish();
    });
    assert.deepEqual(await shown(tab), [true, true, true]);
    await tab.getByLabel('Email', { exact: true }).fill('typed');
    await tab.context().close();
  });

  it('moves nothing when the script arrives, and changes no attribute but what puts it out of use', async () => {
    const [early, late] = await Promise.all([
      open('/stories', { withScript: false }),
      open('/stories'),
    ]);
    const seen = (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('main *')].map((node) => {
          if (!node.checkVisibility({ visibilityProperty: true }))
            return `${node.localName} hidden`;
          const { x, y, width, height } = node.getBoundingClientRect();
          return [node.localName, x, y, width, height].join(' ');
        }),
      );
    assert.deepEqual(await seen(late), await seen(early));
    const html = (tab) =>
      tab.evaluate(() => {
        for (const node of document.querySelectorAll('[data-tds-closed]')) {
          if (!node.closest('[slot=reveal]')) throw new Error(node.outerHTML);
          node.removeAttribute('data-tds-closed');
          node.removeAttribute('disabled');
        }
        for (const node of document.querySelectorAll('tds-checkbox > input')) {
          node.removeAttribute('aria-expanded');
        }
        return document.querySelector('main').innerHTML;
      });
    assert.equal(await html(late), await html(early));
    await early.context().close();
    await late.context().close();
  });

  it('comes back as it was left, by the history of the browser', async () => {
    const tab = await open('/');
    await tab.getByLabel('By email').check();
    await tab.getByLabel('Email', { exact: true }).fill('left@b.c');
    await tab.getByLabel('Something else').check();
    await tab.getByLabel('What?').fill('Typed');
    await tab.getByLabel('Something else').uncheck();
    await tab.goto(`${site.url}/stories`);
    await tab.goBack();
    await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await tab.waitForTimeout(100);
    assert.deepEqual(await shown(tab), [true, false, false]);
    await tab.getByLabel('Something else').check();
    assert.deepEqual(await send(tab), [
      ['contact', 'email'],
      ['email', 'left@b.c'],
      ['else', 'yes'],
      ['what', 'Typed'],
    ]);
  });

  it('is not submitted by someone who is faster than the page', async () => {
    const tab = await open('/slow');
    assert.equal(await tab.evaluate(() => document.readyState), 'interactive');
    assert.deepEqual(await send(tab), [
      ['contact', 'phone'],
      ['number', '1'],
    ]);
  });
});

for (const react of [18, 19]) {
  describe(`what an option reveals in React ${react}`, () => {
    let browser;
    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser.close());

    it('hydrates without a word, and is its own: nothing of the group around it', async () => {
      const scripts = await bundleForBrowser(['elements.js', 'react-reveal-hydrate.jsx'], {
        react,
      });
      const { render } = await importOnServer('react-reveal-server.jsx', { react });
      const { page: tab, said } = await browser.open({
        ...scripts,
        '/trillium.css': consumerStylesheet,
        '/': `<!doctype html><html lang="en"><title>A form</title>
          <link rel="stylesheet" href="/trillium.css"><div id="root">${render()}</div>
          <script type="module" src="/elements.js"></script>
          <script type="module" src="/react-reveal-hydrate.js"></script>`,
      });
      await tab.waitForFunction(() => globalThis.hydrate);
      assert.equal(await tab.getByLabel('Email', { exact: true }).isVisible(), false);
      assert.equal(await tab.locator('[data-tds-closed]').count(), 4);
      await tab.evaluate(() => globalThis.hydrate());
      await tab.waitForTimeout(100);
      assert.deepEqual(said, []);
      const sent = () =>
        tab.evaluate(() => [...new FormData(document.querySelector('form'))].map(String));
      assert.deepEqual(await sent(), []);
      await tab.getByLabel('By email').check();
      await tab.getByLabel('Email', { exact: true }).fill('x');
      assert.ok(await tab.getByLabel('News').isChecked());
      assert.deepEqual(await sent(), ['contact,email', 'email,x', 'news,yes', 'day,1', 'day,2']);
      // The page says: back to the other one.
      await tab.getByText('Take back').click();
      await tab.waitForTimeout(100);
      assert.equal(await tab.getByLabel('Email', { exact: true }).isVisible(), false);
      assert.deepEqual(await sent(), ['contact,post']);
      assert.equal(await tab.locator('output').textContent(), 'post');
      assert.deepEqual(said, []);
      await tab.close();
    });
  });
}
