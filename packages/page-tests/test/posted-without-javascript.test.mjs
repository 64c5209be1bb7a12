import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPosting } from './posted/check-posting.mjs';
import { serveEverything } from './posted/everything-site.mjs';
import { openChromium } from './site.mjs';

checkPosting({ scripted: false });

describe('a form whose people are added by the server', () => {
  it('asks for one more, or one less, and sends what was given so far, unfinished as it is', async () => {
    const [browser, site] = await Promise.all([openChromium(), serveEverything()]);
    const tab = await browser.newPage({ javaScriptEnabled: false });
    for (const [action, value] of [
      ['people-add', ''],
      ['people-remove', '1'],
    ]) {
      await tab.goto(`${site.url}/en?people=2`);
      await tab.fill('input[name="name"]', 'Zoë 🎣');
      await tab.fill('input[name="people[1][name]"]', 'Bo');
      await tab.click(`button[name=${action}]${value && `[value="${value}"]`}`);
      await tab.waitForURL('**/apply');
      const form = await site.received();
      assert.equal(form.get(action), value);
      assert.equal(form.get('name'), 'Zoë 🎣');
      assert.deepEqual([form.get('people[0][name]'), form.get('people[1][name]')], ['', 'Bo']);
      assert.equal(form.has('action'), false);
    }
    await browser.close();
    site.close();
  });
});
