import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { warn } from '../warn.js';
import { LabelledElement } from './labelled-element.js';
import { validationMessage } from './validation-message.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What every question of a form has: label, hint, error, and the members of a native control, which
 * all delegate to the control in the light DOM. Not form-associated: the control submits itself.
 */
export abstract class FieldElement<Value = string> extends LabelledElement {
  static override adopts: Readonly<Record<string, readonly string[]>> = { label: ['label'] };

  /** The name that the answer is submitted under. */
  @attribute('name') name?: string;
  /** The answer to begin with, as HTML's `value` attribute. */
  @attribute('value') defaultValue?: string;
  /** Must be answered. Adds "(required)" to the label. */
  @attribute('required', Boolean) required?: boolean;
  /** Adds "(optional)" to the label. */
  @attribute('optional', Boolean) optional?: boolean;
  /** The id of the form it belongs to, when it stands outside. */
  @attribute('form') formId?: string;
  /** Said when nothing was answered, in place of the built-in text. */
  @attribute('error-value-missing') errorValueMissing?: string;

  #pending: string | undefined;

  override get control(): Control | null {
    return super.control as Control | null;
  }

  /** The answer as it stands now. The `value` attribute is only its default. */
  get value(): Value {
    return (this.control?.value ?? this.#pending ?? this.defaultValue ?? '') as Value;
  }
  set value(value: Value) {
    this.#pending = String(value ?? '');
    this.#takePending();
  }

  /** The form that the answer is submitted with. */
  get form(): HTMLFormElement | null {
    return this.control?.form ?? null;
  }

  // React sets members, where HTML's own `form` is an attribute only.
  set form(id: string | undefined) {
    this.formId = id;
  }

  /** The labels of the control. */
  get labels(): NodeListOf<HTMLLabelElement> | null {
    return this.control?.labels ?? null;
  }

  /** Your own label may stand elsewhere on the page. */
  protected override get labelNode(): Element | null {
    return super.labelNode ?? this.labels?.[0] ?? null;
  }

  /** Which native constraints the answer meets. */
  get validity(): ValidityState | undefined {
    return this.control?.validity;
  }

  /** Whether the control takes part in constraint validation. */
  get willValidate(): boolean {
    return this.control?.willValidate ?? false;
  }

  /** What is wrong with the answer, in the language of the page; empty when nothing is. */
  get validationMessage(): string {
    const { control } = this;
    if (!control?.willValidate || control.validity.valid) return '';
    return validationMessage(this, this.labelText, control, constraintTexts[languageOf(this)]);
  }

  /** Whether the answer meets its constraints. Fires `invalid` at the control when it does not. */
  checkValidity(): boolean {
    return this.control?.checkValidity() ?? true;
  }

  /** Marks the answer as wrong for a reason of your own; an empty text marks it right again. */
  setCustomValidity(message: string): void {
    this.control?.setCustomValidity(message);
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.update(changed);
    this.#takePending();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    const { control } = this;
    const labels = [this.partNode('label'), ...(control?.labels ?? [])];
    const labelled = labels.some((label) => label?.textContent?.trim());
    if (!labelled && !hasAriaName(control ?? this)) {
      warn(this, 'label-missing', 'has no label. Add a label attribute or a <label> inside it.');
    }
    const controls = this.querySelectorAll(
      ':scope > :is(input, select, textarea):is(:not([slot]), [slot="control"])',
    );
    if (controls.length > 1) {
      warn(this, 'two-controls', 'holds two controls. Give each control a field of its own.');
    }
    if (!control?.getAttribute('name') && !this.name) {
      warn(this, 'name-missing', 'has no name, so its answer is not submitted. Add a name.');
    }
    const expander = this.partNode('hint-expander');
    if (expander && expander.localName !== 'details') {
      warn(this, 'hint-expander-details', 'takes a <details> in its "hint-expander" slot.');
    }
  }

  #takePending(): void {
    const { control } = this;
    if (!control || this.#pending === undefined) return;
    if (control.value !== this.#pending) control.value = this.#pending;
    this.#pending = undefined;
  }
}

const hasAriaName = (element: Element): boolean =>
  element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
