import type { CDPSession } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import { sessionsOfFrames } from '../../visit/frame-sessions.ts';
import { ANSWER, within } from '../../within.ts';
import type { Check, CheckContext } from '../check.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { type AXNode, judgeTree, type TreeFault, treeAsText } from './judge-tree.ts';

const controls: OwnRule = {
  id: 'accessibility-tree',
  criteria: ['4.1.2'],
  isAdvice: false,
  impact: 'critical',
  help: inBoth((t) => t.tree.help),
  helpUrl: understanding('name-role-value'),
};
const images: OwnRule = {
  id: 'accessibility-tree-images',
  criteria: ['1.1.1'],
  isAdvice: false,
  impact: 'critical',
  help: inBoth((t) => t.tree.imagesHelp),
  helpUrl: understanding('non-text-content'),
};
const groups: OwnRule = {
  id: 'accessibility-tree-groups',
  criteria: [],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.tree.groupsHelp),
  helpUrl: 'https://www.w3.org/WAI/ARIA/apg/practices/names-and-descriptions/',
};

/** Reads what the browser hands to assistive technology: what can be used, but has no name. */
export const accessibilityTree: Check = {
  ...controls,
  criteria: ['4.1.2', '1.1.1'],
  runs: 'each',
  changesPage: false,
  async run({ page, devtools, exhibit, signal }) {
    const own = await sessionsOfFrames(page);
    try {
      return await judgeTrees(await readTrees([devtools, ...own]), exhibit, signal);
    } finally {
      for (const session of own) session.detach().catch(() => {});
    }
  },
};

async function judgeTrees(
  trees: readonly Tree[],
  exhibit: CheckContext['exhibit'],
  signal: AbortSignal,
) {
  const text = trees.map(({ url, nodes }, at) => (at ? `\n${url}\n` : '') + treeAsText(nodes));
  await exhibit('accessibility-tree.txt', text.join(''));
  const faults = trees.flatMap(({ session, nodes }) =>
    judgeTree(nodes).map((fault) => ({ ...fault, session })),
  );
  const seen: Record<TreeFault['rule'], Seen[]> = { control: [], image: [], group: [] };
  for (const { rule, role, node, session } of faults.slice(0, 500)) {
    signal.throwIfAborted();
    const element = await elementOf(session, node);
    // Inside a field or a player it is the browser's.
    if (!element || element.isBrowsers) continue;
    if (rule === 'group' && !element.isNamedGroup) continue;
    if (rule === 'control' && !element.canBeUsed) continue;
    if (rule === 'image' && element.isIcon) continue;
    seen[rule].push({
      // A drawing that nobody gave a role may be decoration.
      outcome: rule === 'image' && element.isDrawing ? 'cannot-tell' : 'failed',
      element: element.ref,
      message: [inBoth((t) => t.tree[rule](role))],
    });
  }
  const has = (rule: TreeFault['rule']) =>
    trees.some(({ nodes }) => nodes.some((node) => judgeTree.concerns(node, rule)));
  return joined(
    resultOf(controls, has('control'), seen.control),
    resultOf(images, has('image'), seen.image),
    resultOf(groups, has('group'), seen.group),
  );
}

interface Tree {
  readonly session: CDPSession;
  readonly url: string;
  readonly nodes: readonly AXNode[];
}

/** The trees of the page, whose session comes first, and of what is framed in it. */
async function readTrees(sessions: readonly CDPSession[]): Promise<Tree[]> {
  const trees: Tree[] = [];
  for (const session of sessions) {
    const read = readTreesOf(session, trees);
    // A frame may go at any time, or not answer.
    await (trees.length === 0 ? read : within(ANSWER, read).catch(() => {}));
  }
  return trees;
}

async function readTreesOf(session: CDPSession, trees: Tree[]): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const waiting = [frameTree];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { id: frameId, url } = next.frame;
    const read = session.send('Accessibility.getFullAXTree', { frameId });
    const isPage = trees.length === 0;
    const { nodes } = isPage ? await read : await read.catch(() => ({ nodes: [] }));
    if (nodes.length > 0) trees.push({ session, url, nodes: nodes as AXNode[] });
    waiting.push(...(next.childFrames ?? []));
  }
}

interface Found {
  readonly ref: number;
  readonly isBrowsers: boolean;
  readonly isNamedGroup: boolean;
  readonly canBeUsed: boolean;
  readonly isDrawing: boolean;
  /** A drawing in something that has its own name or text. */
  readonly isIcon: boolean;
}

/** The element behind a node, with the number that the page gives it. */
async function elementOf(devtools: CDPSession, node: AXNode): Promise<Found | null> {
  if (node.backendDOMNodeId === undefined) return null;
  const { backendDOMNodeId: backendNodeId } = node;
  try {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) return null;
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(describeInPage),
      returnByValue: true,
    });
    await devtools.send('Runtime.releaseObject', { objectId: object.objectId });
    return (result.value as Found | undefined) ?? null;
  } catch {
    // The page took it away since.
    return null;
  }
}

/** Runs in the page, on the node. */
function describeInPage(this: Node): Found | null {
  const element = this instanceof Element ? this : this.parentElement;
  if (!element) return null;
  const { rootNodeOf, matches, attributeOf } = window.tdsAudit;
  const root = rootNodeOf(element);
  const ofBrowser =
    'input, textarea, select, details, video, audio, meter, progress, object, marquee';
  const isBrowsers = root instanceof ShadowRoot && matches(root.host, ofBrowser);
  // These are groups to the browser without anyone having said so.
  const isNamedGroup = !matches(
    element,
    'address, hgroup, details, optgroup, summary, ul, ol, menu',
  );
  const tabindex = attributeOf(element, 'tabindex');
  // A heading that script moves the focus to, and a region that is scrolled with the keys, need no name.
  const scrolls =
    element.scrollHeight > element.clientHeight + 1 ||
    element.scrollWidth > element.clientWidth + 1;
  const canBeUsed =
    !(tabindex !== null && Number(tabindex) < 0 && attributeOf(element, 'role') === null) ||
    matches(element, 'a[href], button, input, select, textarea, summary');
  const isDrawing = matches(element, 'svg:not([role])');
  const around = Element.prototype.closest.call(
    element,
    'a, button, summary, label, li, h1, h2, h3, h4, p, [role]',
  );
  return {
    isDrawing,
    isIcon: isDrawing && /\S/.test(around?.textContent ?? ''),
    ref: window.tdsAudit.ref(element),
    isBrowsers,
    isNamedGroup,
    canBeUsed: canBeUsed && !(scrolls && !matches(element, '[role], a, button, input, select')),
  };
}
