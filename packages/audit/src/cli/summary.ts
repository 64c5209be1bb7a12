import { relative } from 'node:path';
import type { Evidence, Problem } from '../evidence/evidence.ts';
import type { Change } from '../history/diff.ts';
import type { Verdict } from '../history/limits.ts';

/** More problems than this are counted only; the reports have all. */
const MOST = 20;

/** What the command prints at its end. */
export function summarize(
  evidence: Evidence,
  changes: readonly Change[] | null,
  verdict: Verdict,
  paths: readonly string[],
): string {
  const { visits, findings, questions, advice, problems, criteria } = evidence;
  const confirmed = findings.filter(({ isConfirmed }) => isConfirmed).length;
  const untested = criteria.filter(({ outcome }) => outcome === 'not-tested').length;
  return [
    `${visits.audited} of ${visits.planned} visits done`,
    `${count(findings.length, 'failure')} of success criteria, ${confirmed} of them confirmed by a second source`,
    `${count(questions.length, 'question')} for a person, ${count(advice.length, 'recommendation')}`,
    `${untested} of ${criteria.length} criteria are not tested`,
    ...(evidence.manual.length > 0 ? [summarizeAnswers(evidence)] : []),
    ...(changes ? [summarizeChanges(changes)] : []),
    ...problems.slice(0, MOST).map(describe),
    ...(problems.length > MOST ? [`… and ${problems.length - MOST} more problems`] : []),
    ...verdict.passed,
    ...(paths.length > 0 ? ['Reports:', ...paths.map((path) => `  ${relative('.', path)}`)] : []),
  ].join('\n');
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

const describe = ({ kind, target, message, conditions }: Problem) =>
  `${kind} in ${target}: ${message} (${count(conditions.length, 'condition')})`;

function summarizeAnswers({ manual }: Evidence): string {
  const answered = manual.filter(({ state }) => state === 'answered');
  const failed = answered.filter(({ answer }) => answer?.result === 'failed').length;
  const stale = manual.filter(({ state }) => state === 'stale').length;
  return `${answered.length} of ${count(manual.length, 'manual question')} answered, ${failed} of them with a failure; ${count(stale, 'answer')} about something that has changed since`;
}

function summarizeChanges(changes: readonly Change[]): string {
  const kinds: readonly Change['kind'][] = [
    'new',
    'fixed',
    'moved',
    'unchanged',
    'not-tested-again',
  ];
  return kinds
    .map(
      (kind) =>
        `${changes.filter((change) => change.kind === kind).length} ${kind.replaceAll('-', ' ')}`,
    )
    .join(', ');
}
