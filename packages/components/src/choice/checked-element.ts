import { attribute } from '../attribute.js';
import { FieldElement } from '../field/field-element.js';

/** Something to choose or to leave by a native checkbox. */
export abstract class CheckedElement extends FieldElement {
  static override adopts = { label: ['label'], control: ['input'] };

  /** What is submitted when it is chosen. */
  @attribute('value') override defaultValue?: string;
  /** Chosen to begin with. */
  @attribute('checked', Boolean) defaultChecked?: boolean;

  override get control(): HTMLInputElement | null {
    const control = super.control;
    return control instanceof HTMLInputElement ? control : null;
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
