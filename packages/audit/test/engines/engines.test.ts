import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { EngineResult } from '../../src/engines/engine.ts';
import { engines } from '../../src/engines/engines.ts';
import { equalAccess } from '../../src/engines/equal-access.ts';
import type { Source } from '../../src/evidence/observation.ts';
import { installElements } from '../../src/in-page/elements.ts';
import { showPlanted, strict } from './planted-page.ts';

const unnamed = 'x-outer >>> x-inner >>> button';
const inClosed = 'x-closed >>> input';
const small = ['button:nth-of-type(1)', 'button:nth-of-type(2)'];

/** Each rule that fails for level A or AA in the page, with its criterion and element. */
const expected: Partial<Record<Source, readonly string[]>> = {
  'axe-core': [
    `button-name 4.1.2 ${unnamed}`,
    'color-contrast 1.4.3 span',
    `label 4.1.2 ${inClosed}`,
    ...small.map((button) => `target-size 2.5.8 ${button}`),
  ],
  'equal-access': [
    `input_label_exists 4.1.2 ${inClosed}`,
    `input_label_exists 4.1.2 ${unnamed}`,
    ...small.map((button) => `target_spacing_sufficient 2.5.8 ${button}`),
    'text_contrast_sufficient 1.4.3 span',
  ],
  alfa: [
    ...small.map((button) => `sia-r113 2.5.8 ${button}`),
    `sia-r12 4.1.2 ${unnamed}`,
    'sia-r69 1.4.3 span',
    `sia-r8 4.1.2 ${inClosed}`,
  ],
};

const inFrame: Partial<Record<Source, string>> = {
  'axe-core': 'image-alt 1.1.1',
  'equal-access': 'img_alt_valid 1.1.1',
  alfa: 'sia-r2 1.1.1',
};

const failures = ({ observations }: EngineResult, paths: readonly string[]) =>
  observations
    .filter(({ outcome, isAdvice }) => outcome === 'failed' && !isAdvice)
    .map(({ rule, criteria, element }) =>
      `${rule} ${criteria} ${paths[element ?? -1] ?? ''}`.trim(),
    )
    .sort();

describe('engines', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const engine of engines) {
    describe(engine.source, () => {
      for (const policy of [undefined, strict]) {
        const where = policy ? 'under the strictest policy' : 'in a page without a policy';

        it(`finds the planted faults ${where}, with rule, criterion and element`, async () => {
          const planted = await showPlanted(browser, engines, policy);
          const { top, within, paths } = await planted.run(engine);
          assert.deepEqual(failures(top, paths), expected[engine.source]);
          assert.deepEqual(failures(within, []), [inFrame[engine.source]]);
          await planted.page.close();
        });

        it(`leaves everything as it was ${where}`, async () => {
          const planted = await showPlanted(browser, [engine], policy);
          const earlier = await planted.look();
          await planted.run(engine);
          assert.deepEqual(await planted.look(), earlier);
          await planted.page.close();
        });
      }

      it('tells of every rule what became of it, and says the same twice', async () => {
        const planted = await showPlanted(browser, engines);
        const { top } = await planted.run(engine);
        const outcomes = new Map(top.rules.map(({ rule, outcome }) => [rule, outcome]));
        assert.equal(outcomes.size, top.rules.length);
        assert.ok(top.rules.every(({ source, help }) => source === engine.source && help.en));
        const kinds = new Set(outcomes.values());
        assert.ok(kinds.has('failed') && kinds.has('passed') && kinds.has('inapplicable'));
        for (const { rule, outcome } of top.observations) {
          assert.notEqual(outcomes.get(rule), 'inapplicable', rule);
          if (outcome === 'failed') assert.equal(outcomes.get(rule), 'failed', rule);
        }
        const { top: again } = await planted.run(engine);
        assert.deepEqual(again, top);
        await planted.page.close();
      });
    });
  }

  it('see no contrast of colours that are not drawn, where the person forces others', async () => {
    const html =
      '<!doctype html><html lang="en"><title>T</title><body style="background: #fff"><main><h1 style="color: #111">Bees</h1></main>';
    const forced = { forcedColors: 'active', colorScheme: 'dark' } as const;
    const context = await browser.newContext(forced);
    await context.addInitScript(installElements);
    for (const { script } of engines) {
      if (script) await context.addInitScript({ content: script });
    }
    const page = await context.newPage();
    await page.goto(`data:text/html,${encodeURIComponent(html)}`);
    for (const engine of engines) {
      assert.deepEqual(failures(await engine.run(page.mainFrame()), []), [], engine.source);
    }
    await context.close();
  });

  it('Equal Access knows that a button without a type sends its form', async () => {
    const form = (button: string) =>
      `<!doctype html><html lang="en"><title>T</title><main><h1>Bees</h1><form action="/a"><label>Name <input></label>${button}</form></main>`;
    const asks = async (button: string) => {
      const context = await browser.newContext();
      await context.addInitScript(installElements);
      await context.addInitScript({ content: equalAccess.script ?? '' });
      const page = await context.newPage();
      await page.goto(`data:text/html,${encodeURIComponent(form(button))}`);
      const { observations, rules } = await equalAccess.run(page.mainFrame());
      await context.close();
      const isIt = ({ rule }: { rule: string }) => rule === 'form_submit_button_exists';
      return [observations.filter(isIt).length, rules.find(isIt)?.outcome];
    };
    assert.deepEqual(await asks('<button>Send</button>'), [0, 'passed']);
    assert.deepEqual(await asks('<button type="button">Send</button>'), [1, 'cannot-tell']);
  });

  it('work beside another axe and another loader of modules', async () => {
    const planted = await showPlanted(browser, engines);
    const { page } = planted;
    await page.evaluate(() => {
      const taken: unknown[] = [];
      const define = Object.assign((...args: unknown[]) => taken.push(args), { amd: {} });
      Object.assign(window, { axe: { version: 'theirs' }, define, taken });
    });
    for (const engine of engines) await planted.run(engine);
    const theirs = await page.evaluate('[window.axe.version, window.taken.length]');
    assert.deepEqual(theirs, ['theirs', 0]);
    await page.close();
  });
});
