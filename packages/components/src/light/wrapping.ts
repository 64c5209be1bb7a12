import type { LightElement } from './light-element.js';
import { type Child, MARK, type Part } from './part.js';
import { isAuthors, printChildren, setAttribute, setSoftly } from './print-dom.js';

/** A node of a host that some of the author's children stand inside, and which. */
interface Wrapper {
  readonly node: HTMLElement;
  readonly wraps: readonly string[];
}

/** Puts children of the author's inside a node of ours, for the components that print such a node. */
export class Wrapping {
  #host: LightElement;
  #wrapper: Wrapper | undefined;

  constructor(host: LightElement) {
    this.#host = host;
    this.#reachIn();
  }

  /** Whether there are children that belong inside and are not there yet. */
  get isDue(): boolean {
    const wrapper = this.#wrapper;
    return !!wrapper && [...this.#host.childNodes].some((child) => isWrapped(child, wrapper));
  }

  /** Fills the node that was just printed. */
  wrap(parts: readonly Part[], nodes: ReadonlyMap<string, HTMLElement>): void {
    const part = parts.find(({ wraps }) => wraps);
    const node = part && nodes.get(part.slot);
    this.#wrapper = undefined;
    if (!node) return;
    const wraps = part.wraps ?? [];
    if (!isAuthors(node)) printBefore(node, part.children ?? []);
    // Beside a group of the author's own stands what is not to be in it.
    else if (wraps.includes('*')) return;
    this.#wrapper = { node, wraps };
    wrapChildren(this.#host, this.#wrapper);
    printChosen(node, part.chosen);
  }

  /** Gives back what is the author's, before a node of ours goes away. */
  release(node: HTMLElement): void {
    if (node !== this.#wrapper?.node) return;
    for (const child of [...node.childNodes]) {
      if (!(child instanceof Element) || isAuthors(child)) this.#host.insertBefore(child, node);
    }
  }

  /**
   * A framework goes on naming the host as the parent of what it wrote into it, and those as the place
   * for others, when a node of ours holds them.
   */
  #reachIn(): void {
    const host = this.#host;
    const { insertBefore, removeChild, replaceChild } = Node.prototype;
    const holderOf = (child: Node | null) =>
      this.#wrapper && child?.parentNode === this.#wrapper.node ? this.#wrapper : undefined;
    const value = <Method>(method: Method) => ({
      value: method,
      configurable: true,
      writable: true,
    });
    Object.defineProperties(host, {
      insertBefore: value((node: Node, place: Node | null) => {
        const holder = holderOf(place);
        if (!holder) return insertBefore.call(host, node, place);
        const belongs = !(node instanceof Element) || isWrapped(node, holder);
        if (belongs) return holder.node.insertBefore(node, place);
        return insertBefore.call(host, node, holder.node);
      }),
      removeChild: value((child: Node) => removeChild.call(holderOf(child)?.node ?? host, child)),
      replaceChild: value((node: Node, child: Node) =>
        replaceChild.call(holderOf(child)?.node ?? host, node, child),
      ),
    });
  }
}

const isComment = (node: Node | undefined): boolean => node?.nodeType === Node.COMMENT_NODE;
const isBlank = (node: Node | undefined): boolean =>
  node?.nodeType === Node.TEXT_NODE && !/[^\t\n\f\r ]/.test((node as Text).data);
const isEmpty = (node: Node | undefined): boolean => isBlank(node) && !node?.nodeValue;

/** Whether a child of the host belongs in a wrapper. */
function isWrapped(child: Node, { wraps }: Wrapper): boolean {
  const isAny = wraps.includes('*');
  if (child.nodeType === Node.TEXT_NODE) return isAny && !isBlank(child);
  if (child.nodeType !== Node.ELEMENT_NODE || (child as Element).slot) return false;
  return isAny || wraps.includes((child as Element).localName);
}

/**
 * Puts the children of a host that belong in a wrapper there: what stands before it goes first, what
 * stands behind it goes last.
 */
function wrapChildren(host: Element, wrapper: Wrapper): void {
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

/** As `insertBefore()`; where browsers can, the focus and what is playing go along. */
function move(node: Node, parent: Element, before: Node | null): void {
  const canKeep = 'moveBefore' in parent && parent.isConnected && node.isConnected;
  if (canKeep) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Prints our own elements into a node that holds the author's, too: ours are marked and come first. */
function printBefore(node: Element, children: readonly Child[]): void {
  const before = [...node.querySelectorAll(`:scope > [${MARK}=""]`)];
  let last: Element | undefined;
  for (const child of children) {
    if (!child || typeof child === 'string') continue;
    let element = before.shift();
    if (element?.localName !== child.tag) {
      element?.remove();
      element = node.ownerDocument.createElement(child.tag);
      element.setAttribute(MARK, '');
      if (last) last.after(element);
      else node.prepend(element);
    }
    for (const name in child.attributes) setAttribute(element, name, child.attributes[name]);
    printChildren(element, child.children ?? []);
    last = element;
  }
  for (const element of before) element.remove();
}

/** Makes an option the default, unless the author chose one; of several with one value the first. */
function printChosen(node: HTMLElement, value: string | undefined): void {
  if (!(node instanceof HTMLSelectElement)) return;
  const ours = `[${MARK}~="selected"]`;
  const isChosen = node.querySelector(`option[selected]:not(${ours})`);
  const wanted =
    value === undefined || isChosen
      ? undefined
      : [...node.options].find((option) => option.value === value);
  for (const option of node.querySelectorAll(ours)) {
    if (option !== wanted) setSoftly(option, { selected: false });
  }
  if (wanted) setSoftly(wanted, { selected: true });
}
