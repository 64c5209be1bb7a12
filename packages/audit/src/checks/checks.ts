import type { Check } from './check.ts';
import { keyboardChecks } from './keyboard/keyboard.ts';
import { pageChecks } from './page/page.ts';

/** Every check of our own; those that press keys come last. */
export const checks: readonly Check[] = [...pageChecks, ...keyboardChecks];
