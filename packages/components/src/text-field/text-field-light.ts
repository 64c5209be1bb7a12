import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import type { Light, LightContext } from '../light/part.js';
import type { TextField } from './text-field.js';

/** What a kind of text field is where its author says nothing else. */
export type UsualTextField = Partial<
  Pick<
    TextField,
    | 'type'
    | 'autocomplete'
    | 'inputMode'
    | 'spellCheck'
    | 'autocapitalize'
    | 'prefixText'
    | 'suffixText'
  >
>;

/** The native HTML of a question answered with one line of text. Its label may name buttons, too. */
export const textFieldLight = (
  p: Partial<TextField>,
  context: LightContext,
  usual: UsualTextField,
  hasLabelId?: boolean,
): Light => ({
  parts: [
    labelPart(p, context, hasLabelId),
    hintPart(p, context),
    context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
    errorPart(p, context),
    (p.prefixText || usual.prefixText) && {
      slot: 'prefix',
      tag: 'span',
      own: { 'aria-hidden': 'true' },
      children: [p.prefixText || usual.prefixText],
    },
    {
      slot: 'control',
      tag: 'input',
      soft: {
        id: context.id,
        name: p.name,
        type: usual.type || p.type || 'text',
        value: p.defaultValue,
        required: p.required,
        disabled: p.disabled,
        readonly: p.readOnly,
        autocomplete: p.autocomplete || usual.autocomplete,
        inputmode: p.inputMode || usual.inputMode,
        pattern: p.pattern,
        min: p.min,
        max: p.max,
        step: p.step,
        minlength: p.minLength,
        maxlength: p.maxLength,
        spellcheck: p.spellCheck || usual.spellCheck,
        autocapitalize: p.autocapitalize || usual.autocapitalize,
        form: p.formId,
      },
      own: {
        'aria-describedby': describedBy(p, context),
        'aria-invalid': ariaInvalid(p, context),
      },
    },
    (p.suffixText || usual.suffixText) && {
      slot: 'suffix',
      tag: 'span',
      own: { 'aria-hidden': 'true' },
      children: [p.suffixText || usual.suffixText],
    },
  ],
});
