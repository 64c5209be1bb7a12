// Someone leaves a form half filled in, and comes back: with the browser's kept page and without.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, findWholeChromium } from '../../../scripts/browser.mjs';
import { serveEverything } from './posted/everything-site.mjs';
import { fillIn } from './posted/fill-in.mjs';

const STEPS = [
  ['type', 'name', 'Zoë 🎣'],
  ['type', 'born-day', '3'],
  ['type', 'born-month', 'mars'],
  ['type', 'home-line1', '1 Elm St'],
  ['choose', 'home-province', 'QC'],
  ['type', 'phone', '4165550123'],
  ['tick', 'reach', 'phone'],
  ['type', 'call-hour', '9'],
  ['tick', 'reminders', 'yes'],
  ['choose', 'kind', 'race'],
  ['find', 'park', '24'],
  ['type', 'day-day', '4'],
  ['type', 'guests', '1200'],
  ['slide', 'children', '45'],
  ['find', 'languages', 'oj'],
  ['find', 'languages', 'fr'],
  ['tick', 'bring', 'other'],
  ['type', 'bring-other', 'A boat\nand oars'],
  ['type', 'plan', 'x'.repeat(1600)],
  ['type', 'ticket', '1234.5'],
  ['tick', 'charity', 'yes'],
  ['type', 'permit', 'park123'],
  ['type', 'insurer', 'Acme'],
  ['type', 'people[0][name]', 'Ann'],
  ['tick', 'truth', 'yes'],
];

/** What the answers are, and what the components show of them. Runs in the page. */
function look() {
  const form = document.querySelector('tds-form form');
  const text = (selector) => document.querySelector(selector)?.textContent ?? 'nothing';
  const isShown = (selector) => document.querySelector(selector).checkVisibility();
  const answers = [...new FormData(form)].map(([name, value]) => `${name}=${value}`);
  return {
    answers: answers.filter((answer) => !answer.startsWith('documents')),
    isDirty: document.querySelector('tds-form').isDirty,
    combobox: document.querySelector('tds-combobox[name=park] > [role=combobox]').value,
    chips: text('tds-combobox[name=languages] > [slot=chosen]'),
    count: text('tds-text-area[name=plan] > [slot=count]'),
    range: text('tds-range > output'),
    ticket: document.querySelector('input[name=ticket]').value,
    callIsAsked: isShown('[name=call-hour]:not(tds-time-field)'),
    boatIsAsked: isShown('textarea[name=bring-other]'),
  };
}

/** Playwright waits for a page to load, which one that was kept does not do. */
async function goBack(tab) {
  await tab.goBack({ timeout: 3000 }).catch(() => {});
  await tab.waitForFunction(() => customElements.get('tds-form'), undefined, { timeout: 5000 });
  await tab.waitForTimeout(500);
}

for (const keepsPages of [false, true]) {
  describe(`going back to a form, ${keepsPages ? 'kept by the browser' : 'loaded anew'}`, () => {
    let browser;
    let site;
    before(async () => {
      site = await serveEverything();
      browser = await chromium.launch({
        executablePath: keepsPages ? findWholeChromium() : findChromium(),
        args: chromiumArgs,
        ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
      });
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const language of ['en', 'fr']) {
      it(`finds every answer, and shows it (${language})`, async () => {
        const tab = await browser.newPage();
        tab.on('dialog', (dialog) => dialog.accept());
        await tab.goto(`${site.url}/${language}?people=1`);
        await tab.waitForFunction(() => customElements.get('tds-form'));
        await fillIn(tab, STEPS);
        await tab.waitForTimeout(1000);
        const left = await tab.evaluate(look);
        assert.ok(left.callIsAsked && left.boatIsAsked && left.isDirty);
        await tab.evaluate(() => {
          globalThis.isKept = true;
          location.assign('/trillium.css');
        });
        await tab.waitForURL('**/trillium.css');
        await goBack(tab);
        assert.equal(await tab.evaluate(() => !!globalThis.isKept), keepsPages);
        assert.deepEqual(await tab.evaluate(look), left);
        await tab.close();
      });
    }
  });
}
