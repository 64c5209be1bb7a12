// What the documentation shows of the accessibility report, read from what the audit writes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../scripts/browser.mjs';
import { renderReports } from '../../audit/src/reports/reports.ts';
import { answered, finding, hostile } from '../../audit/test/fixture/evidence-parts.ts';
import { evidenceWith } from '../../audit/test/fixture/small-audit.ts';

const folder = fileURLToPath(new URL('../../../stories/.storybook/', import.meta.url));

const reportOf = (values) => {
  const files = renderReports(evidenceWith(values), { formats: ['html', 'components'] });
  return JSON.parse(files.find(({ name }) => name === 'components.json').content);
};
const json = (body) => ({ status: 200, type: 'application/json', body: JSON.stringify(body) });

describe('the accessibility report in the documentation', () => {
  let browser;
  let server;
  let script;
  let answer;

  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { createRoot } from 'react-dom/client';
          import { AccessibilityReport } from '${folder}accessibility-report.jsx';
          createRoot(document.body).render(<AccessibilityReport tag={location.hash.slice(1)} />);`,
        loader: 'jsx',
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      write: false,
      jsx: 'automatic',
      nodePaths: [fileURLToPath(new URL('../node_modules', import.meta.url))],
    });
    script = outputFiles[0].text;
    server = createServer(({ url }, response) => {
      if (url === '/docs/a11y/components.json') {
        response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
      } else if (url === '/docs/script.js') {
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
      } else {
        response
          .setHeader('content-type', 'text/html')
          .end('<script src="script.js" defer></script>');
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** Shows a component's section while the server answers so; what `read` makes of the page. */
  async function show(tag, given, read) {
    answer = given;
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${server.address().port}/docs/#${tag}`);
      await page.locator('[data-report=fr] h2').waitFor();
      await page.waitForFunction(() => !document.body.textContent.includes('is being read'));
      return await read(page);
    } finally {
      await page.close();
    }
  }
  const texts = (page) =>
    page.evaluate(() => {
      const of = (language) => document.querySelector(`[data-report=${language}]`).textContent;
      return { en: of('en'), fr: of('fr'), links: document.links.length };
    });

  it('says that nothing was tested where there is no report, and invents nothing', async () => {
    for (const given of [
      { status: 404, type: 'text/plain', body: 'Not found' },
      { status: 200, type: 'text/html', body: '<!doctype html>' },
    ]) {
      assert.deepEqual(await show('tds-dialog', given, texts), {
        en: 'Accessibility reportNot tested yet: no report is published with this documentation.',
        fr: 'Rapport d’accessibilitéPas encore évalué\u00a0: aucun rapport n’est publié avec cette documentation.',
        links: 0,
      });
    }
  });

  it('says so of a component that the report does not know, or that no example shows', async () => {
    for (const tag of ['tds-other', 'tds-footer']) {
      const { en, fr, links } = await show(tag, json(reportOf()), texts);
      assert.match(en, /^Accessibility reportNot tested yet: the last report has no example/);
      assert.match(fr, /Pas encore évalué\u00a0: le dernier rapport/);
      assert.equal(links, 0);
    }
  });

  it('says that it cannot read a report, and nothing of what is in it', async () => {
    for (const given of [
      json({ ...reportOf(), schemaVersion: 2 }),
      { status: 200, type: 'application/json', body: '{' },
      { status: 500, type: 'application/json', body: '{}' },
    ]) {
      const { en, fr } = await show('tds-dialog', given, texts);
      assert.match(en, /cannot read/);
      assert.match(fr, /ne peut pas lire/);
      assert.doesNotMatch(en + fr, /Not tested|No failure|Pas encore|Aucun défaut/);
    }
  });

  it('shows what was tested, how, what fails and what nobody answered, in both languages', async () => {
    const report = reportOf({
      manual: [
        answered({ subject: 'tds-dialog', question: 'structure' }),
        answered({
          subject: 'tds-dialog',
          question: 'colour',
          state: 'not-tested',
          answer: undefined,
        }),
      ],
    });
    await show('tds-dialog', json(report), async (page) => {
      const { en, fr } = await texts(page);
      for (const part of [
        'Tested on November 26, 2026: @trillium-ds/components 1.2.3, 1 example in 2 conditions.',
        '3 of 4 visits could be made',
        'axe-core 4.14.1, equal-access 4.0.34, alfa 0.114.0, 1 rules in all, in chromium 156',
        'By people: 1 of 2 questions answered.',
        'Buttons must have discernible text (4.1.2; two sources agree)',
        '1 question that nobody has answered',
      ]) {
        assert.ok(en.includes(part), `${part}\n${en}`);
      }
      for (const part of [
        'Évalué le 26 novembre 2026\u00a0: ',
        'Les boutons doivent avoir un texte visible (4.1.2; deux sources concordent)',
        'Toutes les images sont-elles décrites?',
        '1 questions sur 2 ont une réponse',
      ]) {
        assert.ok(fr.includes(part), `${part}\n${fr}`);
      }
      const links = await page.evaluate(() => [...document.links].map((it) => it.pathname));
      assert.deepEqual(links, [
        '/docs/a11y/components/tds-dialog.html',
        '/docs/a11y/index.html',
        '/docs/a11y/components/tds-dialog.fr.html',
        '/docs/a11y/index.fr.html',
      ]);
      assert.equal(await page.locator('[data-report=fr][lang=fr-CA]').count(), 1);
    });
  });

  it('calls nothing known to fail no proof, and tells what a person saw fail', async () => {
    const none = await show('tds-dialog', json(reportOf({ findings: [] })), texts);
    assert.match(none.en, /No failure is known\. That is no proof/);
    const { answer: given } = answered();
    const manual = [
      answered({ subject: 'tds-dialog', answer: { ...given, result: 'failed', note: 'Silent.' } }),
    ];
    const { en } = await show('tds-dialog', json(reportOf({ findings: [], manual })), texts);
    assert.match(en, /found by A\. Tester, .*: Silent\./);
    assert.doesNotMatch(en, /No failure is known/);
  });

  it('shows texts as texts, whatever they hold, and no link that leads elsewhere', async () => {
    const [statement] = finding().statements;
    const bad = finding({ statements: [{ ...statement, help: { en: hostile } }] });
    const report = reportOf({
      findings: [bad],
      subject: { ...evidenceWith().subject, name: hostile },
      manual: [
        answered({ subject: 'tds-dialog', text: { en: hostile, fr: hostile }, state: 'stale' }),
      ],
    });
    const [one] = report.components.filter(({ tag }) => tag === 'tds-dialog');
    one.pages = { en: 'javascript:alert(1)', fr: '//evil.example/x' };
    report.reports = { en: '../../up.html', fr: 'https://evil.example' };
    await show('tds-dialog', json(report), async (page) => {
      const { en, links } = await texts(page);
      assert.equal(links, 0);
      assert.ok(en.includes('</script><script>alert(1)</script>'));
      assert.equal(await page.locator('[data-report] script').count(), 0);
      // What an engine says in English only is marked as English.
      assert.equal(await page.locator('[data-report=fr] [lang=en]').count(), 1);
    });
  });
});
