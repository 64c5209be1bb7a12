import type { CDPSession, Page } from 'playwright-core';
import { inEachProcess } from './frame-sessions.ts';

/** A page with more elements is not read for them: it takes 16 µs and 65 bytes a node. */
const MOST_ELEMENTS = 100_000;

/**
 * Lets `tdsAudit` know the closed shadow roots that the parser made, of which no script of a page ever
 * hears (HTML, “declarative shadow roots”): they are seen into from then on as those that script made.
 */
export async function learnClosedRoots(page: Page, devtools: CDPSession): Promise<void> {
  // Most of an audit does not need them: where the page cannot be read for them, it is as it was.
  await inEachProcess(page, devtools, (session) => learnIn(session).catch(() => {}));
}

async function learnIn(session: CDPSession): Promise<void> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.getElementsByTagName('*').length`,
  });
  if (Number(result.value) > MOST_ELEMENTS) return;
  for (const backendNodeId of await nodesInClosedRoots(session)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { window.tdsAudit.learnRoot(this.getRootNode()) }',
    });
  }
}

/** Elements that may have a shadow root (DOM, “attach a shadow root”). */
const HOST =
  /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/i;

/**
 * At least one of each closed root. From a snapshot, which is flat: the protocol refuses to tell of a tree
 * (`DOM.getDocument`) that nests some hundred levels deep.
 */
async function nodesInClosedRoots(session: CDPSession): Promise<readonly number[]> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  return documents.flatMap(({ nodes }) => {
    const { backendNodeId = [], nodeName = [], parentIndex = [], shadowRootType } = nodes;
    // It says of each node in which kind of root it is. Roots themselves are no nodes here.
    return (shadowRootType?.index ?? []).flatMap((node, at) => {
      const type = strings[shadowRootType?.value[at] ?? -1];
      const parent = strings[nodeName[parentIndex[node] ?? -1] ?? -1] ?? '';
      return type === 'closed' && HOST.test(parent) ? (backendNodeId[node] ?? []) : [];
    });
  });
}
