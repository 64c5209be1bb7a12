import type { Browser, Page } from 'playwright-core';
import { installElements } from '../../src/in-page/elements.ts';
import type { Condition } from '../../src/plan/condition.ts';
import type { Entry } from './entry.ts';

/** The condition that an entry's pages are looked at in. */
export const conditionOf = ({ id, condition, language }: Entry): Condition => ({
  id: condition ? `${language ?? 'en'}-${id}` : `${language ?? 'en'}-light-1280`,
  width: 1280,
  height: 800,
  ...condition,
});

/** What WCAG 1.4.12 says that a page must bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Runs in the page: once the document is there, in every root of it that lets itself be reached. */
function space(css: string) {
  for (const element of [document.documentElement, ...window.tdsAudit.everything()]) {
    const root =
      element === document.documentElement ? document.head : window.tdsAudit.rootOf(element);
    if (!root) continue;
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Shows a page in a condition, with `window.tdsAudit` and these scripts in each of its documents. */
export async function show(
  browser: Browser,
  url: string,
  condition: Condition,
  scripts: readonly string[] = [],
  prepare: (page: Page) => void = () => {},
): Promise<Page> {
  const { width, height, zoom = 1, forcedColors, colorScheme, reducedMotion } = condition;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    forcedColors: forcedColors ? 'active' : 'none',
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  await context.addInitScript(installElements);
  for (const content of scripts) await context.addInitScript({ content });
  const page = await context.newPage();
  prepare(page);
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  if (condition.textSpacing) await page.evaluate(space, spacing);
  // Components print their parts in a microtask, then once more after their texts have come.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  return page;
}
