import { readAttribute } from '@trillium-ds/components/attribute.js';
import type { Language } from '@trillium-ds/components/language.js';
import {
  type Attributes,
  type GroupProperties,
  ID_LISTS,
  type LightContext,
  MARK,
  mergeIdList,
  PARTS_WITH_ID,
  type Part,
} from '@trillium-ds/components/light/part.js';
import { type Strings, strings } from '@trillium-ds/components/strings/strings.js';
import type { Edits } from './edits.ts';
import { attributeText, printAround, printPart, type Surroundings } from './print-html.ts';
import { BUTTON, type Element, HOLDERS, type Host, LINK, PARAGRAPH, type Scan } from './scan.ts';
import { firstFrom } from './sorted.ts';
import { isComplete, isInOrder, optionsIn, optionValue, stretchOf } from './wrap.ts';

/** Tags that end an open `<p>`, and with it whatever stands in it. */
const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext ' +
    'pre search section summary table ul xmp'
  ).split(' '),
);

const NONE: ReadonlyMap<string, Element> = new Map();

/** Prints the light DOM of one host into the source, as `LightElement` does in the browser. */
export class HostPrinter implements LightContext, Surroundings {
  readonly strings: Strings;
  readonly texts: object;
  readonly group: GroupProperties | undefined;
  /** The nodes of ours that the source held and the output does not. */
  readonly removed: Element[] = [];
  /** The parts that the source did not hold, and where in it they go. */
  readonly printed: { readonly part: Part; readonly at: number }[] = [];
  readonly #host: Host;
  readonly #scan: Scan;
  readonly #edits: Edits;
  readonly #nodes: ReadonlyMap<string, Element>;
  readonly #start: number;
  #id: string | undefined;
  #inOrder: boolean | undefined;

  constructor(host: Host, scan: Scan, edits: Edits, fallback: Language) {
    this.#host = host;
    this.#scan = scan;
    this.#edits = edits;
    this.#start = host.element.sourceCodeLocation?.startTag?.endOffset ?? 0;
    const language = host.scope.language ?? fallback;
    const { group, texts } = host.component.type;
    this.strings = strings[language];
    this.texts = texts?.[language] ?? {};
    let outer = group ? host.scope.group : undefined;
    while (outer && outer.tag !== group) outer = outer.outer;
    this.group = outer?.properties;
    this.#nodes = host.element.childNodes.length ? this.#collect() : NONE;
  }

  get id(): string {
    this.#id ??= this.#claimId();
    return this.#id;
  }

  // Bound, since components take it out of the context.
  author = (slot: string): { tag: string; id: string } | undefined => {
    const node = this.#nodes.get(slot);
    if (!node || this.#isOurs(node)) return undefined;
    return { tag: node.tagName, id: this.#edits.attribute(node, 'id') ?? '' };
  };

  // Where the parser would end an element around the host, the browser mends the tag afterwards.
  fittingTag(tag: string): string {
    const { around } = this.#host.scope;
    const breaks =
      (around & PARAGRAPH && CLOSES_PARAGRAPH.has(tag)) ||
      (around & LINK && tag === 'a') ||
      (around & BUTTON && tag === 'button');
    return breaks ? 'span' : tag;
  }

  takeId(id: string): void {
    this.#scan.ids.take(id, this.#host.element);
  }

  print(): void {
    const { element, component, properties } = this.#host;
    this.#edits.eachAttribute(element, (name, value) => {
      const known = component.type.attributes.get(name);
      if (known) properties[known.property] = readAttribute(known.type, value);
    });
    const light = component.type.light(properties, this);
    if (light.host) this.#setSoftly(element, light.host);
    let at = this.#start;
    let html = '';
    for (const part of light.parts) {
      if (!part) continue;
      const node = this.#nodes.get(part.slot);
      const wrapped = !node && part.wraps && this.#stretchOf(part, part.wraps);
      // A group of nothing would be worse than none. A list keeps the place for what goes in later.
      if (wrapped === 'unsure' && part.tag !== 'select') continue;
      if (wrapped && wrapped !== 'unsure') {
        if (html) this.#edits.insert(at, html);
        html = '';
        const [before, after] = printAround(part, this);
        this.#edits.insert(wrapped.start, before);
        this.#edits.insert(wrapped.end, after);
        this.printed.push({ part, at: wrapped.start });
        at = Math.max(at, wrapped.end);
        this.#choose(part, element.childNodes);
        continue;
      }
      if (!node) {
        html += printPart(part, this);
        this.printed.push({ part, at });
        continue;
      }
      if (html) this.#edits.insert(at, html);
      html = '';
      if (!this.#isOurs(node)) this.#printOnAuthors(node, part);
      else if (part.wraps) this.#replaceAround(node, printAround(part, this));
      else this.#replace(node, printPart(part, this));
      this.#choose(part, node.childNodes);
      at = this.#placeAfter(node) ?? this.#start;
    }
    if (html) this.#edits.insert(at, html);
    for (const [slot, node] of this.#nodes) {
      const stays = light.parts.some((part) => part && part.slot === slot);
      if (!stays && this.#isOurs(node)) this.#remove(node);
    }
  }

  /** The children by slot. Gives an author's node its slot; an author's node replaces ours. */
  #collect(): Map<string, Element> {
    const { adopts } = this.#host.component;
    const nodes = new Map<string, Element>();
    for (const child of this.#host.element.childNodes) {
      if (!('tagName' in child)) continue;
      const written = this.#edits.attribute(child, 'slot');
      const slot = written || adopts.get(child.tagName);
      if (!slot) continue;
      const other = nodes.get(slot);
      if (other && !this.#isOurs(other)) {
        if (written && this.#isOurs(child)) this.#remove(child);
        continue;
      }
      if (!written) this.#edits.setAttribute(child, 'slot', slot);
      if (other) this.#remove(other);
      nodes.set(slot, child);
    }
    return nodes;
  }

  #isOurs(node: Element): boolean {
    return this.#edits.attribute(node, MARK) === '';
  }

  /** The id that the source holds already, unless another has it too; else a free one. */
  #claimId(): string {
    const { element, component, properties } = this.#host;
    const control = this.#nodes.get('control');
    const id = control && this.#edits.attribute(control, 'id');
    if (id && !(this.#scan.ids.isTwice(id) && this.#gaveId(control))) return id;
    const printed = !id && this.#printedId();
    if (printed) return printed;
    const own = this.#edits.attribute(element, 'id');
    return this.#scan.ids.claim(
      component.type.baseId(properties, { group: this.group }) ||
        (control && this.#edits.attribute(control, 'name')) ||
        (own && `${own}-control`),
      component.type.partsWithId,
      this.#nodes,
    );
  }

  /** The base of the ids of parts that were printed before. */
  #printedId(): string | undefined {
    for (const slot of PARTS_WITH_ID) {
      const node = this.#nodes.get(slot);
      if (!node || !this.#gaveId(node)) continue;
      const id = this.#edits.attribute(node, 'id');
      const ends = id?.endsWith(`-${slot}`) && this.#scan.ids.isHeldBy(id, node);
      if (ends) return id?.slice(0, -slot.length - 1);
    }
    return undefined;
  }

  #gaveId(node: Element): boolean {
    const mark = this.#edits.attribute(node, MARK);
    return mark === '' || !!mark?.split(' ').includes('id');
  }

  #printOnAuthors(node: Element, part: Part): void {
    if (part.soft) this.#setSoftly(node, part.soft);
    for (const name in part.own) {
      let text = attributeText(part.own[name]);
      if (ID_LISTS.has(name)) {
        // An author's id with a space in it is two ids to every reader of the list.
        const ours = text?.replace(/\s+/g, ' ');
        text = mergeIdList(this.#edits.attribute(node, name), ours, this.id, part.slot) || null;
      }
      this.#edits.setAttribute(node, name, text);
    }
  }

  /** Sets attributes where the author set none, and remembers which in the mark. */
  #setSoftly(node: Element, attributes: Attributes): void {
    const ours = this.#edits.attribute(node, MARK)?.split(' ') ?? [];
    const before = ours.length;
    for (const name in attributes) {
      const text = attributeText(attributes[name]);
      const isOurs = ours.includes(name);
      const set = this.#edits.attribute(node, name);
      // An empty id is none, and nothing could lead to it.
      const isSet = set !== null && !(name === 'id' && set === '');
      if (!isOurs && (text === null || isSet)) continue;
      this.#edits.setAttribute(node, name, text);
      if (!isOurs) ours.push(name);
      if (name === 'id' && text) this.takeId(text);
    }
    if (ours.length > before) this.#edits.setAttribute(node, MARK, ours.join(' '));
  }

  /** Makes an option the default, unless the author chose one; of several with one value the first. */
  #choose({ tag, chosen }: Part, nodes: Element['childNodes']): void {
    if (tag !== 'select') return;
    const options = optionsIn(nodes).filter((option) => !this.#isOurs(option));
    const isOurs = (option: Element) =>
      !!this.#edits.attribute(option, MARK)?.split(' ').includes('selected');
    const isChosen = options.some(
      (option) => this.#edits.attribute(option, 'selected') !== null && !isOurs(option),
    );
    const wanted =
      chosen === undefined || isChosen
        ? undefined
        : options.find((option) => optionValue(option) === chosen);
    for (const option of options) {
      if (option === wanted) this.#setSoftly(option, { selected: true });
      else if (isOurs(option)) this.#setSoftly(option, { selected: false });
    }
  }

  #stretchOf({ tag }: Part, wraps: readonly string[]): ReturnType<typeof stretchOf> {
    if (this.fittingTag(tag) !== tag) return 'unsure';
    const isSlotted = (child: Element) => !!this.#edits.attribute(child, 'slot');
    return stretchOf(this.#host.element, wraps, isSlotted, this.#scan);
  }

  /** Puts texts in place of what is ours around the author's children. */
  #replaceAround(node: Element, [before, after]: readonly [string, string]): void {
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    if (!startTag || !endTag) return;
    let end = startTag.endOffset;
    for (const child of node.childNodes) {
      if (!('tagName' in child) || !this.#isOurs(child) || !isComplete(child)) break;
      end = child.sourceCodeLocation?.endOffset ?? end;
    }
    this.#edits.replace(startTag.startOffset, end, before);
    this.#edits.replace(endTag.startOffset, endTag.endOffset, after);
  }

  #remove(node: Element): void {
    if (HOLDERS.has(node.tagName)) this.#replaceAround(node, ['', '']);
    else this.#replace(node, '');
    this.removed.push(node);
  }

  #replace(node: Element, html: string): void {
    const location = node.sourceCodeLocation;
    // Without an end tag nobody knows what else the range holds: the browser will see to it.
    if (!location || !isComplete(node)) return;
    this.#edits.replace(location.startOffset, location.endOffset, html);
  }

  /** Where a node put in would become the next sibling; none when only the start of the host is sure. */
  #placeAfter(node: Element): number | undefined {
    this.#inOrder ??= isInOrder(this.#host.element);
    if (!this.#inOrder || !isComplete(node)) return undefined;
    const place = node.sourceCodeLocation?.endOffset ?? this.#start;
    const { unclosed } = this.#scan;
    const next = unclosed[firstFrom(unclosed, this.#start)];
    return next !== undefined && next < place ? undefined : place;
  }
}
