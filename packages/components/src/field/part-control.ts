import {
  type Attributes,
  type Child,
  type LightContext,
  type Nothing,
  type Part,
  partId,
} from '../light/part.js';
import { type FieldProperties, isInvalid } from './field.js';

/** The words over the control of a part. They have an id where they name it together with others. */
export const partLabel = (
  slot: string,
  context: LightContext,
  children: readonly (Child | Nothing)[],
  hasId?: boolean,
): Part => ({
  slot: `${slot}-label`,
  tag: 'label',
  soft: { id: hasId && `${context.id}-${slot}-label` },
  own: { for: partId(context, slot) },
  children,
});

/** What the control of one part has that those of others have not. */
export interface PartControlAttributes {
  readonly value?: Attributes[string];
  readonly required?: Attributes[string];
  readonly ariaRequired?: Attributes[string];
  readonly autocomplete?: Attributes[string];
  readonly inputmode?: Attributes[string];
  readonly spellcheck?: Attributes[string];
  /** Whether it is wrong. */
  readonly invalid: unknown;
  readonly describedBy?: string | undefined;
  readonly labelledBy?: string | undefined;
}

/** The error of the question, of a part that it is about by name: an error summary leads right there. */
export const describedByError = (
  isNamed: boolean | undefined,
  p: FieldProperties,
  context: LightContext,
): string | undefined => (isNamed && isInvalid(p, context) ? partId(context, 'error') : undefined);

const partState = (own: PartControlAttributes): Attributes => ({
  'aria-describedby': own.describedBy,
  'aria-invalid': own.invalid ? 'true' : 'false',
});

/** The input of a part. */
export const partInput = (
  slot: string,
  p: FieldProperties,
  context: LightContext,
  own: PartControlAttributes,
): Part => ({
  slot,
  tag: 'input',
  soft: {
    id: `${context.id}-${slot}`,
    name: p.name && `${p.name}-${slot}`,
    type: 'text',
    inputmode: own.inputmode,
    value: own.value,
    required: own.required,
    'aria-required': own.ariaRequired,
    disabled: p.disabled,
    autocomplete: own.autocomplete,
    spellcheck: own.spellcheck,
    form: p.formId,
    'aria-labelledby': own.labelledBy,
  },
  own: partState(own),
});

/** The list of a part. */
export const partSelect = (
  slot: string,
  p: FieldProperties,
  context: LightContext,
  own: PartControlAttributes,
  children: readonly Child[],
): Part => ({
  slot,
  tag: 'select',
  soft: {
    id: `${context.id}-${slot}`,
    name: p.name && `${p.name}-${slot}`,
    required: own.required,
    'aria-required': own.ariaRequired,
    disabled: p.disabled,
    autocomplete: own.autocomplete,
    form: p.formId,
  },
  own: partState(own),
  children,
});

/** One choice of a list, chosen to begin with or not. */
export const partOption = (value: string, text: string, isChosen: boolean): Child => ({
  tag: 'option',
  attributes: { value, selected: isChosen },
  children: [text],
});
