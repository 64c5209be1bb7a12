import type { Check } from '../check.ts';
import { onFocus } from './on-focus.ts';
import { keyboardWalk } from './walk-check.ts';

/** What is tested by pressing keys, and by giving the focus to one element after the other. */
export const keyboardChecks: readonly Check[] = [keyboardWalk, onFocus];
