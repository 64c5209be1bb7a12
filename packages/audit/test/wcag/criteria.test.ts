import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainFailures } from '../../src/strings/plain-failures.ts';
import { allCriteria, criteria, criteriaOf, criterionOf } from '../../src/wcag/criteria.ts';

const count = (version: '2.0' | '2.1' | '2.2') =>
  (['A', 'AA', 'AAA'] as const).map((level) => criteriaOf(version, [level]).length);

describe('criteria of WCAG', () => {
  it('has as many as each version has', () => {
    assert.deepEqual(count('2.0'), [25, 13, 23]);
    assert.deepEqual(count('2.1'), [30, 20, 28]);
    assert.deepEqual(count('2.2'), [31, 24, 31]);
    assert.equal(criteria.length, 55);
  });

  it('knows which came with which version', () => {
    const since = (version: string) =>
      allCriteria.filter((criterion) => criterion.since === version).map(({ number }) => number);
    assert.deepEqual(since('2.2'), [
      '2.4.11',
      '2.4.12',
      '2.4.13',
      '2.5.7',
      '2.5.8',
      '3.2.6',
      '3.3.7',
      '3.3.8',
      '3.3.9',
    ]);
    assert.equal(since('2.1').length, 17);
    assert.equal(criterionOf('4.1.1')?.until, '2.1');
  });

  it('is in the order of numbers, each once, and named in both languages', () => {
    const keys = allCriteria.map(({ number }) =>
      number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0),
    );
    assert.deepEqual(
      keys,
      [...new Set(keys)].sort((a, b) => a - b),
    );
    for (const { name, anchor, url } of allCriteria) {
      assert.ok(name.en && name.fr);
      assert.match(anchor, /^[a-z-]+$/);
      assert.ok(url.en.endsWith(`#${anchor}`));
      assert.doesNotMatch(name.fr, /'/);
    }
  });

  it('says in plain words what a failure of each means', () => {
    const asked = allCriteria.filter(({ level }) => level !== 'AAA').map(({ number }) => number);
    assert.deepEqual(Object.keys(plainFailures), asked);
  });
});
