import {
  type AttributeValue,
  type Child,
  MARK,
  type Part,
} from '@trillium-ds/components/light/part.js';

type ChildElement = Extract<Child, object>;

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
  if (part.wraps) return printAround(part, around).join('');
  const tag = fittingTag(part.tag, around);
  return printElement(printStart(part, tag, around), tag, part.children, around);
}

/** A part that holds the author's children, in two: what comes before them, and what comes after. */
export function printAround(part: Part, around: Surroundings): [before: string, after: string] {
  const tag = fittingTag(part.tag, around);
  let before = `${printStart(part, tag, around)}>`;
  for (const child of part.children ?? []) {
    if (child && typeof child !== 'string') before += printChild(child, around, ` ${MARK}=""`);
  }
  return [before, endTag(tag)];
}

/** The start tag of a part, without its `>`. */
function printStart({ slot, own, soft }: Part, tag: string, around: Surroundings): string {
  let start = `<${tag}${slotAttributes(slot)}`;
  for (const name in soft) {
    if (!own || !(name in own)) start += printOne(name, soft[name], around);
  }
  for (const name in own) start += printOne(name, own[name], around);
  return start;
}

/** An element as HTML, from its tag and its start tag without the `>`. */
function printElement(
  start: string,
  tag: string,
  children: readonly Child[] | undefined,
  around: Surroundings,
): string {
  if (VOID.has(tag)) return `${start}>`;
  let content = '';
  for (const child of children ?? []) {
    if (!child) continue;
    content += typeof child === 'string' ? escaped(child) : printChild(child, around);
  }
  if (DROPS_LINE_FEED.has(tag) && content.startsWith('\n')) content = `\n${content}`;
  return `${start}>${content}${endTag(tag)}`;
}

function printChild(
  { tag: wanted, attributes, children }: ChildElement,
  around: Surroundings,
  mark = '',
): string {
  const tag = fittingTag(wanted, around);
  let start = `<${tag}${mark}`;
  for (const name in attributes) start += printOne(name, attributes[name], around);
  return printElement(start, tag, children, around);
}

const fittingTag = (wanted: string, around: Surroundings): string =>
  around.fittingTag(TAG.test(wanted) ? wanted : 'span');

function printOne(name: string, value: AttributeValue, around: Surroundings): string {
  const text = attributeText(value);
  if (text && name === 'id') around.takeId(text);
  return printAttribute(name, text);
}

/** An attribute as HTML, with a space before it; nothing for `null`. */
export const printAttribute = (name: string, text: string | null): string =>
  text === null ? '' : `${attributeStart(name)}${escaped(text)}"`;

// Kept, since V8 makes an object of each `+`: to join the pieces anew takes a third of the time of
// printing for the attributes, and a fortieth of all time for slots and end tags.
const attributeStart = kept((name) => {
  if (!ATTRIBUTE.test(name)) throw new TypeError(`"${name}" is no name for an attribute.`);
  return ` ${name}="`;
});
const slotAttributes = kept((slot) => ` slot="${escaped(slot)}" ${MARK}=""`);
const endTag = kept((tag) => `</${tag}>`);

/** A function that works out its text once for each name: names come from components, and are few. */
function kept(text: (name: string) => string): (name: string) => string {
  const texts = new Map<string, string>();
  return (name) => {
    let found = texts.get(name);
    if (found === undefined) {
      found = text(name);
      texts.set(name, found);
    }
    return found;
  };
}
