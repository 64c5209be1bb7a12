import type { CDPSession, Page } from 'playwright-core';
import { evaluateInDocuments } from './frame-sessions.ts';

/** Puts back, in every document of the page, what its scripts replaced of the language and the browser. */
export const restoreOriginals = (page: Page, devtools: CDPSession): Promise<void> =>
  evaluateInDocuments(page, devtools, { expression: 'tdsOriginals.restore()' });
