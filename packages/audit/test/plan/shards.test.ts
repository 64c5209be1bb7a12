import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInShard, readShard } from '../../src/plan/shards.ts';

const targets = Array.from({ length: 3000 }, (_, index) => ({
  id: index % 2 ? `https://example.ca/page/${index}` : `forms-field--story-${index}`,
}));

describe('shards', () => {
  it('put each target into exactly one part, of about the same size', () => {
    for (const count of [1, 2, 3, 4, 7, 16]) {
      const sizes = Array.from({ length: count }, () => 0);
      for (const target of targets) {
        const parts = sizes.flatMap((_, index) =>
          isInShard(target, { index: index + 1, count }) ? [index] : [],
        );
        assert.equal(parts.length, 1, `${target.id} of ${count}`);
        const [part] = parts as [number];
        sizes[part] = (sizes[part] ?? 0) + 1;
      }
      const share = targets.length / count;
      for (const size of sizes)
        assert.ok(Math.abs(size - share) < 5 * Math.sqrt(share), `${sizes}`);
    }
  });

  it('depend on the id alone, and stay the same from version to version', () => {
    const of4 = (id: string) =>
      [1, 2, 3, 4].find((index) => isInShard({ id }, { index, count: 4 }));
    assert.deepEqual(
      ['clean--button', 'https://example.ca/', 'site/a.html#menu-open'].map(of4),
      [1, 2, 2],
    );
  });

  it('are read from 1/4, and what is not one is refused with the fix', () => {
    assert.deepEqual(readShard('2/4'), { index: 2, count: 4 });
    for (const word of ['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', 'a/b', '1.5/4', '']) {
      assert.throws(() => readShard(word), /--shard .* should be one part .* as 1\/4/, word);
    }
  });
});
