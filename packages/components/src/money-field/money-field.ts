import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { moneyTexts } from '../strings/money-texts.js';
import { strings } from '../strings/strings.js';
import { FormattedField } from '../text-field/formatted-field.js';
import { textFieldLight } from '../text-field/text-field-light.js';
import { readMoney } from './read-money.js';

/**
 * An amount of Canadian dollars. Takes it as it is written in either language, writes it as the
 * language of the page does when the field is left, and submits a decimal number: `1234.50`. Without
 * JavaScript what was typed is submitted: `readMoney()` reads it on a server.
 *
 * @element tds-money-field
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input>`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot prefix - Stands before the amount. Default: `$` in English. Hidden from screen readers.
 * @slot suffix - Stands after the amount. Default: `$` in French. Hidden from screen readers.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class MoneyField extends FormattedField {
  static override texts = moneyTexts;

  static override light(
    p: Partial<MoneyField>,
    context: LightContext<(typeof moneyTexts)['en']>,
  ): Light {
    return textFieldLight(p, context, {
      type: 'text',
      inputMode: 'decimal',
      prefixText: context.texts.dollarBefore,
      suffixText: context.texts.dollarAfter,
    });
  }

  protected override read(typed: string): string | undefined {
    return readMoney(typed);
  }

  protected override format(answer: string): string {
    const digits = answer.endsWith('.00') ? 0 : 2;
    return new Intl.NumberFormat(strings[languageOf(this)].locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(Number(answer));
  }

  protected override complaint(typed: string): string {
    const texts = constraintTexts[languageOf(this)];
    const label = this.labelText;
    const amount = readMoney(typed);
    if (amount === undefined)
      return this.errorBadInput ?? moneyTexts[languageOf(this)].noMoney(label);
    const { min, max } = this;
    if (min && Number(amount) < Number(min)) {
      return this.errorRangeUnderflow ?? texts.rangeUnderflow(label, this.#inDollars(min));
    }
    if (max && Number(amount) > Number(max)) {
      return this.errorRangeOverflow ?? texts.rangeOverflow(label, this.#inDollars(max));
    }
    return '';
  }

  #inDollars(amount: string): string {
    return new Intl.NumberFormat(strings[languageOf(this)].locale, {
      style: 'currency',
      currency: 'CAD',
      currencyDisplay: 'narrowSymbol',
    }).format(Number(amount));
  }
}
