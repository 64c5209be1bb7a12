import { attribute } from '../attribute.js';
import { choiceLabelPart, dividerPart } from '../choice/choice.js';
import { Reveal, updateReveals } from '../choice/reveal.js';
import { hintPart } from '../field/field.js';
import { groupOf } from '../light/group.js';
import { LightElement } from '../light/light-element.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { warn } from '../warn.js';

/**
 * One option of a `<tds-radios>`.
 *
 * @element tds-radio
 * @slot control - Your own `<input type="radio">`; one without a `slot` is taken too.
 * @slot label - Your own `<label>`.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot reveal - What is asked only of those who choose it, under the option. One element.
 * @slot - Anything else, under the option.
 * @fires input - The native event of the control.
 * @fires change - The native event of the control.
 * @status beta
 * @since 0.1.0
 */
export class Radio extends LightElement {
  static override adopts = { label: ['label'], control: ['input'] };
  static override group = 'tds-radios';
  static override partsWithId: readonly PartWithId[] = ['hint'];

  /** The text of the option. */
  @attribute('label') label?: string;
  /** Help that stands under the option and is read out with it. */
  @attribute('hint') hint?: string;
  /** What is submitted when it is chosen. */
  @attribute('value') value?: string;
  /** Chosen to begin with. The group's `value` does the same. */
  @attribute('checked', Boolean) defaultChecked?: boolean;
  /** Can't be chosen. */
  @attribute('disabled', Boolean) disabled?: boolean;
  /** A word before this option that sets it apart, as "or". */
  @attribute('divider') divider?: string;

  static override baseId(
    p: Partial<Radio>,
    { group }: Pick<LightContext, 'group'>,
  ): string | undefined {
    return group?.name && `${group.name}-${p.value ?? ''}`;
  }

  static override light(p: Partial<Radio>, context: LightContext): Light {
    const { group } = context;
    return {
      parts: [
        dividerPart(p),
        {
          slot: 'control',
          tag: 'input',
          own: {
            type: 'radio',
            // The group says it when its answer is wrong.
            'aria-invalid': 'false',
            'aria-describedby': idList(
              (p.hint || context.author('hint')) && partId(context, 'hint'),
            ),
          },
          soft: {
            id: context.id,
            name: group?.name,
            value: p.value,
            checked: p.defaultChecked || (!!p.value && p.value === group?.defaultValue),
            required: group?.required,
            disabled: p.disabled || group?.disabled,
            form: group?.formId,
          },
        },
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

  override get control(): HTMLInputElement | null {
    return super.control as HTMLInputElement | null;
  }

  /** Whether it is chosen now. The `checked` attribute is only its default. */
  get checked(): boolean {
    return this.control?.checked ?? !!this.defaultChecked;
  }
  set checked(checked: boolean) {
    if (this.control) this.control.checked = checked;
    else this.defaultChecked = checked;
    updateReveals();
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override check(): void {
    if (!__DEV__) return;
    if (!groupOf(this, 'tds-radios')) {
      warn(this, 'group-missing', 'stands outside a <tds-radios>. Put it inside one.');
    }
    const labels = [this.partNode('label'), ...(this.control?.labels ?? [])];
    if (!labels.some((label) => label?.textContent?.trim())) {
      warn(this, 'label-missing', 'has no label. Add a label attribute or a <label> inside it.');
    }
    if (!this.control?.hasAttribute('value')) {
      warn(this, 'value-missing', 'has no value, so "on" is submitted. Add a value.');
    }
  }
}
