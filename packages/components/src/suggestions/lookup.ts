import type { ComboboxOption } from './suggestion.js';

/** Finds the options for what was typed, as on a server. The signal says when they are not wanted any more. */
export type ComboboxSearch = (
  query: string,
  context: { readonly signal: AbortSignal },
) => Promise<readonly ComboboxOption[]> | readonly ComboboxOption[];

/** As that of a combobox, and may leave a text aside, as one that is too short. */
export type Search = (
  ...given: Parameters<ComboboxSearch>
) => ReturnType<ComboboxSearch> | undefined;

/** How a search goes. */
export type LookupState = 'loading' | 'found' | 'failed' | 'declined';

/** How long a pause in typing is before a search begins, in ms. */
const PAUSE = 250;

/** Searches for what was typed last, and for nothing else: what comes too late is left aside. */
export class Lookup {
  #tell: (state: LookupState, options: readonly ComboboxOption[]) => void;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether nothing is told before the page is known to search. */
  isPatient = false;
  /** What was searched for, until a search fails or is stopped. */
  query: string | undefined;

  constructor(tell: (state: LookupState, options: readonly ComboboxOption[]) => void) {
    this.#tell = tell;
  }

  /** Searches after a pause. */
  start(search: Search, query: string, pause = PAUSE): void {
    this.stop();
    this.query = query;
    if (!this.isPatient) this.#tell('loading', []);
    this.#timer = setTimeout(() => void this.#run(search, query), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
    this.query = undefined;
  }

  async #run(search: Search, query: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    let options: readonly ComboboxOption[];
    try {
      const found = search(query, { signal });
      if (!found) return this.#tell('declined', []);
      if (this.isPatient && 'then' in found) this.#tell('loading', []);
      options = await found;
      if (!Array.isArray(options)) throw new TypeError('search() must give a list of options.');
    } catch (error) {
      if (signal.aborted) return;
      this.query = undefined;
      this.#tell('failed', []);
      // A mistake of the page is for its developer to see, and a server may be away.
      if (__DEV__ && (error as Error)?.name !== 'AbortError') console.error(error);
      return;
    }
    if (!signal.aborted) this.#tell('found', options);
  }
}
