import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import { LightElement } from '../light/light-element.js';
import type { LightContext } from '../light/part.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { ErrorChangeEvent } from './error-change-event.js';
import type { FieldProperties, LabelSize } from './field.js';
import { validationMessage } from './validation-message.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What every question of a form has: label, hint, error, and the members of a native control, which
 * all delegate to the control in the light DOM. Not form-associated: the control submits itself.
 */
export abstract class FieldElement<Value = string> extends LightElement {
  static override adopts: Readonly<Record<string, readonly string[]>> = { label: ['label'] };

  static override baseId(
    properties: FieldProperties,
    _context: Pick<LightContext, 'group'>,
  ): string | undefined {
    return properties.fieldId || properties.name;
  }

  /** The question. A slotted `<label>` takes its place. */
  @attribute('label') label?: string;
  /** Help that stands under the label and is read out with it. Rich text goes in the `hint` slot. */
  @attribute('hint') hint?: string;
  /** What is wrong and what to do. Shows the error state; the word "Error" is added. */
  @attribute('error') error?: string;
  /** The name that the answer is submitted under. */
  @attribute('name') name?: string;
  /** The answer to begin with, as HTML's `value` attribute. */
  @attribute('value') defaultValue?: string;
  /** The id of the control. Default: its name. */
  @attribute('field-id') fieldId?: string;
  /** Must be answered. Adds "(required)" to the label. */
  @attribute('required', Boolean) required?: boolean;
  /** Adds "(optional)" to the label. */
  @attribute('optional', Boolean) optional?: boolean;
  /** Can't be changed and isn't submitted. */
  @attribute('disabled', Boolean) disabled?: boolean;
  /** How large the label is: `default`, `large` or `heading`. */
  @attribute('label-size') labelSize?: LabelSize;
  /** The label is the heading of the page (`<h1>`), for one question per page. */
  @attribute('label-heading', Boolean) labelHeading?: boolean;
  /** The id of the form it belongs to, when it stands outside. */
  @attribute('form') formId?: string;
  /** Said when nothing was answered, in place of the built-in text. */
  @attribute('error-value-missing') errorValueMissing?: string;

  #pending: string | undefined;
  #said = '';
  #root: Node | undefined;

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

  /** @internal Whether it shows an error, so that the form checks it again at each change. */
  get showsError(): boolean {
    return !!this.error;
  }

  /** Whether the answer meets its constraints. Fires `invalid` at the control when it does not. */
  checkValidity(): boolean {
    return this.control?.checkValidity() ?? true;
  }

  /** Checks the answer and writes what is wrong as the error; takes the error away when nothing is. */
  showValidity(): boolean {
    const valid = this.checkValidity();
    this.error = valid ? undefined : this.validationMessage;
    return valid;
  }

  /** Checks the answer, writes what is wrong as the error, and moves the focus to it. */
  reportValidity(): boolean {
    const valid = this.showValidity();
    if (!valid) this.focus();
    return valid;
  }

  /** Marks the answer as wrong for a reason of your own; an empty text marks it right again. */
  setCustomValidity(message: string): void {
    this.control?.setCustomValidity(message);
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  override connectedCallback(): void {
    this.#root = this.getRootNode();
    super.connectedCallback();
    if (this.#said) this.dispatchEvent(new ErrorChangeEvent());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#said) this.#root?.dispatchEvent(new ErrorChangeEvent());
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.update(changed);
    this.#takePending();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    const said = this.saidErrors;
    if (said === this.#said) return;
    this.#said = said;
    this.dispatchEvent(new ErrorChangeEvent());
  }

  /** What all its errors say, to know when that changes. */
  protected get saidErrors(): string {
    return this.partNode('error')?.textContent ?? '';
  }

  /** The text of the question, to name the field in messages. */
  protected get labelText(): string {
    const label = this.partNode('label') ?? this.querySelector('legend');
    return this.label || label?.textContent?.trim() || '';
  }

  protected override check(): void {
    if (!__DEV__) return;
    const { control } = this;
    warnUnknownValue(this, 'labelSize', ['default', 'large', 'heading']);
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
