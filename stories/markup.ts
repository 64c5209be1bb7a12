export type Attributes = Readonly<Record<string, unknown>>;

const WIDTH = 80;
const VOID = new Set(['hr', 'input']);

/** A text as HTML. */
export const escapeText = (text: unknown): string =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** A text whose line breaks are its own, not those of its source. */
export const verbatim = (text: unknown): string => escapeText(text).replaceAll('\n', '&#10;');

const indent = (html: string): string => html.replace(/^(?=.)/gm, '  ');

/** An element as its author would write it: on one line where that fits. */
export function element(tag: string, attributes: Attributes, ...children: unknown[]): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => (value === true ? name : `${name}="${verbatim(value)}"`));
  let start = `<${[tag, ...pairs].join(' ')}>`;
  if (start.length > WIDTH) start = `<${tag}\n${indent(pairs.join('\n'))}\n>`;
  if (VOID.has(tag)) return start;
  const content = children.filter(Boolean);
  // What stands in a text area is text, white space included.
  if (tag === 'textarea') return `${start}${content.join('')}</${tag}>`;
  const line = `${start}${content.join('')}</${tag}>`;
  if (!content.length || (content.length === 1 && line.length <= WIDTH && !line.includes('\n'))) {
    return line;
  }
  return `${start}\n${indent(content.join('\n'))}\n</${tag}>`;
}
