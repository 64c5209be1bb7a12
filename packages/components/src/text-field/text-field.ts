import { attribute } from '../attribute.js';
import { FieldElement } from '../field/field-element.js';
import type { Light, LightContext } from '../light/part.js';
import { warnUnknownValue } from '../warn.js';
import { textFieldLight } from './text-field-light.js';

/** The kinds of text, as `type` of HTML's `<input>`. */
export type TextFieldType = 'text' | 'email' | 'tel' | 'url' | 'number' | 'search';
/** How many characters the control is wide; `full` is as wide as its container. */
export type TextFieldWidth = '2' | '3' | '4' | '5' | '7' | '10' | '20' | 'full';

/**
 * A question answered with one line of text.
 *
 * @element tds-text-field
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input>`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot prefix - Stands before the control, as `$`. Hidden from screen readers: say it in the label.
 * @slot suffix - Stands after the control, as `kg`. Hidden from screen readers: say it in the label.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class TextField extends FieldElement {
  static override adopts = { label: ['label'], control: ['input'] };

  /** The kind of text: `text` (default), `email`, `tel`, `url`, `number` or `search`. */
  @attribute('type') type?: TextFieldType;
  /** What browsers fill in by themselves (WCAG 1.3.5): a token of HTML's autofill, as `email`. */
  @attribute('autocomplete') autocomplete?: string;
  /** Which keyboard a phone shows: `numeric`, `decimal`, `tel`, `email`, `url`, `search`. */
  @attribute('inputmode') override inputMode!: string;
  /** A regular expression that the whole answer must match. */
  @attribute('pattern') pattern?: string;
  /** The least number, with `type="number"`. */
  @attribute('min') min?: string;
  /** The greatest number, with `type="number"`. */
  @attribute('max') max?: string;
  /** The steps that a number goes in, with `type="number"`; `any` allows all. */
  @attribute('step') step?: string;
  /** The least number of characters. */
  @attribute('minlength', Number) minLength?: number;
  /** The greatest number of characters. The browser stops typing there: say the limit in the hint. */
  @attribute('maxlength', Number) maxLength?: number;
  /** Can be read and is submitted, but not changed. */
  @attribute('readonly', Boolean) readOnly?: boolean;
  /** Whether the browser checks the spelling: `true` or `false`. Turn it off for names and codes. */
  @attribute('spellcheck') spellCheck?: 'true' | 'false';
  /** What a phone capitalises: `none`, `sentences`, `words` or `characters`. */
  @attribute('autocapitalize') override autocapitalize!: string;
  /** How many characters it is wide: 2, 3, 4, 5, 7, 10, 20 or `full` (default). */
  @attribute('width') width?: TextFieldWidth;
  /** Stands before the control, as `$`. Hidden from screen readers: say it in the label. */
  @attribute('prefix') prefixText?: string;
  /** Stands after the control, as `kg`. Hidden from screen readers: say it in the label. */
  @attribute('suffix') suffixText?: string;
  /** Said when the answer is no number, in place of the built-in text. */
  @attribute('error-bad-input') errorBadInput?: string;
  /** Said when the answer is no email or web address, in place of the built-in text. */
  @attribute('error-type-mismatch') errorTypeMismatch?: string;
  /** Said when the answer does not match `pattern`, in place of the built-in text. */
  @attribute('error-pattern-mismatch') errorPatternMismatch?: string;
  /** Said when the answer is longer than `maxlength`, in place of the built-in text. */
  @attribute('error-too-long') errorTooLong?: string;
  /** Said when the answer is shorter than `minlength`, in place of the built-in text. */
  @attribute('error-too-short') errorTooShort?: string;
  /** Said when the answer is less than `min`, in place of the built-in text. */
  @attribute('error-range-underflow') errorRangeUnderflow?: string;
  /** Said when the answer is more than `max`, in place of the built-in text. */
  @attribute('error-range-overflow') errorRangeOverflow?: string;
  /** Said when the answer is between two steps, in place of the built-in text. */
  @attribute('error-step-mismatch') errorStepMismatch?: string;

  static override light(p: Partial<TextField>, context: LightContext): Light {
    return textFieldLight(p, context, {});
  }

  override get control(): HTMLInputElement | null {
    const control = super.control;
    // What else an author may have put in the slot is no answer.
    return control instanceof HTMLInputElement ? control : null;
  }

  /** As `prefixText`. React and Vue set it, where Element's own member is read-only. */
  override get prefix(): string | null {
    return this.prefixText ?? null;
  }
  override set prefix(text: string | null) {
    this.prefixText = text ?? undefined;
  }

  /** Selects the whole answer. */
  select(): void {
    this.control?.select();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'type', ['text', 'email', 'tel', 'url', 'number', 'search']);
    warnUnknownValue(this, 'spellCheck', ['true', 'false']);
    warnUnknownValue(this, 'width', ['2', '3', '4', '5', '7', '10', '20', 'full']);
  }
}
