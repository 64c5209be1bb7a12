import { parseFragment, type Token } from 'parse5';
import { printAttribute } from './print-html.ts';
import type { Element } from './scan.ts';

const UNCHANGED: Pick<TagChange, 'names' | 'values'> = { names: [], values: [] };
const END_OF_TAG_NAME = /[\t\n\f\r />]/g;

/** What becomes of the attributes of one start tag; `null` takes one away. */
interface TagChange {
  readonly element: Element;
  readonly names: string[];
  readonly values: (string | null)[];
}

/** Changes to a source text, kept apart from it until all are known. */
export class Edits {
  readonly #source: string;
  readonly #splices: { start: number; end: number; text: string }[] = [];
  /** By where the start tag begins: a parser may make several elements of one tag. */
  readonly #tags = new Map<number, TagChange>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Puts a text in. Texts for one place keep their order. */
  insert(at: number, text: string): void {
    this.#splices.push({ start: at, end: at, text });
  }

  /** Puts a text in place of a range. */
  replace(start: number, end: number, text: string): void {
    if (this.#source.slice(start, end) !== text) this.#splices.push({ start, end, text });
  }

  /** The value that an attribute will have. */
  attribute(element: Element, name: string): string | null {
    const change = this.#tags.get(startOf(element));
    const index = change ? change.names.indexOf(name) : -1;
    if (index >= 0) return change?.values[index] as string | null;
    for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
    return null;
  }

  /** Visits the attributes that an element will have. */
  eachAttribute(element: Element, visit: (name: string, value: string) => void): void {
    const { names, values } = this.#tags.get(startOf(element)) ?? UNCHANGED;
    for (const { name, value } of element.attrs) if (!names.includes(name)) visit(name, value);
    for (const [index, value] of values.entries()) {
      if (value !== null) visit(names[index] as string, value);
    }
  }

  /** Gives an attribute a value, or takes it away with `null`. */
  setAttribute(element: Element, name: string, value: string | null): void {
    const start = startOf(element);
    // A copy that the parser made to mend the tree: the source has no tag for it.
    if (start < 0 || this.attribute(element, name) === value) return;
    let change = this.#tags.get(start);
    if (!change) {
      change = { element, names: [], values: [] };
      this.#tags.set(start, change);
    }
    let index = change.names.indexOf(name);
    if (index < 0) index = change.names.push(name) - 1;
    change.values[index] = value;
  }

  /** The source with all changes made. */
  apply(): string {
    for (const [start, change] of this.#tags) this.#changeTag(start, change);
    this.#splices.sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const { start, end, text } of this.#splices) {
      // Inside something that was replaced.
      if (start < at) continue;
      result += this.#source.slice(at, start) + text;
      at = end;
    }
    return result + this.#source.slice(at);
  }

  #changeTag(start: number, { element, names, values }: TagChange): void {
    const { startTag, attrs } = element.sourceCodeLocation as Token.ElementLocation;
    let added = '';
    for (const [index, name] of names.entries()) {
      const value = values[index] as string | null;
      const location = attrs?.[name];
      if (location) this.#changeAttribute(name, value, location, startTag?.endOffset ?? start);
      else added += printAttribute(name, value);
    }
    if (!added) return;
    // After the name of the tag: behind an unquoted or a missing value it would become part of it.
    END_OF_TAG_NAME.lastIndex = start + 1;
    END_OF_TAG_NAME.test(this.#source);
    this.insert(END_OF_TAG_NAME.lastIndex - 1, added);
  }

  #changeAttribute(
    name: string,
    value: string | null,
    { startOffset, endOffset }: Token.Location,
    tagEnd: number,
  ): void {
    let text = value;
    // Written twice, the second would come into force if the first were taken away.
    if (text === null && isSetIn(this.#source.slice(endOffset, tagEnd), name)) text = '';
    this.replace(startOffset, endOffset, printAttribute(name, text).slice(1));
  }
}

/** Whether the rest of a start tag sets an attribute. */
function isSetIn(rest: string, name: string): boolean {
  const [element] = parseFragment(`<i ${rest}`).childNodes;
  return !!element && 'attrs' in element && element.attrs.some((it) => it.name === name);
}

const startOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? -1;
