import type { Check } from './check.ts';
import { formChecks } from './forms/forms.ts';
import { keyboardChecks } from './keyboard/keyboard.ts';
import { pageChecks } from './page/page.ts';

/** Every check of our own; those that use the page come last. */
export const checks: readonly Check[] = [...pageChecks, ...keyboardChecks, ...formChecks];
