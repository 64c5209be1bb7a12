import { CannotRun } from '../cannot-run.ts';
import { suggest } from '../schema-check.ts';

/** What can be counted against a limit, besides failures of one criterion (`1.4.3`). */
export const failKinds = [
  'findings',
  'confirmed',
  'critical',
  'serious',
  'moderate',
  'minor',
  'new',
  'questions',
  'advice',
  'problems',
] as const;
export type FailKind = (typeof failKinds)[number];

/** How many of a kind, or of a criterion, are still accepted; what is left out never fails a run. */
export type FailOn = Readonly<Record<string, number>>;

export const defaultFailOn: FailOn = { findings: 0, problems: 0 };

/** Reads `findings=10`, `new`, `1.4.3=2` and `nothing`. Throws `CannotRun` with the fix. */
export function readFailOn(words: readonly string[]): FailOn {
  const limits: Record<string, number> = {};
  for (const word of words) {
    if (word === 'nothing') continue;
    const [, kind = '', most = '0'] = /^([a-z]+|\d\.\d\.\d+)(?:=(\d{1,9}))?$/.exec(word) ?? [];
    if (!/^\d/.test(kind) && !failKinds.includes(kind as FailKind)) {
      throw new CannotRun(
        `--fail-on ${word}: it takes ${failKinds.join(', ')}, a criterion or nothing, each with the number that is still accepted, as findings=10${suggest(word, failKinds) || '.'}`,
      );
    }
    limits[kind] = Number(most);
  }
  if (words.includes('nothing') && words.length > 1) {
    throw new CannotRun('--fail-on nothing goes with nothing else.');
  }
  return limits;
}
