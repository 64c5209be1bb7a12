import { type Language, languageFrom } from '@trillium-ds/components/language.js';
import type { GroupProperties } from '@trillium-ds/components/light/part.js';
import { MARK } from '@trillium-ds/components/light/part.js';
import { type DefaultTreeAdapterTypes, html } from 'parse5';
import { Ids } from './ids.ts';
import type { Component, Registry } from './registry.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** One of our elements in the document. */
export interface Host {
  readonly element: Element;
  readonly component: Component;
  /** Filled when it is its turn to be printed: a host around it may give it attributes before. */
  readonly properties: Record<PropertyKey, unknown>;
  readonly scope: Scope;
}

/** What an element inherits from those around it. */
export interface Scope {
  readonly language: Language | undefined;
  readonly group: Group | undefined;
  readonly around: number;
}

interface Group {
  readonly tag: string;
  readonly properties: GroupProperties;
  readonly outer: Group | undefined;
}

/** Bits of `around`: what stands around an element, of the kinds that make a difference. */
export const PARAGRAPH = 1;
export const LINK = 2;
export const BUTTON = 4;
const GENERATED = 8;
const ERROR = 16;

/** An error text in the page and the element that shows it. */
export interface ErrorNode {
  readonly element: Element;
  readonly field: Element;
}

/** Everything in a document that printing must know, in document order. */
export interface Scan {
  readonly hosts: Host[];
  readonly ids: Ids;
  readonly controls: Element[];
  readonly errors: ErrorNode[];
  /** Where formatting elements begin that have no end tag: they reach beyond their parent. */
  readonly unclosed: number[];
  /** Where end tags of `HOLDERS` begin that end nothing: with a tag of ours around, they would. */
  readonly strays: number[];
}

/** An element whose children are being read. */
interface Frame {
  readonly parent: Parent;
  readonly scope: Scope;
  readonly isHost: boolean;
  next: number;
}

const FORMATTING: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);
/** What of ours holds children of the author's. */
export const HOLDERS: ReadonlySet<string> = new Set(['fieldset', 'select']);
export const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

const END_OF_HOLDER = /<\/(?:fieldset|select)(?![^\s/>])/gi;

/** Reads a document once, without recursion: nesting may be as deep as its author likes. */
export function scan(root: Parent, source: string, registry: Registry): Scan {
  const found: Scan = {
    hosts: [],
    ids: new Ids(),
    controls: [],
    errors: [],
    unclosed: [],
    strays: [],
  };
  const scope: Scope = { language: undefined, group: undefined, around: 0 };
  const ends = new Set<number>();
  const frames: Frame[] = [{ parent: root, scope, isHost: false, next: 0 }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.parent.childNodes[frame.next++];
    if (!node) frames.pop();
    else if ('tagName' in node) {
      const end = HOLDERS.has(node.tagName) && node.sourceCodeLocation?.endTag;
      if (end) ends.add(end.startOffset);
      const inner = read(node, frame, found, registry);
      if (inner) frames.push(inner);
    }
  }
  found.unclosed.sort((a, b) => a - b);
  for (const { index } of source.matchAll(END_OF_HOLDER)) {
    if (!ends.has(index)) found.strays.push(index);
  }
  return found;
}

/** Notes what an element holds, and gives what its children inherit. */
function read(node: Element, outer: Frame, found: Scan, registry: Registry): Frame | undefined {
  const { tagName } = node;
  let { language, group, around } = outer.scope;
  let isError = false;
  for (const { name, value } of node.attrs) {
    if (name === 'id') found.ids.add(value, node);
    else if (name === 'lang') language = languageFrom(value);
    else if (name === 'slot') {
      isError = isErrorSlot(value);
      // As `groupOf()` in the browser.
      if (value === 'reveal') group = undefined;
    } else if (name === MARK && value === '' && outer.isHost && !HOLDERS.has(tagName)) {
      around |= GENERATED;
    }
  }
  if (isError && !(around & ERROR) && 'tagName' in outer.parent) {
    found.errors.push({ element: node, field: outer.parent });
    around |= ERROR;
  }
  if (CONTROLS.has(tagName)) found.controls.push(node);
  else if (FORMATTING.has(tagName)) {
    const location = node.sourceCodeLocation;
    if (location && !location.endTag) found.unclosed.push(location.startOffset);
  }
  const component = registry.components.get(tagName);
  const isHost = !!component && node.namespaceURI === html.NS.HTML && !(around & GENERATED);
  if (isHost) {
    const properties = {};
    found.hosts.push({ element: node, component, properties, scope: { language, group, around } });
    if (registry.groups.has(tagName)) group = { tag: tagName, properties, outer: group };
  }
  if (!node.childNodes.length) return undefined;
  around = (around & ~lifted(tagName)) | imposed(tagName);
  return { parent: node, scope: inherited(outer.scope, language, group, around), isHost, next: 0 };
}

function inherited(
  outer: Scope,
  language: Scope['language'],
  group: Scope['group'],
  around: number,
): Scope {
  const same = outer.language === language && outer.group === group && outer.around === around;
  return same ? outer : { language, group, around };
}

function imposed(tagName: string): number {
  if (tagName === 'p') return PARAGRAPH;
  if (tagName === 'a') return LINK;
  return tagName === 'button' ? BUTTON : 0;
}

// Where the HTML standard ends the scope of an open <p>, <a> or <button>.
function lifted(tagName: string): number {
  switch (tagName) {
    case 'button':
      return PARAGRAPH;
    case 'table':
      return PARAGRAPH | BUTTON;
    case 'applet':
    case 'caption':
    case 'marquee':
    case 'object':
    case 'td':
    case 'th':
      return PARAGRAPH | LINK | BUTTON;
    default:
      return 0;
  }
}

/** Whether a slot is one of an error: of the field, or of one of its controls. */
export const isErrorSlot = (slot: string): boolean => slot === 'error' || slot.endsWith('-error');
