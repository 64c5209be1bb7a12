import { CannotRun } from '../cannot-run.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Impact } from '../evidence/observation.ts';
import type { Change } from './diff.ts';

/** What a run ends with: 2 is what a shell expects of a command that was used wrongly. */
export const exitCodes = { within: 0, exceeded: 1, cannotRun: 2 } as const;

const impacts: readonly string[] = ['critical', 'serious', 'moderate', 'minor'] satisfies Impact[];
const counted = ['failures', 'confirmed', 'questions', 'advice', 'problems', ...impacts];

/** What makes a run fail, as `--fail-on` names it. */
export interface Threshold {
  /** As it was written, for messages. */
  readonly text: string;
  readonly what: string;
  /** More than this many make the run fail. */
  readonly most: number;
}

export interface Verdict {
  readonly exitCode: 0 | 1;
  /** For people, in English: one sentence for each threshold that was exceeded. */
  readonly reasons: readonly string[];
}

/**
 * Reads `new`, `any`, `never`, `problems`, and limits such as `serious=0`, `1.4.3=2`, `questions=10`.
 * Throws `CannotRun` with what may be written.
 */
export function parseThresholds(texts: readonly string[]): Threshold[] {
  const all = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const named = all.filter((text) => text !== '' && text !== 'never');
  if (named.length > 0 && all.includes('never')) {
    throw new CannotRun('--fail-on never cannot be together with another threshold.');
  }
  return named.map((text) => {
    const [, name, number] = /^([a-z]+|\d+\.\d+\.\d+)(?:=(\d{1,9}))?$/.exec(text) ?? [];
    const what = name === 'any' ? 'failures' : name;
    if (what === undefined || !(what === 'new' || counted.includes(what) || /^\d/.test(what))) {
      throw new CannotRun(
        `--fail-on ${JSON.stringify(text)} is not known. Write new, any or never, or a limit such as ` +
          `serious=0 or 1.4.3=2 (of ${counted.join(', ')}, or a criterion).`,
      );
    }
    return { text, what, most: Number(number ?? 0) };
  });
}

/** Whether a run is within what was asked. `changes`: what differs from the baseline, where there is one. */
export function judge(
  evidence: Evidence,
  changes: readonly Change[] | null,
  thresholds: readonly Threshold[],
): Verdict {
  const reasons = thresholds.flatMap(({ text, what, most }) => {
    if (what === 'new' && !changes) {
      throw new CannotRun('--fail-on new needs a baseline: name one with --baseline FILE.');
    }
    const count = countOf(what, evidence, changes ?? []);
    return count > most ? [`${count} ${wordsFor(what)}: more than --fail-on ${text} allows.`] : [];
  });
  return { exitCode: reasons.length > 0 ? exitCodes.exceeded : exitCodes.within, reasons };
}

function countOf(what: string, evidence: Evidence, changes: readonly Change[]): number {
  const { findings, questions, advice, problems, visits } = evidence;
  switch (what) {
    case 'new':
      return changes.filter(
        ({ kind, after }) => kind === 'new' && after?.outcome === 'failed' && !after.isAdvice,
      ).length;
    case 'failures':
      return findings.length;
    case 'confirmed':
      return findings.filter(({ isConfirmed }) => isConfirmed).length;
    case 'questions':
      return questions.length;
    case 'advice':
      return advice.length;
    case 'problems':
      // A visit that was never made is one, too.
      return Math.max(problems.length, visits.planned - visits.audited);
    default:
      return findings.filter(({ impact, criteria }) => impact === what || criteria.includes(what))
        .length;
  }
}

const wordsFor = (what: string): string => {
  if (what === 'new') return 'new failures';
  if (impacts.includes(what)) return `failures of ${what} impact`;
  return /^\d/.test(what) ? `failures of criterion ${what}` : what;
};
