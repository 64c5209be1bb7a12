import type { CDPSession, Page } from 'playwright-core';
import { TimeLimit, within } from '../within.ts';

/** Milliseconds without a change of the page that count as quiet, and the longest wait for that. */
const QUIET = 250;
const LONGEST = 3000;

/** Waits until what is drawn is drawn: animations with an end are at it, fonts are there, nothing changes. */
export async function settle(page: Page, devtools: CDPSession): Promise<void> {
  try {
    await within(LONGEST + 1000, page.evaluate(untilQuiet, [QUIET, LONGEST] as const));
  } catch (error) {
    // A document that may run no scripts has no timers and draws for nobody; it does not change either.
    if (error instanceof TimeLimit) return;
    throw error;
  }
  await finishAnimations(page, devtools);
}

/** Also reaches closed shadow roots, whose animations no page script can list. */
export async function finishAnimations(page: Page, devtools: CDPSession): Promise<void> {
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 10_000 });
  await page.evaluate(twoFrames);
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 1 });
}

/** Runs in the page. */
const twoFrames = async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

/** Runs in the page. */
const untilQuiet = ([quiet, longest]: readonly [number, number]) =>
  new Promise<void>((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(end, quiet);
    const limit = setTimeout(end, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
