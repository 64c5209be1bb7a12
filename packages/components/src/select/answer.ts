import type { FieldElement } from '../field/field-element.js';
import { MARK } from '../light/part.js';
import type { Controller } from '../light/updating-element.js';

/** What was chosen, and the option that stood for it: none had the value yet. */
interface Kept {
  readonly value: string;
  readonly option: HTMLOptionElement | undefined;
}

/**
 * Keeps what a person or a script chose in a native list, until a reset: its options may come late, go
 * and be replaced, where the browser would choose the first.
 */
export class Answer implements Controller {
  #host: FieldElement;
  #list: () => HTMLSelectElement | null;
  #kept: readonly Kept[] | undefined;
  #root: Node | undefined;

  constructor(host: FieldElement, list: () => HTMLSelectElement | null) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
    host.addEventListener('change', this.remember);
  }

  /** What was chosen; `undefined` when the list stands as its author wrote it. */
  get values(): readonly string[] | undefined {
    return this.#kept?.map(({ value }) => value);
  }
  set values(values: readonly string[]) {
    const list = this.#list();
    if (list?.multiple) {
      for (const option of list.options) {
        const wanted = values.includes(option.value);
        if (option.selected !== wanted) option.selected = wanted;
      }
    } else if (list) list.value = values[0] ?? '';
    const chosen = [...(list?.selectedOptions ?? [])];
    this.#kept = values.map((value) => ({
      value,
      option: list?.multiple ? chosen.find((option) => option.value === value) : chosen[0],
    }));
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('reset', this.#onReset);
  }

  /** Takes what is chosen in the list now for the answer. */
  remember = (): void => {
    const list = this.#list();
    if (!list) return;
    const chosen = [...list.selectedOptions];
    this.#kept = list.multiple
      ? chosen.map((option) => ({ value: option.value, option }))
      : [{ value: list.value, option: chosen[0] }];
  };

  /** Prints, and chooses again what that may have changed. */
  keep(print: () => void): void {
    const list = this.#list();
    const chosen = [...(list?.selectedOptions ?? [])];
    const isAnswered = !!this.#kept || (!!list && !isUsual(list, chosen));
    const isGone = !!this.#kept?.some(({ option }) => !list?.contains(option ?? null));
    print();
    if (isGone) {
      this.#answerAgain();
      return;
    }
    // An option that comes as the default, or becomes it, takes the place of what was chosen.
    for (const option of isAnswered ? chosen : []) {
      if (!option.selected && this.#list()?.contains(option)) option.selected = true;
    }
  }

  // The form takes back its choices after the event.
  #onReset = (event: Event): void => {
    if (event.target === this.#host.form) this.#kept = undefined;
  };

  /** Chooses what was chosen before, where its option was moved or replaced, or comes only now. */
  #answerAgain(): void {
    const list = this.#list();
    if (!list || !this.#kept) return;
    // A list that its author keeps is left alone once it was answered: React chooses by itself.
    const isOurs = list.getAttribute(MARK) === '';
    this.#kept = this.#kept.map((kept) => {
      if (kept.option && !isOurs) return kept;
      const all = [...list.options];
      const option =
        all.find((each) => each === kept.option) ?? all.find(({ value }) => value === kept.value);
      // The browser would choose the first that comes.
      if (!option && !list.multiple && !kept.option && list.value !== '') list.selectedIndex = -1;
      if (option) option.selected = true;
      return option ? { value: kept.value, option } : kept;
    });
  }
}

/** Whether what is chosen is what a reset would choose. */
function isUsual(list: HTMLSelectElement, chosen: readonly HTMLOptionElement[]): boolean {
  const marked = [...list.querySelectorAll<HTMLOptionElement>('option[selected]')];
  if (list.multiple) {
    return marked.length === chosen.length && chosen.every((option) => marked.includes(option));
  }
  return chosen[0] === (marked.at(-1) ?? list.querySelector('option:not(:disabled)') ?? undefined);
}
