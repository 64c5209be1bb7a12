import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { renderComponentPage } from '../../src/reports/html/component-page.ts';
import { renderHtml } from '../../src/reports/html/render-html.ts';
import { statement } from '../fixture/evidence-parts.ts';
import { png, Reports } from './open-report.ts';
import {
  contrast,
  element,
  finding,
  hostile,
  hostileShown,
  reportEvidence,
} from './report-evidence.ts';
import { exhibitsOf } from './report-exhibits.ts';

describe('hostile text in the HTML report', () => {
  const reports = new Reports();
  after(() => reports.close());
  const show = async (content: string, options = {}) => {
    reports.write('report.html', content);
    return reports.open('report.html', options);
  };

  /** Every text that is not ours is hostile. */
  const hostileEvidence = () => {
    const base = reportEvidence();
    const said = statement({
      rule: hostile,
      help: { en: hostile },
      helpUrl: `https://example.org/"><script>alert(1)</script>`,
      message: [{ en: `message ${hostile}` }],
    });
    const bad = finding({
      id: 'bad',
      element: element({
        frames: [hostile],
        path: [hostile],
        role: hostile,
        name: hostile,
        html: hostile,
      }),
      statements: [said],
      attribution: { kind: 'component', tag: hostile, version: hostile },
      seen: [{ target: hostile, conditions: [hostile] }],
    });
    const [target] = base.targets;
    return {
      ...base,
      subject: { ...base.subject, name: hostile },
      conditions: [{ id: hostile, globals: { [hostile]: hostile }, width: 320, height: 640 }],
      targets: [
        {
          ...(target as (typeof base.targets)[0]),
          id: hostile,
          name: hostile,
          url: `javascript:alert("${hostile}")`,
          state: hostile,
          reason: hostile,
          title: hostile,
          audited: [hostile],
          components: { [hostile]: 1 },
        },
      ],
      findings: [bad, contrast()],
      problems: [
        { target: hostile, conditions: [hostile], kind: 'error' as const, message: hostile },
      ],
      manual: base.manual.map((result) => ({
        ...result,
        subject: hostile,
        text: { en: hostile, fr: hostile },
        ...(result.answer && {
          answer: {
            ...result.answer,
            tester: hostile,
            with: hostile,
            note: hostile,
            date: hostile,
          },
        }),
      })),
      notTested: [hostile],
    };
  };

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    it(`shows hostile text as text (${how} scripts)`, async () => {
      const evidence = hostileEvidence();
      const exhibits = exhibitsOf(png(400, 300));
      const content = renderHtml(evidence, { language: 'en', exhibits });
      const page = await show(content, { javaScriptEnabled });
      // Browsers take white space in titles together.
      assert.equal(
        await page.title(),
        `Accessibility report: ${hostileShown.replace(/\s+/g, ' ')}`,
      );
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.locator('main script, [onerror], a[href^="javascript"]').count(), 0);
      assert.equal(await page.locator('#bad pre code').textContent(), hostileShown);
      const text = (await page.locator('body').textContent()) ?? '';
      assert.equal(text.split(hostileShown).length > 20, true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none must be left.
      assert.doesNotMatch(content, /[\u0000\u202A-\u202E]|\r/);
      await page.close();
    });
  }

  it('shows a hostile component as text', async () => {
    const exhibits = exhibitsOf(png(400, 300));
    const page = await show(renderComponentPage(hostileEvidence(), hostile, 'fr', { exhibits }));
    assert.equal(await page.locator('h1').textContent(), `<${hostileShown}>`);
    assert.equal(await page.locator('img, main script, [onerror]').count(), 0);
    await page.close();
  });

  it('runs and fetches nothing that is not its own, were the escaping to fail', async () => {
    const evil =
      '<script>document.title = "broken"</script><img src="https://example.org/x.png" onerror="document.title=\'broken\'">' +
      '<form action="https://example.org/"></form><style>h1 { color: red }</style>';
    const content = renderHtml(reportEvidence(), { language: 'en' });
    const own = new Reports();
    own.write(
      'evil.html',
      content.replace('<main', () => `${evil}<main`),
    );
    const page = await own.open('evil.html');
    assert.equal(await page.title(), 'Accessibility report: Example components');
    assert.equal(
      await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color),
      'rgb(28, 32, 36)',
    );
    assert.equal(
      await page.getByRole('status').textContent(),
      'All 6 findings listed here are shown.',
    );
    const sent = own.requests.filter((url) => url.startsWith('https:'));
    // Chromium reports a request that it stops.
    assert.ok(own.complaints.filter((text) => /Content Security Policy/.test(text)).length >= 3);
    assert.ok(sent.length <= 1);
    await own.close();
  });
});
