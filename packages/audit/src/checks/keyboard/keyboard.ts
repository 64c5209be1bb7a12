import type { Check } from '../check.ts';
import { fieldUse } from './field-use.ts';
import { formErrors } from './form-errors.ts';
import { onFocus } from './on-focus.ts';
import { keyboardWalk } from './walk-check.ts';

/** What is tested by pressing keys and by filling in forms. */
export const keyboardChecks: readonly Check[] = [keyboardWalk, onFocus, formErrors, fieldUse];
