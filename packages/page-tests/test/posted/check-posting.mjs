import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { openChromium } from '../site.mjs';
import { eventQuestions } from './event-questions.mjs';
import { LANGUAGES, serveEverything } from './everything-site.mjs';
import { fillIn, fillInWithKeys } from './fill-in.mjs';
import { personQuestions } from './person-questions.mjs';
import { HUGE } from './texts.mjs';

/** A file as what is compared: its name, its type and its bytes. */
const inWords = ({ name, type }, bytes) =>
  `${name} (${type || 'application/octet-stream'}): ${Buffer.from(bytes).toString('base64')}`;

/** What arrived, in its order; of a file what it is. */
async function entriesOf(form) {
  const entries = [];
  for (const [name, value] of form) {
    const isFile = typeof value !== 'string';
    entries.push([name, isFile ? inWords(value, await value.arrayBuffer()) : value]);
  }
  return entries;
}

/** What has to arrive. Where only texts are sent, it is the name of a file. */
const entriesFor = (questions, answers, isPlain) =>
  Object.entries(questions)
    .flatMap(([name, question]) => question.sent(answers[name]))
    .map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      return [name, isPlain ? value.name : inWords(value, value.content)];
    })
    .concat([['action', 'send']]);

/** A property of random answers, which says on failure how to have the same once more. */
const always = (filling, check, numRuns) =>
  fc.assert(fc.asyncProperty(filling, check), { numRuns, endOnFailure: true });

/**
 * A form with every control, posted to a real server: what was given is what arrives, byte for byte, in
 * both languages and both encodings, for random answers.
 */
export function checkPosting({ scripted }) {
  let browser;
  let site;
  before(async () => {
    [browser, site] = await Promise.all([openChromium(), serveEverything()]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const language of LANGUAGES) {
    describe(`a form with every control in ${language}`, () => {
      let questions;
      let filling;
      let tab;
      before(async () => {
        const context = { language, scripted, html: site.html[language] };
        questions = { ...personQuestions(context), ...eventQuestions(context) };
        const answers = Object.entries(questions).map(([name, { answer }]) => [name, answer]);
        filling = fc.record({ ...Object.fromEntries(answers), isPlain: fc.boolean() });
        const tabs = await browser.newContext({ javaScriptEnabled: scripted });
        tab = await tabs.newPage();
        tab.setDefaultTimeout(10_000);
      });
      after(() => tab.context().close());

      async function send() {
        await tab.locator('button[name=action]').click();
        await tab.waitForURL('**/apply').catch(async () => {
          const errors = await tab.locator('tds-error-summary a').allTextContents();
          assert.fail(`Was not sent: ${errors.join(' ')}`);
        });
        return site.received();
      }

      /** Fills the form in, sends it, and compares. */
      async function check({ isPlain, ...answers }, fill = fillIn) {
        const count = scripted ? 1 : answers.people.length;
        await tab.goto(`${site.url}/${language}?people=${count}${isPlain ? '&plain' : ''}`);
        if (scripted) await tab.waitForFunction(() => customElements.get('tds-form'));
        const asked = Object.entries(questions);
        await fill(
          tab,
          asked.flatMap(([name, { steps }]) => steps(answers[name])),
        );
        const form = await send();
        assert.deepEqual(await entriesOf(form), entriesFor(questions, answers, isPlain));
        for (const [name, { read, meant }] of asked) {
          if (read) assert.equal(read(form), meant(answers[name]), `${name}, as a server reads it`);
        }
      }

      it('sends what was given, for 50 random fillings', () =>
        always(filling, (answers) => check(answers), 50));

      it('sends what was typed with real keys, for 5 random fillings', () =>
        always(filling, (answers) => check(answers, fillInWithKeys), 5));

      it('sends a text of 100 kB', () =>
        always(
          filling,
          (answers) => check({ ...answers, bring: { ticks: ['other'], other: HUGE } }),
          1,
        ));
    });
  }
}
