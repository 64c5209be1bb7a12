import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, type FieldProperties } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { type Attributes, idList, type LightContext, type Part } from '../light/part.js';

/** A question answered by one native checkbox. */
export abstract class CheckedField extends FieldElement {
  static override adopts: Readonly<Record<string, readonly string[]>> = {
    label: ['label'],
    control: ['input'],
  };

  /** What is submitted when it is chosen. */
  @attribute('value') override defaultValue?: string;
  /** Chosen to begin with. */
  @attribute('checked', Boolean) defaultChecked?: boolean;

  override get control(): HTMLInputElement | null {
    const control = super.control;
    return control instanceof HTMLInputElement ? control : null;
  }

  /** What is submitted when it is chosen: of a checkbox it is the attribute, as in HTML. */
  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    this.defaultValue = value;
    super.value = value;
  }

  /** Whether it is chosen now. The `checked` attribute is only its default. */
  get checked(): boolean {
    return this.control?.checked ?? !!this.defaultChecked;
  }
  set checked(checked: boolean) {
    if (this.control) this.control.checked = checked;
    else this.defaultChecked = checked;
    this.choiceMade();
  }

  /** Script chose or left it, of which there is no event. */
  protected choiceMade(): void {}
}

/** The native checkbox, described by what stands before it, by its hint and by its error. */
export const checkboxControl = (
  p: FieldProperties,
  context: LightContext,
  soft: {
    readonly name: Attributes[string];
    readonly value: Attributes[string];
    readonly checked: Attributes[string];
    readonly required: Attributes[string];
    readonly disabled: Attributes[string];
    readonly form: Attributes[string];
  },
  description?: string,
  role?: 'switch',
): Part => ({
  slot: 'control',
  tag: 'input',
  own: {
    type: 'checkbox',
    role,
    'aria-describedby': idList(description, describedBy(p, context)),
    'aria-invalid': ariaInvalid(p, context),
  },
  soft: {
    id: context.id,
    name: soft.name,
    value: soft.value,
    checked: soft.checked,
    required: soft.required,
    disabled: soft.disabled,
    form: soft.form,
  },
});
