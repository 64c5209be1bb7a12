import { OwnReason } from '../field/own-reason.js';
import { TextField } from './text-field.js';

/**
 * A text field that knows what its answer looks like. It takes the answer as people type it, writes it
 * in the usual way when they leave the field, and submits it in one form whatever was typed. It never
 * blocks or changes what is being typed. Without JavaScript the server gets what was typed: each such
 * field exports the function that reads it.
 */
export abstract class FormattedField extends TextField {
  #root: Node | undefined;
  #reason = new OwnReason();

  constructor() {
    super();
    this.addEventListener('input', this.#mark);
    this.addEventListener('change', this.#onChange);
  }

  /** The answer in the form that is submitted; `undefined` when it is none. */
  protected abstract read(typed: string): string | undefined;

  /** An answer that can be read, as people write it in the language of the page. */
  protected abstract format(answer: string): string;

  /** What is wrong with an answer that is not empty; an empty text when nothing is. */
  protected abstract complaint(typed: string): string;

  /** The answer in the form that is submitted; as typed, when it cannot be read. */
  override get value(): string {
    return this.answerIn(super.value);
  }
  override set value(value: string) {
    super.value = value;
    this.#onChange();
  }

  /** @internal What a text of this field says, however it is written. */
  answerIn(text: string): string {
    return this.read(text) ?? text;
  }

  override get validationMessage(): string {
    // In the language that the page has now; a reason of the page's own goes before.
    this.#mark();
    return super.validationMessage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('formdata', this.#onFormData);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('formdata', this.#onFormData);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#mark();
  }

  get #complaint(): string {
    const typed = this.control?.value.trim();
    return typed ? this.complaint(typed) : '';
  }

  #mark = (): void => {
    if (this.control) this.#reason.mark(this.control, this.#complaint);
  };

  #onChange = (): void => {
    this.#write();
    this.#mark();
  };

  #write(): void {
    const { control } = this;
    const answer = control && this.read(control.value);
    if (answer === undefined || answer === null) return;
    const written = this.format(answer);
    if (control && control.value !== written) control.value = written;
  }

  // Only what is submitted: the field goes on showing what the person knows.
  #onFormData = (event: Event): void => {
    const { control, form } = this;
    if (!control || event.target !== form) return;
    const { formData } = event as FormDataEvent;
    const answer = this.read(control.value);
    if (answer === undefined || !formData.has(control.name)) return;
    const same = [...(form as HTMLFormElement).elements].filter(
      (other) => (other as HTMLInputElement).name === control.name && !other.matches(':disabled'),
    );
    const all = formData.getAll(control.name);
    const [first, ...more] = all.map((text, index) => (same[index] === control ? answer : text));
    formData.set(control.name, first as string);
    for (const text of more) formData.append(control.name, text);
  };
}
