import type { Evidence, Finding, Rule, Statement, TargetResult } from '../evidence/evidence.ts';

/** What is compared of a finding. */
export interface KnownFinding
  extends Pick<
    Finding,
    'id' | 'outcome' | 'isAdvice' | 'criteria' | 'impact' | 'isConfirmed' | 'seen'
  > {
  readonly element: Pick<
    NonNullable<Finding['element']>,
    'frames' | 'path' | 'role' | 'name' | 'html'
  > | null;
  /** What says so; not what could not be decided beside it. */
  readonly statements: readonly Pick<Statement, 'source' | 'rule'>[];
}

/** What an audit knew, small enough to keep in git: the content of `baseline.json`. */
export interface Baseline {
  readonly schemaVersion: 2;
  readonly started: string;
  /** `audited`: the conditions in which nothing went wrong with an engine or a check. */
  readonly targets: readonly Pick<TargetResult, 'id' | 'audited'>[];
  /** What ran. */
  readonly rules: readonly Pick<Rule, 'source' | 'id'>[];
  readonly findings: readonly KnownFinding[];
}

/** Failures, questions and advice of an audit, to compare a later one with. */
export function toBaseline(evidence: Evidence): Baseline {
  const { schemaVersion, started, targets, rules, findings, questions, advice } = evidence;
  const broken = new Set(
    evidence.problems
      .filter(({ kind }) => kind === 'engine-failed' || kind === 'check-failed')
      .flatMap(({ target, conditions }) => conditions.map((one) => JSON.stringify([target, one]))),
  );
  const isWhole = (target: string, condition: string) =>
    !broken.has(JSON.stringify([target, condition]));
  return {
    schemaVersion,
    started,
    targets: targets.map(({ id, audited }) => ({
      id,
      audited: audited.filter((condition) => isWhole(id, condition)),
    })),
    rules: rules.filter(({ ran }) => ran > 0).map(({ source, id }) => ({ source, id })),
    findings: [...findings, ...questions, ...advice].map(toKnown),
  };
}

function toKnown(finding: Finding): KnownFinding {
  const { id, outcome, isAdvice, criteria, impact, isConfirmed, seen, element } = finding;
  const rules = new Map(
    finding.statements
      .filter((statement) => statement.outcome === outcome)
      .map(({ source, rule }) => [`${source} ${rule}`, { source, rule }]),
  );
  return {
    id,
    outcome,
    isAdvice,
    criteria,
    impact,
    isConfirmed,
    element: element && {
      frames: element.frames,
      path: element.path,
      role: element.role,
      name: element.name,
      html: element.html,
    },
    statements: [...rules.values()],
    seen,
  };
}
