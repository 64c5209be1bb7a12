import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Finding } from '../../src/evidence/evidence.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { element, plan, ran, says, visit } from './visit-samples.ts';

const findingsOf = async (visits: Visit[], targets = ['a', 'b'], kind?: 'storybook' | 'site') => {
  const evidence = await assembleEvidence(visits, plan(targets, kind));
  return [...evidence.findings, ...evidence.questions, ...evidence.advice];
};

/** Outcome, criteria, who says it, and where. */
const brief = ({ outcome, isAdvice, criteria, statements, isConfirmed, seen }: Finding) =>
  [
    isAdvice ? `${outcome} advice` : outcome,
    criteria.join(' '),
    statements.map(({ source, rule, outcome: said }) => `${source}/${rule}:${said}`).join(' '),
    isConfirmed ? 'confirmed' : 'to confirm',
    seen.map(({ target, conditions }) => `${target}(${conditions.join(',')})`).join(' '),
  ].join(' | ');

describe('what is one finding', () => {
  it('joins what engines say of one element and criterion, and confirms it', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('button')],
        [
          says('axe-core button-name failed 4.1.2'),
          says('alfa sia-r12 failed 4.1.2'),
          says('alfa sia-r66 failed 1.4.3'),
        ],
      ),
    ]);
    assert.deepEqual(found.map(brief), [
      'failed | 1.4.3 | alfa/sia-r66:failed | to confirm | a(en-light)',
      'failed | 4.1.2 | axe-core/button-name:failed alfa/sia-r12:failed | confirmed | a(en-light)',
    ]);
  });

  it('joins criteria through a third rule', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('a')],
        [
          says('axe-core one failed 2.4.4'),
          says('alfa two failed 4.1.2'),
          says('equal-access both failed 2.4.4 4.1.2'),
        ],
      ),
    ]);
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]?.criteria, ['2.4.4', '4.1.2']);
  });

  it('does not confirm what one engine says twice', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('a')],
        [says('alfa one failed 4.1.2'), says('alfa two failed 4.1.2')],
      ),
    ]);
    assert.deepEqual(
      found.map(({ isConfirmed }) => isConfirmed),
      [false],
    );
  });

  it('lets a failure take the question of another engine, and asks what is left of it', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('p')],
        [
          says('axe-core color-contrast failed 1.4.3'),
          says('alfa sia-r69 cannot-tell 1.4.3 1.4.11'),
        ],
      ),
      // Of another target nobody has said that it failed.
      visit('b', 'en-light', [element('p')], [says('alfa sia-r69 cannot-tell 1.4.3 1.4.11')]),
    ]);
    assert.deepEqual(found.map(brief).sort(), [
      'cannot-tell | 1.4.3 1.4.11 | alfa/sia-r69:cannot-tell | to confirm | a(en-light) b(en-light)',
      'failed | 1.4.3 | axe-core/color-contrast:failed alfa/sia-r69:cannot-tell | to confirm | a(en-light)',
    ]);
    assert.equal(new Set(found.map(({ id }) => id)).size, 2);
  });

  it('keeps advice apart, and rules without a criterion from each other', async () => {
    const found = await findingsOf([
      visit(
        'a',
        'en-light',
        [element('p')],
        [
          says('axe-core contrast failed 1.4.3'),
          says('alfa enhanced failed 1.4.6 1.4.3', 0, { isAdvice: true }),
          says('axe-core region failed'),
          says('alfa landmark failed'),
        ],
      ),
    ]);
    assert.deepEqual(found.map(brief).sort(), [
      'failed advice |  | alfa/landmark:failed | to confirm | a(en-light)',
      'failed advice |  | axe-core/region:failed | to confirm | a(en-light)',
      'failed advice | 1.4.3 1.4.6 | alfa/enhanced:failed | to confirm | a(en-light)',
      'failed | 1.4.3 | axe-core/contrast:failed | to confirm | a(en-light)',
    ]);
  });
});

describe('what is one element', () => {
  const fault = says('axe-core button-name failed 4.1.2');

  it('is one in French and dark, where its name and code are others', async () => {
    const french = element('button', { name: 'Fermer', html: '<button class="dark">' });
    const found = await findingsOf([
      visit('a', 'fr-dark', [french], [fault]),
      visit('a', 'en-light', [element('button', { name: 'Close' })], [fault]),
    ]);
    assert.deepEqual(
      found.map(({ element: record, seen }) => [record?.name, seen]),
      [['Close', [{ target: 'a', conditions: ['en-light', 'fr-dark'] }]]],
    );
  });

  it('is one on two pages when path, role, name and code are the same, else two', async () => {
    const image = (src: string) => element('img', { role: 'image', html: `<img src="${src}">` });
    const same = await findingsOf([
      visit('a', 'en-light', [image('logo.png')], [fault]),
      visit('b', 'en-light', [image('logo.png')], [fault]),
    ]);
    const other = await findingsOf([
      visit('a', 'en-light', [image('a.png')], [fault]),
      visit('b', 'en-light', [image('b.png')], [fault]),
    ]);
    assert.deepEqual([same.length, other.length], [1, 2]);
  });

  it('is another in a frame, or in another shadow root', async () => {
    const records = [
      element('button'),
      element('button', { frames: ['iframe'] }),
      element(['x-a', 'button']),
    ];
    const all = records.map((_, index) => ({ ...fault, element: index }));
    assert.equal((await findingsOf([visit('a', 'en-light', records, all)])).length, 3);
  });

  it('is none for what is said of the page, which is of each page', async () => {
    const ofPage = says('trillium title failed 2.4.2', null);
    const found = await findingsOf([
      visit('a', 'en-light', [], [ofPage]),
      visit('b', 'en-light', [], [ofPage]),
    ]);
    assert.deepEqual(
      found.map(({ element: record, seen }) => [record, seen.length]),
      [
        [null, 1],
        [null, 1],
      ],
    );
  });

  it('is one in a Storybook for a node that a component makes, in every story and copy', async () => {
    const made = (path: string, name: string) =>
      element([path, 'button'], { name, component: 'x-a', part: 'made', inside: '>>> button' });
    const visits = [
      visit('a', 'en-light', [made('x-a', 'Save')], [fault], { components: { 'x-a': 1 } }),
      visit(
        'b',
        'en-light',
        [made('x-a:nth-of-type(1)', 'One'), made('x-a:nth-of-type(2)', 'Two')],
        [fault, { ...fault, element: 1 }],
        { components: { 'x-a': 2 } },
      ),
    ];
    const found = await findingsOf(visits, ['a', 'b'], 'storybook');
    assert.deepEqual(
      found.map(({ seen, attribution }) => [seen.length, attribution]),
      [[2, { kind: 'component', tag: 'x-a' }]],
    );
    assert.equal((await findingsOf(visits)).length, 3, 'of a site each element is one');
  });
});

describe('whose fault it is', () => {
  const fault = says('axe-core button-name failed 4.1.2');
  const host = (part: 'host' | 'made' | 'authors') =>
    element('x-a', { component: 'x-a', part, inside: part === 'made' ? 'p' : undefined });
  const kinds = async (visits: Visit[]) =>
    (await findingsOf(visits)).map(({ attribution }) => attribution.kind);
  const one = { components: { 'x-a': 1 } };

  it('is the component’s where every place that has it has the fault', async () => {
    const visits = ['a', 'b'].map((id) => visit(id, 'en-light', [host('made')], [fault], one));
    assert.deepEqual(await kinds(visits), ['component']);
  });

  it('is the component’s when every place has it in the dark theme only', async () => {
    const visits = ['a', 'b'].flatMap((id) => [
      visit(id, 'en-light', [], [], one),
      visit(id, 'fr-dark', [host('made')], [fault], one),
    ]);
    assert.deepEqual(await kinds(visits), ['component']);
  });

  it('is the use’s where another page, or another copy, is without it', async () => {
    const faulty = visit('a', 'en-light', [host('host')], [fault], one);
    assert.deepEqual(await kinds([faulty, visit('b', 'en-light', [], [], one)]), ['use']);
    assert.deepEqual(await kinds([{ ...faulty, components: { 'x-a': 2 } }]), ['use']);
  });

  it('is the use’s for what the author wrote in it, and the page’s outside of any', async () => {
    assert.deepEqual(await kinds([visit('a', 'en-light', [host('authors')], [fault], one)]), [
      'use',
    ]);
    assert.deepEqual(await kinds([visit('a', 'en-light', [element('p')], [fault])]), ['page']);
  });

  it('names the version of the package, where it is known', async () => {
    const packages = { 'x-a': { name: 'pkg', version: '2.1.0' } };
    const { findings } = await assembleEvidence(
      [visit('a', 'en-light', [host('made')], [fault], one)],
      { ...plan(['a']), packages },
    );
    assert.equal(findings[0]?.attribution.version, '2.1.0');
  });
});

describe('ids', () => {
  const button = element('main > button', { name: 'Close' });
  const french = element('main > button', { name: 'Fermer', html: '<button lang="fr">' });
  const axe = says('axe-core button-name failed 4.1.2');
  const idOf = async (visits: Visit[], targets?: string[]) =>
    (await findingsOf(visits, targets))[0]?.id;

  it('are twelve hexadecimal digits, whatever engines, languages and themes there are', async () => {
    const id = await idOf([visit('a', 'en-light', [button], [axe])]);
    assert.match(id ?? '', /^[0-9a-f]{12}$/);
    const others = [
      [visit('a', 'fr-dark', [french], [axe])],
      [visit('a', 'en-light', [button], [says('alfa sia-r12 failed 4.1.2')])],
      [visit('a', 'en-light', [button], [axe, says('equal-access more failed 4.1.2 2.4.6')])],
      [visit('a', 'en-light', [button], [says('alfa sia-r12 cannot-tell 4.1.2')])],
    ];
    for (const visits of others) assert.equal(await idOf(visits, ['b', 'a']), id);
  });

  it('are others for another path, criterion or page', async () => {
    const ids = await Promise.all([
      idOf([visit('a', 'en-light', [button], [axe])]),
      idOf([visit('a', 'en-light', [element('button')], [axe])]),
      idOf([visit('a', 'en-light', [button], [says('axe-core x failed 1.3.1')])]),
      idOf([visit('b', 'en-light', [button], [axe])]),
    ]);
    assert.equal(new Set(ids).size, 4);
  });
});

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
