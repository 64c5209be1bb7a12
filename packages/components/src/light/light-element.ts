import { ReactiveElement } from '@lit/reactive-element';
import { type AttributeDeclaration, readAttribute } from '../attribute.js';
import { languageOf, watchLanguage } from '../language.js';
import { strings } from '../strings/strings.js';
import { warn, warnOfMissingStyles } from '../warn.js';
import { groupOf } from './group.js';
import {
  type GroupProperties,
  idFrom,
  type Light,
  type LightContext,
  MARK,
  mergeIdList,
  PARTS_WITH_ID,
  type Part,
  uniqueId,
} from './part.js';
import { added, blankNodes, printChosen, printHost, printNew, printPart } from './print-dom.js';
import { watchChildren } from './watch-children.js';
import { isWrapped, type Wrapper, wrapChildren } from './wrap.js';

let unnamed = 0;

/** How Lit is told of a property that it need not know: nothing but that it has changed. */
const REACTIVE = {};

/**
 * An element whose meaning is native HTML in the light DOM, printed by the pure function `light()`.
 * It adopts what the author or a server wrote. Its looks are the page's stylesheet alone, so that they
 * are the same before the script, with it and without it.
 */
export abstract class LightElement extends ReactiveElement {
  /** Which of the author's children without a `slot` belong where: slot name to tag names. */
  static adopts: Readonly<Record<string, readonly string[]>> = {};
  /** The properties that stand in attributes, by attribute: `@attribute()` adds them. */
  static attributes: ReadonlyMap<string, AttributeDeclaration> = new Map();
  /** The tag of the group whose properties `light()` reads as `context.group`. */
  static group?: string;

  static override get observedAttributes(): string[] {
    this.finalize();
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
  #nodes = new Map<string, HTMLElement>();
  #wrapper: Wrapper | undefined;
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
    return this.#collect().get(slot) ?? null;
  }

  override attributeChangedCallback(name: string, _before: unknown, text: string | null): void {
    const { attributes } = this.constructor as typeof LightElement;
    const { property, type } = attributes.get(name) as AttributeDeclaration;
    const before = this.given[property];
    this.given[property] = text === null ? undefined : readAttribute(type, text);
    this.requestUpdate(property, before, REACTIVE, true, this.given[property]);
  }

  /** @internal The base of the ids of all parts. */
  get baseId(): string {
    this.#id ??= this.#claimId();
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

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (this.parsed) this.#print();
  }

  /** Whether the parser is past everything that `light()` looks at. */
  protected get parsed(): boolean {
    return childrenParsed(this);
  }

  protected override updated(_changed: Map<PropertyKey, unknown>): void {
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
    if (!this.isUpdatePending) this.requestUpdate();
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
    const light = type.light(this.given, {
      id,
      strings: strings[languageOf(this)],
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
    this.#wrap(parts);
    // From here on, since the first printing is our own doing.
    if (!this.hasUpdated) watchChildren(this);
  }

  /** Puts the author's children that belong inside a node there. */
  #wrap(parts: readonly Part[]): void {
    const part = parts.find(({ wraps }) => wraps);
    const node = part && this.#nodes.get(part.slot);
    // Beside a group of the author's own stands what is not to be in it.
    const isSure = node && !(isAuthors(node) && part?.wraps?.includes('*'));
    this.#wrapper = isSure ? { node, wraps: part?.wraps ?? [] } : undefined;
    if (!this.#wrapper) return;
    wrapChildren(this, this.#wrapper);
    printChosen(this.#wrapper.node, part?.chosen);
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
      if (node) node = printPart(part, node, id);
      else {
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
    if (node === this.#wrapper?.node) {
      for (const child of [...node.childNodes]) {
        if (!(child instanceof Element) || isAuthors(child)) super.insertBefore(child, node);
      }
    }
    node.remove();
  }

  /** The slot of an author's child that has none. */
  #adoptedSlot(child: Element): string | undefined {
    const { adopts } = this.constructor as typeof LightElement;
    for (const slot in adopts) if (adopts[slot]?.includes(child.localName)) return slot;
    return undefined;
  }

  /** The id that is in the DOM already, unless it is taken twice; else a free one. */
  #claimId(): string {
    const type = this.constructor as typeof LightElement;
    const root = this.getRootNode() as Document;
    const hasChildren = !!this.firstElementChild;
    const control = hasChildren ? this.partNode('control') : null;
    const node = control?.id ? control : hasChildren && this.#printedWithId();
    if (node) {
      const found = node === control ? node.id : node.id.slice(0, -node.slot.length - 1);
      const same = root.querySelectorAll(`#${CSS.escape(node.id)}`).length;
      if (same < 2) return found;
      if (node === control && isAuthors(node) && !added(node).includes('id')) {
        if (__DEV__) {
          warn(this, 'duplicate-id', `has the id "${found}", as another has. Give each its own.`);
        }
        return found;
      }
      // A clone: the ids of ours that it came with are those of the other one.
      const described = control?.getAttribute('aria-describedby');
      if (described) {
        control?.setAttribute('aria-describedby', mergeIdList(described, undefined, found));
      }
      for (const child of this.children) {
        if (!isAuthors(child) || added(child).includes('id')) child.removeAttribute('id');
      }
    }
    const base =
      type.baseId(this.given, { group: this.#group }) ||
      control?.getAttribute('name') ||
      (this.id ? `${this.id}-control` : `tds-${++unnamed}`);
    return uniqueId(idFrom(base) || `tds-${++unnamed}`, (id) => {
      const other = root.getElementById?.(id);
      // What stands deeper is of another field, as in a group.
      return !!other && other.parentNode !== this;
    });
  }

  /** A part that was printed with an id before, by a server or for the element that was cloned. */
  #printedWithId(): HTMLElement | undefined {
    for (const slot of PARTS_WITH_ID) {
      const node = this.partNode(slot);
      if (node?.getAttribute(MARK) === '' && node.id.endsWith(`-${slot}`)) return node;
    }
    return undefined;
  }

  /**
   * @internal A framework goes on naming the element as the parent of what it wrote into it, and those
   * as the place for others, when a node of ours holds them.
   */
  override insertBefore<T extends Node>(node: T, place: Node | null): T {
    const holder = this.#holderOf(place);
    if (!holder) return super.insertBefore(node, place);
    const belongs = !(node instanceof Element) || isWrapped(node, holder);
    if (belongs) return holder.node.insertBefore(node, place);
    return super.insertBefore(node, holder.node);
  }

  /** @internal */
  override removeChild<T extends Node>(child: T): T {
    const holder = this.#holderOf(child);
    return holder ? holder.node.removeChild(child) : super.removeChild(child);
  }

  /** @internal */
  override replaceChild<T extends Node>(node: Node, child: T): T {
    const holder = this.#holderOf(child);
    return holder ? holder.node.replaceChild(node, child) : super.replaceChild(node, child);
  }

  /** The wrapper that a child of the author's stands in. */
  #holderOf(child: Node | null): Wrapper | undefined {
    const wrapper = this.#wrapper;
    return wrapper && child?.parentNode === wrapper.node ? wrapper : undefined;
  }

  /** @internal Prints again when children came or went that it did not print itself. */
  childrenChanged(): void {
    const wrapper = this.#wrapper;
    if (wrapper && [...this.childNodes].some((child) => isWrapped(child, wrapper))) {
      return this.requestUpdate();
    }
    for (const child of this.children) {
      const slot = child.slot || this.#adoptedSlot(child);
      if (slot && this.#nodes.get(slot) !== child) return this.requestUpdate();
    }
    for (const node of this.#nodes.values()) {
      if (node.parentNode !== this) return this.requestUpdate();
    }
  }
}

const isAuthors = (node: Element | null | undefined): boolean =>
  !!node && node.getAttribute(MARK) !== '';

/** Whether the parser has passed the end of the element: until then children may be missing. */
function childrenParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
