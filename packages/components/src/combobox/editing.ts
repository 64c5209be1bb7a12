import { languageOf } from '../language.js';
import { comboboxTexts } from '../strings/combobox-texts.js';
import type { Found } from '../suggestions/filter.js';
import type { LookupState, Search } from '../suggestions/lookup.js';
import type { Popup } from '../suggestions/popup.js';
import { Suggesting } from '../suggestions/suggesting.js';
import type { Suggestion } from '../suggestions/suggestion.js';
import type { Choices } from './choices.js';
import type { Combobox } from './combobox.js';

/** What happens between a person, the input of a combobox, and the options that are chosen in it. */
export class Editing extends Suggesting {
  #combobox: Combobox;
  #choices: Choices;

  constructor(combobox: Combobox, choices: Choices) {
    super(combobox, { input: () => combobox.input, part: (slot) => combobox.partOf(slot) });
    this.#combobox = combobox;
    this.#choices = choices;
    combobox.addEventListener('change', this.#onChange, { capture: true });
    combobox.addEventListener('keydown', this.#onChipKey);
  }

  protected override get texts() {
    return comboboxTexts[languageOf(this.#combobox)];
  }

  protected override get search(): Search | undefined {
    return this.#combobox.search;
  }

  protected override find(query: string, limit: number): Found {
    return this.#choices.find(query, limit);
  }

  /** What fits a text that is no answer, else everything. */
  protected override get query(): string {
    return this.#choices.isSettled ? '' : super.query;
  }

  protected override isChosen(option: Suggestion): boolean {
    return this.#choices.isChosen(option);
  }

  protected override isTyped(): boolean {
    return !this.#choices.isFiring;
  }

  protected override reached(popup: Popup, list: HTMLDataListElement | null): void {
    this.#choices.reach(list);
    popup.isMultiple = this.#choices.isMultiple;
  }

  protected override entered(): void {
    this.#choices.sync();
  }

  protected override typed(): void {
    this.#choices.type();
  }

  protected override left(): void {
    this.#choices.take();
  }

  // One of several becomes a chip, and the form is not sent: there may be more to add.
  protected override entering(): boolean {
    return this.#choices.take() && this.#choices.isMultiple;
  }

  // What was gone to with the arrow keys looks chosen, and people go on.
  protected override tabbing(option: Suggestion): void {
    if (!this.#choices.isChosen(option)) this.pick(option);
  }

  protected override escaping(): boolean {
    if (!this.input?.value) return false;
    this.#choices.clear();
    return true;
  }

  protected override lookedUp(state: LookupState, found: readonly Suggestion[]): void {
    this.#choices.found = found;
    if (state !== 'found') return;
    // The person may have gone on before the answer came: what was typed out is taken all the same.
    if (this.isFocused) this.#choices.settle();
    else this.#choices.take();
  }

  protected override choose(option: Suggestion): void {
    const { isMultiple } = this.#choices;
    const isRemoved = isMultiple && this.#choices.isChosen(option);
    this.#choices.choose(option);
    const { chosen, removed } = this.texts;
    if (!isMultiple) this.close();
    else if (this.popup?.isOpen) this.#keepOpen(option);
    this.say(isRemoved ? removed(option.label) : chosen(option.label), 100);
  }

  protected override press(event: KeyboardEvent): boolean {
    const last = this.#choices.chips.buttons.at(-1);
    if (event.key !== 'Backspace' || !last || this.input?.value) return super.press(event);
    // Nothing is taken back unseen: the focus goes to what a second press takes back.
    this.close();
    last.focus();
    return true;
  }

  protected override click(target: Element): void {
    const button = this.#choices.chips.buttons.find((each) => each.contains(target));
    if (button) this.#remove(button);
    else super.click(target);
  }

  /** Goes on showing the list after a choice of several. */
  #keepOpen(option: Suggestion): void {
    if (this.search) return this.close();
    const place = this.popup?.options.indexOf(option) ?? -1;
    if (!this.popup?.isFiltered) return this.popup?.refresh();
    this.showAll('');
    const now = this.popup?.options.indexOf(option) ?? -1;
    if (place >= 0) this.popup?.moveTo(now);
  }

  #remove(button: HTMLButtonElement): void {
    const { buttons } = this.#choices.chips;
    const index = buttons.indexOf(button);
    const label = this.#choices.remove(button);
    if (label === undefined) return;
    const left = this.#choices.chips.buttons;
    (left[index] ?? left.at(-1) ?? this.input)?.focus();
    this.say(this.texts.removed(label), 100);
  }

  #onChipKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const button = this.#choices.chips.buttons.find((each) => each === target);
    if (!button || !['Backspace', 'Delete'].includes(event.key)) return;
    event.preventDefault();
    this.#remove(button);
  };

  #onChange = (event: Event): void => {
    if (event.target !== this.input || this.#choices.isFiring) return;
    // The list has said so, then: twice would be once too often.
    if (this.#choices.take()) event.stopPropagation();
  };
}
