import type { LightElement } from '../light/light-element.js';
import type { Popup } from './popup.js';
import type { Suggestion } from './suggestion.js';
import { SuggestionList, type SuggestionNodes } from './suggestion-list.js';

/**
 * What happens between a person and an input with suggestions: the keys of the ARIA pattern for an
 * editable combobox whose list helps to complete the text. Begins with the first focus, so that a page
 * that nobody has touched is as a server printed it.
 */
export abstract class Suggesting extends SuggestionList {
  constructor(host: LightElement, nodes: SuggestionNodes) {
    super(host, nodes);
    host.addEventListener('focusin', this.#onFocusIn);
    host.addEventListener('focusout', this.#onFocusOut);
    host.addEventListener('input', this.#onInput, { capture: true });
    host.addEventListener('keydown', this.#onKeyDown);
    host.addEventListener('mousedown', this.#onMouseDown);
    host.addEventListener('click', this.#onClick);
  }

  /** Whether an `input` event says that a person typed. */
  protected isTyped(_event: Event): boolean {
    return true;
  }

  /** The focus has come to the input. */
  protected entered(): void {}

  /** Something was typed. */
  protected typed(): void {}

  /** The focus has gone. */
  protected left(): void {}

  /** Enter was pressed at no suggestion. Says whether that was all. */
  protected entering(): boolean {
    return false;
  }

  /** Tab was pressed at a suggestion. */
  protected tabbing(_option: Suggestion): void {}

  /** Escape was pressed with nothing to close. Says whether that did anything. */
  protected escaping(): boolean {
    return false;
  }

  /** Does what a key asks for. Says whether that was all. */
  protected press({ key, altKey }: KeyboardEvent): boolean {
    const popup = this.reach();
    if (!popup) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#arrow(popup, key === 'ArrowDown' ? 1 : -1, altKey);
        return true;
      case 'Enter':
        return this.#enter(popup);
      case 'Tab':
        if (popup.active) this.tabbing(popup.active);
        return false;
      case 'Escape':
        if (popup.isOpen) this.close();
        else if (!this.escaping()) return false;
        this.say('');
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        popup.moveTo(-1);
    }
    return false;
  }

  /** Does what a click asks for. */
  protected click(target: Element): void {
    const { popup } = this;
    if (popup?.contains(target)) {
      const option = popup.optionAt(target);
      if (option) this.pick(option);
      else if (target.closest('button')) this.retry();
    } else if (target === this.input) {
      if (popup?.isOpen) this.close();
      else this.open(this.query);
    }
  }

  #arrow(popup: Popup, step: 1 | -1, altKey: boolean): void {
    if (altKey && step < 0) return this.close();
    if (popup.isOpen) return altKey ? undefined : popup.moveBy(step);
    this.open(this.query);
    if (altKey) return;
    const chosen = popup.options.findIndex((option) => this.isChosen(option));
    if (chosen >= 0 && !popup.isMultiple) popup.moveTo(chosen);
    else popup.moveBy(step);
  }

  #enter(popup: Popup): boolean {
    if (popup.active) {
      this.pick(popup.active);
      return true;
    }
    this.close();
    return this.entering();
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.target !== this.input || !this.press(event)) return;
    event.preventDefault();
    // One press closes one thing: not the dialog around it, too.
    if (event.key === 'Escape') event.stopPropagation();
  };

  #onInput = (event: Event): void => {
    const { input } = this;
    if (!input || event.target !== input) return;
    if (!this.isTyped(event)) return;
    this.typed();
    if (this.isFocused) this.open(input.value);
  };

  #onFocusIn = ({ target }: FocusEvent): void => {
    if (target !== this.input) return;
    this.reach();
    this.entered();
  };

  #onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const { input } = this;
    const isOurs = (node: EventTarget | null) =>
      node === input || !!this.popup?.contains(node as Node | null);
    if (!isOurs(target) || (relatedTarget && isOurs(relatedTarget))) return;
    this.close();
    // The window may have lost the focus, and the field comes back to it.
    if (!this.isFocused) this.left();
  };

  // The focus stays in the input, whatever is pressed in the list.
  #onMouseDown = (event: MouseEvent): void => {
    if (this.popup?.contains(event.target as Node)) event.preventDefault();
  };

  #onClick = (event: MouseEvent): void => this.click(event.target as Element);
}
