import type { FailOn } from '../cli/fail-on.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Change } from './diff.ts';

export interface Verdict {
  /** 0: within the limits; 1: too many findings; 2: pages that could not be audited. */
  readonly exitCode: 0 | 1 | 2;
  /** The limits that were passed, as people read them, in English. */
  readonly passed: readonly string[];
}

/** Whether a run is within what was asked of it. `changes`: since the baseline, where there is one. */
export function judge(
  evidence: Evidence,
  changes: readonly Change[] | null,
  limits: FailOn,
): Verdict {
  const passed = Object.entries(limits).flatMap(([kind, most]) => {
    const count = countOf(kind, evidence, changes ?? []);
    return count > most ? [{ kind, text: `${kind}: ${count}, accepted are ${most}` }] : [];
  });
  const exitCode = passed.some(({ kind }) => kind !== 'problems') ? 1 : passed.length > 0 ? 2 : 0;
  return { exitCode, passed: passed.map(({ text }) => text) };
}

function countOf(kind: string, evidence: Evidence, changes: readonly Change[]): number {
  const { findings, questions, advice, problems, manual } = evidence;
  // What a named person has seen fail needs no second source.
  const byPeople = manual.filter(
    ({ state, answer, criteria }) =>
      state === 'answered' && answer?.result === 'failed' && criteria.length > 0,
  );
  switch (kind) {
    case 'findings':
      return findings.length + byPeople.length;
    case 'confirmed':
      return findings.filter(({ isConfirmed }) => isConfirmed).length + byPeople.length;
    case 'new':
      return changes.filter(
        (change) =>
          change.kind === 'new' && change.after?.outcome === 'failed' && !change.after.isAdvice,
      ).length;
    case 'questions':
      return questions.length;
    case 'advice':
      return advice.length;
    case 'problems':
      return problems.length;
    default:
      return (
        findings.filter(({ impact, criteria }) => impact === kind || criteria.includes(kind))
          .length + byPeople.filter(({ criteria }) => criteria.includes(kind)).length
      );
  }
}
