import { describedBy, isInvalid } from '../field/field.js';
import type { GroupProperties, LightContext, Nothing, Part } from '../light/part.js';
import type { CheckedElement } from './checked-element.js';

/** What options of every kind have. */
interface ChoiceProperties {
  readonly label?: string | undefined;
  readonly divider?: string | undefined;
}

/** The text of an option. */
export const choiceLabelPart = (p: ChoiceProperties, context: LightContext): Part | Nothing =>
  (p.label || context.author('label')) && {
    slot: 'label',
    tag: 'label',
    own: { for: context.id },
    children: [p.label],
  };

/** A word before an option that sets it apart. */
export const dividerPart = (p: ChoiceProperties): Part | Nothing =>
  p.divider && { slot: 'divider', tag: 'p', children: [p.divider] };

/** The native checkbox, alone or in a group; as a switch, one that is on or off. */
export const checkboxPart = (
  p: Partial<CheckedElement>,
  context: LightContext,
  group: GroupProperties | undefined,
  role?: 'switch',
): Part => ({
  slot: 'control',
  tag: 'input',
  own: {
    type: 'checkbox',
    role,
    'aria-describedby': describedBy(p, context),
    'aria-invalid': isInvalid(p, context),
  },
  soft: {
    id: context.id,
    name: p.name || group?.name,
    value: p.defaultValue,
    checked: p.defaultChecked || (!!p.defaultValue && p.defaultValue === group?.defaultValue),
    required: p.required,
    disabled: p.disabled || group?.disabled,
    form: p.formId || group?.formId,
  },
});
