import { idFrom, type PartWithId } from '@trillium-ds/components/light/part.js';
import type { Element } from './scan.ts';

/** The ids of a document. Constant work for each, however many want the same name. */
export class Ids {
  /** The first element that has each id, or that it was printed for. */
  readonly #holders = new Map<string, Element>();
  /**
   * What stands before the last hyphen of each id, and before the one before it, since names of parts
   * have one at most. No other base has ids of parts: one look here spares several look-ups each.
   */
  readonly #bases = new Set<string>();
  readonly #twice = new Set<string>();
  /** How far the counting has come for each name. */
  readonly #counts = new Map<string, number>();
  #unnamed = 0;

  /** Notes an id that the source holds. */
  add(id: string, element: Element): void {
    const holder = this.#holders.get(id);
    if (!holder) this.#hold(id, element);
    else if (!isRepeated(element, holder)) this.#twice.add(id);
  }

  /** Notes an id that is printed. */
  take(id: string, host: Element): void {
    if (!this.#holders.has(id)) this.#hold(id, host);
  }

  isTwice(id: string): boolean {
    return this.#twice.has(id);
  }

  isHeldBy(id: string, element: Element): boolean {
    return this.#holders.get(id) === element;
  }

  /**
   * The first of `name`, `name-2`, `name-3` … that is free, together with the ids of the parts. One
   * that stands on the very node it would be given to is free.
   */
  claim(
    text: string | null | undefined,
    parts: readonly PartWithId[],
    nodes: ReadonlyMap<string, Element>,
  ): string {
    const base = (text && idFrom(text)) || `tds-${++this.#unnamed}`;
    for (let count = this.#counts.get(base) ?? 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      const free =
        this.#isFree(id, nodes.get('control')) &&
        (!this.#bases.has(id) || this.#arePartsFree(id, parts, nodes));
      if (!free) continue;
      this.#counts.set(base, count);
      return id;
    }
  }

  #hold(id: string, element: Element): void {
    this.#holders.set(id, element);
    const last = id.lastIndexOf('-');
    if (last < 1) return;
    this.#bases.add(id.slice(0, last));
    const other = id.lastIndexOf('-', last - 1);
    if (other > 0) this.#bases.add(id.slice(0, other));
  }

  #arePartsFree(
    id: string,
    parts: readonly PartWithId[],
    nodes: ReadonlyMap<string, Element>,
  ): boolean {
    return parts.every((slot) => this.#isFree(`${id}-${slot}`, nodes.get(slot)));
  }

  #isFree(id: string, node: Element | undefined): boolean {
    const holder = this.#holders.get(id);
    return !holder || holder === node;
  }
}

/** Whether an element is of the same tag: parsers repeat an `<a>` or `<b>` that was left open. */
const isRepeated = ({ sourceCodeLocation: place }: Element, holder: Element): boolean =>
  !place || place.startOffset === holder.sourceCodeLocation?.startOffset;
