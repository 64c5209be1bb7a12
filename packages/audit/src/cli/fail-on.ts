import { CannotRun } from '../cannot-run.ts';
import { suggest } from '../schema-check.ts';

/** What can be counted against a limit. */
export const failKinds = [
  'findings',
  'confirmed',
  'critical',
  'serious',
  'new',
  'questions',
  'advice',
  'problems',
] as const;
export type FailKind = (typeof failKinds)[number];

/** How many of a kind are still accepted; a kind that is left out never fails a run. */
export type FailOn = Readonly<Partial<Record<FailKind, number>>>;

export const defaultFailOn: FailOn = { findings: 0, problems: 0 };

/** Reads `findings=10`, `new` and `nothing`. Throws `CannotRun` with the fix. */
export function readFailOn(words: readonly string[]): FailOn {
  const limits: Partial<Record<FailKind, number>> = {};
  for (const word of words) {
    if (word === 'nothing') continue;
    const [, kind = '', most = '0'] = /^([a-z]*)(?:=(\d+))?$/.exec(word) ?? [];
    if (!failKinds.includes(kind as FailKind)) {
      throw new CannotRun(
        `--fail-on ${word}: it takes ${failKinds.join(', ')} or nothing, each with the number that is still accepted, as findings=10${suggest(word, failKinds) || '.'}`,
      );
    }
    limits[kind as FailKind] = Number(most);
  }
  if (words.includes('nothing') && words.length > 1) {
    throw new CannotRun('--fail-on nothing goes with nothing else.');
  }
  return limits;
}

export interface Verdict {
  /** 0: within the limits; 1: too many findings; 2: pages that could not be audited. */
  readonly exitCode: 0 | 1 | 2;
  /** The limits that were passed, as people read them. */
  readonly passed: readonly string[];
}

/** What a run ends with. */
export function judge(counts: Readonly<Record<FailKind, number>>, limits: FailOn): Verdict {
  const passed = failKinds.filter((kind) => counts[kind] > (limits[kind] ?? Infinity));
  const exitCode = passed.some((kind) => kind !== 'problems') ? 1 : passed.length > 0 ? 2 : 0;
  return {
    exitCode,
    passed: passed.map((kind) => `${kind}: ${counts[kind]}, accepted are ${limits[kind]}`),
  };
}
