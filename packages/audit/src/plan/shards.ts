import { createHash } from 'node:crypto';
import { CannotRun } from '../cannot-run.ts';

/** The part of the targets that one machine looks at: `index` of `count`, from 1 on. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `1/4`. Throws `CannotRun` with the fix. */
export function readShard(word: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(word.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new CannotRun(
    `--shard ${word} should be one part of a number of parts, as 1/4; the first is 1, the last 4/4.`,
  );
}

/**
 * Whether a target is in a shard. Its id alone decides, so machines need not agree on anything else,
 * and a page that is new moves no other page to another machine.
 */
export function isInShard(target: { readonly id: string }, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(target.id).digest();
  return (hash.readUIntBE(0, 6) % count) + 1 === index;
}
