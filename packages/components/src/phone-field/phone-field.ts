import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import { phoneTexts } from '../strings/phone-texts.js';
import { FormattedField } from '../text-field/formatted-field.js';
import { textFieldLight } from '../text-field/text-field-light.js';
import { readPhone } from './read-phone.js';

/**
 * A telephone number, of Canada or anywhere. Takes it as people write it, writes a Canadian one as
 * `416-555-0123` when the field is left, and submits `+14165550123`, an extension as RFC 3966 has it.
 * Numbers of other countries stay as they were typed. Without JavaScript what was typed is submitted:
 * `readPhone()` reads it on a server.
 *
 * @element tds-phone-field
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input>`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot prefix - Stands before the control. Hidden from screen readers: say it in the label.
 * @slot suffix - Stands after the control. Hidden from screen readers: say it in the label.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class PhoneField extends FormattedField {
  static override light(p: Partial<PhoneField>, context: LightContext): Light {
    return textFieldLight(p, context, { type: 'tel', autocomplete: 'tel', spellCheck: 'false' });
  }

  protected override read(typed: string): string | undefined {
    return readPhone(typed);
  }

  protected override format(answer: string): string {
    const found = /^\+1(\d{3})(\d{3})(\d{4})(?:;ext=(\d+))?$/.exec(answer);
    if (!found) return this.control?.value ?? answer;
    const [, area, exchange, line, extension] = found;
    const number = `${area}-${exchange}-${line}`;
    return extension ? `${number} ${phoneTexts[languageOf(this)].extension} ${extension}` : number;
  }

  protected override complaint(typed: string): string {
    if (readPhone(typed) !== undefined) return '';
    return this.errorTypeMismatch ?? phoneTexts[languageOf(this)].noPhone(this.labelText);
  }
}
