import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import { codeTexts } from '../strings/code-texts.js';
import { FormattedField } from '../text-field/formatted-field.js';
import { textFieldLight } from '../text-field/text-field-light.js';
import { warn, warnUnknownValue } from '../warn.js';
import {
  bare,
  type CodeCharacters,
  misfit,
  placesOf,
  readCode,
  readShapedCode,
  writeShapedCode,
} from './read-code.js';

/**
 * A code that was sent or printed, copied character by character: of a text message, a letter, a
 * licence plate. Takes it with or without spaces and hyphens, in small letters or capitals, pasted or
 * filled in by the browser, and submits the bare code. Without JavaScript what was typed is
 * submitted: `readCode()` and `readShapedCode()` read it on a server.
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
  /**
   * Its shape, in place of the three above: `A` is a letter, `0` a digit, `*` either, all else stands
   * between groups and need not be typed. `AAAA 000` for a licence plate.
   */
  @attribute('shape') shape?: string;

  static override light(p: Partial<CodeField>, context: LightContext): Light {
    const hasLetters = p.shape ? /[A*]/.test(p.shape) : p.characters === 'letters-and-digits';
    return textFieldLight(p, context, {
      type: 'text',
      // What is printed on a plate or a letter is in no message that a phone could offer.
      autocomplete: p.shape || hasLetters ? undefined : 'one-time-code',
      inputMode: hasLetters ? 'text' : 'numeric',
      autocapitalize: 'characters',
      spellCheck: 'false',
    });
  }

  protected override read(typed: string): string | undefined {
    const { shape } = this;
    return shape ? readShapedCode(typed, shape) : readCode(typed, this.characters, this.length);
  }

  protected override format(answer: string): string {
    const { group, shape } = this;
    if (shape) return writeShapedCode(answer, shape);
    if (!group || group < 1) return answer;
    return answer.match(new RegExp(`.{1,${Math.floor(group)}}`, 'g'))?.join(' ') ?? answer;
  }

  protected override complaint(typed: string): string {
    const texts = codeTexts[languageOf(this)];
    const label = this.labelText;
    const code = bare(typed);
    if (this.shape) return this.#misfit(code, this.shape);
    const onlyDigits = this.characters !== 'letters-and-digits';
    if (onlyDigits && /^[\dOIL]+$/.test(code) && /[OIL]/.test(code)) {
      return this.errorPatternMismatch ?? texts.codeLookAlike(label);
    }
    if (!(onlyDigits ? /^\d*$/ : /^[A-Z\d]*$/).test(code)) {
      const say = onlyDigits ? texts.codeDigits : texts.codeLettersAndDigits;
      return this.errorPatternMismatch ?? say(label);
    }
    return this.#wrongLength(code, this.length);
  }

  /** What does not fit the shape: named by its place, since the eye passes over a 0 for an O. */
  #misfit(code: string, shape: string): string {
    const texts = codeTexts[languageOf(this)];
    const label = this.labelText;
    const length = this.#wrongLength(code, placesOf(shape).length);
    const index = misfit(code, shape);
    if (length || index < 0) return length;
    if (this.errorPatternMismatch) return this.errorPatternMismatch;
    const place = String(index + 1);
    const character = code[index] ?? '';
    if (!/[A-Z\d]/.test(character)) return texts.codeLettersAndDigits(label);
    const say = placesOf(shape)[index] === '0' ? texts.codeDigitAt : texts.codeLetterAt;
    return say(label, place, character);
  }

  #wrongLength(code: string, length: number | undefined): string {
    const texts = codeTexts[languageOf(this)];
    if (!length || code.length === length) return '';
    const own = code.length < length ? this.errorTooShort : this.errorTooLong;
    return own ?? texts.codeLength(this.labelText, String(length), String(code.length));
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'characters', ['digits', 'letters-and-digits']);
    if (this.shape !== undefined && !placesOf(this.shape)) {
      warn(
        this,
        'shape-empty',
        'has a shape without a place for a character. Write A for a letter, 0 for a digit, * for either.',
      );
    }
  }
}
