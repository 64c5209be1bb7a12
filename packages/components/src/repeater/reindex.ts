import type { LightElement } from '../light/light-element.js';
import { idFrom } from '../light/part.js';

/** Attributes whose value holds a name, an id or a list of ids. */
const NAMES_AND_IDS = [
  'name',
  'id',
  'for',
  'field-id',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-errormessage',
  'href',
];

/** Where the number of an item stands as a word. */
const NUMBERED = 'legend, h1, h2, h3, h4, h5, h6, button, tds-button';
const NUMBERED_ATTRIBUTES = ['legend', 'label', 'heading', 'aria-label'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `people[0][name]`, `people.0.name` or, as an id, `people-0-name`: the index after the name. */
const patternOf = (name: string): RegExp => {
  const names = [...new Set([name, idFrom(name)])].map(escaped).join('|');
  return new RegExp(`^(#?(?:${names})(?:\\[|\\.|-|_))(\\d+)(?=\\]|\\.|-|_|$)`);
};

/** Every element in a tree, what is in templates too. */
function* elementsIn(root: Element | DocumentFragment): Generator<Element> {
  if (root instanceof Element) yield root;
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element instanceof HTMLTemplateElement) yield* elementsIn(element.content);
  }
}

/** The index that an item has in its names and ids. */
export function indexOf(item: Element, name: string): number | undefined {
  const pattern = patternOf(name);
  for (const element of elementsIn(item)) {
    for (const attribute of ['name', 'id', 'for']) {
      const found = pattern.exec(element.getAttribute(attribute) ?? '')?.[2];
      if (found !== undefined) return Number(found);
    }
  }
  return undefined;
}

/**
 * Gives an item another index: in names, ids and what refers to them, and in words, where its number
 * stands. Components are told, since their ids are made of that of their control.
 */
export function reindex(item: Element, name: string, index: number): void {
  const before = indexOf(item, name);
  const pattern = patternOf(name);
  const changed = (text: string): string =>
    text
      .split(' ')
      .map((token) => token.replace(pattern, `$1${index}`))
      .join(' ');
  for (const element of elementsIn(item)) {
    for (const attribute of NAMES_AND_IDS) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      const next = changed(value);
      if (next !== value) element.setAttribute(attribute, next);
    }
  }
  if (before !== undefined && before !== index) renumber(item, before + 1, index + 1);
  for (const element of item.querySelectorAll('*')) (element as LightElement).renewId?.();
}

function renumber(item: Element, before: number, after: number): void {
  const number = new RegExp(`(?<![\\p{L}\\d])${before}(?![\\p{L}\\d])`, 'u');
  const inWords = (text: string): string => text.replace(number, String(after));
  for (const element of [item, ...item.querySelectorAll(NUMBERED)]) {
    for (const attribute of NUMBERED_ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value && number.test(value)) element.setAttribute(attribute, inWords(value));
    }
    if (element === item) continue;
    for (const text of textsIn(element)) {
      if (!number.test(text.data)) continue;
      text.data = inWords(text.data);
      break;
    }
  }
}

function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
