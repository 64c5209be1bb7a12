import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import type { Controller } from '../light/updating-element.js';
import { comboboxTexts } from '../strings/combobox-texts.js';
import { strings } from '../strings/strings.js';
import type { Choices } from './choices.js';
import type { Combobox } from './combobox.js';
import { filter } from './filter.js';
import { Lookup, type LookupState } from './lookup.js';
import { type Note, Popup } from './popup.js';
import { Status } from './status.js';
import { type ComboboxOption, type Suggestion, suggestionOf } from './suggestion.js';

/** How many options are drawn at once: nobody reads on, and each costs time at every key. */
const MOST = 100;

/**
 * What happens between a person and the input: the keys of the ARIA pattern for an editable combobox
 * whose list helps to complete the text. Begins with the first focus, so that a page that nobody has
 * touched is as a server printed it.
 */
export class Editing implements Controller {
  #host: Combobox;
  #choices: Choices;
  #status: Status;
  #popup: Popup | undefined;
  #lookup = new Lookup((state, options) => this.#onLookup(state, options));
  #found: readonly Suggestion[] = [];

  constructor(host: Combobox, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
    this.#status = new Status(() => host.partOf('status'));
    host.addController(this);
    host.addEventListener('focusin', this.#onFocusIn);
    host.addEventListener('focusout', this.#onFocusOut);
    host.addEventListener('input', this.#onInput, { capture: true });
    host.addEventListener('change', this.#onChange, { capture: true });
    host.addEventListener('keydown', this.#onKeyDown);
    host.addEventListener('mousedown', this.#onMouseDown);
    host.addEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    const { input, baseId } = this.#host;
    const node = this.#host.partOf('popup');
    if (this.#popup?.isOf(input, node, baseId)) input?.removeAttribute('list');
    // That of a clone, or of a field that has another id now.
    else if (node?.firstChild) this.#reach();
    if (this.#popup?.isOpen && input?.matches(':disabled')) this.#close();
  }

  hostDisconnected(): void {
    this.#close();
    this.#lookup.stop();
    this.#status.say('');
  }

  get #texts() {
    return comboboxTexts[languageOf(this.#host)];
  }

  get #isFocused(): boolean {
    const { input } = this.#host;
    return !!input && (input.getRootNode() as Document).activeElement === input;
  }

  /** The popup of the input that there is now, made when it is first needed. */
  #reach(): Popup | undefined {
    const { input, baseId } = this.#host;
    const node = this.#host.partOf('popup');
    if (!input || !node) return undefined;
    if (!this.#popup?.isOf(input, node, baseId)) {
      this.#close();
      this.#choices.reach();
      const label = this.#host.partOf('label');
      this.#popup = new Popup(input, node, baseId, label?.id || undefined);
      this.#popup.isMultiple = this.#choices.isMultiple;
    }
    return this.#popup;
  }

  /** Opens with what fits what was typed, or with everything. */
  #open(query: string): void {
    const popup = this.#reach();
    if (!popup || this.#host.input?.matches(':disabled, :read-only')) return;
    const { search } = this.#host;
    if (search) {
      if (this.#lookup.query === query && popup.isOpen) return;
      return this.#lookup.start(search, query);
    }
    this.#show(query, this.#choices.all);
  }

  #show(query: string, all: readonly Suggestion[]): void {
    // What the page's own search found fits in its own way.
    const { shown, total } = filter(all, this.#host.search ? '' : query, MOST);
    const texts = this.#texts;
    const number = (count: number) => formatNumber(count, strings[languageOf(this.#host)].locale);
    const isCut = total > shown.length;
    const some = isCut ? texts.someResults(number(shown.length), number(total)) : '';
    const text = total ? some : texts.noResults;
    this.#draw(shown, total, query, text ? { text } : undefined);
    this.#status.say(text || (total === 1 ? texts.result : texts.results(number(total))));
  }

  #draw(
    options: readonly Suggestion[],
    total: number,
    query: string,
    note: Note | undefined,
  ): void {
    this.#reach()?.show({
      options,
      total,
      query,
      note,
      isChosen: (option) => this.#choices.isChosen(option),
    });
  }

  #close(): void {
    this.#popup?.close();
  }

  #onLookup(state: LookupState, options: readonly ComboboxOption[]): void {
    const { input } = this.#host;
    const query = input?.value ?? '';
    this.#found = state === 'found' ? options.map(suggestionOf) : [];
    this.#choices.found = this.#found;
    // The person may have gone on before the answer came: what was typed out is taken all the same.
    if (!this.#isFocused) {
      if (state === 'found') this.#choices.take();
      return;
    }
    if (state === 'found') {
      this.#choices.settle();
      return this.#show(query, this.#found);
    }
    const { loading, failed, retry } = this.#texts;
    const text = state === 'loading' ? loading : failed;
    const isFailed = state === 'failed';
    this.#draw([], 0, query, { text, retry: isFailed ? retry : undefined });
    this.#status.say(text, isFailed ? 100 : undefined);
  }

  #choose(option: Suggestion): void {
    if (option.isDisabled) return;
    const { isMultiple } = this.#choices;
    const isRemoved = isMultiple && this.#choices.isChosen(option);
    this.#choices.choose(option);
    this.#lookup.stop();
    const { chosen, removed } = this.#texts;
    if (!isMultiple) this.#close();
    else if (this.#popup?.isOpen) this.#keepOpen(option);
    this.#status.say(isRemoved ? removed(option.label) : chosen(option.label), 100);
  }

  /** Goes on showing the list after a choice of several. */
  #keepOpen(option: Suggestion): void {
    if (this.#host.search) return this.#close();
    const place = this.#popup?.options.indexOf(option) ?? -1;
    const wasFiltered = this.#popup?.isFiltered;
    if (!wasFiltered) return this.#popup?.refresh();
    this.#show('', this.#choices.all);
    const now = this.#popup?.options.indexOf(option) ?? -1;
    if (place >= 0) this.#popup?.moveTo(now);
  }

  #remove(button: HTMLButtonElement): void {
    const { buttons } = this.#choices.chips;
    const index = buttons.indexOf(button);
    const label = this.#choices.remove(button);
    if (label === undefined) return;
    const left = this.#choices.chips.buttons;
    (left[index] ?? left.at(-1) ?? this.#host.input)?.focus();
    this.#status.say(this.#texts.removed(label), 100);
  }

  /** What an arrow key opens the list with: what fits a text that is no answer, else everything. */
  get #query(): string {
    return this.#choices.isSettled ? '' : (this.#host.input?.value ?? '');
  }

  /** Does what a key asks for. Says whether that was all. */
  #press({ key, altKey }: KeyboardEvent): boolean {
    const popup = this.#reach();
    const { input } = this.#host;
    if (!popup || !input) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#arrow(popup, key === 'ArrowDown' ? 1 : -1, altKey);
        return true;
      case 'Enter':
        return this.#enter(popup);
      case 'Tab':
        // What was gone to with the arrow keys looks chosen, and people go on.
        if (popup.active && !this.#choices.isChosen(popup.active)) this.#choose(popup.active);
        return false;
      case 'Escape':
        if (popup.isOpen) this.#close();
        else if (input.value) this.#choices.clear();
        else return false;
        this.#status.say('');
        return true;
      case 'Backspace': {
        const last = this.#choices.chips.buttons.at(-1);
        // Nothing is taken back unseen: the focus goes to what a second press takes back.
        if (!last || input.value) return false;
        this.#close();
        last.focus();
        return true;
      }
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        popup.moveTo(-1);
    }
    return false;
  }

  #arrow(popup: Popup, step: 1 | -1, altKey: boolean): void {
    if (altKey && step < 0) return this.#close();
    if (popup.isOpen) return altKey ? undefined : popup.moveBy(step);
    this.#open(this.#query);
    if (altKey) return;
    const chosen = popup.options.findIndex((option) => this.#choices.isChosen(option));
    if (chosen >= 0 && !this.#choices.isMultiple) popup.moveTo(chosen);
    else popup.moveBy(step);
  }

  #enter(popup: Popup): boolean {
    if (popup.active) {
      this.#choose(popup.active);
      return true;
    }
    this.#close();
    // One of several becomes a chip, and the form is not sent: there may be more to add.
    return this.#choices.take() && this.#choices.isMultiple;
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const button = this.#choices.chips.buttons.find((each) => each === target);
    if (button && ['Backspace', 'Delete'].includes(event.key)) {
      event.preventDefault();
      this.#remove(button);
    }
    if (target !== this.#host.input || !this.#press(event)) return;
    event.preventDefault();
    // One press closes one thing: not the dialog around it, too.
    if (event.key === 'Escape') event.stopPropagation();
  };

  #onInput = (event: Event): void => {
    const { input } = this.#host;
    if (event.target !== input || !input || this.#choices.isFiring) return;
    this.#choices.type();
    if (this.#isFocused) this.#open(input.value);
  };

  #onChange = (event: Event): void => {
    if (event.target !== this.#host.input || this.#choices.isFiring) return;
    // The list has said so, then: twice would be once too often.
    if (this.#choices.take()) event.stopPropagation();
  };

  #onFocusIn = ({ target }: FocusEvent): void => {
    if (target !== this.#host.input) return;
    this.#reach();
    this.#choices.sync();
  };

  #onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const { input } = this.#host;
    const isOurs = (node: EventTarget | null) =>
      node === input || !!this.#popup?.contains(node as Node | null);
    if (!isOurs(target) || (relatedTarget && isOurs(relatedTarget))) return;
    // The window may have lost the focus, and the field comes back to it.
    if (this.#isFocused) return this.#close();
    this.#close();
    this.#choices.take();
  };

  // The focus stays in the input, whatever is pressed in the list.
  #onMouseDown = (event: MouseEvent): void => {
    if (this.#popup?.contains(event.target as Node)) event.preventDefault();
  };

  #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const { input, control } = this.#host;
    const button = this.#choices.chips.buttons.find((each) => each.contains(target));
    if (button) return this.#remove(button);
    // The label is that of the native list, which the input stands for.
    const label = target.closest?.('label');
    if (label && label.control === control && control !== input) return input?.focus();
    const popup = this.#popup;
    if (popup?.contains(target)) {
      const option = popup.optionAt(target);
      if (option) this.#choose(option);
      else if (target.closest('button')) this.#retry();
    } else if (target === input) {
      if (popup?.isOpen) this.#close();
      else this.#open(this.#query);
    }
  };

  #retry(): void {
    const { input, search } = this.#host;
    input?.focus();
    if (search) this.#lookup.start(search, input?.value ?? '', 0);
  }
}
