import type { Observation, RuleRun } from '../../evidence/observation.ts';
import type { EngineText, Text } from '../../evidence/texts.ts';
import type { Check, CheckResult } from '../check.ts';

/** One rule of ours, where a check has several. */
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
    observations: seen.map(({ criteria, message, ...one }) => ({
      ...said,
      ...(criteria && { criteria }),
      impact,
      ...one,
      message: message as readonly EngineText[],
    })),
    rules: [{ ...said, outcome: outcomeOf(hadSomething, seen) }],
  };
}

function outcomeOf(hadSomething: boolean, seen: readonly Seen[]): RuleRun['outcome'] {
  if (seen.some(({ outcome }) => outcome === 'failed')) return 'failed';
  if (seen.length > 0) return 'cannot-tell';
  return hadSomething ? 'passed' : 'inapplicable';
}

/** The Understanding document of a criterion of WCAG 2.2. */
export const understanding = (name: string) =>
  `https://www.w3.org/WAI/WCAG22/Understanding/${name}.html`;
