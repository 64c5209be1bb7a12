import type { Controller } from '../light/updating-element.js';
import type { FormattedField } from '../text-field/formatted-field.js';
import type { Form } from './form.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CHOICES = ['checkbox', 'radio'];

/** What a control holds, as a text to compare. */
function answerOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return valuesOf([...control.selectedOptions]);
  if (CHOICES.includes(control.type)) return String((control as HTMLInputElement).checked);
  // The path that the value of a file has is the same for two of one name.
  const { files } = control as HTMLInputElement;
  return files
    ? [...files].map(({ name, size }) => `${name} ${size}`).join('\n')
    : answerIn(control, control.value);
}

/** What a control held when the page came. */
function defaultOf(control: Control): string {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const chosen = options.filter(({ defaultSelected }) => defaultSelected);
    if (chosen.length || control.multiple) return valuesOf(chosen);
    return options.find(({ disabled }) => !disabled)?.value ?? '';
  }
  if (CHOICES.includes(control.type)) return String((control as HTMLInputElement).defaultChecked);
  return control.type === 'file' ? '' : answerIn(control, control.defaultValue);
}

/** What a text says: some fields write an answer in the usual way when they are left. */
const answerIn = ({ parentElement }: Control, text: string): string =>
  (parentElement as Partial<FormattedField> | null)?.answerIn?.(text) ?? text;

const valuesOf = (options: readonly HTMLOptionElement[]): string =>
  options.map(({ value }) => value).join('\n');

/**
 * Knows whether a form holds answers that were not sent, and has the browser ask before they are lost.
 * It listens only while there is something to lose: a page that listens is not kept for the way back.
 */
export class Unsaved implements Controller {
  #form: Form;
  #saved = new WeakMap<Control, string>();
  #window: Window | null = null;

  constructor(form: Form) {
    this.#form = form;
    form.addController(this);
    for (const type of ['input', 'change']) form.addEventListener(type, () => this.update());
    form.addEventListener('reset', () => setTimeout(() => this.update()));
  }

  /** Whether an answer differs from what the page came with, or from what was saved. */
  get isDirty(): boolean {
    return this.#controls.some(
      (control) => answerOf(control) !== (this.#saved.get(control) ?? defaultOf(control)),
    );
  }

  /** Takes the answers for saved. */
  save(): void {
    for (const control of this.#controls) this.#saved.set(control, answerOf(control));
    this.update();
  }

  /** Listens when there is something to lose, and only then. */
  update(): void {
    const form = this.#form;
    const wanted = this.#isAtRisk ? form.ownerDocument.defaultView : null;
    if (wanted === this.#window) return;
    this.#window?.removeEventListener('beforeunload', this.#onBeforeUnload);
    wanted?.addEventListener('beforeunload', this.#onBeforeUnload);
    this.#window = wanted;
  }

  hostUpdated(): void {
    this.update();
  }

  hostDisconnected(): void {
    this.update();
  }

  /** Also what a server gave back with errors: it did not take it. */
  get #isAtRisk(): boolean {
    const form = this.#form;
    if (!form.isConnected || !form.warnUnsaved || form.isSent) return false;
    return this.isDirty || form.fields.some(({ showsError }) => showsError);
  }

  get #controls(): Control[] {
    return [...(this.#form.control?.elements ?? [])].filter(
      (control): control is Control =>
        // What has no name is not sent, and shows what another one holds.
        !!(control as Control).name &&
        (control instanceof HTMLInputElement ||
          control instanceof HTMLSelectElement ||
          control instanceof HTMLTextAreaElement),
    );
  }

  // Browsers say it in their own words, in the language of the browser.
  #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    // Scripts may have put everything back, of which there is no event.
    if (this.#isAtRisk) event.preventDefault();
  };
}
