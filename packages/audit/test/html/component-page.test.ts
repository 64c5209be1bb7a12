import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { renderComponentPage } from '../../src/reports/html/component-page.ts';
import { Reports } from './open-report.ts';
import { reportEvidence } from './report-evidence.ts';

describe('the page of a component', () => {
  const reports = new Reports();
  after(() => reports.close());
  const show = async (content: string, options = {}) => {
    reports.write('report.html', content);
    return reports.open('report.html', options);
  };

  it('shows a component: what fails, in it and in its use, and what is not known', async () => {
    const evidence = reportEvidence();
    const options = { report: 'index.html', otherLanguage: 'tds-button.fr.html' };
    const page = await show(renderComponentPage(evidence, 'tds-button', 'en', options));
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    assert.deepEqual(headings, [
      'What this report can and cannot say',
      'Contents',
      'Known failures',
      'Questions for a person',
      'Advice',
      'Tests by people',
      'What was tested',
      'Problems while testing it',
      'How it was tested',
      'Not tested',
    ]);
    assert.equal(await page.locator(`[id="${evidence.findings[1]?.id}"]`).count(), 1);
    assert.equal(await page.locator(`[id="${evidence.findings[0]?.id}"]`).count(), 0);
    assert.match(
      (await page.locator('#what ~ ul').first().textContent()) ?? '',
      /Button – Plain tested in 2 conditions; does not apply in English, zoom 400%, 1280 px wide/,
    );
    await page.close();
    const form = await show(renderComponentPage(evidence, 'tds-form', 'en'));
    assert.ok(await form.getByRole('heading', { name: 'Failures in how it is used' }).isVisible());
    await form.close();
    const none = await show(renderComponentPage(evidence, 'constructor', 'en'));
    assert.match((await none.locator('main').textContent()) ?? '', /was not seen in this audit/);
    await none.close();
  });
});
