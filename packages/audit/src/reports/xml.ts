import { wellFormed } from './well-formed.ts';

/** An XML element that is printed as it is; make it with `element`, which escapes what is put in. */
export class Element {
  readonly xml: string;
  constructor(xml: string) {
    this.xml = xml;
  }
}

// XML 1.0 knows no way to write these, not even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As they are, a parser would make spaces of them in attributes, and \n of \r\n.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const legal = (text: string) => wellFormed(text).replace(forbidden, '\uFFFD');
const attribute = (text: string) =>
  legal(text).replace(/[&<>"'\t\n\r]/g, (character) => references[character] as string);
const content = (text: string) =>
  legal(text).replace(/[&<>\r]/g, (character) => references[character] as string);

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Element | string)[] = [],
): Element {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('');
  const inner = children.map((child) => (child instanceof Element ? child.xml : content(child)));
  const body = inner.join('');
  return new Element(body ? `<${name}${start}>${body}</${name}>\n` : `<${name}${start}/>\n`);
}

export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`;
