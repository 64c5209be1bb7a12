import type { CDPSession, Frame } from 'playwright-core';
import { findSilent, noteListeners, type Silent } from '../../in-page/keyboard-access.ts';
import { sessionsOfFrames } from '../../visit/frame-sessions.ts';
import type { Documents } from '../documents.ts';

export interface Access {
  readonly silent: readonly (Silent & { readonly frame: Frame })[];
  /** How much there is that people point at. */
  readonly total: number;
}

/** What can be clicked and not used by keyboard, in the page and the frames whose listeners can be read. */
export async function findAccess(devtools: CDPSession, documents: Documents): Promise<Access> {
  await noteIn(devtools);
  for (const session of await sessionsOfFrames(documents.page)) {
    await noteIn(session).catch(() => {});
    await session.detach().catch(() => {});
  }
  const found = await documents.each(async (frame) => {
    const { silent, total } = await frame.evaluate(findSilent);
    return { total, silent: silent.map((one) => ({ ...one, frame })) };
  });
  return {
    silent: found.flatMap(({ silent }) => silent),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

/** In all documents of a session, in the world of the page's own scripts. */
async function noteIn(devtools: CDPSession): Promise<void> {
  const contexts: number[] = [];
  const note = ({ context }: { context: { id: number; auxData?: unknown } }) => {
    const { isDefault } = (context.auxData ?? {}) as { isDefault?: boolean };
    if (isDefault) contexts.push(context.id);
  };
  devtools.on('Runtime.executionContextCreated', note);
  await devtools.send('Runtime.enable');
  devtools.off('Runtime.executionContextCreated', note);
  for (const contextId of contexts) {
    const evaluated = { expression: noteListeners, contextId, includeCommandLineAPI: true };
    await devtools.send('Runtime.evaluate', evaluated).catch(() => {});
  }
  await devtools.send('Runtime.disable');
}
