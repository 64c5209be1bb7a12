import type { FieldError } from '@trillium-ds/components';
import type { Edits } from './edits.ts';
import type { HostPrinter } from './host.ts';
import { CONTROLS, type Element, type Host, isErrorSlot, type Scan } from './scan.ts';
import { firstFrom } from './sorted.ts';

interface ShownError {
  /** Where it is in the source, as all places here are. */
  readonly at: number;
  readonly field: Element;
  /** The slot of the control that it stands over, where there are several. */
  readonly part: string;
  readonly text: () => string;
}

interface Control {
  readonly at: number;
  readonly id: string | null;
}

/** The errors that the fields of a page show, as `collectErrors()` finds them in the browser. */
export class Errors {
  readonly #scan: Scan;
  readonly #edits: Edits;
  readonly #shown: ShownError[] = [];
  readonly #controls: Control[] = [];
  /** The control of each field that an error leads to: its only one, or of several the wrong one. */
  readonly #leads = new Map<Element, string | null>();
  /** The controls of a field by slot: of several, each may have an error of its own. */
  readonly #parts = new Map<Element, Map<string, string | null>>();
  readonly #left = new Set<Element>();

  constructor(scan: Scan, edits: Edits) {
    this.#scan = scan;
    this.#edits = edits;
  }

  /** Takes in what printing a host has changed. */
  add(host: Host, { printed, removed }: HostPrinter): void {
    for (const { part, at } of printed) {
      if (isErrorSlot(part.slot)) {
        const text = () =>
          part.children?.filter((child) => typeof child === 'string').join('') ?? '';
        this.#shown.push({ at, field: host.element, part: partOf(part.slot), text });
      }
      if (!CONTROLS.has(part.tag)) continue;
      const id = String(part.own?.id ?? part.soft?.id ?? '');
      this.#controls.push({ at, id });
      this.#note(host.element, part.slot, id);
      if (part.slot === 'control' || part.own?.['aria-invalid'] === 'true')
        this.#lead(host.element, id);
    }
    for (const node of removed) this.leaveOut(node);
  }

  #note(field: Element, slot: string, id: string | null): void {
    const parts = this.#parts.get(field) ?? new Map<string, string | null>();
    this.#parts.set(field, parts.set(slot, id));
  }

  #lead(field: Element, id: string | null): void {
    if (!this.#leads.has(field)) this.#leads.set(field, id);
  }

  /** Takes no notice of an element that goes, or of what stands in an error summary. */
  leaveOut(element: Element): void {
    this.#left.add(element);
  }

  /** The list for an error summary, once all other hosts are printed. */
  collect(): FieldError[] {
    const { errors, controls } = this.#scan;
    for (const { element, field } of errors) {
      if (this.#left.has(element) || this.#left.has(field)) continue;
      const part = partOf(this.#edits.attribute(element, 'slot') ?? '');
      this.#shown.push({ at: startOf(element), field, part, text: () => textOf(element) });
    }
    for (const element of controls) {
      if (this.#left.has(element)) continue;
      const id = this.#edits.attribute(element, 'id');
      this.#controls.push({ at: startOf(element), id });
      const field = element.parentNode as Element;
      const slot = this.#edits.attribute(element, 'slot');
      if (slot) this.#note(field, slot, id);
      const isSlotted = slot === 'control';
      const isWrong = this.#edits.attribute(element, 'aria-invalid') === 'true';
      if (isSlotted || isWrong) this.#lead(field, id);
    }
    this.#shown.sort((a, b) => a.at - b.at);
    this.#controls.sort((a, b) => a.at - b.at);
    const places = this.#controls.map(({ at }) => at);
    const list: FieldError[] = [];
    for (const { field, part, text } of this.#shown) {
      const { startTag, endTag, endOffset = 0 } = field.sourceCodeLocation ?? {};
      const first = this.#controls[firstFrom(places, startTag?.endOffset ?? 0)];
      const inField = first && first.at <= (endTag?.startOffset ?? endOffset) ? first.id : null;
      const id = part ? this.#parts.get(field)?.get(part) : this.#leads.get(field) || inField;
      const written = this.#edits.attribute(field, part ? `error-${part}` : 'error');
      const said = id && (written || text().trim());
      if (said) list.push({ id, text: said });
    }
    return list;
  }
}

const partOf = (slot: string): string => slot.slice(0, -'-error'.length);

const startOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0;

/** The text in an element, without recursion. */
function textOf(element: Element): string {
  let text = '';
  const rest: Element['childNodes'] = [element];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeName === '#text') text += (node as { value: string }).value;
    else if ('tagName' in node) {
      for (let i = node.childNodes.length; i > 0; i--) rest.push(node.childNodes[i - 1] as Element);
    }
  }
  return text;
}
