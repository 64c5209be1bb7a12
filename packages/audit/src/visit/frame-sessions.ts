import type { CDPSession, Page } from 'playwright-core';
import { ANSWER, within } from '../within.ts';

/** Those of frames that have a process of their own; the session of the page sees the others. */
export async function sessionsOfFrames(page: Page): Promise<CDPSession[]> {
  const asked = page
    .frames()
    .filter((frame) => frame.parentFrame())
    .map((frame) => within(ANSWER, page.context().newCDPSession(frame)));
  const found = await Promise.allSettled(asked);
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
