import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import { LightElement } from '../light/light-element.js';
import type { LightContext, PartWithId } from '../light/part.js';
import { strings } from '../strings/strings.js';
import { warnUnknownValue } from '../warn.js';
import { ErrorChangeEvent } from './error-change-event.js';
import type { LabelSize } from './field.js';

/** What questions and groups of questions have: label, hint, and an error that is listed for the page. */
export abstract class LabelledElement extends LightElement {
  static override partsWithId: readonly PartWithId[] = ['label', 'hint', 'error'];

  static override baseId(
    properties: { fieldId?: string; name?: string },
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
  /** The id of the control. Default: its name. */
  @attribute('field-id') fieldId?: string;
  /** Can't be changed and isn't submitted. */
  @attribute('disabled', Boolean) disabled?: boolean;
  /** How large the label is: `default`, `large` or `heading`. */
  @attribute('label-size') labelSize?: LabelSize;
  /** The label is the heading of the page (`<h1>`), for one question per page. */
  @attribute('label-heading', Boolean) labelHeading?: boolean;

  #said = '';
  #root: Node | undefined;

  /** What is wrong, in the language of the page; empty when nothing is. */
  abstract get validationMessage(): string;

  /** Whether all is as it must be. */
  abstract checkValidity(): boolean;

  /** @internal Whether it shows an error, so that the form checks it again at each change. */
  get showsError(): boolean {
    return !!this.error;
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

  override connectedCallback(): void {
    this.#root = this.getRootNode();
    super.connectedCallback();
    if (this.#said) this.dispatchEvent(new ErrorChangeEvent());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#said) this.#root?.dispatchEvent(new ErrorChangeEvent());
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

  /** What holds the text of the question. */
  protected get labelNode(): Element | null {
    return this.partNode('label') ?? this.querySelector('legend');
  }

  /** The text of the question, to name the field in messages: without "(required)". */
  protected get labelText(): string {
    if (this.label) return this.label;
    const { required, optional } = strings[languageOf(this)];
    const text = this.labelNode?.textContent?.trim() ?? '';
    const mark = [required, optional].find((each) => text.endsWith(each)) ?? '';
    return text.slice(0, text.length - mark.length).trim();
  }

  protected override check(): void {
    if (!__DEV__) return;
    warnUnknownValue(this, 'labelSize', ['default', 'large', 'heading']);
  }
}
