import type { Observation, RuleRun } from '../evidence/observation.ts';
import type { Text } from '../evidence/texts.ts';
import type { Check, CheckResult } from './check.ts';

/** One rule of ours, where a check has several; a check itself is one. */
export type OwnRule = Pick<Check, 'id' | 'criteria' | 'isAdvice' | 'help' | 'helpUrl'> &
  Pick<Observation, 'impact'>;

/** What a rule saw in one place. */
export interface Seen extends Pick<Observation, 'outcome' | 'element'> {
  readonly message: readonly Text[];
  /** Fewer than the rule is about. */
  readonly criteria?: readonly string[] | undefined;
}

/** What a rule says; `hadSomething` is whether it found anything to judge. */
export function resultOf(rule: OwnRule, hadSomething: boolean, seen: readonly Seen[]): CheckResult {
  const { id, criteria, isAdvice, impact, help, helpUrl } = rule;
  const said = { source: 'trillium', rule: id, criteria, isAdvice, help, helpUrl } as const;
  return {
    observations: seen.map(({ criteria: fewer, ...one }) => ({
      ...said,
      ...(fewer && { criteria: fewer }),
      impact,
      ...one,
    })),
    rules: [{ ...said, outcome: outcomeOf(hadSomething, seen) }],
  };
}

function outcomeOf(hadSomething: boolean, seen: readonly Seen[]): RuleRun['outcome'] {
  if (seen.some(({ outcome }) => outcome === 'failed')) return 'failed';
  if (seen.length > 0) return 'cannot-tell';
  return hadSomething ? 'passed' : 'inapplicable';
}

/** What several rules of one check say. */
export const joined = (...results: readonly CheckResult[]): CheckResult => ({
  observations: results.flatMap(({ observations }) => observations),
  rules: results.flatMap(({ rules }) => rules),
});

/** The Understanding document of a criterion of WCAG 2.2. */
export const understanding = (name: string) =>
  `https://www.w3.org/WAI/WCAG22/Understanding/${name}.html`;
