import type { LightElement } from './light-element.js';
import {
  type Attributes,
  type AttributeValue,
  type Child,
  ID_LISTS,
  MARK,
  mergeIdList,
  type Part,
} from './part.js';

/** Sets, changes or removes an attribute; an unchanged one touches no DOM. */
export function setAttribute(node: Element, name: string, value: AttributeValue): void {
  if (value === null || value === undefined || value === false) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
    return;
  }
  const text = value === true ? '' : String(value);
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}

/** Whether a node is the author's, not ours. */
export const isAuthors = (node: Element | null | undefined): boolean =>
  !!node && node.getAttribute(MARK) !== '';

/** The attributes that we added to a host or to an author's node, so that we may change them. */
export const added = (node: Element): string[] => node.getAttribute(MARK)?.split(' ') ?? [];

/** Sets attributes where the author set none, and remembers which in the mark. */
export function setSoftly(node: Element, attributes: Attributes): void {
  const ours = added(node);
  const before = ours.length;
  for (const name in attributes) {
    const value = attributes[name];
    if (ours.includes(name)) setAttribute(node, name, value);
    else if (value != null && value !== false && !node.hasAttribute(name)) {
      setAttribute(node, name, value);
      ours.push(name);
    }
  }
  if (ours.length > before) node.setAttribute(MARK, ours.join(' '));
}

/** Gives the host the attributes of its role, where the author set none. */
export function printHost(host: LightElement, attributes: Attributes | undefined): void {
  if (attributes) setSoftly(host, attributes);
}

/** Prints a part onto a node that is new: there is nothing to compare with. */
export function printNew(part: Part, node: HTMLElement): void {
  for (const attributes of [part.soft, part.own]) {
    for (const name in attributes) {
      const value = attributes[name];
      if (value || value === 0 || value === '') {
        node.setAttribute(name, value === true ? '' : String(value));
      }
    }
  }
  if (part.children && !part.wraps) printChildren(node, part.children);
}

/** Prints a part onto the node that stands in its slot. Returns the node, or what replaced it. */
export function printPart(part: Part, existing: HTMLElement, id: string): HTMLElement {
  if (existing.getAttribute(MARK) !== '') {
    printOnAuthors(existing, part, id);
    return existing;
  }
  if (existing.localName !== part.tag) {
    const node = blankNodes([part]).firstChild as HTMLElement;
    printNew(part, node);
    existing.replaceWith(node);
    return node;
  }
  for (const name in part.soft) setAttribute(existing, name, part.soft[name]);
  for (const name in part.own) setAttribute(existing, name, part.own[name]);
  if (part.children && !part.wraps) printChildren(existing, part.children);
  return existing;
}

const templates = new Map<string, DocumentFragment>();

/** New nodes with slots and marks, in order: one deep clone is faster than making each anew. */
export function blankNodes(parts: readonly Part[]): DocumentFragment {
  let key = '';
  for (const part of parts) key += `${part.slot} ${part.tag},`;
  let fragment = templates.get(key);
  if (!fragment) {
    fragment = document.createDocumentFragment();
    for (const part of parts) {
      const node = document.createElement(part.tag);
      node.slot = part.slot;
      node.setAttribute(MARK, '');
      fragment.append(node);
    }
    templates.set(key, fragment);
  }
  return fragment.cloneNode(true) as DocumentFragment;
}

function printOnAuthors(node: HTMLElement, part: Part, id: string): void {
  if (part.soft) setSoftly(node, part.soft);
  for (const name in part.own) {
    const value = part.own[name];
    const isList = ID_LISTS.has(name);
    setAttribute(
      node,
      name,
      isList ? mergeIdList(node.getAttribute(name), value as string, id, part.slot) || null : value,
    );
  }
}

/** Makes the content of a node equal to the list, keeping nodes that stay (and so the focus). */
export function printChildren(node: Element, children: readonly Child[]): void {
  const [only, ...more] = children;
  if (typeof only === 'string' && !more.some(Boolean) && !node.firstElementChild) {
    if (node.textContent !== only) node.textContent = only;
    return;
  }
  const wanted = children.filter((child) => !!child) as Exclude<
    Child,
    false | '' | null | undefined
  >[];
  wanted.forEach((child, index) => {
    const current = node.childNodes[index];
    if (typeof child === 'string') {
      if (current?.nodeType === Node.TEXT_NODE) {
        if ((current as Text).data !== child) (current as Text).data = child;
      } else node.insertBefore(node.ownerDocument.createTextNode(child), current ?? null);
      return;
    }
    let element = current as Element | undefined;
    if (element?.nodeType !== Node.ELEMENT_NODE || element.localName !== child.tag) {
      element = node.ownerDocument.createElement(child.tag);
      if (current) current.replaceWith(element);
      else node.append(element);
    }
    for (const name in child.attributes) setAttribute(element, name, child.attributes[name]);
    printChildren(element, child.children ?? []);
  });
  while (node.childNodes.length > wanted.length) node.lastChild?.remove();
}
