import {
  type Attributes,
  idList,
  type LightContext,
  type Nothing,
  type Part,
  partId,
} from '../light/part.js';
import type { FieldElement } from './field-element.js';

export type LabelSize = 'default' | 'large' | 'heading';

/** The properties that every question of a form has. */
export type FieldProperties = Partial<Omit<FieldElement, 'value' | 'control'>>;

/**
 * The label of a control. As the heading of the page, an `<h1>` around it. It has an id where it names
 * something else, too, as a button of the control.
 */
export const labelPart = (
  p: FieldProperties,
  context: LightContext,
  hasId?: boolean,
): Part | Nothing =>
  (p.label || context.author('label')) && {
    slot: 'label',
    tag: p.labelHeading ? 'h1' : 'label',
    soft: { id: hasId && `${context.id}-label` },
    own: {
      for:
        (context.author('label')?.tag ?? (p.labelHeading ? 'h1' : 'label')) === 'label' &&
        context.id,
    },
    children: p.labelHeading
      ? [{ tag: 'label', attributes: { for: context.id }, children: labelText(p, context) }]
      : labelText(p, context),
  };

/** The question that a group of controls answers: its text names the group by its id. */
export const groupLabelPart = (p: FieldProperties, context: LightContext): Part | Nothing =>
  (p.label || context.author('label')) && {
    slot: 'label',
    tag: p.labelHeading ? 'h1' : 'p',
    soft: { id: `${context.id}-label` },
    children: labelText(p, context),
  };

/** The question and, where asked for, whether it must be answered. */
export const labelText = (
  p: Pick<FieldProperties, 'label' | 'required' | 'optional'>,
  { strings }: LightContext,
) => [
  p.label,
  p.required && { tag: 'span', children: [` ${strings.required}`] },
  p.optional && !p.required && { tag: 'span', children: [` ${strings.optional}`] },
];

/** The hint under the label. */
export const hintPart = (p: FieldProperties, context: LightContext): Part | Nothing =>
  (p.hint || context.author('hint')) && {
    slot: 'hint',
    tag: 'p',
    soft: { id: `${context.id}-hint` },
    children: [p.hint],
  };

/** The error, with the word "Error" as text: said, read and printed alike. */
export const errorPart = (p: FieldProperties, context: LightContext): Part | Nothing =>
  (p.error || context.author('error')) && {
    slot: 'error',
    tag: 'p',
    soft: { id: `${context.id}-error` },
    children: [`${context.strings.error} ${p.error}`],
  };

/** The error of one of several controls, over it. */
export const partErrorPart = (
  slot: string,
  error: string | undefined,
  context: LightContext,
): Part | Nothing =>
  (error || context.author(`${slot}-error`)) && {
    slot: `${slot}-error`,
    tag: 'p',
    soft: { id: `${context.id}-${slot}-error` },
    children: [`${context.strings.error} ${error}`],
  };

/** The ids that describe the control, in the order of reading: hint, what else stands there, error. */
export const describedBy = (
  p: FieldProperties,
  context: LightContext,
  between?: string | Nothing,
): string | undefined =>
  idList(
    (p.hint || context.author('hint')) && partId(context, 'hint'),
    between,
    (p.error || context.author('error')) && partId(context, 'error'),
  );

/**
 * What makes the host the group of several controls, named by the label. Where the error names parts,
 * it is told there: said with the group as well, it would be heard twice.
 */
export const groupHost = (
  p: FieldProperties,
  context: LightContext,
  hasNamedParts?: boolean,
): Attributes => ({
  role: 'group',
  'aria-labelledby': idList((p.label || context.author('label')) && partId(context, 'label')),
  'aria-describedby': hasNamedParts
    ? idList((p.hint || context.author('hint')) && partId(context, 'hint'))
    : describedBy(p, context),
});

/** Whether the field shows an error. */
export const isInvalid = (p: FieldProperties, context: LightContext) =>
  p.error || context.author('error');

/**
 * What assistive technology is told: what is seen. Without it browsers call a required control that
 * is still empty, and one that is being typed in, invalid.
 */
export const ariaInvalid = (p: FieldProperties, context: LightContext): 'true' | 'false' =>
  isInvalid(p, context) ? 'true' : 'false';
