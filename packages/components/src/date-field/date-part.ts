import type { FieldProperties } from '../field/field.js';
import { type AttributeValue, type LightContext, type Part, partId } from '../light/part.js';
import type { DatePart } from './read-date.js';

/** The word over the input of a part. */
export const datePartLabel = (slot: DatePart, text: string, context: LightContext): Part => ({
  slot: `${slot}-label`,
  tag: 'label',
  own: { for: partId(context, slot) },
  children: [text],
});

/** The input of a part. `numeric` shows digits on phones; a month's name is for keyboards. */
export const datePart = (
  slot: DatePart,
  p: FieldProperties,
  context: LightContext,
  own: { value: AttributeValue; autocomplete: AttributeValue; invalid: AttributeValue },
): Part => ({
  slot,
  tag: 'input',
  soft: {
    id: `${context.id}-${slot}`,
    name: p.name && `${p.name}-${slot}`,
    type: 'text',
    inputmode: 'numeric',
    value: own.value,
    required: p.required,
    disabled: p.disabled,
    autocomplete: own.autocomplete,
    form: p.formId,
  },
  own: { 'aria-invalid': own.invalid },
});
