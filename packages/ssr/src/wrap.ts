import { VOID } from './print-html.ts';
import type { Element, Scan } from './scan.ts';
import { firstFrom } from './sorted.ts';

type Child = Element['childNodes'][number];

/** A part of the source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where in the source the children stand that go inside a part: nothing when there are none, `unsure`
 * when the tree would not be the same with tags around them. The browser then puts them there.
 */
export function stretchOf(
  host: Element,
  wraps: readonly string[],
  isSlotted: (child: Element) => boolean,
  { strays, unclosed }: Scan,
): Stretch | 'unsure' | undefined {
  const isAny = wraps.includes('*');
  const belongs = (child: Child) => {
    if ('tagName' in child) return !isSlotted(child) && (isAny || wraps.includes(child.tagName));
    return isAny && isText(child) && !isFilling(child);
  };
  const { childNodes } = host;
  const first = childNodes.findIndex(belongs);
  if (first < 0) return undefined;
  const last = childNodes.findLastIndex(belongs);
  const inside = childNodes.slice(first, last + 1);
  const start = inside[0]?.sourceCodeLocation?.startOffset;
  const end = inside.at(-1)?.sourceCodeLocation?.endOffset;
  const isSure =
    start !== undefined &&
    end !== undefined &&
    isInOrder(host) &&
    // What only the next tag would end could take ours in.
    (first === 0 || isComplete(childNodes[first - 1])) &&
    inside.every((child) => belongs(child) || isFilling(child)) &&
    (isAny ? isComplete(inside.at(-1)) : inside.every((child) => isPlain(child, wraps))) &&
    !isOpenComment(host, inside.at(-1)) &&
    !hasOneIn(strays, start, end) &&
    !hasOneIn(unclosed, host.sourceCodeLocation?.startTag?.endOffset ?? 0, end);
  return isSure ? { start, end } : 'unsure';
}

/** Whether what comes last may be a comment without an end: it would take in our tag. */
function isOpenComment(host: Element, last: Child | undefined): boolean {
  let node = last;
  while (node && 'childNodes' in node && node.childNodes.length) node = node.childNodes.at(-1);
  return node?.nodeName === '#comment' && !host.sourceCodeLocation?.endTag;
}

const isText = (child: Child) => child.nodeName === '#text' && 'value' in child;

const isFilling = (child: Child): boolean =>
  child.nodeName === '#comment' || (isText(child) && !/[^\t\n\f\r ]/.test(String(child.value)));

/** Whether the source shows where a node ends. */
export const isComplete = (child: Child | undefined): boolean =>
  !!child &&
  (!('tagName' in child) || VOID.has(child.tagName) || !!child.sourceCodeLocation?.endTag);

/** Whether the children stand in the source as in the tree: parsers move what stands in no place. */
export function isInOrder(element: Element): boolean {
  let end = 0;
  for (const child of element.childNodes) {
    const location = child.sourceCodeLocation;
    if (!location || location.startOffset < end) return false;
    end = location.endOffset;
  }
  return true;
}

/** Whether there is nothing in it that parsers leave out or end early inside of a `<select>`. */
function isPlain(child: Child, tags: readonly string[]): boolean {
  const rest: Child[] = [child];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue;
    const isNestedRule = node !== child && VOID.has(node.tagName);
    if (!tags.includes(node.tagName) || isNestedRule || !isInOrder(node)) return false;
    for (const inner of node.childNodes) rest.push(inner);
  }
  return true;
}

const hasOneIn = (places: readonly number[], start: number, end: number): boolean =>
  (places[firstFrom(places, start)] ?? end) < end;

/** What the value of an `<option>` is. */
export function optionValue(option: Element): string {
  const written = option.attrs.find(({ name }) => name === 'value');
  if (written) return written.value;
  const text = option.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** The options in these nodes, in order. */
export function optionsIn(nodes: readonly Child[]): Element[] {
  const found: Element[] = [];
  const rest = [...nodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'option') found.push(node);
    else
      for (let i = node.childNodes.length; i > 0; i--) rest.push(node.childNodes[i - 1] as Child);
  }
  return found;
}
