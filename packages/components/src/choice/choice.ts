import { labelText } from '../field/field.js';
import type { LightContext, Nothing, Part } from '../light/part.js';

/** What options of every kind have. */
interface ChoiceProperties {
  readonly label?: string | undefined;
  readonly divider?: string | undefined;
  readonly required?: boolean | undefined;
  readonly optional?: boolean | undefined;
}

/** The text of an option and, where asked for, whether it must be chosen. */
export const choiceLabelPart = (p: ChoiceProperties, context: LightContext): Part | Nothing =>
  (p.label || context.author('label')) && {
    slot: 'label',
    tag: 'label',
    own: { for: context.id },
    children: labelText(p, context),
  };

/** A word before an option that sets it apart. */
export const dividerPart = (p: ChoiceProperties): Part | Nothing =>
  p.divider && { slot: 'divider', tag: 'p', children: [p.divider] };
