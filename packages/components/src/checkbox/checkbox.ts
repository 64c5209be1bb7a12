import { attribute } from '../attribute.js';
import type { Checkboxes } from '../checkboxes/checkboxes.js';
import { CheckedField, checkboxControl } from '../choice/checked-field.js';
import { choiceLabelPart, dividerPart } from '../choice/choice.js';
import { Reveal, updateReveals } from '../choice/reveal.js';
import { errorPart, hintPart } from '../field/field.js';
import { groupOf } from '../light/group.js';
import type { Light, LightContext } from '../light/part.js';

/**
 * Something to choose or to leave: alone, as a consent, or one option of a `<tds-checkboxes>`.
 *
 * @element tds-checkbox
 * @slot control - Your own `<input type="checkbox">`; one without a `slot` is taken too.
 * @slot label - Your own `<label>`.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot reveal - What is asked only of those who choose it, under the option. One element.
 * @slot - Anything else, under the option.
 * @fires input - The native event of the control.
 * @fires change - The native event of the control.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Checkbox extends CheckedField {
  static override group = 'tds-checkboxes';

  /** Must be chosen, as a consent. Of a group, one must be: say so on the group. */
  @attribute('required', Boolean) override required?: boolean;
  /** Choosing it takes back all others of its group, and the other way round: "None of these". */
  @attribute('exclusive', Boolean) exclusive?: boolean;
  /** A word before this option that sets it apart, as "or". */
  @attribute('divider') divider?: string;

  static override baseId(
    p: Partial<Checkbox>,
    { group }: Pick<LightContext, 'group'>,
  ): string | undefined {
    return p.fieldId || p.name || (group?.name && `${group.name}-${p.defaultValue ?? ''}`);
  }

  static override light(p: Partial<Checkbox>, context: LightContext): Light {
    const { group } = context;
    return {
      parts: [
        dividerPart(p),
        errorPart(p, context),
        checkboxControl(p, context, {
          name: p.name || group?.name,
          value: p.defaultValue,
          checked: p.defaultChecked || (!!p.defaultValue && p.defaultValue === group?.defaultValue),
          required: p.required,
          disabled: p.disabled || group?.disabled,
          form: p.formId || group?.formId,
        }),
        choiceLabelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      ],
    };
  }

  constructor() {
    super();
    new Reveal(this);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    groupOf<Checkboxes>(this, 'tds-checkboxes')?.optionChanged?.();
  }

  protected override choiceMade(): void {
    updateReveals();
    // Whether the group lacks an answer.
    groupOf<Checkboxes>(this, 'tds-checkboxes')?.requestUpdate?.();
  }
}
