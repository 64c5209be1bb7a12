import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observation } from '../../src/evidence/observation.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { entries } from './entries.ts';
import type { Entry } from './entry.ts';
import { faultCheck } from './fault.ts';
import { verdictOf } from './figures.ts';
import { measurementsOf } from './measurement.ts';
import { reasons } from './reasons.ts';
import { visitCorpus } from './visit-corpus.ts';

const entry = entries.find(({ id }) => id === 'frame-in-a-root-button') as Entry;

const say = (element: number | null, more: Partial<Observation> = {}): Observation => ({
  ...{ source: 'alfa', rule: 'r', outcome: 'failed', criteria: [entry.criterion] },
  ...{ isAdvice: false, impact: null, help: { en: 'h' }, helpUrl: '', message: [], element },
  ...more,
});

/** Two visits in which the first element is the fault, and the second something else. */
function measure(faulty: Observation[], clean: Observation[]) {
  const mark = say(0, { source: 'trillium', rule: faultCheck.id, isAdvice: true });
  const element = (path: string) =>
    ({ frames: [], path: path ? [path] : [], role: '', name: '', html: '' }) as unknown;
  const visit = (observations: Observation[]) =>
    ({
      ...{ problems: [], rules: [], elements: ['#fault', '#other', '#fault', ''].map(element) },
      observations: [mark, ...observations],
    }) as unknown as Visit;
  const visits = new Map([
    [`${entry.id}/faulty`, visit(faulty)],
    [`${entry.id}/clean`, visit(clean)],
  ]);
  const [measured] = measurementsOf([entry], visits);
  assert.ok(measured);
  return { measured, verdict: verdictOf(measured, ['alfa']) };
}

describe('what a method makes of a fault', () => {
  it('is found on the element, also when the page was shown anew, or on the page', () => {
    for (const place of [0, 2, null]) {
      assert.equal(measure([say(place)], []).verdict.isFound, true);
    }
  });

  it('is not found elsewhere, for another criterion, as advice, or where it is said of the clean page', () => {
    const not = [say(1), say(0, { criteria: ['9.9.9'] }), say(0, { isAdvice: true })];
    assert.equal(measure(not, []).verdict.isFound, false);
    const both = measure([say(0)], [say(0)]).verdict;
    assert.deepEqual([both.isFound, both.falseAlarms.length], [false, 1]);
  });

  it('is asked or advised, which is not found', () => {
    const asked = measure([say(0, { outcome: 'cannot-tell' })], []).verdict;
    assert.deepEqual([asked.isFound, asked.isAsked], [false, true]);
    const advice = say(0, { isAdvice: true });
    assert.equal(measure([advice], []).verdict.isHinted, true);
    assert.equal(measure([advice], [advice]).verdict.isHinted, false);
  });

  it('tells of elements that cannot be found again', () => {
    assert.deepEqual(measure([say(3)], []).measured.faulty.problems, [
      'no place of the element: r',
    ]);
  });

  it('has reasons for pages that there are', () => {
    const ids = new Set(entries.map(({ id }) => id));
    for (const key of Object.keys(reasons)) assert.ok(ids.has(key.split(' ')[0] ?? ''), key);
  });
});

describe('a visit of the corpus', () => {
  it('marks the fault, all around and all inside it, through roots and frames', async () => {
    let found: string[] = [];
    const options = { engines: [], checks: [], workers: 1 };
    await visitCorpus([{ entry, side: 'faulty' }], options, async ({ observations, elements }) => {
      found = observations.map(({ rule, element }) => {
        const { frames, path } = elements[element ?? -1] ?? { frames: [], path: [] };
        return [rule, ...frames, ...path].join(' ');
      });
    });
    const [fault, near] = [faultCheck.id, 'corpus-near-fault'];
    assert.deepEqual(found, [
      `${fault} x-frame >>> iframe button`,
      ...['main', 'body', 'html'].map((inner) => `${near} x-frame >>> iframe ${inner}`),
      ...['x-frame iframe', 'x-frame', 'main', 'body', 'html'].map((outer) => `${near} ${outer}`),
      ...['svg', 'path'].map((inside) => `${near} x-frame >>> iframe ${inside}`),
    ]);
  });
});
