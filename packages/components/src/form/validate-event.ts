import type { FieldElement } from '../field/field-element.js';

/**
 * Fired by a form for the answers that meet their own constraints, so that a page may check what only
 * it knows: one against another, or all against a server. Cancelling it sends nothing and says nothing.
 */
export class ValidateEvent extends Event {
  static readonly type = 'validate';
  /** The fields to check: all before the form is sent, else the one that changed. */
  readonly fields: readonly FieldElement[];
  /** Aborted when the result does not matter any more: an answer changed, or it took too long. */
  readonly signal: AbortSignal;
  #errors = new Map<FieldElement, string>();
  #waitsFor: Promise<unknown>[] = [];

  constructor(fields: readonly FieldElement[], signal: AbortSignal) {
    super(ValidateEvent.type, { cancelable: true });
    this.fields = fields;
    this.signal = signal;
  }

  /** The field of this name, if it is to be checked. */
  field(name: string): FieldElement | undefined {
    return this.fields.find(
      (field) => (field.name ?? field.control?.getAttribute('name')) === name,
    );
  }

  /** Says what is wrong with an answer and what to do, in the language of the page. */
  setError(field: FieldElement, message: string): void {
    this.#errors.set(field, message);
  }

  /** Has the form wait for a check that takes time. One that fails counts as passed: servers check, too. */
  waitUntil(check: Promise<unknown>): void {
    this.#waitsFor.push(check);
  }

  /** @internal What was found wrong so far. */
  get errors(): ReadonlyMap<FieldElement, string> {
    return this.#errors;
  }

  /** @internal Fulfilled when every check has ended, in whichever way; `undefined` when there is none. */
  get ended(): Promise<unknown> | undefined {
    if (!this.#waitsFor.length) return undefined;
    return Promise.all(this.#waitsFor.map((check) => check.catch(tell)));
  }
}

/** A mistake of the page is for its developer to see, in the console, and holds nobody up. */
function tell(error: unknown): void {
  if ((error as Error)?.name !== 'AbortError') reportError(error);
}
