import {
  type Attributes,
  type AttributeValue,
  type Child,
  MARK,
  type Part,
} from '@trillium-ds/components/light/part.js';

/** Elements without content and end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** A parser drops a line feed that comes first in these. */
const DROPS_LINE_FEED: ReadonlySet<string> = new Set(['listing', 'pre', 'textarea']);

const TAG = /^[a-z][a-z0-9-]*$/;
const ATTRIBUTE = /^[^\s"'<>/=]+$/;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser reads a bare carriage return as a line feed.
  '\r': '&#13;',
};

/** What a printed part depends on, and what depends on it. */
export interface Surroundings {
  /** The tag that can stand in for one that would break the tree at this place. */
  fittingTag(tag: string): string;
  /** Told of every id that is printed. */
  takeId(id: string): void;
}

/** A text as HTML, between tags and inside double quotes alike. */
export const escaped = (text: string): string =>
  /[&<>"\r]/.test(text)
    ? text.replace(/[&<>"\r]/g, (character) => REFERENCES[character] as string)
    : text;

/** The text of an attribute; `null` when there is to be none. */
export function attributeText(value: AttributeValue): string | null {
  if (value === null || value === undefined || value === false) return null;
  return value === true ? '' : String(value);
}

/** A part as HTML: what `printNew()` makes in the browser. */
export function printPart(part: Part, around: Surroundings): string {
  const { slot, own, soft, children } = part;
  let attributes = ` slot="${escaped(slot)}" ${MARK}=""`;
  for (const name in soft) {
    if (!own || !(name in own)) attributes += printOne(name, soft[name], around);
  }
  attributes += printAttributes(own, around);
  return printElement(part.tag, attributes, children, around);
}

function printElement(
  wanted: string,
  attributes: string,
  children: readonly Child[] | undefined,
  around: Surroundings,
): string {
  const tag = around.fittingTag(TAG.test(wanted) ? wanted : 'span');
  if (VOID.has(tag)) return `<${tag}${attributes}>`;
  let content = '';
  for (const child of children ?? []) {
    if (!child) continue;
    if (typeof child === 'string') content += escaped(child);
    else {
      const own = printAttributes(child.attributes, around);
      content += printElement(child.tag, own, child.children, around);
    }
  }
  if (DROPS_LINE_FEED.has(tag) && content.startsWith('\n')) content = `\n${content}`;
  return `<${tag}${attributes}>${content}</${tag}>`;
}

function printAttributes(attributes: Attributes | undefined, around: Surroundings): string {
  let html = '';
  for (const name in attributes) html += printOne(name, attributes[name], around);
  return html;
}

function printOne(name: string, value: AttributeValue, around: Surroundings): string {
  const text = attributeText(value);
  if (text && name === 'id') around.takeId(text);
  return printAttribute(name, text);
}

/** An attribute as HTML, with a space before it; nothing for `null`. */
export const printAttribute = (name: string, text: string | null): string =>
  text === null ? '' : `${attributeStart(name)}${escaped(text)}"`;

// Kept, since joining the pieces anew for each attribute takes a third of the time of printing.
const attributeStarts = new Map<string, string>();

function attributeStart(name: string): string {
  let start = attributeStarts.get(name);
  if (!start) {
    if (!ATTRIBUTE.test(name)) throw new TypeError(`"${name}" is no name for an attribute.`);
    start = ` ${name}="`;
    attributeStarts.set(name, start);
  }
  return start;
}
