import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeOptions, axeScript, runAxeInPage } from '../src/axe.ts';
import { launchChromium } from '../src/browser.ts';
import { auditStorybook, type Language, renderReport } from '../src/index.ts';
import { pageNames } from '../src/report-page.ts';
import { fixtureWith, temporaryFolder } from './fixture-storybook.ts';

const hostile = `</h3></title><script>document.title = 'broken'</script><img src="x">&"it's"`;

describe('report page', () => {
  const folder = temporaryFolder();
  const requests: string[] = [];
  let browser: Browser;

  before(async () => {
    const stories = fixtureWith('shadow--one', 'hostile--name', 'target--small', 'broken--throws');
    const report = await auditStorybook({ folder: stories, globals: {} });
    report.subject.name = hostile;
    for (const story of report.stories) story.name = hostile;
    for (const problem of report.problems) problem.message = hostile;
    for (const [language, name] of Object.entries(pageNames)) {
      writeFileSync(join(folder, name), renderReport(report, language as Language));
    }
    browser = await launchChromium();
  });
  after(() => browser?.close());

  const open = async (language: Language) => {
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${join(folder, pageNames[language])}`);
    return page;
  };
  const openFolds = (page: Page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });

  for (const language of ['en', 'fr'] as const) {
    it(`passes axe, recommendations included, light and dark (${language})`, async () => {
      const page = await open(language);
      await openFolds(page);
      await page.evaluate(axeScript);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, incomplete } = await page.evaluate(runAxeInPage, axeOptions);
        const problems = [...violations, ...incomplete].map(({ id, nodes }) => [
          id,
          nodes[0]?.html,
        ]);
        assert.deepEqual(problems, []);
        const background = await page.evaluate(
          () => getComputedStyle(document.body).backgroundColor,
        );
        assert.equal(background === 'rgb(255, 255, 255)', colorScheme === 'light');
      }
      await page.close();
    });

    it(`fits a window of 320 pixels (${language})`, async () => {
      const page = await open(language);
      await page.setViewportSize({ width: 320, height: 600 });
      await openFolds(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  }

  it('shows hostile names, messages and code as text', async () => {
    const page = await open('en');
    assert.equal(await page.title(), `Accessibility report: ${hostile}`);
    assert.equal(await page.locator('script, img, input').count(), 0);
    const text = (await page.locator('main').textContent()) ?? '';
    assert.ok(text.includes(hostile));
    assert.ok(text.includes('<img src="data:,&lt;/code&gt;&lt;script&gt;1&lt;/script&gt;">'));
    await page.close();
  });

  it('links the languages to each other', async () => {
    const page = await open('en');
    await page.getByRole('link', { name: 'Français' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    await page.getByRole('link', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.close();
  });

  it('prints what is folded', async () => {
    const page = await open('en');
    const rule = page.locator('details').last().locator('li').first();
    assert.equal(await rule.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await rule.isVisible(), true);
    await page.close();
  });

  it('marks as English what the engine does not say in French', async () => {
    const page = await open('fr');
    await openFolds(page);
    const untranslated = page.locator('li', { hasText: 'summary-name' });
    assert.equal(await untranslated.locator('[lang="en"]').count(), 1);
    const translated = page.locator('li', { hasText: 'button-name' });
    assert.equal(await translated.locator('[lang="en"]').count(), 0);
    await page.close();
  });

  it('requests nothing but itself', () => {
    assert.ok(requests.length > 0);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`file://${folder}`)),
      [],
    );
  });
});
