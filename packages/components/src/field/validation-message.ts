import type { constraintTexts } from '../strings/constraint-texts.js';

/** The page's own texts, by constraint. */
export interface ConstraintTexts {
  readonly errorValueMissing?: string | undefined;
  readonly errorBadInput?: string | undefined;
  readonly errorTypeMismatch?: string | undefined;
  readonly errorPatternMismatch?: string | undefined;
  readonly errorTooLong?: string | undefined;
  readonly errorTooShort?: string | undefined;
  readonly errorRangeUnderflow?: string | undefined;
  readonly errorRangeOverflow?: string | undefined;
  readonly errorStepMismatch?: string | undefined;
}

type Control = Pick<HTMLInputElement, 'validity' | 'validationMessage' | 'value' | 'type'> &
  Partial<Pick<HTMLInputElement, 'min' | 'max' | 'step' | 'minLength' | 'maxLength'>>;

/**
 * What is wrong with an answer and what to do, naming the field: the page's own text for the
 * constraint, else ours. The order is that of HTML's ValidityState, so that one answer gets one
 * message. A custom error keeps the text that it was set with.
 */
export function validationMessage(
  p: ConstraintTexts,
  label: string,
  control: Control,
  texts: (typeof constraintTexts)['en'],
): string {
  const { validity } = control;
  const typed = String(control.value.length);
  if (validity.customError) return control.validationMessage;
  if (validity.valueMissing) {
    if (p.errorValueMissing) return p.errorValueMissing;
    if (['radio', 'select-one', 'select-multiple'].includes(control.type))
      return texts.choiceMissing(label);
    return control.type === 'checkbox' ? texts.checkMissing(label) : texts.valueMissing(label);
  }
  if (validity.badInput) return p.errorBadInput ?? texts.badInput(label);
  if (validity.typeMismatch) {
    return (
      p.errorTypeMismatch ??
      (control.type === 'url' ? texts.urlMismatch(label) : texts.emailMismatch(label))
    );
  }
  if (validity.patternMismatch) return p.errorPatternMismatch ?? texts.patternMismatch(label);
  if (validity.tooLong) {
    return p.errorTooLong ?? texts.tooLong(label, String(control.maxLength), typed);
  }
  if (validity.tooShort) {
    return p.errorTooShort ?? texts.tooShort(label, String(control.minLength), typed);
  }
  if (validity.rangeUnderflow) {
    return p.errorRangeUnderflow ?? texts.rangeUnderflow(label, control.min ?? '');
  }
  if (validity.rangeOverflow) {
    return p.errorRangeOverflow ?? texts.rangeOverflow(label, control.max ?? '');
  }
  if (validity.stepMismatch) {
    return p.errorStepMismatch ?? texts.stepMismatch(label, control.step || '1');
  }
  return control.validationMessage;
}
