import { attribute } from '../attribute.js';
import { CheckedField, checkboxControl } from '../choice/checked-field.js';
import { choiceLabelPart } from '../choice/choice.js';
import { errorPart, hintPart } from '../field/field.js';
import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import { switchTexts } from '../strings/switch-texts.js';

/**
 * A setting that is on or off: a native checkbox with `role="switch"`, submitted as a checkbox is. In a
 * form that is sent as a whole, a `<tds-checkbox>` is the better known.
 *
 * @element tds-switch
 * @slot control - Your own `<input type="checkbox">`; one without a `slot` is taken too.
 * @slot label - Your own `<label>`.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - Anything else, under the switch.
 * @fires input - The native event of the control.
 * @fires change - The native event of the control.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Switch extends CheckedField {
  static override texts = switchTexts;

  /** Must be on. */
  @attribute('required', Boolean) override required?: boolean;
  /** What is submitted when it is on. */
  @attribute('value') override defaultValue?: string;
  /** On to begin with. */
  @attribute('checked', Boolean) override defaultChecked?: boolean;
  /** The word for on. Default: "On" in the language of the page. Screen readers say their own. */
  @attribute('label-on') labelOn?: string;
  /** The word for off. Default: "Off" in the language of the page. Screen readers say their own. */
  @attribute('label-off') labelOff?: string;

  static override light(
    p: Partial<Switch>,
    context: LightContext<(typeof switchTexts)['en']>,
  ): Light {
    const { texts } = context;
    return {
      parts: [
        errorPart(p, context),
        checkboxControl(
          p,
          context,
          {
            name: p.name,
            value: p.defaultValue,
            checked: p.defaultChecked,
            required: p.required,
            disabled: p.disabled,
            form: p.formId,
          },
          undefined,
          'switch',
        ),
        // Both words, one on the other: style rules show the one that applies, also without script,
        // and nothing moves.
        {
          slot: 'state',
          tag: 'span',
          own: { 'aria-hidden': 'true' },
          children: [
            { tag: 'span', children: [p.labelOn || texts.on] },
            { tag: 'span', children: [p.labelOff || texts.off] },
          ],
        },
        choiceLabelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      ],
    };
  }

  override get validationMessage(): string {
    const { control } = this;
    const isOff = control?.willValidate && control.validity.valueMissing;
    if (!isOff || control.validity.customError) return super.validationMessage;
    return this.errorValueMissing ?? switchTexts[languageOf(this)].mustBeOn(this.labelText);
  }
}
