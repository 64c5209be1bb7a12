import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { element, findingsOf, plan, ran, says, visit } from './visit-samples.ts';

describe('evidence', () => {
  const words = [
    'axe-core x failed 4.1.2',
    'alfa y failed 4.1.2 2.4.4',
    'alfa z cannot-tell 4.1.2',
  ];
  const anyObservation = fc.tuple(
    fc.constantFrom(...words, 'alfa advice failed', 'axe-core q cannot-tell 1.4.3 2.4.4'),
    fc.constantFrom(0, 1, 2, null),
    fc.constantFrom('', '</script><script>alert(1)</script>', '__proto__', '\u2028"\\', '=cmd()'),
  );
  const anyElement = fc.tuple(
    fc.constantFrom('a', 'b', '__proto__'),
    fc.constantFrom('Close', 'Fermer', ''),
    fc.constantFrom(null, 'x-a', 'x-b'),
  );
  const anyVisit = fc.tuple(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('en-light', 'fr-dark', 'odd')),
    fc.array(anyElement, { minLength: 3, maxLength: 3 }),
    fc.array(anyObservation, { maxLength: 6 }),
    fc.constantFrom('audited', 'audited', 'audited', 'problem', 'not-applicable'),
    fc.nat(3),
  );
  const anyVisits = fc.uniqueArray(anyVisit, { selector: ([where]) => where.join(), maxLength: 9 });
  const make = ([where, elements, said, outcome, n]: typeof anyVisit extends fc.Arbitrary<infer T>
    ? T
    : never) =>
    visit(
      ...where,
      elements.map(([path, name, component]) =>
        element(path, { name, component, part: component ? 'made' : null, html: `<p ${name}>` }),
      ),
      said.map(([text, about, message]) => says(text, about, { message: [{ en: message }] })),
      {
        outcome: outcome as Visit['outcome'],
        started: `2026-11-26T01:00:0${n}.000Z`,
        title: `title ${n}`,
        components: { 'x-a': n, 'x-b': 1 },
        problems: n > 1 ? [{ kind: 'dialog', message: 'it asked' }] : [],
        rules: said.map(([text]) => ran(text)),
        exhibits: [{ check: 'tab-order', file: `${where.join()}.png`, mediaType: 'image/png' }],
      },
    );

  it('is the same, to the byte, whatever the order of the visits', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVisits.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.constantFrom('site', 'storybook'),
        async ([all, shuffled], kind) => {
          const setting = plan(['b', 'a', 'c'], kind);
          const one = await assembleEvidence(all.map(make), setting);
          const other = await assembleEvidence(shuffled.map(make), setting);
          assert.equal(JSON.stringify(one), JSON.stringify(other));
          const found = [...one.findings, ...one.questions, ...one.advice];
          assert.equal(new Set(found.map(({ id }) => id)).size, found.length, 'ids are unique');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses nothing: each thing that was said is in a finding that was seen there', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits, async (all) => {
        const visits = all.map(make);
        const found = await findingsOf(visits, ['a', 'b', 'c']);
        for (const { target, condition, outcome, observations } of visits) {
          if (outcome !== 'audited') continue;
          for (const said of observations) {
            const isThere = found.some(
              ({ seen, statements, isAdvice }) =>
                isAdvice === said.isAdvice &&
                statements.some((s) => s.rule === said.rule && s.outcome === said.outcome) &&
                seen.some((s) => s.target === target) &&
                (said.outcome === 'cannot-tell' ||
                  seen.some((s) => s.target === target && s.conditions.includes(condition))),
            );
            assert.ok(isThere, `${said.rule} of ${target}`);
          }
        }
      }),
    );
  });

  it('says how targets and visits fared, and merges problems', async () => {
    const problem = { kind: 'timeout', message: 'It took 30 s.' } as const;
    const evidence = await assembleEvidence(
      [
        visit('a', 'fr-dark', [], [], { fingerprint: 'ff', title: 'Bonjour' }),
        visit('a', 'en-light', [], [], { fingerprint: 'ee', title: 'Hello' }),
        visit('b', 'en-light', [], [], { outcome: 'problem', problems: [problem] }),
        visit('b', 'fr-dark', [], [], { outcome: 'problem', problems: [problem] }),
        visit('c', 'en-light', [], [], { outcome: 'not-applicable' }),
      ],
      plan(['a', 'b', 'c']),
    );
    assert.deepEqual(evidence.visits, { planned: 5, audited: 2 });
    assert.deepEqual(
      evidence.targets.map(({ audited, failed, notApplicable, fingerprint, title }) => [
        audited,
        failed,
        notApplicable,
        fingerprint,
        title,
      ]),
      [
        [['en-light', 'fr-dark'], [], [], 'ee', 'Hello'],
        [[], ['en-light', 'fr-dark'], [], undefined, undefined],
        [[], [], ['en-light'], undefined, undefined],
      ],
    );
    assert.deepEqual(evidence.problems, [
      { ...problem, target: 'b', conditions: ['en-light', 'fr-dark'] },
    ]);
  });

  it('refuses a visit of what was not planned', async () => {
    await assert.rejects(assembleEvidence([visit('z', 'en-light')], plan(['a'])), /"z"/);
  });
});
