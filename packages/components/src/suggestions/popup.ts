import { matchesIn } from './fold.js';
import type { Suggestion } from './suggestion.js';

/** What a popup shows beside the options. */
export interface Note {
  readonly text: string;
  /** The words of a button that tries again. */
  readonly retry?: string | undefined;
}

/** What a popup shows. */
export interface Shown {
  readonly options: readonly Suggestion[];
  readonly total: number;
  readonly query: string;
  readonly isChosen: (option: Suggestion) => boolean;
  readonly note?: Note | undefined;
}

const NOTHING: Shown = { options: [], total: 0, query: '', isChosen: () => false };
/** How many rows are drawn at once: more than show. The others follow when typing pauses. */
const FIRST = 20;
/** After what pause the others are drawn, in ms. */
const PAUSE = 150;
/** Room between the popup, the input and the edge of the window, in pixels. */
const GAP = 8;

/**
 * The list under an input: an ARIA listbox in the browser's top layer, where it knows one. Plain DOM: a
 * hundred rows are drawn in less time than they are painted, and a template engine would weigh more
 * than all of this.
 */
export class Popup {
  #input: HTMLInputElement;
  #node: HTMLElement;
  #list: HTMLElement;
  #id: string;
  #options: HTMLElement[] = [];
  #shown: Shown = NOTHING;
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasRole: boolean;
  /** Whether it is shown. */
  isOpen = false;

  constructor(input: HTMLInputElement, node: HTMLElement, id: string) {
    this.#input = input;
    this.#node = node;
    this.#id = id;
    this.#list = element(node, 'div', { role: 'listbox', id: `${id}-options` });
    node.replaceChildren(this.#list);
    delete node.dataset.open;
    const [label] = input.labels ?? [];
    const labelId = input.getAttribute('aria-labelledby') || label?.id;
    if (labelId) this.#list.setAttribute('aria-labelledby', labelId);
    else this.#list.ariaLabel = input.ariaLabel ?? label?.textContent?.trim() ?? '';
    if ('popover' in node) node.popover = 'manual';
    this.#hasRole = !input.role;
    if (!input.role) input.role = 'combobox';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  /** Whether it belongs to these nodes, and its ids to that of the field. */
  isOf(input: Node | null, node: Node | null, id: string): boolean {
    const isSame = this.#input === input && this.#node === node && this.#id === id;
    return isSame && this.#list.parentNode === node;
  }

  /** Leaves the input as it was before. */
  leave(): void {
    this.close();
    if (this.#hasRole) this.#input.role = null;
    for (const name of ['autocomplete', 'controls', 'expanded']) {
      this.#input.removeAttribute(`aria-${name}`);
    }
  }

  /** The option that the arrow keys are at. */
  get active(): Suggestion | undefined {
    return this.#shown.options[this.#active];
  }

  /** The options that are drawn. */
  get options(): readonly Suggestion[] {
    return this.#shown.options;
  }

  /** Whether it shows only what fits a text. */
  get isFiltered(): boolean {
    return !!this.#shown.query;
  }

  /** Whether a node stands in it. */
  contains(node: Node | null): boolean {
    return this.#node.contains(node);
  }

  /** The option that was drawn as this node. */
  optionAt(node: Element): Suggestion | undefined {
    return this.#shown.options[this.#options.indexOf(node.closest('[role=option]') as HTMLElement)];
  }

  /** Whether several options can be chosen. */
  get isMultiple(): boolean {
    return this.#list.hasAttribute('aria-multiselectable');
  }
  set isMultiple(isMultiple: boolean) {
    if (isMultiple) this.#list.setAttribute('aria-multiselectable', 'true');
    else this.#list.removeAttribute('aria-multiselectable');
  }

  /** Draws and opens. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#options = [];
    this.#list.replaceChildren();
    this.#drawRows(FIRST);
    clearTimeout(this.#timer);
    if (shown.options.length > FIRST) this.#timer = setTimeout(() => this.#drawRows(), PAUSE);
    this.#list.hidden = !shown.options.length;
    this.#node.replaceChildren(this.#list, ...this.#drawNote(shown.note));
    this.moveTo(-1);
    this.#open();
    // A note alone is no list: the arrow keys find nothing in it.
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#node.scrollTop = 0;
  }

  close(): void {
    this.moveTo(-1);
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#input.setAttribute('aria-expanded', 'false');
    delete this.#node.dataset.open;
    if (this.#node.isConnected) this.#node.hidePopover?.();
    this.#listen('remove');
    this.#list.replaceChildren();
    this.#node.replaceChildren(this.#list);
    this.#shown = NOTHING;
    this.#options = [];
    clearTimeout(this.#timer);
  }

  /** Goes to the option before or after, from the last to the first and back. */
  moveBy(step: 1 | -1): void {
    const { length } = this.#shown.options;
    if (!length) return;
    const from = this.#active < 0 && step < 0 ? length : this.#active;
    this.moveTo((from + step + length) % length);
  }

  /** Goes to an option; -1 is none. */
  moveTo(index: number): void {
    if (index >= this.#options.length) this.#drawRows();
    this.#options[this.#active]?.removeAttribute('data-active');
    this.#active = this.#options[index] ? index : -1;
    const option = this.#options[this.#active];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.dataset.active = '';
    this.#input.setAttribute('aria-activedescendant', option.id);
    this.#reveal(option);
  }

  /** Marks what is chosen, in place. */
  refresh(): void {
    this.#options.forEach((row, index) => {
      const option = this.#shown.options[index] as Suggestion;
      row.setAttribute('aria-selected', String(this.#shown.isChosen(option)));
    });
  }

  // Not scrollIntoView(), which may scroll the page, too.
  #reveal({ offsetTop, offsetHeight, offsetParent, parentElement }: HTMLElement): void {
    const node = this.#node;
    const within = offsetParent === node ? 0 : (parentElement?.offsetTop ?? 0);
    const top = offsetTop + within;
    if (top < node.scrollTop) node.scrollTop = top;
    const end = top + offsetHeight - node.clientHeight;
    if (end > node.scrollTop) node.scrollTop = end;
  }

  /** Draws the rows that are not there yet, up to a number. */
  #drawRows(most: number = this.#shown.options.length): void {
    const list = this.#list.ownerDocument.createDocumentFragment();
    let groupName = this.#shown.options[this.#options.length - 1]?.group ?? '';
    let group = groupName ? this.#list.lastElementChild : null;
    for (const option of this.#shown.options.slice(this.#options.length, most)) {
      const row = this.#draw(option, this.#options.length);
      this.#options.push(row);
      if (option.group && option.group !== groupName) {
        group = this.#drawGroup(option.group, this.#options.length);
        list.append(group);
      }
      groupName = option.group;
      if (option.group) group?.append(row);
      else list.append(row);
    }
    this.#list.append(list);
  }

  #draw(option: Suggestion, index: number): HTMLElement {
    const { total, query, isChosen } = this.#shown;
    const row = element(this.#node, 'div', {
      role: 'option',
      id: `${this.#id}-option-${index + 1}`,
      'aria-selected': String(isChosen(option)),
      'aria-setsize': String(total),
      'aria-posinset': String(index + 1),
      dir: 'auto',
    });
    if (option.isDisabled) row.setAttribute('aria-disabled', 'true');
    const { label } = option;
    let at = 0;
    for (const [start, end] of matchesIn(label, query)) {
      const mark = element(this.#node, 'mark', {});
      mark.textContent = label.slice(start, end);
      row.append(label.slice(at, start), mark);
      at = end;
    }
    row.append(label.slice(at));
    return row;
  }

  #drawGroup(name: string, index: number): HTMLElement {
    const id = `${this.#id}-group-${index}`;
    const group = element(this.#node, 'div', { role: 'group', 'aria-labelledby': id });
    const heading = element(this.#node, 'div', { role: 'presentation', id });
    heading.textContent = name;
    group.append(heading);
    return group;
  }

  #drawNote(note: Note | undefined): HTMLElement[] {
    if (!note) return [];
    const text = element(this.#node, 'p', {});
    text.textContent = note.text;
    if (!note.retry) return [text];
    const button = element(this.#node, 'button', { type: 'button' });
    button.textContent = note.retry;
    return [text, button];
  }

  #open(): void {
    const node = this.#node;
    if (!this.isOpen) {
      this.isOpen = true;
      node.dataset.open = '';
      node.showPopover?.();
      this.#listen('add');
    }
    this.#place();
  }

  // In a part of the page that scrolls the input moves away from under it.
  #listen(what: 'add' | 'remove'): void {
    const view = this.#node.ownerDocument.defaultView;
    for (const [target, type] of [
      [view, 'scroll'],
      [view, 'resize'],
      [view?.visualViewport, 'resize'],
    ] as const) {
      target?.[`${what}EventListener`](type, this.#place, { capture: true, passive: true });
    }
  }

  /**
   * Under the input, or above it where there is more room. It finds out by how much it is off, whatever
   * its place is counted from: the page in the top layer, else what holds it.
   */
  #place = (event?: Event): void => {
    const node = this.#node;
    if (event?.target === node) return;
    const view = node.ownerDocument.defaultView as Window;
    const box = this.#input.getBoundingClientRect();
    const { visualViewport } = view;
    const top = visualViewport?.offsetTop ?? 0;
    const height = visualViewport?.height ?? view.innerHeight;
    const below = top + height - box.bottom - 2 * GAP;
    const above = box.top - top - 2 * GAP;
    const { style } = node;
    const width = node.ownerDocument.documentElement.clientWidth;
    style.setProperty('--_inline', `${box.width}px`);
    style.setProperty('--_most-inline', `${width}px`);
    style.setProperty('--_block', '100vh');
    const isAbove = node.offsetHeight > below && above > below;
    style.setProperty('--_block', `${Math.max(isAbove ? above : below, 0)}px`);
    const own = node.getBoundingClientRect();
    const isRightToLeft = view.getComputedStyle(this.#input).direction === 'rtl';
    const wanted = isRightToLeft ? box.right - own.width : box.left;
    const left = Math.max(0, Math.min(wanted, width - own.width));
    const start = isAbove ? box.top - GAP - own.height : box.bottom + GAP;
    const off = (name: string, by: number) =>
      style.setProperty(name, `${(Number.parseFloat(style.getPropertyValue(name)) || 0) + by}px`);
    off('--_left', left - own.left);
    off('--_top', start - own.top);
  };
}

function element(
  node: Element,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const made = node.ownerDocument.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] as string);
  return made;
}
