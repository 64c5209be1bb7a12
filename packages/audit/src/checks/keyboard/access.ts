import type { CDPSession, Frame } from 'playwright-core';
import { findSilent, noteListeners, type Silent } from '../../in-page/keyboard-access.ts';
import { evaluateInDocuments } from '../../visit/frame-sessions.ts';
import type { Documents } from '../documents.ts';

export interface Access {
  readonly silent: readonly (Silent & { readonly frame: Frame })[];
  /** How much there is that people point at. */
  readonly total: number;
}

/** What can be clicked and not used by keyboard, in the page and the frames whose listeners can be read. */
export async function findAccess(devtools: CDPSession, documents: Documents): Promise<Access> {
  await evaluateInDocuments(documents.page, devtools, {
    expression: noteListeners,
    includeCommandLineAPI: true,
  });
  const found = await documents.each(async (frame) => {
    const { silent, total } = await frame.evaluate(findSilent);
    return { total, silent: silent.map((one) => ({ ...one, frame })) };
  });
  return {
    silent: found.flatMap(({ silent }) => silent),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}
