import type { Frame, Page } from 'playwright-core';
import { installLayout } from '../in-page/layout.ts';
import { installTextWatch } from '../in-page/text-loss.ts';
import { installTextSpacing } from '../in-page/text-spacing.ts';

/** Puts what the checks measure with into the page, which may have been shown anew since. */
export async function installInPage(page: Page | Frame): Promise<void> {
  await page.evaluate(installLayout);
  await page.evaluate(installTextWatch);
  await page.evaluate(installTextSpacing);
}

/** Waits until the page has answered a change of its style or size. */
export const settle = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) {
      // A page in the background draws nothing, and would never call back.
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 200);
      });
    }
    const roots = window.tdsAudit.everything().map((element) => window.tdsAudit.rootOf(element));
    for (const root of [document, ...roots]) {
      for (const one of root?.getAnimations() ?? []) {
        if (one instanceof CSSTransition) one.finish();
      }
    }
  });
