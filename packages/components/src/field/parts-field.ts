import { FieldElement } from './field-element.js';

type PartControl = HTMLInputElement | HTMLSelectElement;

/** What was typed, character for character, by part. Only the parts that are asked for. */
export type TypedParts<Part extends string> = Readonly<Partial<Record<Part, string>>>;

/** One thing that is wrong: what is said of it, and the parts to put right, the first one first. */
export interface PartsProblem<Part extends string> {
  readonly message: string;
  readonly parts: readonly Part[];
}

/**
 * A question answered in several native controls, each in a slot of its own. The host is the `group`,
 * and the browser is told of what is wrong at the control to put right.
 */
export abstract class PartsField<Part extends string, Value = string> extends FieldElement<Value> {
  static override adopts = {};

  #pending: TypedParts<Part> | undefined;
  #reason = '';
  #root: Node | undefined;

  constructor() {
    super();
    this.addEventListener('input', this.#mark);
    this.addEventListener('change', this.#mark);
  }

  /** The slots of all parts that there may be. */
  protected abstract readonly slots: readonly Part[];

  /** What is wrong with what was typed, in the language of the page. */
  protected abstract problems(): readonly PartsProblem<Part>[];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('reset', this.#onReset);
  }

  /** The control to put right first, else the first one. */
  override get control(): PartControl | null {
    const controls = this.controls.map(([, control]) => control);
    return controls.find(({ validity }) => !validity.valid) ?? controls[0] ?? null;
  }

  override get validationMessage(): string {
    if (!this.willValidate) return '';
    return this.#reason || (this.problems()[0]?.message ?? super.validationMessage);
  }

  override setCustomValidity(message: string): void {
    this.#reason = message;
    this.#mark();
  }

  override checkValidity(): boolean {
    this.#mark();
    return super.checkValidity();
  }

  override showValidity(): boolean {
    const valid = this.checkValidity();
    const problems = valid || this.#reason ? [] : this.problems();
    this.showProblems(problems, valid ? '' : this.validationMessage);
    return valid;
  }

  /** Writes what is wrong, or that nothing is, into the attributes. */
  protected showProblems(problems: readonly PartsProblem<Part>[], message: string): void {
    const wrong = problems[0]?.parts ?? [];
    this.error = message || undefined;
    for (const slot of this.slots) this.toggleAttribute(`invalid-${slot}`, wrong.includes(slot));
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#takePending();
    this.#mark();
  }

  /** What is typed may have changed, by hand or by script. */
  protected answerChanged(): void {}

  /** The controls that are there, by part. */
  protected get controls(): [Part, PartControl][] {
    return this.slots.flatMap((slot) => {
      const control = this.partNode(slot);
      const isControl = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
      return isControl ? [[slot, control]] : [];
    });
  }

  /** What stands in the controls, or will; nothing while that is as the attributes say. */
  protected get typed(): TypedParts<Part> | undefined {
    const { controls } = this;
    if (!controls.length) return this.#pending;
    return Object.fromEntries(
      controls.map(([slot, { value }]) => [slot, value]),
    ) as TypedParts<Part>;
  }

  /** Writes in the controls, as soon as they are there; a part that is not given is emptied. */
  protected fill(parts: TypedParts<Part>): void {
    this.#pending = parts;
    this.#takePending();
    this.#mark();
  }

  #takePending(): void {
    const { controls } = this;
    const parts = this.#pending;
    if (!parts || !controls.length) return;
    this.#pending = undefined;
    for (const [slot, control] of controls) control.value = parts[slot] ?? '';
  }

  /** Tells the browser what is wrong, at the control to put right, so that `checkValidity()` knows. */
  #mark = (): void => {
    const problems = this.problems();
    for (const [index, [slot, control]] of this.controls.entries()) {
      const own = problems.find(({ parts }) => parts[0] === slot)?.message ?? '';
      control.setCustomValidity((index === 0 && this.#reason) || own);
    }
    this.answerChanged();
  };

  // The form puts back its answers after the event.
  #onReset = ({ target }: Event): void => {
    if (target === this.form) setTimeout(this.#mark);
  };
}
