import type { Check } from './check.ts';

/** Every check of our own, the quick ones that change nothing first. */
export const checks: readonly Check[] = [];
