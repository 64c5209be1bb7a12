/**
 * Fired while someone types, so that the page may suggest what it finds, in whichever service. What was
 * typed goes nowhere else. A text for which nothing is suggested, as one that is too short, shows nothing.
 */
export class LookupEvent<Suggestion = unknown> extends Event {
  static readonly type = 'lookup';
  /** What was typed. */
  readonly text: string;
  /** Aborted when it does not matter any more: someone typed on, or left. */
  readonly signal: AbortSignal;
  #found: readonly Suggestion[] | Promise<readonly Suggestion[]> | undefined;

  constructor(text: string, signal: AbortSignal) {
    super(LookupEvent.type);
    this.text = text;
    this.signal = signal;
  }

  /** Suggests what was found, or will be; an empty list says that nothing was. */
  suggest(found: readonly Suggestion[] | Promise<readonly Suggestion[]>): void {
    this.#found = found;
  }

  /** @internal What the page suggested. */
  get found(): readonly Suggestion[] | Promise<readonly Suggestion[]> | undefined {
    return this.#found;
  }
}
