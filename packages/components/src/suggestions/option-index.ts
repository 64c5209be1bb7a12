import { type Suggestion, suggestionsOf } from './suggestion.js';

/** The native options of a page, made ready to be looked for when that is needed: there may be thousands. */
export class OptionIndex {
  #options: () => Iterable<HTMLOptionElement>;
  #known: readonly Suggestion[] | undefined;

  constructor(options: () => Iterable<HTMLOptionElement>) {
    this.#options = options;
  }

  get all(): readonly Suggestion[] {
    this.#known ??= suggestionsOf(this.#options());
    return this.#known;
  }

  /** Reads the options anew when they are needed next. */
  forget(): void {
    this.#known = undefined;
  }
}
