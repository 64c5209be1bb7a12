import { languageOf } from '../language.js';
import type { Controller } from '../light/updating-element.js';
import type { Answer } from '../select/answer.js';
import { comboboxTexts } from '../strings/combobox-texts.js';
import type { Found } from '../suggestions/filter.js';
import { fold } from '../suggestions/fold.js';
import { OptionIndex } from '../suggestions/option-index.js';
import type { Suggestion } from '../suggestions/suggestion.js';
import { Chips } from './chips.js';
import type { Combobox } from './combobox.js';

/** Marks the options that the page's own search found, which go when they are not chosen any more. */
const FOUND = 'data-found';

/**
 * Keeps the input and the native list in step. The list is the answer: what is submitted, reset and
 * restored. The input has no name and shows it, or what is typed in its place; of free text it is both.
 */
export class Choices implements Controller {
  #host: Combobox;
  #answer: Answer;
  #datalist: HTMLDataListElement | null = null;
  #isReached = false;
  #index = new OptionIndex(() => (this.#host.list ?? this.#datalist)?.options ?? []);
  #observer: MutationObserver | undefined;
  #observed: Element | undefined;
  #reported = '';
  #root: Node | undefined;
  /** Whether the input holds what a person typed, and no choice has taken its place. */
  #isTyped = false;
  readonly chips: Chips;
  /** What the page's own search found last. */
  found: readonly Suggestion[] = [];
  /** Whether an event is ours: nobody typed. */
  isFiring = false;

  constructor(host: Combobox, answer: Answer) {
    this.#host = host;
    this.#answer = answer;
    this.chips = new Chips(host, () => host.partOf('chosen'));
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('reset', this.#onReset);
    removeEventListener('pageshow', this.#onPageShow);
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    this.#index.forget();
    if (this.#isReached) this.#index.warm();
    this.#observe();
    this.sync();
  }

  /** Whether several options can be chosen. */
  get isMultiple(): boolean {
    return !!this.#host.list?.multiple;
  }

  /** The options of the page that fit a text. */
  find(query: string, limit: number): Found {
    return this.#index.filter(query, limit);
  }

  /** What is chosen, the empty option aside. */
  get chosen(): HTMLOptionElement[] {
    return [...(this.#host.list?.selectedOptions ?? [])].filter(({ value }) => value !== '');
  }

  /** Whether what the input shows is the answer. */
  get isSettled(): boolean {
    const text = this.#host.input?.value ?? '';
    if (!this.#host.list) return !this.#isTyped || !text;
    return !text.trim() || (!this.isMultiple && this.chosen.length > 0);
  }

  /** Whether what was typed is no option, where it must be one. */
  get isWrong(): boolean {
    return !!this.#host.list && this.#isTyped && !this.isSettled;
  }

  /** Makes ready for a person: of free text, the suggestions come from a list. */
  reach(list: HTMLDataListElement | null): void {
    this.#datalist = list;
    this.#isReached = true;
    this.#index.warm();
  }

  isChosen(option: Suggestion): boolean {
    if (!this.#host.list) return !!option.value && this.#host.input?.value === option.value;
    return option.native
      ? option.native.selected
      : this.chosen.some(({ value }) => value === option.value);
  }

  /** After a key: what was typed out is the answer at once, and half of it is none. */
  type(): void {
    this.#isTyped = true;
    this.settle();
    this.mark();
  }

  /** Has the native list follow the text. */
  settle(): void {
    const { list, input } = this.#host;
    if (!list || !input || this.isMultiple) return;
    const [now] = this.chosen;
    const text = fold(input.value);
    // Of two options of one name the one that was chosen stays chosen.
    if (text && now && fold(now.label) === text) return;
    this.#select(text ? this.#exactly(input.value) : undefined);
    this.mark();
  }

  /** Takes what was typed out for chosen. Says whether that changed the answer. */
  take(): boolean {
    const { list, input } = this.#host;
    if (!list || !input) return false;
    if (this.isMultiple) {
      const option = this.#isTyped ? this.#exactly(input.value) : undefined;
      if (option && !this.isChosen(option)) this.choose(option);
      else if (option) this.#write('');
      else if (!input.value.trim()) this.#write('');
      this.mark();
      return !!option;
    }
    this.settle();
    if (this.isSettled) this.#write(this.chosen[0]?.label ?? '');
    this.mark();
    return this.#report();
  }

  /** Chooses an option; one of several that is chosen already is taken back. */
  choose(option: Suggestion): void {
    const { list, input } = this.#host;
    if (!list) {
      // As if it were typed: React does not hear of values that are set.
      input?.setRangeText(option.value, 0, input.value.length, 'end');
      this.#isTyped = false;
      if (input) this.#fire(input);
      return;
    }
    if (this.isMultiple) {
      const native = this.#nativeOf(option);
      native.selected = !native.selected;
      this.#answer.remember();
    } else this.#select(option);
    this.#write(this.isMultiple ? '' : option.label);
    this.show();
    this.#report();
  }

  /** Takes an option back. Returns its name. */
  remove(button: HTMLButtonElement): string | undefined {
    const option = this.chips.optionOf(button);
    if (!option) return undefined;
    option.selected = false;
    this.#answer.remember();
    this.show();
    this.#report();
    return option.label;
  }

  /** Empties the input, and the answer that it shows. */
  clear(): void {
    const { list, input } = this.#host;
    if (!input) return;
    if (!list) {
      input.setRangeText('', 0, input.value.length);
      return this.#fire(input);
    }
    if (!this.isMultiple) this.#select(undefined);
    this.#write('');
    this.mark();
    this.#report();
  }

  /** Shows the answer that script set, in place of what was typed. */
  reset(): void {
    this.#isTyped = false;
    this.sync();
  }

  /** Shows what the native list holds, and takes it for known. */
  sync(): void {
    this.show();
    if (!this.#isTyped) this.#reported = this.#values;
  }

  /** Has the input, or the chips, say what the native list holds. */
  show(): void {
    const { list, input } = this.#host;
    if (!list || !input) return;
    // On a list of the author's own it is not said on the host, too.
    if (list.disabled && !input.disabled) input.disabled = true;
    if (this.isMultiple) {
      if (!this.#host.partOf('chosen')) this.#addChosen();
      const { allChosen, remove } = comboboxTexts[languageOf(this.#host)];
      this.chips.draw(this.chosen, allChosen(this.#host.question), remove);
    } else if (this.#isTyped) this.settle();
    else this.#write(this.chosen[0]?.label ?? '');
    this.mark();
  }

  /** Marks the input as wrong, which the browser can show and lead to. */
  mark(): void {
    const { list, input } = this.#host;
    if (list && input) input.setCustomValidity(this.#host.validationMessage);
  }

  get #values(): string {
    return JSON.stringify(this.chosen.map(({ value }) => value));
  }

  #exactly(text: string): Suggestion | undefined {
    return this.#index.exactly(
      text,
      this.found.filter(({ value }) => value),
    );
  }

  #write(text: string): void {
    const { input } = this.#host;
    if (input && input.value !== text) input.value = text;
    this.#isTyped = false;
  }

  #select(option: Suggestion | undefined): void {
    const { list } = this.#host;
    if (!list) return;
    if (option) this.#nativeOf(option).selected = true;
    else if (list.value !== '') list.value = '';
    // They come last.
    for (let last = list.lastElementChild; last?.hasAttribute(FOUND); ) {
      const before = last.previousElementSibling;
      if (!(last as HTMLOptionElement).selected) last.remove();
      last = before;
    }
    this.#answer.remember();
  }

  /** The native option; one that the page's own search found is added. */
  #nativeOf(option: Suggestion): HTMLOptionElement {
    const list = this.#host.list as HTMLSelectElement;
    const known = option.native ?? [...list.options].find(({ value }) => value === option.value);
    if (known && list.contains(known)) return known;
    const made = list.ownerDocument.createElement('option');
    made.setAttribute(FOUND, '');
    made.value = option.value;
    made.text = option.label;
    list.append(made);
    return made;
  }

  #addChosen(): void {
    const node = this.#host.ownerDocument.createElement('ul');
    node.slot = 'chosen';
    this.#host.insertBefore(node, this.#host.partOf('popup'));
  }

  /** Says that the answer changed, where it did. */
  #report(): boolean {
    const { list } = this.#host;
    if (!list || this.#reported === this.#values) return false;
    this.#reported = this.#values;
    this.#fire(list);
    return true;
  }

  #fire(control: HTMLElement): void {
    this.isFiring = true;
    for (const type of ['input', 'change']) {
      control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    }
    this.isFiring = false;
  }

  /** Watches what an author changes on the options and on a list of their own. */
  #observe(): void {
    const { list } = this.#host;
    if (!list || this.#observed === list) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.disconnect();
    this.#observer.observe(list, {
      attributeFilter: ['disabled', 'required', 'label', 'value', 'hidden'],
      characterData: true,
      subtree: true,
    });
    this.#observed = list;
  }

  // The form takes back its answers after the event.
  #onReset = (event: Event): void => {
    if (event.target === this.#host.form) setTimeout(() => this.reset());
  };

  // The browser may have put back what was chosen before.
  #onPageShow = (): void => this.sync();
}
