/**
 * How large the report of a large audit is, and how long Chromium needs until it is seen and can be filtered.
 * Run by hand: `node packages/audit/test/html/measure-large.ts [findings]`. Figures are of this machine.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/browser.ts';
import { renderHtml } from '../../src/reports/html/render-html.ts';
import { largeAudit } from '../fixture/large-audit.ts';
import { Reports } from './open-report.ts';

const evidence = largeAudit(Number(process.argv[2] ?? 10_000));
const reports = new Reports();
const started = performance.now();
const content = renderHtml(evidence, { language: 'en' });
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  'findings',
  evidence.findings.length,
  'rendered in',
  seconds(performance.now() - started),
);
console.log(
  'file',
  megabytes(Buffer.byteLength(content)),
  'compressed',
  megabytes(gzipSync(content).length),
);
reports.write('index.html', content);

const paint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      }),
  );

const kinds = {
  'as most people have it': [],
  'with the accessibility tree, as for a screen reader': ['--force-renderer-accessibility'],
};
for (const [name, args] of Object.entries(kinds)) {
  console.log(`\n${name}`);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', ...args],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(180_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const opened = performance.now();
  await page.goto(`${reports.address}index.html`, { timeout: 180_000 });
  const now = await paint(page);
  const first = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  console.log(
    'first paint',
    seconds(first),
    'settled',
    seconds(now),
    'seen from outside',
    seconds(performance.now() - opened),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const shown = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];
  for (const { name: metric, value } of metrics) {
    if (shown.includes(metric)) console.log(`  ${metric}`, seconds(value * 1000));
    if (metric === 'Nodes') console.log('  nodes', value);
    if (metric === 'JSHeapUsedSize') console.log('  heap', megabytes(value));
  }
  const timed = async (what: string, act: () => Promise<unknown>) => {
    const begun = performance.now();
    await act();
    await paint(page);
    console.log(
      what,
      seconds(performance.now() - begun),
      await page.locator('#shown').textContent(),
    );
  };
  await timed('filter by impact', () => page.selectOption('#f-impact', 'critical'));
  await timed('search', () =>
    page.evaluate(() => {
      const field = document.querySelector('#f-q') as HTMLInputElement;
      field.value = 'name 777';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
  await timed('show everything', () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          document.querySelector<HTMLButtonElement>('#filters [type=reset]')?.click();
          setTimeout(done, 0);
        }),
    ),
  );
  await timed('follow a link to a finding', () =>
    page.evaluate((id) => {
      location.hash = id;
    }, evidence.findings[0]?.id ?? ''),
  );
  await browser.close();
}
await reports.close();
