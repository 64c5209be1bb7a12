import type { CriterionResult, Evidence, Finding } from '../evidence/evidence.ts';
import type { Text } from '../evidence/texts.ts';
import type { Profile } from './profiles.ts';

/** A criterion's result under the number that the profile's standard gives it. */
export interface RequirementResult extends CriterionResult {
  readonly clause: string;
  readonly note?: Text | undefined;
}

/** Evidence as one standard asks for it, and what it does not ask for. */
export interface ProfiledEvidence extends Evidence {
  readonly profile: Profile;
  readonly criteria: readonly RequirementResult[];
  /** Found, but of no criterion that the standard asks for. Nothing else is missing. */
  readonly leftOut: {
    readonly criteria: readonly CriterionResult[];
    readonly findings: readonly Finding[];
    readonly questions: readonly Finding[];
  };
}

/** The same evidence, filtered: nothing is judged anew. Advice stays whole, as no standard asks for it. */
export function applyProfile(evidence: Evidence, profile: Profile): ProfiledEvidence {
  const asked = new Set(profile.requirements.map(({ criterion }) => criterion.number));
  const known = new Map(evidence.criteria.map((result) => [result.number, result]));
  const isAsked = (number: string) => asked.has(number);
  const concerns = ({ criteria }: Finding) => criteria.some(isAsked);
  const keep = (findings: readonly Finding[]) =>
    findings
      .filter(concerns)
      .map((finding) => ({ ...finding, criteria: finding.criteria.filter(isAsked) }));
  const drop = (findings: readonly Finding[]) => findings.filter((finding) => !concerns(finding));
  return {
    ...evidence,
    profile,
    criteria: profile.requirements.map(({ criterion, clause, note }) => {
      const { number, level, name } = criterion;
      const unknown = { number, level, name, outcome: 'not-tested', methods: [] } as const;
      return { ...(known.get(number) ?? unknown), clause, ...(note && { note }) };
    }),
    findings: keep(evidence.findings),
    questions: keep(evidence.questions),
    manual: evidence.manual.filter(
      ({ criteria }) => criteria.length === 0 || criteria.some(isAsked),
    ),
    leftOut: {
      criteria: evidence.criteria.filter(
        ({ number, level }) => level !== 'AAA' && !asked.has(number),
      ),
      findings: drop(evidence.findings),
      questions: drop(evidence.questions),
    },
  };
}
