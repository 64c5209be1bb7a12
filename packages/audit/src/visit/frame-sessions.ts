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

/** Does it in each process that shows a part of the page. A frame may go at any time, or not answer. */
export async function inEachProcess(
  page: Page,
  devtools: CDPSession,
  work: (session: CDPSession) => Promise<void>,
): Promise<void> {
  await work(devtools);
  for (const session of await sessionsOfFrames(page)) {
    await within(ANSWER, work(session)).catch(() => {});
    session.detach().catch(() => {});
  }
}

/**
 * Evaluates it in every document of the page, in the world of its own scripts. In the protocol's own words:
 * Playwright's need in the page what its scripts may have replaced.
 */
export async function evaluateInDocuments(
  page: Page,
  devtools: CDPSession,
  evaluated: { readonly expression: string; readonly includeCommandLineAPI?: boolean },
): Promise<void> {
  await inEachProcess(page, devtools, async (session) => {
    for (const contextId of await documentsOf(session)) {
      // The document may be gone by now.
      await session.send('Runtime.evaluate', { ...evaluated, contextId }).catch(() => {});
    }
    await session.send('Runtime.disable');
  });
}

/** Leaves the domain on: only so the numbers hold. */
async function documentsOf(session: CDPSession): Promise<readonly number[]> {
  const contexts: number[] = [];
  const add = ({ context }: { context: { id: number; auxData?: unknown } }) => {
    const { isDefault } = (context.auxData ?? {}) as { isDefault?: boolean };
    if (isDefault) contexts.push(context.id);
  };
  session.on('Runtime.executionContextCreated', add);
  try {
    // Tells of every document there is.
    await session.send('Runtime.enable');
  } finally {
    session.off('Runtime.executionContextCreated', add);
  }
  return contexts;
}
