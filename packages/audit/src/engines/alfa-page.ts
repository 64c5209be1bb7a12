import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import type { Node as AlfaNode } from '@siteimprove/alfa-dom';
import { Native as NativeDom } from '@siteimprove/alfa-dom/native';
import type { Page } from '@siteimprove/alfa-web';
import type { Frame, JSHandle } from 'playwright-core';
import { type KnownByMark, withPlainSheets } from './alfa-style-sheets.ts';
import { lazyScript, withoutFrames } from './page-script.ts';

/** Alfa's own reading of document and window, which are made to be put into a page. */
export const alfaScript = lazyScript(
  'tdsAlfa',
  `
  const withoutFrames = ${withoutFrames}, withPlainSheets = ${withPlainSheets};
  const fromNode = ${NativeDom.fromNode}, fromWindow = ${NativeDevice.fromWindow};
  return {
    readDevice: () => fromWindow(window),
    readDocument: (unread, marks) =>
      withoutFrames(() => withPlainSheets(() => fromNode(document, {}), unread, marks)),
  };`,
);

interface Reader {
  readDevice(): Page.JSON['device'];
  readDocument(unread: () => void, marks: Map<string, KnownByMark>): Promise<JsonNode>;
}

/** As much of Alfa's form of a node as is needed to find the node again. */
interface JsonNode {
  readonly type: string;
  readonly name?: string;
  readonly children?: readonly JsonNode[];
  readonly shadow?: JsonNode | null;
  readonly attributes?: {
    type: 'attribute';
    namespace: null;
    prefix: null;
    name: string;
    value: string;
  }[];
  internalId?: string;
}

/** A document as Alfa reads it, and its elements, which stay in the page. */
export interface ReadPage {
  readonly json: Page.JSON;
  /** How many style sheets the browser did not let it read. */
  readonly unread: number;
  readonly elements: JSHandle<readonly Element[]>;
}

/** Reads the document; each element's `internalId` is its place in `elements`. */
export async function readPage(frame: Frame): Promise<ReadPage> {
  const handle = await frame.evaluateHandle(readInPage);
  try {
    const { text, unread } = await handle.evaluate(({ text, unread }) => ({ text, unread }));
    const elements = (await handle.getProperty('elements')) as JSHandle<readonly Element[]>;
    const { document, device } = JSON.parse(text) as {
      document: AlfaNode.JSON;
      device: Page.JSON['device'];
    };
    const url = frame.url().startsWith('http') ? frame.url() : 'about:blank';
    const message = { url, headers: [], body: '' };
    const json = {
      request: { ...message, method: 'GET' },
      response: { ...message, status: 200 },
      document,
      device,
    } as unknown as Page.JSON;
    return { json, unread, elements };
  } finally {
    await handle.dispose();
  }
}

async function readInPage() {
  const { tdsAudit } = window;
  const reader = (window as unknown as { tdsAlfa: () => Reader }).tdsAlfa();
  const elements: Element[] = [];
  const marks = new Map<string, KnownByMark>();
  /** In Alfa's order; so what it read is what is there, or the numbers would be of other elements. */
  const number = (json: JsonNode, node: Node) => {
    if (node instanceof Element) {
      if (json.name !== node.localName) throw new Error('The page changed while it was read.');
      json.internalId = String(elements.push(node) - 1);
      for (const [pseudoClass, { attribute, isOfOthers }] of marks) {
        if (tdsAudit.matches(node, pseudoClass) === isOfOthers) continue;
        json.attributes?.push({
          type: 'attribute',
          namespace: null,
          prefix: null,
          name: attribute,
          value: '',
        });
      }
      if (json.shadow) number(json.shadow, tdsAudit.rootOf(node) as ShadowRoot);
    }
    if ((json.children?.length ?? 0) !== node.childNodes.length) {
      throw new Error('The page changed while it was read.');
    }
    for (const [index, child] of json.children?.entries() ?? []) {
      number(child, node.childNodes[index] as Node);
    }
  };
  let unread = 0;
  const json = await tdsAudit.withOpenRoots(() =>
    reader.readDocument(() => {
      unread++;
    }, marks),
  );
  number(json, document);
  const text = JSON.stringify({ document: json, device: reader.readDevice() });
  return { text, unread, elements };
}
