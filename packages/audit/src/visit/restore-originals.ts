import type { CDPSession, Page } from 'playwright-core';
import { sessionsOfFrames } from './frame-sessions.ts';

/**
 * Puts back, in every document of the page, what its scripts replaced of the language and the browser. In
 * the protocol's own words: Playwright's need in the page what may be missing there.
 */
export async function restoreOriginals(page: Page, devtools: CDPSession): Promise<void> {
  await restoreIn(devtools);
  for (const session of await sessionsOfFrames(page)) {
    await restoreIn(session).catch(() => {});
    await session.detach().catch(() => {});
  }
}

async function restoreIn(devtools: CDPSession): Promise<void> {
  const contexts: number[] = [];
  const add = ({ context }: { context: { id: number; auxData?: unknown } }) => {
    if ((context.auxData as { isDefault?: boolean } | undefined)?.isDefault) {
      contexts.push(context.id);
    }
  };
  devtools.on('Runtime.executionContextCreated', add);
  try {
    // Tells of every document there is.
    await devtools.send('Runtime.enable');
    for (const contextId of contexts) {
      await devtools
        .send('Runtime.evaluate', { contextId, expression: 'tdsOriginals.restore()' })
        // The document may be gone by now.
        .catch(() => {});
    }
    await devtools.send('Runtime.disable');
  } finally {
    devtools.off('Runtime.executionContextCreated', add);
  }
}
