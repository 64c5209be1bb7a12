import { MARK } from './part.js';

/** A node of a host that some of the author's children stand inside, and which. */
export interface Wrapper {
  readonly node: HTMLElement;
  readonly wraps: readonly string[];
}

const isComment = (node: Node | undefined): boolean => node?.nodeType === Node.COMMENT_NODE;
const isBlank = (node: Node | undefined): boolean =>
  node?.nodeType === Node.TEXT_NODE && !/[^\t\n\f\r ]/.test((node as Text).data);
const isEmpty = (node: Node | undefined): boolean => isBlank(node) && !node?.nodeValue;

/** Whether a child of the host belongs in a wrapper. */
export function isWrapped(child: Node, { wraps }: Wrapper): boolean {
  const isAny = wraps.includes('*');
  if (child.nodeType === Node.TEXT_NODE) return isAny && !isBlank(child);
  if (child.nodeType !== Node.ELEMENT_NODE || (child as Element).slot) return false;
  return isAny || wraps.includes((child as Element).localName);
}

/**
 * Puts the children of a host that belong in a wrapper there: what stands before it goes first, what
 * stands behind it goes last.
 */
export function wrapChildren(host: Element, wrapper: Wrapper): void {
  const { node } = wrapper;
  const children = [...host.childNodes];
  const place = children.indexOf(node);
  const wrapped = withAnchors(children, wrapper);
  if (!wrapped.length) return;
  const root = host.getRootNode() as Document;
  const focused = root.activeElement as HTMLElement | null;
  const first = [...node.children].findLast((child) => child.getAttribute(MARK) === '');
  const before = first ? first.nextSibling : node.firstChild;
  for (const index of wrapped) move(children[index] as Node, node, index < place ? before : null);
  if (node.localName === 'select') separateGroups(node);
  // Safari 18 has no `moveBefore()`.
  if (focused && focused !== root.activeElement) focused.focus({ preventScroll: true });
}

/** An open `<optgroup>` ends at the next one, which the parser knows only inside of a `<select>`. */
function separateGroups(select: Element): void {
  const nested = [...select.querySelectorAll('optgroup optgroup')];
  const outer = nested.map((group) => {
    let top = group;
    while (top.parentElement && top.parentElement !== select) top = top.parentElement;
    return top;
  });
  nested.forEach((group, index) => {
    const isNext = index > 0 && outer[index] === outer[index - 1];
    (isNext ? nested[index - 1] : outer[index])?.after(group);
  });
}

/**
 * The places of the children that go, and of what stands with them: blank text in between, and the
 * comments and texts beside them that frameworks keep their place by (Lit, Vue and Svelte).
 */
function withAnchors(children: readonly Node[], wrapper: Wrapper): number[] {
  const found = new Set<number>();
  children.forEach((child, index) => {
    if (!isWrapped(child, wrapper)) return;
    // A comment behind an empty text is the place of something else.
    let first = index;
    while (isComment(children[first - 1])) first--;
    while (isEmpty(children[first - 1])) first--;
    let last = index;
    while (isComment(children[last + 1])) last++;
    while (isBlank(children[last + 1])) last++;
    for (let at = first; at <= last; at++) found.add(at);
  });
  return [...found].sort((a, b) => a - b);
}

/** Puts all that is in one node into another. */
export function moveAll(from: Element, to: Element): void {
  for (const child of [...from.childNodes]) move(child, to, null);
}

/** As `insertBefore()`; where browsers can, the focus and what is playing go along. */
function move(node: Node, parent: Element, before: Node | null): void {
  const canKeep = 'moveBefore' in parent && parent.isConnected && node.isConnected;
  if (canKeep) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}
