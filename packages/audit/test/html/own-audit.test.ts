import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderComponentPage } from '../../src/reports/html/component-page.ts';
import { htmlNames, renderHtml } from '../../src/reports/html/render-html.ts';
import { axeProblems, png, Reports } from './open-report.ts';
import { changesOf, reportEvidence } from './report-evidence.ts';
import { exhibitsOf } from './report-exhibits.ts';

const languages = ['en', 'fr'] as const;
const widths = [320, 1280] as const;

describe('the HTML report, audited itself', () => {
  const reports = new Reports();
  const evidence = reportEvidence();
  const options = { diff: changesOf(evidence), exhibits: exhibitsOf(png(400, 300)) };

  before(() => {
    for (const language of languages) {
      const report = renderHtml(evidence, { language, ...options });
      assert.equal(report.split('<script>').length, 2);
      reports.write(htmlNames[language], report);
      reports.write(
        `plain-${htmlNames[language]}`,
        report.replace(/<script>[\s\S]*<\/script>/, ''),
      );
      reports.write(
        `component-${htmlNames[language]}`,
        renderComponentPage(evidence, 'tds-button', language, {
          ...options,
          report: htmlNames[language],
          otherLanguage: `component-${htmlNames[language === 'en' ? 'fr' : 'en']}`,
        }),
      );
    }
  });
  after(() => reports.close());

  for (const language of languages) {
    for (const kind of ['', 'plain-', 'component-']) {
      for (const width of widths) {
        const name = `${kind}${htmlNames[language]}`;
        it(`passes axe and fits ${width} pixels, light and dark (${name})`, async () => {
          const page = await reports.open(name, { viewport: { width, height: 800 } });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            assert.deepEqual(await axeProblems(page), []);
            assert.equal(
              await page.evaluate(() => document.documentElement.scrollWidth),
              width,
              'nothing is wider than the window',
            );
            const paper = await page.evaluate(
              () => getComputedStyle(document.body).backgroundColor,
            );
            assert.equal(paper === 'rgb(255, 255, 255)', colorScheme === 'light');
          }
          await page.close();
        });
      }
    }
  }

  it('asks for nothing but itself, and breaks none of its own rules', () => {
    assert.ok(reports.requests.length > 10);
    const others = reports.requests.filter(
      (url) => !url.startsWith(reports.address) && !url.startsWith('data:'),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(reports.complaints, []);
  });
});
