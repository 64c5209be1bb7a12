// A form of every kind of question, checked by `tds-form` and posted to a real server: what was typed is
// what arrives, with JavaScript and without, in both languages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import fc from 'fast-check';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';

const FORM = `<tds-error-summary></tds-error-summary>
<tds-form><form method="post" action="/">
  <tds-text-field name="name" label="Name" required></tds-text-field>
  <tds-text-field><label>Note</label><input name="note"></tds-text-field>
  <tds-text-area name="story" label="Story" max-count="200000"></tds-text-area>
  <tds-date-field name="born" label="Born"></tds-date-field>
  <tds-radios name="reach" label="How do we reach you?" required>
    <tds-radio value="email" label="By email"></tds-radio>
    <tds-radio value="phone" label="By phone"></tds-radio>
  </tds-radios>
  <tds-checkboxes name="fish" label="Which fish?">
    <tds-checkbox value="bass" label="Bass"></tds-checkbox>
    <tds-checkbox value="pike" label="Pike"></tds-checkbox>
    <tds-checkbox value="none" label="None" exclusive></tds-checkbox>
  </tds-checkboxes>
  <tds-checkbox name="agree" value="yes" label="I agree"></tds-checkbox>
  <tds-money-field name="rent" label="Rent"></tds-money-field>
  <tds-button name="action" value="send" label="Send"></tds-button>
</form></tds-form>`;

let browser;
let site;

before(async () => {
  browser = await openChromium();
  site = await serve({
    '/en': renderToString(page(FORM)).html,
    '/fr': renderToString(page(FORM, { language: 'fr' })).html,
    '/trillium.css': css(stylesheet),
    '/all.js': script(await bundleAll()),
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page; one tab is kept for each way of reading it. */
const tabs = new Map();
async function open(path, javaScriptEnabled) {
  if (!tabs.has(javaScriptEnabled)) {
    const context = await browser.newContext({ javaScriptEnabled });
    tabs.set(javaScriptEnabled, await context.newPage());
  }
  const tab = tabs.get(javaScriptEnabled);
  await tab.goto(site.url + path);
  if (javaScriptEnabled) await tab.waitForFunction(() => !!customElements.get('tds-form'));
  return tab;
}

const awkward = [
  '🎉',
  'é',
  'مرحبا',
  '"',
  "'",
  '<b>',
  '&amp;',
  '%0A',
  '+',
  '=',
  '\u202e',
  '</textarea>',
  ' ',
];
const piece = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((text) => !/[\r\n\0\ud800-\udfff]/u.test(text)),
);
const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const filling = fc.record({
  name: line.map((text) => `${text}x`),
  note: line,
  story: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
  day: fc.constantFrom('', '3', '03'),
  reach: fc.constantFrom('email', 'phone'),
  fish: fc.subarray(['bass', 'pike']),
  agree: fc.boolean(),
});

/** Fills the form in, sends it, and gives what arrived. */
async function send(path, javaScriptEnabled, answers, rent = '') {
  const tab = await open(path, javaScriptEnabled);
  await tab.fill('input[name=name]', answers.name);
  await tab.fill('input[name=note]', answers.note);
  // As a paste does it: Chromium takes minutes to type 9,000 lines.
  await tab.locator('textarea[name=story]').evaluate((area, text) => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, answers.story);
  const date = answers.day ? { day: answers.day, month: 'mars', year: '2001' } : {};
  for (const [part, text] of Object.entries(date)) await tab.fill(`input[name=born-${part}]`, text);
  await tab.check(`input[name=reach][value=${answers.reach}]`);
  for (const fish of answers.fish) await tab.check(`input[name=fish][value=${fish}]`);
  if (answers.agree) await tab.check('input[name=agree]');
  if (rent) await tab.fill('input[name=rent]', rent);
  await Promise.all([tab.waitForURL(`${site.url}/`), tab.click('button')]);
  return [...new URLSearchParams(site.posts.pop())];
}

/** What HTML says arrives: lines end in CR LF, and only what is checked is sent. */
const expected = ({ name, note, story, day, reach, fish, agree }, rent) => [
  ['name', name],
  ['note', note],
  ['story', story.replace(/\n/g, '\r\n')],
  ['born-day', day],
  ['born-month', day && 'mars'],
  ['born-year', day && '2001'],
  ['reach', reach],
  ...fish.map((value) => ['fish', value]),
  ...(agree ? [['agree', 'yes']] : []),
  ['rent', rent],
  ['action', 'send'],
];

for (const javaScriptEnabled of [false, true]) {
  describe(`a checked form ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    it('sends what was typed, character for character, for 25 random fillings', async () => {
      let language = 0;
      const property = fc.asyncProperty(filling, async (answers) => {
        language += 1;
        const arrived = await send(language % 2 ? '/en' : '/fr', javaScriptEnabled, answers);
        assert.deepEqual(arrived, expected(answers, ''));
      });
      await fc.assert(property, { numRuns: 25 });
    });

    it('sends a text of 100 kB', async () => {
      const answers = {
        name: 'x',
        note: '',
        story: 'Où ça ? 🎣\n'.repeat(9000),
        day: '',
        reach: 'email',
        fish: [],
        agree: false,
      };
      assert.deepEqual(await send('/en', javaScriptEnabled, answers), expected(answers, ''));
    });
  });
}

describe('a checked form', () => {
  const answers = {
    name: 'x',
    note: '',
    story: '',
    day: '',
    reach: 'email',
    fish: [],
    agree: false,
  };

  it('sends one form of an amount where there is JavaScript, else what was typed', async () => {
    const [english, french] = ['$1,234.50', '1 234,50 $'];
    assert.deepEqual(await send('/en', true, answers, english), expected(answers, '1234.50'));
    assert.deepEqual(await send('/fr', true, answers, french), expected(answers, '1234.50'));
    assert.deepEqual(await send('/fr', false, answers, french), expected(answers, french));
  });

  for (const [path, title, message] of [
    ['/en', 'Error: ', 'Fill in “Name”.'],
    ['/fr', 'Erreur\u00a0: ', 'Remplissez «\u00a0Name\u00a0».'],
  ]) {
    it(`sends nothing while an answer is wrong, and loses nothing (${path})`, async () => {
      const tab = await open(path, true);
      await tab.fill('input[name=note]', '🎉');
      await tab.fill('input[name=born-day]', '40');
      await tab.click('button');
      const summary = tab.locator('tds-error-summary');
      await summary.locator('a').first().waitFor();
      assert.equal(site.posts.length, 0);
      assert.ok((await tab.title()).startsWith(title));
      assert.equal(await summary.locator('a').first().textContent(), message);
      assert.equal(await summary.locator('a').count(), 3);
      assert.ok(await summary.evaluate((node) => node === document.activeElement));
      await summary.locator('a').nth(1).click();
      assert.equal(
        await tab.evaluate(() => document.activeElement.getAttribute('name')),
        'born-month',
      );
      assert.equal(await tab.inputValue('input[name=note]'), '🎉');
      assert.equal(await tab.inputValue('input[name=born-day]'), '40');
    });
  }
});
