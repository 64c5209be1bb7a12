import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { TargetResult } from '../../src/evidence/evidence.ts';
import { renderHtml } from '../../src/reports/html/render-html.ts';
import { profileOf } from '../../src/wcag/profiles.ts';
import { axeProblems, png, Reports } from './open-report.ts';
import { changesOf, reportEvidence } from './report-evidence.ts';
import { exhibitsOf } from './report-exhibits.ts';

describe('the HTML report', () => {
  const reports = new Reports();
  after(() => reports.close());
  const show = async (content: string, options = {}) => {
    reports.write('report.html', content);
    return reports.open('report.html', options);
  };

  it('says on its first page, in both languages, what it cannot claim', async () => {
    for (const language of ['en', 'fr'] as const) {
      const page = await show(renderHtml(reportEvidence(), { language }));
      const cover = page.locator('.cover');
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      const claim = /no claim of conformance/;
      const dit = /ne constitue pas une déclaration de conformité/;
      assert.match((await cover.textContent()) ?? '', claim);
      assert.match((await cover.textContent()) ?? '', dit);
      const other = cover.locator(`.claim[lang="${language === 'en' ? 'fr' : 'en'}"]`);
      assert.match((await other.textContent()) ?? '', language === 'en' ? dit : claim);
      await page.close();
    }
  });

  it('marks as English what an engine does not say in French', async () => {
    const evidence = reportEvidence();
    const page = await show(renderHtml(evidence, { language: 'fr' }));
    const button = page.locator(`[id="${evidence.findings[1]?.id}"]`);
    assert.equal(await button.locator('h4 [lang="en"]').count(), 0);
    assert.deepEqual(await button.locator('[lang="en"]').allTextContents(), [
      'Buttons have an accessible name',
      'The button does not have an accessible name',
    ]);
    await page.close();
  });

  it('says who agrees, and what one source alone says', async () => {
    const evidence = reportEvidence();
    const page = await show(renderHtml(evidence, { language: 'en' }));
    const marks = (index: number) =>
      page.locator(`[id="${evidence.findings[index]?.id}"] .marks li`).allTextContents();
    assert.deepEqual(await marks(1), ['Impact: critical', 'Confirmed: 2 sources agree']);
    assert.deepEqual(await marks(2), ['To be confirmed: one source alone says so']);
    await page.close();
  });

  it('says of each criterion only what is known, with links that lead somewhere', async () => {
    const page = await show(renderHtml(reportEvidence(), { language: 'fr' }));
    const outcome = (number: string) => page.locator(`[id="sc-${number}"] .outcome`).textContent();
    assert.equal(await page.locator('.matrix tbody tr').count(), 55);
    assert.equal(await outcome('1.4.3'), 'Échec');
    assert.equal(await outcome('1.1.1'), 'Indécis');
    assert.equal(await outcome('1.3.2'), 'Réussi');
    assert.equal(await outcome('2.4.7'), 'Non testé');
    const row = page.locator('[id="sc-1.4.3"]');
    assert.deepEqual(
      await row.getByRole('link').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
      [
        'https://www.w3.org/Translations/WCAG22-fr/#contrast-minimum',
        'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
        '#failures-1.4.3',
      ],
    );
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((a) => a.hash.slice(1))
        .filter((id) => !id.includes('=') && !document.getElementById(decodeURIComponent(id))),
    );
    assert.deepEqual(broken, []);
    const doubles = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    assert.deepEqual(doubles, []);
    await page.close();
  });

  it('names testers with their dates, and crosses out stale answers', async () => {
    const page = await show(renderHtml(reportEvidence(), { language: 'en' }));
    const answers = page.locator('.answer');
    assert.match(
      (await answers.nth(0).textContent()) ?? '',
      /Passed · Fixture Tester, November 1, 2026 · With NVDA 2026\.2, Firefox 150/,
    );
    assert.match(
      (await answers.nth(1).textContent()) ?? '',
      /Stale · Passed · .*no longer counts/s,
    );
    assert.equal(await answers.nth(1).locator('s').textContent(), 'Passed');
    assert.equal(await answers.count(), 2);
    assert.ok(await page.getByText('1 question not tested').isVisible());
    await page.close();
  });

  it('says what is new and what is fixed, where an earlier audit is given', async () => {
    const evidence = reportEvidence();
    const page = await show(renderHtml(evidence, { language: 'en', diff: changesOf(evidence) }));
    const counts = async (name: string) =>
      (await page.getByRole('row', { name }).getByRole('cell').allTextContents()).join(' ');
    assert.equal(await counts('New not found before'), '1 0 0');
    assert.equal(await counts('Unchanged'), '2 1 2');
    assert.equal(await page.locator('.change').count(), 1);
    assert.match((await page.locator('#changes ~ details').textContent()) ?? '', /2\.4\.4.*Gone/s);
    await page.close();
    const without = await show(renderHtml(evidence, { language: 'en' }));
    assert.equal(await without.locator('#changes').count(), 0);
    await without.close();
  });

  it('reads the evidence for another standard, and says what that leaves out', async () => {
    const report = renderHtml(reportEvidence(), { language: 'en', profile: profileOf('aoda') });
    const page = await show(report);
    assert.match(
      (await page.locator('.cover').textContent()) ?? '',
      /AODA \(WCAG 2\.0, level AA\)/,
    );
    assert.equal(await page.locator('[id="sc-2.5.8"], [id="failures-2.5.8"]').count(), 0);
    assert.equal(await page.locator('[id="sc-4.1.1"]').count(), 1);
    assert.match((await page.locator('main').textContent()) ?? '', /1 finding about them is not/);
    await page.close();
  });

  it('shows pictures once, findings in them, and links to those that were not given', async () => {
    const evidence = reportEvidence();
    const content = renderHtml(evidence, { language: 'en', exhibits: exhibitsOf(png(400, 300)) });
    assert.equal(content.split('data:image/png').length, 2);
    const page = await show(content);
    const shot = page.locator(`[id="${evidence.findings[1]?.id}"] svg[role="img"]`);
    assert.match(
      (await shot.getAttribute('aria-label')) ?? '',
      /Where it is on the page: button “Close”/,
    );
    const way = page.getByRole('img', { name: 'Tab order, with the number of each stop: Button' });
    assert.ok(await way.isVisible());
    assert.equal(await page.locator('#exhibits ~ figure tbody tr').count(), 2);
    await page.close();
    const bare = await show(renderHtml(evidence, { language: 'en', folder: '../' }));
    assert.deepEqual(
      await bare
        .locator('#run ~ * a[href*="exhibits/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      evidence.targets[0]?.exhibits.map(({ file }) => `./../${file}`),
    );
    await bare.close();
  });

  it('has room for the pictures of findings first, and names the files of the rest', async () => {
    const evidence = reportEvidence();
    const [target, ...others] = evidence.targets as [TargetResult, ...TargetResult[]];
    const way = target.exhibits.find(({ mediaType }) => mediaType === 'image/png');
    assert.ok(way);
    const file = (condition: string) => `exhibits/${target.id}/${condition}/tab-order.png`;
    const shown = ['en-dark-1280', way.condition, 'fr-dark-320'].map((condition) => ({
      ...way,
      condition,
      file: file(condition),
    }));
    // Two of them would be too much.
    const large = Buffer.concat([png(400, 300), Buffer.alloc(5_000_000)]);
    const content = renderHtml(
      { ...evidence, targets: [{ ...target, exhibits: shown }, ...others] },
      { language: 'en', exhibits: new Map(shown.map((each) => [each.file, large])) },
    );
    const page = await show(content);
    assert.equal(content.split('data:image/png').length, 2);
    assert.ok((await page.locator('.shot svg').count()) > 0);
    const links = page.locator('#run ~ * a[href*="exhibits/"]');
    assert.deepEqual(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))), [
      `./${file('en-dark-1280')}`,
      `./${file('fr-dark-320')}`,
    ]);
    assert.match(
      (await page.locator('#exhibits + p').textContent()) ?? '',
      /Files beside the report: 2\./,
    );
    await page.close();
  });

  it('names what is in a folder by its path: nobody has its address', () => {
    const evidence = reportEvidence();
    const [target, ...others] = evidence.targets as [TargetResult, ...TargetResult[]];
    const inFolder = { ...target, url: 'http://folder-0.invalid/forms/a.html?b' };
    const content = renderHtml({ ...evidence, targets: [inFolder, ...others] }, { language: 'en' });
    assert.ok(content.includes('<code>forms/a.html?b</code>'));
    assert.ok(!content.includes('folder-0.invalid'));
  });

  it('takes nothing for a picture that is none', async () => {
    const exhibits = exhibitsOf(Buffer.from('<svg onload="alert(1)"/>'));
    const content = renderHtml(reportEvidence(), { language: 'en', exhibits });
    assert.equal(content.includes('data:image/png'), false);
  });

  it('prints what is folded, and a place to sign; but no filter', async () => {
    const page = await show(renderHtml(reportEvidence(), { language: 'en' }));
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = false;
    });
    const folded = page.locator('#manual ~ details li').first();
    assert.equal(await folded.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await folded.isVisible(), true);
    assert.ok(await page.getByRole('heading', { name: 'Signature' }).isVisible());
    assert.equal(await page.locator('#filters').isVisible(), false);
    await page.goto(`${reports.address}report.html#impact=critical`);
    await page.reload();
    assert.ok(await page.getByRole('status').isVisible(), 'a filtered print says so');
    await page.close();
  });

  it('passes axe in forced colours, and with nothing found', async () => {
    const nothing = reportEvidence({
      findings: [],
      questions: [],
      advice: [],
      problems: [],
      manual: [],
      notTested: [],
      targets: [],
      conditions: [],
      rules: [],
      source: null,
    });
    const page = await show(renderHtml(nothing, { language: 'fr' }));
    await page.emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await axeProblems(page), []);
    assert.equal(await page.locator('script, form').count(), 0);
    assert.match(
      (await page.locator('main').textContent()) ?? '',
      /Cela ne veut pas dire qu’il n’y en a pas/,
    );
    await page.close();
  });
});
