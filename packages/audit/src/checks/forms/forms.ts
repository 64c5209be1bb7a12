import type { Check } from '../check.ts';
import { fieldUse } from './field-use.ts';
import { formErrors } from './form-errors.ts';

/** What is tested by filling in forms, and by sending them empty: nothing gets out of the page. */
export const formChecks: readonly Check[] = [formErrors, fieldUse];
