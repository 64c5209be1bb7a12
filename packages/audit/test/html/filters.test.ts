import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { htmlNames, renderHtml } from '../../src/reports/html/render-html.ts';
import { Reports } from './open-report.ts';
import { changesOf, reportEvidence } from './report-evidence.ts';

describe('the filters of the HTML report', () => {
  const reports = new Reports();
  const evidence = reportEvidence();
  let page: Page;

  before(async () => {
    for (const language of ['en', 'fr'] as const) {
      const report = renderHtml(evidence, { language, diff: changesOf(evidence) });
      reports.write(htmlNames[language], report);
    }
    page = await reports.open('index.html');
  });
  beforeEach(() => page.goto(`${reports.address}index.html`));
  after(() => reports.close());

  const shown = () =>
    page
      .locator('article:visible')
      .evaluateAll((articles) => articles.map((article) => article.id));
  const status = () => page.getByRole('status').textContent();
  const until = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const all = [...evidence.findings, ...evidence.questions, ...evidence.advice];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('show everything at first, and say so', async () => {
    assert.deepEqual((await shown()).sort(), ids(all).sort());
    assert.equal(await status(), 'All 6 findings listed here are shown.');
  });

  it('work by keyboard alone: typing, choosing, unfolding, resetting', async () => {
    await page.getByRole('searchbox', { name: 'Text' }).focus();
    await page.keyboard.type('contrast ratio');
    await until('Shown: 1 of the 6 findings listed here.');
    assert.deepEqual(await shown(), [evidence.findings[0]?.id]);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'f-outcome');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await until('None of the 6 findings fits the filter.');
    for (const field of ['f-criterion', 'f-impact', 'f-agreement', 'f-component']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), field);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.getByLabel('Condition', { exact: true }).isVisible());
    await page.getByRole('button', { name: 'Show everything' }).focus();
    await page.keyboard.press('Enter');
    await until('All 6 findings listed here are shown.');
    assert.equal(new URL(page.url()).hash, '');
  });

  const one = (value: string, list: readonly { id: string }[]) => ({ value, list: ids(list) });
  const [contrast, button, target] = evidence.findings as [
    (typeof all)[0],
    (typeof all)[0],
    (typeof all)[0],
  ];
  const [question] = evidence.questions as [(typeof all)[0]];
  const [_heading, enhanced] = evidence.advice as [(typeof all)[0], (typeof all)[0]];
  for (const [name, { value, list }] of Object.entries({
    outcome: one('cannot-tell', [question, enhanced]),
    criterion: one('4.1.2', [button]),
    level: one('AAA', [enhanced]),
    impact: one('none', [target, enhanced]),
    source: one('alfa', [button, enhanced]),
    agreement: one('confirmed', [button]),
    attribution: one('page', [contrast]),
    component: one('tds-form', [target]),
    target: one('form--errors', [contrast]),
    change: one('new', [contrast]),
  })) {
    it(`choose by ${name}, and keep it in the address`, async () => {
      await page.locator('#filters details').evaluate((fold: HTMLDetailsElement) => {
        fold.open = true;
      });
      await page.locator(`#f-${name}`).selectOption(value);
      assert.deepEqual((await shown()).sort(), [...list].sort());
      assert.equal(new URL(page.url()).hash, `#${name}=${value}`);
      const shared = await reports.open(`index.html#${name}=${value}`);
      assert.equal(await shared.locator('article:visible').count(), list.length);
      assert.ok(await shared.locator(`#f-${name}`).isVisible(), 'what filters is seen');
      await shared.close();
    });
  }

  it('join place and condition: both must be true of one visit', async () => {
    await page.goto(`${reports.address}index.html#target=form--errors&condition=en-light-1280`);
    await until('None of the 6');
    await page.goto(`${reports.address}index.html#target=form--errors&condition=fr-dark-320`);
    await until('1 of the 6');
    assert.deepEqual(await shown(), [contrast.id]);
    assert.equal(await page.locator('#failures-4\\.1\\.2').isVisible(), false, 'no empty group');
  });

  it('find words without their accents and in folded parts', async () => {
    await page.goto(`${reports.address}index.fr.html#q=RAPPORT+sombre+elements`);
    await until('1 des 6');
    assert.deepEqual(await shown(), [contrast.id]);
  });

  it('leave what somebody links to in sight', async () => {
    await page.goto(`${reports.address}index.html#outcome=cannot-tell`);
    await until('2 of the 6');
    await page.evaluate((id) => {
      location.hash = id;
    }, button.id);
    await until('All 6');
    assert.ok(await page.locator(`[id="${button.id}"]`).isVisible());
  });

  it('group by component, and back', async () => {
    await page.goto(`${reports.address}index.html#group=component`);
    const groups = page.locator('#failures ~ .groups > .group:visible > h3');
    assert.deepEqual(await groups.allTextContents(), [
      '<tds-button> 1',
      '<tds-form> 1',
      'No component 1',
    ]);
    await page.evaluate(() => {
      location.hash = 'impact=critical';
    });
    await until('1 of the 6');
    assert.deepEqual(await groups.allTextContents(), ['4.1.2 Name, Role, Value 1']);
  });

  it('lead from the table of components to its findings', async () => {
    await page
      .getByRole('row', { name: '<tds-form>' })
      .getByRole('link', { name: '1', exact: true })
      .click();
    await until('1 of the 6');
    assert.deepEqual(await shown(), [target.id]);
    await page.waitForFunction(() => document.activeElement?.id === 'filter-heading');
  });

  it('go along to the other language', async () => {
    await page.goto(`${reports.address}index.html#impact=critical`);
    await page.getByRole('link', { name: 'Français' }).click();
    await until('Constats affichés\u00a0: 1 des 6 énumérés ici.');
    assert.equal(new URL(page.url()).hash, '#impact=critical');
  });

  it('take nothing from an address that they do not know', async () => {
    await page.goto(`${reports.address}index.html#impact=%3Cscript%3E&nonsense=1&outcome=failed`);
    await until('4 of the 6');
    assert.equal(await page.locator('#f-impact').inputValue(), '');
  });

  it('are not there without scripts, and hide nothing then', async () => {
    const plain = await reports.open('index.html#impact=critical', { javaScriptEnabled: false });
    assert.equal(await plain.locator('article').count(), 6);
    for (const { id } of all) assert.ok(await plain.locator(`[id="${id}"]`).isVisible());
    assert.equal(await plain.locator('form').isVisible(), false);
    await plain.close();
  });

  it('break nothing', () => assert.deepEqual(reports.complaints, []));
});
