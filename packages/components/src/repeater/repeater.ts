import { attribute } from '../attribute.js';
import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import { LightElement } from '../light/light-element.js';
import { type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { repeaterTexts } from '../strings/repeater-texts.js';
import { strings } from '../strings/strings.js';
import { warn } from '../warn.js';
import { type Action, actionOf, actionsIn, show } from './actions.js';
import { focusIn, keepChoices } from './item.js';
import { reindex } from './reindex.js';

/**
 * Repeats a group of questions: "Add another person". Each item is your own `<fieldset>`, with names
 * like `people[0][name]`; a `<template>` holds a blank one. Buttons named `people-add`,
 * `people-remove`, `people-up` and `people-down`, whose values are the index, submit the form for the
 * server to do it. With script and a template it happens in place: names, ids and numbers follow,
 * nothing typed is lost, and what was removed can be brought back.
 *
 * @element tds-repeater
 * @slot add - Your own `<button>` that adds an item, after the items; one without a `slot` is taken too.
 * @slot - The items, and a `<template>` of one more.
 * @fires change - When an item was added, removed, brought back or moved.
 * @status beta
 * @since 0.1.0
 */
export class Repeater extends LightElement {
  static override adopts = { add: ['button'] };
  static override texts = repeaterTexts;
  static override partsWithId: readonly PartWithId[] = ['limit'];

  /** What the names of all items begin with, as `people`. */
  @attribute('name') name?: string;
  /** How many items stay at least. */
  @attribute('min', Number) min?: number;
  /** How many items there can be. */
  @attribute('max', Number) max?: number;
  /** The id of the form that its button belongs to, when it stands outside. */
  @attribute('form') formId?: string;

  static override baseId(p: Partial<Repeater>): string | undefined {
    return p.name;
  }

  static override light(
    p: Partial<Repeater>,
    context: LightContext<(typeof repeaterTexts)['en']>,
  ): Light {
    const { strings, texts } = context;
    const isLimited = !!p.min || !!p.max;
    const least = !!p.min && `${texts.atLeast} ${formatNumber(p.min, strings.locale)}.`;
    const most = !!p.max && `${texts.atMost} ${formatNumber(p.max, strings.locale)}.`;
    return {
      parts: [
        // The Enter key presses the first button of a form, which must not be one that removes.
        {
          slot: 'enter',
          tag: 'button',
          own: { 'aria-hidden': 'true', tabindex: '-1' },
          soft: { form: p.formId },
        },
        isLimited && {
          slot: 'limit',
          tag: 'p',
          soft: { id: `${context.id}-limit` },
          children: [least && most ? `${least} ${most}` : least || most],
        },
        context.author('add') && {
          slot: 'add',
          tag: 'button',
          own: { 'aria-describedby': isLimited ? partId(context, 'limit') : undefined },
          soft: { name: p.name && `${p.name}-add`, formnovalidate: true, form: p.formId },
        },
        // Written by the element when something was removed: printing again leaves it alone.
        { slot: 'undo', tag: 'div' },
        { slot: 'status', tag: 'p', own: { 'aria-live': 'polite' } },
      ],
    };
  }

  #removed: { item: Element; index: number } | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The items, in document order. */
  get items(): HTMLElement[] {
    return [...this.children].filter(
      (child): child is HTMLElement => !child.slot && child.localName !== 'template',
    );
  }

  /** Adds a blank item at the end and moves the focus there; not when there are as many as can be. */
  addItem(): void {
    const blank = this.#template?.content.firstElementChild;
    const { length } = this.items;
    if (!blank || length >= this.#most) return;
    const item = this.ownerDocument.importNode(blank, true);
    this.#place(item, length);
    const { atMost } = repeaterTexts[languageOf(this)];
    const limit = length + 1 === this.#most ? ` ${atMost} ${this.#inWords(this.#most)}.` : '';
    this.#done(this.#texts.added(this.#nameOf(item)) + limit);
    focusIn(item);
  }

  /** Removes an item, which can be brought back; not when there are as few as must be. */
  removeItem(index: number): void {
    const item = this.items[index];
    if (!item || this.items.length <= this.#least) return;
    const name = this.#nameOf(item);
    const after = item.nextElementSibling;
    item.remove();
    this.#number(this.items);
    this.#done(this.#texts.removed(name));
    this.#removed = { item, index };
    this.#showUndo(this.#texts.removed(name), after);
    const neighbour = this.items[index] ?? this.items[index - 1];
    if (neighbour) focusIn(neighbour, true);
    else this.partNode('add')?.focus();
  }

  /** Brings back what was removed last, with all that was typed in it. */
  undo(): void {
    if (!this.#removed) return;
    const { item, index } = this.#removed;
    this.#place(item, index);
    this.#done(this.#texts.restored(this.#nameOf(item)));
    focusIn(item);
  }

  /** Moves an item to another place, with all that was typed in it. */
  moveItem(from: number, to: number): void {
    const item = this.items[from];
    if (!item || !this.items[to] || from === to) return;
    const focused = this.ownerDocument.activeElement;
    const hadFocus = item.contains(focused);
    // As it was called when someone chose to move it: its number follows its place.
    const name = this.#nameOf(item);
    this.#place(item, to);
    const place = this.#inWords(to + 1);
    this.#done(this.#texts.moved(name, place, this.#inWords(this.items.length)));
    if (!hadFocus) return;
    // Moving takes the focus away, and at either end the button that moved it is out of use.
    if (focused instanceof HTMLElement && focused.checkVisibility()) focused.focus();
    else focusIn(item, true);
  }

  /** @internal Items came or went. */
  override childrenChanged(): void {
    super.childrenChanged();
    this.#settle();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#settle();
  }

  protected override check(): void {
    if (!__DEV__) return;
    if (!this.name) {
      warn(
        this,
        'name-missing',
        'has no name, so its buttons say nothing to a server. Add a name.',
      );
    }
    if (this.#template && !this.partNode('add')) {
      warn(this, 'add-missing', 'has no way to add an item. Put a <button> after the items.');
    }
    const lacking = this.items.find((item) => !actionsIn(this, item).has('remove'));
    if (lacking && this.name) {
      const button = `<button name="${this.name}-remove" value="0" formnovalidate>`;
      warn(this, 'remove-missing', `has an item that cannot be removed. Put a ${button} in it.`);
    }
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector<HTMLTemplateElement>(':scope > template');
  }

  get #least(): number {
    return this.min || 0;
  }

  get #most(): number {
    return this.max || Number.POSITIVE_INFINITY;
  }

  get #texts() {
    return repeaterTexts[languageOf(this)];
  }

  #inWords(number: number): string {
    return formatNumber(number, strings[languageOf(this)].locale);
  }

  /** What an item is called: its legend or heading, else its number. */
  #nameOf(item: Element): string {
    const words = item.querySelector('legend, h1, h2, h3, h4, h5, h6')?.textContent?.trim();
    const number = this.#inWords(this.items.indexOf(item as HTMLElement) + 1);
    return (
      words?.replace(/\s+/g, ' ') || item.getAttribute('aria-label') || this.#texts.item(number)
    );
  }

  /** Puts an item in its place, between those that stay. */
  #place(item: Element, index: number): void {
    const others = this.items.filter((other) => other !== item);
    const restore = keepChoices([...others, item]);
    // Numbered before it is in place: components there must not meet an id twice.
    this.#number([...others.slice(0, index), item, ...others.slice(index)]);
    const next = others[index];
    if (next) next.before(item);
    else if (others.length) others.at(-1)?.after(item);
    else this.insertBefore(item, this.#template);
    restore();
  }

  #number(items: readonly Element[]): void {
    const { name } = this;
    if (!name) return;
    const restore = keepChoices(items);
    for (const [index, item] of items.entries()) reindex(item, name, index);
    restore();
  }

  /** Tells everyone that the items are others now. What was removed before is gone for good. */
  #done(message: string): void {
    const status = this.partNode('status');
    if (status) status.textContent = message;
    this.partNode('undo')?.replaceChildren();
    this.#removed = undefined;
    this.#settle();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Shows, where the item was, that it can be brought back. */
  #showUndo(message: string, after: Element | null): void {
    const notice = this.partNode('undo');
    if (!notice) return;
    const text = this.ownerDocument.createElement('span');
    const button = this.ownerDocument.createElement('button');
    text.textContent = `${message} `;
    button.type = 'button';
    button.textContent = this.#texts.undo;
    button.setAttribute('aria-label', this.#texts.undoLabel(message));
    notice.replaceChildren(text, button);
    if (after && after !== notice) this.insertBefore(notice, after);
  }

  // Without a template nothing is done here: the buttons submit the form, as without script.
  #settle(): void {
    if (!this.#template || !this.parsed) return;
    const { items } = this;
    for (const button of this.querySelectorAll('button')) {
      if (actionOf(this, button) === 'add') show(button, items.length < this.#most);
    }
    for (const [index, item] of items.entries()) {
      const allowed: Record<Action, boolean> = {
        add: true,
        remove: items.length > this.#least,
        up: index > 0,
        down: index < items.length - 1,
      };
      for (const [action, button] of actionsIn(this, item)) {
        show(button, allowed[action]);
        if (button.value !== String(index)) button.value = String(index);
      }
    }
  }

  #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!button || event.defaultPrevented) return;
    if (button === this.partNode('enter')) return this.#onEnter(event, button);
    if (!this.#template) return;
    if (button.parentElement === this.partNode('undo')) return this.undo();
    const action = actionOf(this, button);
    if (!action) return;
    event.preventDefault();
    if (action === 'add') return this.addItem();
    const index = this.items.findIndex((item) => item.contains(button));
    if (action === 'remove') this.removeItem(index);
    else this.moveItem(index, action === 'up' ? index - 1 : index + 1);
  };

  /** The button that people see sends the form, with its name and value. */
  #onEnter(event: Event, enter: HTMLElement): void {
    const { form } = enter as HTMLButtonElement;
    const sends = [...(form?.elements ?? [])].find(
      (button): button is HTMLElement =>
        button.matches('button:not([type="button" i], [type="reset" i]), [type="submit" i]') &&
        !button.matches('tds-repeater button, :disabled'),
    );
    if (!sends) return;
    event.preventDefault();
    sends.click();
  }
}
