import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { closeBrowser, launchChromium } from '../../src/browser.ts';
import type { BadPage } from './bad-page.ts';
import { badPages, serveBadPages } from './serve.ts';

let server: Awaited<ReturnType<typeof serveBadPages>>;
before(async () => {
  server = await serveBadPages();
});
after(() => server.close());

const bad = (id: string) => badPages.find((page) => page.id === id) as BadPage;

describe('pages that do wrong', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => closeBrowser(browser));

  /** A new page at this address, once it is committed; what is heard from it is not waited for. */
  async function open(id: string, prepare: (page: Page) => void = () => {}): Promise<Page> {
    await page?.context().close();
    page = await (await browser.newContext()).newPage();
    prepare(page);
    await page.goto(server.urlOf(bad(id)), { waitUntil: 'commit' }).catch(() => {});
    return page;
  }

  const dialogs = {
    alerts: 50,
    confirms: 20,
    prompts: 20,
    'alerts-later': 2,
    'alerts-for-ever': 60,
  };
  for (const [id, least] of Object.entries(dialogs)) {
    it(`${id} shows dialogs`, async () => {
      await new Promise<void>((resolve) => {
        let count = 0;
        void open(id, (page) => {
          page.on('dialog', (dialog) => {
            void dialog.dismiss().catch(() => {});
            if (++count === least) resolve();
          });
        });
      });
    });
  }

  it('beforeunload asks when somebody who did something leaves', async () => {
    const page = await open('beforeunload');
    await page.click('button');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
  });

  it('infinite-scroll grows when it is scrolled', async () => {
    const page = await open('infinite-scroll');
    const before = await page.locator('p').count();
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction((count) => document.querySelectorAll('p').length > count, before);
  });

  for (const id of badPages.map(({ id }) => id).filter((id) => id.startsWith('leaves-'))) {
    it(`${id} is another page in the end`, async () => {
      await (await open(id)).waitForURL('**/landed');
    });
  }

  it('reloads-for-ever comes again and again', async () => {
    await new Promise<void>((resolve) => {
      let count = 0;
      void open('reloads-for-ever', (page) => {
        page.on('domcontentloaded', () => {
          if (++count === 3) resolve();
        });
      });
    });
  });

  it('address-changes has another address and stays', async () => {
    await (await open('address-changes')).waitForURL(/\?[3-9]/);
  });

  it('closes-itself is closed, when a script opened it', async () => {
    const page = await open('redirect-once');
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('/closes-itself')),
    ]);
    if (!popup.isClosed()) await popup.waitForEvent('close');
  });

  it('deep is so deep that it is there or the page is not', async () => {
    const crashed = new Promise<string>((resolve) => {
      void open('deep', (page) => page.once('crash', () => resolve('crashed')));
    });
    const isDeep = async () => {
      const page = browser.contexts().at(-1)?.pages()[0];
      await page?.waitForFunction(() => document.querySelectorAll('#deep div').length === 5000);
      return 'deep';
    };
    const end = await Promise.race([crashed, isDeep().catch(() => crashed)]);
    assert.match(end, /^(crashed|deep)$/);
  });

  it('popups opens windows', async () => {
    await new Promise<void>((resolve) => {
      void open('popups', (page) => page.once('popup', () => resolve()));
    });
  });

  for (const id of ['endless-loop', 'endless-microtasks', 'endless-loop-later']) {
    it(`${id} answers no more`, async () => {
      const page = await open(id);
      const other = await (await browser.newContext()).newPage();
      await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      // Another page answers fifty times before this one does once.
      const rounds = async () => {
        for (let i = 0; i < 50; i++) await other.evaluate(() => new Promise(requestAnimationFrame));
        return 'silent';
      };
      const answer = page.evaluate(() => 'answers').catch(() => 'gone');
      assert.equal(await Promise.race([answer, rounds()]), 'silent');
      await other.context().close();
    });
  }

  it('memory keeps what it takes', async () => {
    const page = await open('memory');
    const devtools = await page.context().newCDPSession(page);
    const used = async () => (await devtools.send('Runtime.getHeapUsage')).usedSize;
    const first = await used();
    for (let now = first; now < first + 2e8; now = await used());
    await page.context().close();
  });

  it('stops-loading has nothing of what follows', async () => {
    const page = await open('stops-loading');
    await page.waitForSelector('script', { state: 'attached' });
    assert.equal(await page.evaluate(() => document.querySelectorAll('main > p').length), 0);
  });

  for (const id of ['image-without-end', 'frame-without-end', 'style-without-end']) {
    it(`${id} is not complete`, async () => {
      const page = await open(id);
      await page.waitForSelector('h1', { state: 'attached' });
      assert.notEqual(await page.evaluate(() => document.readyState), 'complete');
    });
  }

  const broken: Record<string, string> = {
    'array-that-throws': `(() => { try { [1].map(String); return false; } catch { return true; } })()`,
    'array-that-lies': `[1].filter(Boolean).length === 0`,
    'array-with-more': `(() => { for (const key in []) return key === 'first'; return false; })()`,
    'element-that-throws': `(() => { try { document.body.closest('a'); return false; } catch { return true; } })()`,
    'query-that-throws': `(() => { try { document.querySelector('a'); return false; } catch { return true; } })()`,
    'query-that-lies': `document.querySelector('h1') === null`,
    'json-that-lies': `JSON.stringify({ a: 1 }) === '{}'`,
    'map-that-throws': `(() => { try { new Map().get(1); return false; } catch { return true; } })()`,
    'names-clobbered': `typeof document.forms[0].getAttribute !== 'function'`,
    'globals-taken': `window.axe === 'mine'`,
    'no-document': `document.documentElement === null`,
    'body-removed': `document.body === null`,
    'many-elements': `document.getElementsByTagName('b').length === 30000`,
    'frame-of-itself': `frames.length === 1`,
    'undefined-element': `document.querySelector('x-never').matches(':not(:defined)')`,
  };
  for (const [id, expression] of Object.entries(broken)) {
    it(`${id} is as it says`, async () => {
      const page = await open(id);
      await page.waitForLoadState('load');
      // Through the protocol's own words: the page has broken what Playwright's need.
      const devtools = await page.context().newCDPSession(page);
      const { result } = await devtools.send('Runtime.evaluate', { expression });
      assert.equal(result.value, true);
    });
  }

  it('changes-for-ever has another element each time', async () => {
    const page = await open('changes-for-ever');
    const paragraph = await page.waitForSelector('#all p');
    await page.waitForFunction((element) => !element.isConnected, paragraph);
  });

  it('throws throws', async () => {
    const errors: string[] = [];
    const page = await open('throws', (page) => {
      page.on('pageerror', ({ message }) => errors.push(message));
    });
    await page.waitForLoadState('load');
    assert.deepEqual(errors, ['from the page']);
  });

  const policies = {
    'strict-policy': `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })); window.ran !== true`,
    'trusted-types': `(() => { try { document.body.innerHTML = '<p></p>'; return false; } catch { return true; } })()`,
    sandboxed: `origin === 'null'`,
  };
  for (const [id, expression] of Object.entries(policies)) {
    it(`${id} holds its policy`, async () => {
      const page = await open(id);
      await page.waitForLoadState('load');
      const devtools = await page.context().newCDPSession(page);
      const { result } = await devtools.send('Runtime.evaluate', { expression });
      assert.equal(result.value, true);
    });
  }
});
