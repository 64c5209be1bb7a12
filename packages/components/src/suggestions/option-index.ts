import { exactly, type Found, filterFolded, withoutSpaces } from './filter.js';
import { fold } from './fold.js';
import { type Suggestion, suggestionOfNative } from './suggestion.js';
import { whenIdle } from './when-idle.js';

/** How many are read between two looks at the clock. */
const SOME = 100;

/**
 * The native options of a page, made ready to be looked for: there may be thousands. Each text is made
 * ready once, and while nobody types where there is time for it.
 */
export class OptionIndex {
  #options: () => ArrayLike<HTMLOptionElement>;
  #waiting: ArrayLike<HTMLOptionElement> | undefined;
  #next = 0;
  #known: Suggestion[] = [];
  #byText = new Map<string, Suggestion[]>();
  #stop: (() => void) | undefined;
  /** What fits a text: what fits a longer one that begins with it is among these. */
  #fitting: { readonly query: string; readonly options: readonly Suggestion[] } | undefined;

  constructor(options: () => ArrayLike<HTMLOptionElement>) {
    this.#options = options;
  }

  /** Reads the options bit by bit, so that the first key does not wait for it. */
  warm(): void {
    this.#stop?.();
    this.#stop = whenIdle((until) => this.#read(until));
  }

  /** Reads the options anew when they are needed next. */
  forget(): void {
    this.#stop?.();
    this.#waiting = undefined;
    this.#fitting = undefined;
  }

  /** The options that hold what was typed, the best first. */
  filter(typed: string, limit: number): Found {
    this.#read(Number.POSITIVE_INFINITY);
    const query = fold(typed);
    const before = this.#fitting;
    const isLonger = !!before && query.startsWith(before.query);
    const found = filterFolded(isLonger ? before.options : this.#known, query, limit);
    this.#fitting = { query, options: found.all };
    return found;
  }

  /** The one option that was typed out, here or among others; of several none. */
  exactly(typed: string, others: readonly Suggestion[]): Suggestion | undefined {
    this.#read(Number.POSITIVE_INFINITY);
    const same = this.#byText.get(withoutSpaces(fold(typed))) ?? [];
    return exactly([...same, ...others], typed);
  }

  /** Reads on until a moment. Says whether all is read. */
  #read(end: number): boolean {
    if (!this.#waiting) {
      this.#waiting = this.#options();
      this.#next = 0;
      this.#known = [];
      this.#byText = new Map();
    }
    const { length } = this.#waiting;
    while (this.#next < length) {
      const stop = Math.min(this.#next + SOME, length);
      for (; this.#next < stop; this.#next++) this.#note(this.#waiting[this.#next]);
      if (performance.now() > end) break;
    }
    return this.#next === length;
  }

  #note(native: HTMLOptionElement | undefined): void {
    const option = native && suggestionOfNative(native);
    if (!option) return;
    this.#known.push(option);
    const text = withoutSpaces(option.folded);
    const same = this.#byText.get(text);
    if (same) same.push(option);
    else this.#byText.set(text, [option]);
  }
}
