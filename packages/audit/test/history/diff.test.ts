import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFailOn } from '../../src/cli/fail-on.ts';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { toBaseline } from '../../src/history/baseline.ts';
import { type Change, diffEvidence } from '../../src/history/diff.ts';
import { judge } from '../../src/history/limits.ts';
import { element, plan, ran, says, visit } from '../evidence/visit-samples.ts';

const rules = [
  ran('axe-core button-name failed 4.1.2'),
  ran('alfa sia-r12 failed 4.1.2'),
  ran('alfa sia-r69 failed 1.4.3'),
];
const close = element('main > button', { name: 'Close' });
const fault = says('axe-core button-name failed 4.1.2');
const faulty = visit('a', 'en-light', [close], [fault], { rules });
const clean = visit('a', 'en-light', [], [], { rules });

const evidenceOf = (...visits: Visit[]): Promise<Evidence> =>
  assembleEvidence(visits, plan(['a', 'b']));
const changes = async (before: Visit[], after: Visit[]): Promise<Change[]> =>
  diffEvidence(toBaseline(await evidenceOf(...before)), await evidenceOf(...after));
const kinds = async (before: Visit[], after: Visit[]) =>
  (await changes(before, after)).map(({ kind }) => kind);

describe('what became of a finding', () => {
  it('is new, fixed or unchanged', async () => {
    assert.deepEqual(await kinds([clean], [faulty]), ['new']);
    assert.deepEqual(await kinds([faulty], [clean]), ['fixed']);
    assert.deepEqual(await kinds([faulty], [faulty]), ['unchanged']);
  });

  it('is unchanged for an audit in another language, or with another engine', async () => {
    const french = visit('a', 'fr-dark', [{ ...close, name: 'Fermer' }], [fault], { rules });
    assert.deepEqual(await kinds([faulty], [french]), ['unchanged']);
    // Names one criterion more, which changes the id.
    const two = [says('alfa sia-r12 failed 2.4.4 4.1.2')];
    const other = { ...faulty, observations: two };
    const [before, after] = [await evidenceOf(faulty), await evidenceOf(other)];
    assert.notEqual(before.findings[0]?.id, after.findings[0]?.id);
    assert.deepEqual(await kinds([faulty], [other]), ['unchanged']);
  });

  it('is moved where the same role, name and criteria are at another path', async () => {
    const moved = { ...faulty, elements: [{ ...close, path: ['header > button'] }] };
    assert.deepEqual(await kinds([faulty], [moved]), ['moved']);
    const renamed = { ...moved, elements: [{ ...close, path: ['header > button'], name: 'Open' }] };
    assert.deepEqual(await kinds([faulty], [renamed]), ['new', 'fixed']);
  });

  it('pairs two that moved with two, not both with one', async () => {
    const at = (...paths: string[]) =>
      visit(
        'a',
        'en-light',
        paths.map((path) => ({ ...close, path: [path] })),
        paths.map((_, index) => ({ ...fault, element: index })),
        { rules },
      );
    assert.deepEqual((await kinds([at('p', 'q')], [at('r', 's', 't')])).sort(), [
      'moved',
      'moved',
      'new',
    ]);
  });

  it('is fixed only where target, condition and rules were audited again', async () => {
    const elsewhere = { ...clean, target: 'b' };
    const dark = { ...clean, condition: 'fr-dark' };
    const failed = { ...clean, outcome: 'problem' as const };
    const broken = {
      ...clean,
      problems: [{ kind: 'engine-failed' as const, message: 'axe-core threw' }],
    };
    const withoutAxe = { ...clean, rules: rules.slice(1) };
    for (const [name, after] of Object.entries({ elsewhere, dark, failed, broken, withoutAxe })) {
      assert.deepEqual(await kinds([faulty], [after]), ['not-tested-again'], name);
    }
    const both = [faulty, { ...faulty, condition: 'fr-dark' }];
    assert.deepEqual(await kinds(both, [clean]), ['not-tested-again'], 'one of two conditions');
    assert.deepEqual(await kinds(both, [clean, dark]), ['fixed']);
  });

  it('says whether what is new was tested before, and where what is old appeared', async () => {
    const [found] = await changes([{ ...clean, rules: [] }], [faulty]);
    assert.deepEqual([found?.kind, found?.wasTestedBefore], ['new', false]);
    const [again] = await changes([clean], [faulty]);
    assert.equal(again?.wasTestedBefore, true);
    const [spread] = await changes(
      [faulty, { ...clean, target: 'b' }],
      [faulty, { ...faulty, target: 'b' }],
    );
    assert.deepEqual([spread?.kind, spread?.appearedIn], ['unchanged', ['b']]);
  });

  it('is new where a question has become a failure, and not fixed the other way round', async () => {
    const asks = { ...faulty, observations: [says('axe-core button-name cannot-tell 4.1.2')] };
    assert.deepEqual(await kinds([asks], [faulty]), ['new']);
    assert.deepEqual(await kinds([faulty], [asks]), ['unchanged']);
  });

  it('survives being kept as JSON', async () => {
    const baseline = JSON.parse(JSON.stringify(toBaseline(await evidenceOf(faulty))));
    assert.deepEqual(
      diffEvidence(baseline, await evidenceOf(clean)).map(({ kind }) => kind),
      ['fixed'],
    );
    assert.doesNotMatch(JSON.stringify(baseline), /helpUrl|"box"/);
  });
});

describe('limits', () => {
  const verdict = async (words: string[], before: Visit[] | null, after: Visit[]) =>
    judge(await evidenceOf(...after), before && (await changes(before, after)), readFailOn(words));

  it('are passed by what is new, or by any failure', async () => {
    assert.equal((await verdict(['new'], [faulty], [faulty])).exitCode, 0);
    assert.deepEqual(await verdict(['new'], [clean], [faulty]), {
      exitCode: 1,
      passed: ['new: 1, accepted are 0'],
    });
    assert.equal((await verdict(['findings'], null, [faulty])).exitCode, 1);
    assert.equal((await verdict(['findings'], null, [clean])).exitCode, 0);
    assert.equal((await verdict(['nothing'], null, [faulty])).exitCode, 0);
  });

  it('do not take a new question or recommendation for a new failure', async () => {
    const asks = { ...faulty, observations: [says('axe-core button-name cannot-tell 4.1.2')] };
    const advises = { ...faulty, observations: [says('axe-core region failed')] };
    assert.equal((await verdict(['new'], [clean], [asks])).exitCode, 0);
    assert.equal((await verdict(['new'], [clean], [advises])).exitCode, 0);
  });

  it('count by impact, criterion and kind', async () => {
    const limits: [string, 0 | 1][] = [
      ['serious', 1],
      ['serious=1', 0],
      ['critical=0', 0],
      ['4.1.2=0', 1],
      ['4.1.2=1', 0],
      ['1.4.3=0', 0],
      ['confirmed=0', 0],
      ['questions=5', 0],
    ];
    for (const [text, exitCode] of limits) {
      assert.equal((await verdict([text], null, [faulty])).exitCode, exitCode, text);
    }
  });

  it('end a run with 2 for problems alone, with 1 where there are findings as well', async () => {
    const problem = { kind: 'error', target: 'a', conditions: ['c'], message: 'no' } as const;
    const clear = { ...(await evidenceOf(clean)), problems: [problem] };
    const wrong = { ...(await evidenceOf(faulty)), problems: [problem] };
    const limits = readFailOn(['findings', 'problems']);
    assert.equal(judge(clear, null, limits).exitCode, 2);
    assert.equal(judge(wrong, null, limits).exitCode, 1);
  });

  it('are refused, with what may be written, when they are not known', () => {
    for (const text of ['sometimes', 'serious=', 'serious=-1', '4.1', '__proto__=1', 'new;ls']) {
      assert.throws(() => readFailOn([text]), /it takes findings, confirmed/, text);
    }
  });
});
