import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Finding } from '../../src/evidence/evidence.ts';
import { renderHtml } from '../../src/reports/html/render-html.ts';
import { largeAudit } from '../fixture/large-audit.ts';
import { axeProblems, Reports } from './open-report.ts';
import { element, finding, reportEvidence } from './report-evidence.ts';

describe('findings that are alike, in the HTML report', () => {
  const reports = new Reports();
  let page: Page;
  const alike = Array.from(
    { length: 7 },
    (_, index): Finding =>
      finding({
        element: element({ name: `Close ${index}`, html: `<button data-index="${index}">` }),
        seen: [
          { target: index < 2 ? 'form--errors' : 'button--plain', conditions: ['fr-dark-320'] },
        ],
      }),
  );
  const [first, second] = alike as [Finding, Finding];
  const other = finding({ attribution: { kind: 'use', tag: 'tds-button' } });
  const said = first.statements.map((statement, index) =>
    index === 0 ? { ...statement, message: [{ en: 'Said of the first alone' }] } : statement,
  );
  const evidence = reportEvidence({
    findings: [{ ...first, statements: said }, ...alike.slice(1), other],
    questions: [],
    advice: [],
  });

  before(async () => {
    reports.write('index.html', renderHtml(evidence, { language: 'en' }));
    page = await reports.open('index.html');
  });
  after(() => reports.close());
  const status = () => page.getByRole('status').textContent();

  it('share one article, which says once what the rules say, and each has its own row', async () => {
    assert.equal(await page.locator('#failures ~ .groups article').count(), 2);
    const group = page.locator('article', { has: page.locator('.rows') });
    assert.equal(await group.locator('h4').textContent(), 'Buttons must have discernible text 7');
    assert.equal(await group.locator('> dl').getByText('The button does not have').count(), 1);
    const rows = group.locator('.rows > li');
    assert.deepEqual(
      await rows.evaluateAll((items) => items.map(({ id }) => id)),
      alike.map(({ id }) => id),
    );
    const text = (await rows.first().textContent()) ?? '';
    assert.match(text, /button “Close 0”.*tds-button >>> button<button data-index="0">/s);
    assert.match(text, /Said of the first alone/);
    assert.match(text, /Form – With errors – In French, dark, 320 px wide/);
    assert.doesNotMatch((await rows.nth(1).textContent()) ?? '', /Said of the first alone/);
  });

  it('are counted, filtered and found one by one', async () => {
    assert.equal(await status(), 'All 8 findings listed here are shown.');
    await page.goto(`${reports.address}index.html#target=form--errors`);
    await page.getByRole('status').filter({ hasText: '2 of the 8' }).waitFor();
    assert.equal(await page.locator('.rows > li:not([hidden])').count(), 2);
    assert.equal(await page.locator('article:visible').count(), 1);
    assert.match((await page.locator('article:visible h4').textContent()) ?? '', / 2 \/ 7$/);
    await page.goto(`${reports.address}index.html#q=discernible+index%3D%223%22`);
    await page.getByRole('status').filter({ hasText: '1 of the 8' }).waitFor();
    assert.equal(await page.locator('.rows > li:not([hidden])').getAttribute('id'), alike[3]?.id);
  });

  it('unfold where a link leads to one of them', async () => {
    await page.goto(`${reports.address}index.html`);
    await page.reload();
    const row = page.locator(`[id="${second.id}"]`);
    assert.equal(await row.isVisible(), false, 'more than a handful start folded');
    await page.evaluate((id) => {
      location.hash = id;
    }, second.id);
    await row.waitFor();
  });

  it('are all there to read without scripts, once unfolded', async () => {
    const plain = await reports.open('index.html', { javaScriptEnabled: false });
    await plain.locator('article summary', { hasText: '7 elements' }).click();
    for (const { id } of alike) assert.ok(await plain.locator(`[id="${id}"]`).isVisible());
    await plain.close();
  });
});

describe('the HTML report of a large audit', () => {
  const reports = new Reports();
  after(() => reports.close());
  const audit = largeAudit(1200);
  const [one] = audit.findings as [Finding];
  // One fault in every page: what a broken template makes.
  const findings = audit.findings.map(({ id, element }) => ({ ...one, id, element }));
  const evidence = { ...audit, findings };

  it('lists the first hundred of each group, and says where the rest is', async () => {
    reports.write('index.html', renderHtml(evidence, { language: 'en' }));
    const page = await reports.open('index.html');
    assert.equal(await page.locator('.rows > li').count(), 100);
    assert.match(
      (await page.locator('.left').textContent()) ?? '',
      /^1,100 more are not listed here\. All are in the table of findings \(CSV\)/,
    );
    assert.equal(await page.locator('article .count').textContent(), '1,200');
    const status = (await page.getByRole('status').textContent()) ?? '';
    assert.match(
      status,
      /^All 100 findings listed here are shown\. 1,100 more are not listed in this file/,
    );
    await page.close();
  });

  it('grows by little for each finding', () => {
    const size = (count: number) =>
      Buffer.byteLength(renderHtml(largeAudit(count), { language: 'en' }));
    const each = (size(2000) - size(1000)) / 1000;
    assert.ok(each < 1100, `${each} bytes`);
  });

  it('passes axe, in French and at 320 pixels, with everything unfolded', async () => {
    reports.write('index.html', renderHtml(evidence, { language: 'fr' }));
    const page = await reports.open('index.html', { viewport: { width: 320, height: 800 } });
    assert.match(
      (await page.locator('.left').textContent()) ?? '',
      /Non énumérés ici\u00a0: 1\u00a0100/,
    );
    // Of what is not laid out until it comes near, axe cannot tell the colours.
    await page.evaluate(() => document.body.classList.remove('many'));
    assert.deepEqual(await axeProblems(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  it('needs no more than a few dozen nodes for each finding', async () => {
    reports.write('index.html', renderHtml(largeAudit(1000), { language: 'en' }));
    const page = await reports.open('index.html');
    const nodes = await page.locator('.rows > li').evaluateAll((rows) => {
      const walker = (row: Element) => document.createTreeWalker(row);
      return rows.reduce((sum, row) => {
        const walk = walker(row);
        let count = 1;
        while (walk.nextNode()) count++;
        return sum + count;
      }, 0);
    });
    const rows = await page.locator('.rows > li').count();
    assert.ok(rows > 900);
    assert.ok(nodes / rows < 36, `${nodes / rows}`);
    await page.close();
  });
});
