import type { Check } from './check.ts';
import { pageChecks } from './page/page.ts';

/** Every check of our own, the quick ones that change nothing first. */
export const checks: readonly Check[] = [...pageChecks];
