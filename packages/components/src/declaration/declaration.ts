import type { HeadingLevel } from '../alert/alert.js';
import { attribute } from '../attribute.js';
import { CheckedField, checkboxControl } from '../choice/checked-field.js';
import { errorPart, hintPart } from '../field/field.js';
import {
  headingTag,
  idList,
  type Light,
  type LightContext,
  type PartWithId,
  partId,
} from '../light/part.js';
import { declarationTexts } from '../strings/declaration-texts.js';
import { warn, warnUnknownValue } from '../warn.js';

/**
 * A statement of truth or a consent: the text, and a checkbox by which the person agrees. The text is
 * always on the page and is read out with the checkbox. The checkbox is required unless it is
 * `optional`, without JavaScript too.
 *
 * @element tds-declaration
 * @slot heading - Your own heading, in place of the `heading` attribute.
 * @slot statement - The text that is agreed to, in place of the `statement` attribute; a `<div>`
 *   without a `slot` is taken too.
 * @slot control - Your own `<input type="checkbox">`; one without a `slot` is taken too.
 * @slot label - Your own `<label>`.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - Anything else, under the checkbox.
 * @fires input - The native event of the control.
 * @fires change - The native event of the control.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Declaration extends CheckedField {
  static override adopts = { label: ['label'], control: ['input'], statement: ['div'] };
  static override texts = declarationTexts;
  static override partsWithId: readonly PartWithId[] = [
    ...super.partsWithId,
    'heading',
    'statement',
  ];

  /** The heading over the text. */
  @attribute('heading') heading?: string;
  /** The level of the heading, 1 to 6. Default: 2. */
  @attribute('heading-level') headingLevel?: HeadingLevel;
  /** The text that is agreed to. Lists and links go in the `statement` slot. */
  @attribute('statement') statement?: string;
  /** What the person says by choosing it. Default: "I agree" in the language of the page. */
  @attribute('label') override label?: string;
  /** May be left unchosen, as a consent that is not needed. Adds "(optional)" to the label. */
  @attribute('optional', Boolean) override optional?: boolean;
  /** Must be chosen, which it must unless it is `optional`. */
  @attribute('required', Boolean) override required?: boolean;
  /** What is submitted when the person agrees. Default: `yes`. */
  @attribute('value') override defaultValue?: string;

  static override light(
    p: Partial<Declaration>,
    context: LightContext<(typeof declarationTexts)['en']>,
  ): Light {
    const { author, strings, texts } = context;
    const isHeaded = p.heading || author('heading');
    const isStated = p.statement || author('statement');
    const mayBeLeft = p.optional && !p.required;
    return {
      host: {
        role: isHeaded && 'group',
        'aria-labelledby': isHeaded && idList(partId(context, 'heading')),
      },
      parts: [
        isHeaded && {
          slot: 'heading',
          tag: headingTag(p.headingLevel),
          soft: { id: `${context.id}-heading` },
          children: [p.heading],
        },
        isStated && {
          slot: 'statement',
          tag: 'div',
          soft: { id: `${context.id}-statement` },
          children: [p.statement],
        },
        errorPart(p, context),
        checkboxControl(
          p,
          context,
          {
            name: p.name,
            value: p.defaultValue || 'yes',
            checked: p.defaultChecked,
            required: !mayBeLeft,
            disabled: p.disabled,
            form: p.formId,
          },
          isStated ? partId(context, 'statement') : undefined,
        ),
        {
          slot: 'label',
          tag: 'label',
          own: { for: context.id },
          children: [
            p.label || texts.agree,
            { tag: 'span', children: [` ${mayBeLeft ? strings.optional : strings.required}`] },
          ],
        },
        hintPart(p, context),
        author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      ],
    };
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'headingLevel', ['1', '2', '3', '4', '5', '6']);
    if (!this.partNode('statement')?.textContent?.trim()) {
      warn(
        this,
        'statement-missing',
        'has nothing to agree to. Add a statement attribute or a <div> with the text.',
      );
    }
  }
}
