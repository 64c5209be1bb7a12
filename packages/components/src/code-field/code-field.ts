import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import { codeTexts } from '../strings/code-texts.js';
import { FormattedField } from '../text-field/formatted-field.js';
import { textFieldLight } from '../text-field/text-field-light.js';
import { warnUnknownValue } from '../warn.js';
import { bare, type CodeCharacters, readCode } from './read-code.js';

/**
 * A code that was sent or printed, copied character by character: of a text message, a letter, a
 * licence plate. Takes it with or without spaces and hyphens, in small letters or capitals, pasted or
 * filled in by the browser, and submits the bare code. Without JavaScript what was typed is
 * submitted: `readCode()` reads it on a server.
 *
 * @element tds-code-field
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
export class CodeField extends FormattedField {
  /** What it is made of: `digits` (default) or `letters-and-digits`. */
  @attribute('characters') characters?: CodeCharacters;
  /** How many characters it has, without what parts its groups. Default: any number. */
  @attribute('length', Number) length?: number;
  /** How many characters stand together when the field is left, as 3 for `123 456`. Default: all. */
  @attribute('group', Number) group?: number;

  static override light(p: Partial<CodeField>, context: LightContext): Light {
    return textFieldLight(p, context, {
      type: 'text',
      autocomplete: 'one-time-code',
      inputMode: p.characters === 'letters-and-digits' ? 'text' : 'numeric',
      autocapitalize: 'characters',
      spellCheck: 'false',
    });
  }

  protected override read(typed: string): string | undefined {
    return readCode(typed, this.characters, this.length);
  }

  protected override format(answer: string): string {
    const { group } = this;
    if (!group || group < 1) return answer;
    return answer.match(new RegExp(`.{1,${Math.floor(group)}}`, 'g'))?.join(' ') ?? answer;
  }

  protected override complaint(typed: string): string {
    const texts = codeTexts[languageOf(this)];
    const label = this.labelText;
    const code = bare(typed);
    const onlyDigits = this.characters !== 'letters-and-digits';
    if (onlyDigits && /^[\dOIL]+$/.test(code) && /[OIL]/.test(code)) {
      return this.errorPatternMismatch ?? texts.codeLookAlike(label);
    }
    if (!(onlyDigits ? /^\d*$/ : /^[A-Z\d]*$/).test(code)) {
      const say = onlyDigits ? texts.codeDigits : texts.codeLettersAndDigits;
      return this.errorPatternMismatch ?? say(label);
    }
    const { length } = this;
    if (!length || code.length === length) return '';
    const own = code.length < length ? this.errorTooShort : this.errorTooLong;
    return own ?? texts.codeLength(label, String(length), String(code.length));
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'characters', ['digits', 'letters-and-digits']);
  }
}
