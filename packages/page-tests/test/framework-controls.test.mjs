// Every control on one page of a framework: set by its state, answered by people, kept by both.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './consumer/browser.mjs';
import { bundleForBrowser, importOnServer } from './consumer/bundle.mjs';
import {
  answerAll,
  assertAnswered,
  assertErrorsComeAndGo,
  assertRepeats,
  assertSetFromState,
  openControls,
} from './controls-page.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The controls of a page once the framework has it; `open()` gives a new one. */
function checkControls(open) {
  it('keeps what was answered while the page renders again', async () => {
    const { page, said } = await open();
    await answerAll(page);
    await assertAnswered(page);
    await assertErrorsComeAndGo(page);
    await assertRepeats(page);
    await assertAnswered(page);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows and submits what the state of the page says', async () => {
    const { page, said } = await open();
    await assertSetFromState(page);
    assert.deepEqual(said, []);
    await page.close();
  });
}

for (const react of [19, 18]) {
  describe(`every control in React ${react}, from a server`, () => {
    let scripts;
    let root;
    before(async () => {
      scripts = await bundleForBrowser(['elements.js', 'react-controls-hydrate.jsx'], { react });
      root = (await importOnServer('react-controls-server.jsx', { react })).render({});
    });

    async function open() {
      const opened = await openControls(browser, scripts, { app: 'react-controls-hydrate', root });
      const { page } = opened;
      await page.waitForFunction(() => globalThis.hydrate);
      const hydrate = async () => {
        await page.evaluate(() => globalThis.hydrate({}));
        await page.waitForTimeout(100);
      };
      return { ...opened, hydrate };
    }

    checkControls(async () => {
      const opened = await open();
      await opened.hydrate();
      return opened;
    });

    it('keeps what was answered before React arrives', async () => {
      const { page, said, hydrate } = await open();
      await answerAll(page);
      await hydrate();
      await assertAnswered(page);
      await assertErrorsComeAndGo(page);
      await assertAnswered(page);
      assert.deepEqual(said, []);
      await page.close();
    });
  });
}

describe('every control in Vue', () => {
  let scripts;
  before(async () => {
    scripts = await bundleForBrowser(['elements.js', 'vue-controls.js']);
  });
  checkControls(async () => {
    const opened = await openControls(browser, scripts, { app: 'vue-controls' });
    await opened.page.locator('#form').waitFor();
    return opened;
  });
});
