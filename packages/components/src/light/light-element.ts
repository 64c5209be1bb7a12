import { type AttributeDeclaration, readAttribute } from '../attribute.js';
import { languageOf, watchLanguage } from '../language.js';
import { strings } from '../strings/strings.js';
import { warnOfMissingStyles } from '../warn.js';
import { claimId } from './claim-id.js';
import { groupOf } from './group.js';
import {
  type GroupProperties,
  type Light,
  type LightContext,
  MARK,
  type Part,
  type PartWithId,
  type Texts,
} from './part.js';
import { blankNodes, isAuthors, printHost, printNew, printPart } from './print-dom.js';
import { UpdatingElement } from './updating-element.js';
import { watchChildren } from './watch-children.js';
import type { Wrapping } from './wrapping.js';

/**
 * An element whose meaning is native HTML in the light DOM, printed by the pure function `light()`.
 * It adopts what the author or a server wrote. Its looks are the page's stylesheet alone, so that they
 * are the same before the script, with it and without it.
 */
export abstract class LightElement extends UpdatingElement {
  /** Which of the author's children without a `slot` belong where: slot name to tag names. */
  static adopts: Readonly<Record<string, readonly string[]>> = {};
  /** The properties that stand in attributes, by attribute: `@attribute()` adds them. */
  static attributes: ReadonlyMap<string, AttributeDeclaration> = new Map();
  /** The component's own texts by language: what `light()` reads as `context.texts`. */
  static texts?: Texts;
  /** Which of its parts get an id of their own, that no other element may have. */
  static partsWithId: readonly PartWithId[] = [];
  /** The tag of the group whose properties `light()` reads as `context.group`. */
  static group?: string;

  static get observedAttributes(): string[] {
    return [...this.attributes.keys()];
  }

  /** The light DOM of a component with these properties. Pure: runs in plain Node. */
  static light(_properties: object, _context: LightContext): Light {
    return { parts: [] };
  }

  /** What the ids of the parts are made of when the author gave the control none. */
  static baseId(_properties: object, _context: Pick<LightContext, 'group'>): string | undefined {
    return undefined;
  }

  /** @internal The properties that were set, by name: what `light()` is given. */
  readonly given: Record<string, unknown> = {};
  /** Puts the author's children inside a node of ours, where a component prints such a node. */
  declare protected readonly wrapping?: Wrapping;
  #nodes = new Map<string, HTMLElement>();
  #id: string | undefined;
  #unwatch: (() => void) | undefined;

  /** The native element that carries the meaning: the author's, else ours. */
  get control(): HTMLElement | null {
    return this.partNode('control');
  }

  /** The light node in a slot. */
  protected partNode(slot: string): HTMLElement | null {
    const known = this.#nodes.get(slot);
    if (known?.parentNode === this) return known;
    let ours: HTMLElement | null = null;
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
      if ((child.slot || this.#adoptedSlot(child)) !== slot) continue;
      if (isAuthors(child)) return child as HTMLElement;
      ours ??= child as HTMLElement;
    }
    return ours;
  }

  attributeChangedCallback(name: string, _before: unknown, text: string | null): void {
    const { attributes } = this.constructor as typeof LightElement;
    const { property, type } = attributes.get(name) as AttributeDeclaration;
    const before = this.given[property];
    this.given[property] = text === null ? undefined : readAttribute(type, text);
    this.requestUpdate(property, before);
  }

  /** @internal The base of the ids of all parts. */
  get baseId(): string {
    this.#id ??= claimId(this, (slot) => this.partNode(slot), this.#group);
    return this.#id;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#takeEarlyProperties();
    super.connectedCallback();
    this.#unwatch = watchLanguage(this);
    if (this.parsed) this.#printNow();
    else this.ownerDocument.addEventListener('DOMContentLoaded', this.#printNow, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#printNow);
  }

  protected override update(before: ReadonlyMap<PropertyKey, unknown>): void {
    super.update(before);
    this.#print();
  }

  protected override get isReady(): boolean {
    return super.isReady && this.parsed;
  }

  /** Whether the parser is past everything that `light()` looks at. */
  protected get parsed(): boolean {
    return childrenParsed(this);
  }

  protected override updated(_before: ReadonlyMap<PropertyKey, unknown>): void {
    if (!__DEV__) return;
    warnOfMissingStyles(this);
    this.check();
  }

  /** Warns about misuse, in development builds only. */
  protected check(): void {}

  // Before the first paint, so that no frame shows a field without its control; and again after a
  // move or a clone, where the ids may clash with others.
  #printNow = (): void => {
    this.#id = undefined;
    this.performUpdate();
  };

  // Set by a framework before the element was defined: an own property would hide the accessor.
  #takeEarlyProperties(): void {
    const early = this as Record<string, unknown>;
    for (const name of Object.keys(early)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      const value = early[name];
      delete early[name];
      early[name] = value;
    }
  }

  get #group(): GroupProperties | undefined {
    const { group } = this.constructor as typeof LightElement;
    return group ? (groupOf(this, group) as GroupProperties | undefined) : undefined;
  }

  #print(): void {
    const type = this.constructor as typeof LightElement;
    const nodes = this.#collect();
    const id = this.baseId;
    const language = languageOf(this);
    const light = type.light(this.given, {
      id,
      strings: strings[language],
      texts: type.texts?.[language] ?? {},
      group: this.#group,
      author: (slot) => {
        const node = nodes.get(slot);
        return node && node.getAttribute(MARK) !== ''
          ? { tag: node.localName, id: node.id }
          : undefined;
      },
    });
    printHost(this, light.host);
    const parts = light.parts.filter((part) => !!part) as Part[];
    this.#nodes = nodes.size ? this.#printOver(nodes, parts, id) : this.#printFirst(parts);
    this.wrapping?.wrap(parts, this.#nodes);
    // From here on, since the first printing is our own doing.
    if (!this.hasUpdated) watchChildren(this);
  }

  #printFirst(parts: readonly Part[]): Map<string, HTMLElement> {
    const made = blankNodes(parts);
    const printed = new Map<string, HTMLElement>();
    let node = made.firstElementChild;
    for (const part of parts) {
      printNew(part, node as HTMLElement);
      printed.set(part.slot, node as HTMLElement);
      node = (node as HTMLElement).nextElementSibling;
    }
    this.insertBefore(made, this.firstChild);
    return printed;
  }

  #printOver(
    nodes: Map<string, HTMLElement>,
    parts: readonly Part[],
    id: string,
  ): Map<string, HTMLElement> {
    const printed = new Map<string, HTMLElement>();
    let previous: HTMLElement | null = null;
    for (const part of parts) {
      let node = nodes.get(part.slot);
      if (node) {
        if (node.localName !== part.tag) this.wrapping?.release(node);
        node = printPart(part, node, id);
      } else {
        const made = blankNodes([part]);
        node = made.firstElementChild as HTMLElement;
        printNew(part, node);
        this.insertBefore(made, previous ? previous.nextSibling : this.firstChild);
      }
      printed.set(part.slot, node);
      previous = node;
    }
    for (const [slot, node] of nodes) {
      if (printed.has(slot)) continue;
      if (node.getAttribute(MARK) === '') this.#removeOurs(node);
      else printed.set(slot, node);
    }
    return printed;
  }

  /** The children by slot. Gives an author's node its slot; an author's node replaces ours. */
  #collect(): Map<string, HTMLElement> {
    const nodes = new Map<string, HTMLElement>();
    if (!this.firstElementChild) return nodes;
    for (const child of [...this.children] as HTMLElement[]) {
      const slot = child.slot || this.#adoptedSlot(child);
      if (!slot || (!child.slot && isAuthors(nodes.get(slot)))) continue;
      if (!child.slot) child.slot = slot;
      const other = nodes.get(slot);
      if (isAuthors(other)) {
        if (!isAuthors(child)) child.remove();
        continue;
      }
      if (other) this.#removeOurs(other);
      nodes.set(slot, child);
    }
    return nodes;
  }

  /** Takes a node of ours away, and leaves the author's children that it holds. */
  #removeOurs(node: HTMLElement): void {
    this.wrapping?.release(node);
    node.remove();
  }

  /** The slot of an author's child that has none. */
  #adoptedSlot(child: Element): string | undefined {
    const { adopts } = this.constructor as typeof LightElement;
    for (const slot in adopts) if (adopts[slot]?.includes(child.localName)) return slot;
    return undefined;
  }

  /** @internal Reads the base of its ids anew, where someone changed the id of its control. */
  renewId(): void {
    this.#id = undefined;
    this.requestUpdate();
  }

  /** @internal Prints again when children came or went that it did not print itself. */
  childrenChanged(): void {
    if (this.wrapping?.isDue) return this.requestUpdate();
    for (const child of this.children) {
      const slot = child.slot || this.#adoptedSlot(child);
      if (slot && this.#nodes.get(slot) !== child) return this.requestUpdate();
    }
    for (const node of this.#nodes.values()) {
      if (node.parentNode !== this) return this.requestUpdate();
    }
  }
}

/** Whether the parser has passed the end of the element: until then children may be missing. */
function childrenParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
