import type { CriterionOutcome, Finding, ManualResult } from '../evidence/evidence.ts';
import type { ProfiledEvidence, RequirementResult } from '../wcag/apply-profile.ts';

/** What is known of one criterion on one target. */
export interface TargetOutcome {
  readonly criterion: RequirementResult;
  readonly outcome: CriterionOutcome;
  readonly findings: readonly Finding[];
  readonly questions: readonly Finding[];
  /** Answers of people about this target itself. */
  readonly answers: readonly ManualResult[];
}

type Index = ReadonlyMap<string, readonly Finding[]>;

const key = (target: string, criterion: string) => `${criterion} ${target}`;

function index(findings: readonly Finding[]): Index {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const target of new Set(finding.seen.map((seen) => seen.target))) {
      for (const criterion of finding.criteria) {
        const here = key(target, criterion);
        const list = found.get(here);
        if (list) list.push(finding);
        else found.set(here, [finding]);
      }
    }
  }
  return found;
}

/** What people's answers alone come to; `passed` needs every question about it to be answered. */
export function outcomeOfAnswers(answers: readonly ManualResult[]): CriterionOutcome {
  const results = answers.map(({ state, answer }) =>
    state === 'answered' && answer ? answer.result : 'not-tested',
  );
  for (const outcome of ['failed', 'cannot-tell', 'not-tested'] as const) {
    if (results.includes(outcome)) return outcome;
  }
  if (results.includes('passed')) return 'passed';
  return results.length > 0 ? 'not-applicable' : 'not-tested';
}

/** Tells the outcome of every criterion on a target. Made once, as it sorts all findings first. */
export function targetOutcomes(evidence: ProfiledEvidence): (target: string) => TargetOutcome[] {
  const failures = index(evidence.findings);
  const open = index(evidence.questions);
  const manual = new Map<string, ManualResult[]>();
  for (const result of evidence.manual) {
    for (const criterion of result.criteria) {
      const here = key(result.subject, criterion);
      manual.set(here, [...(manual.get(here) ?? []), result]);
    }
  }
  return (target) =>
    evidence.criteria.map((criterion) => {
      const here = key(target, criterion.number);
      const findings = failures.get(here) ?? [];
      const questions = open.get(here) ?? [];
      const answers = manual.get(here) ?? [];
      const said = outcomeOfAnswers(answers);
      const outcome =
        findings.length > 0 || said === 'failed'
          ? 'failed'
          : questions.length > 0
            ? 'cannot-tell'
            : said;
      return { criterion, outcome, findings, questions, answers };
    });
}
