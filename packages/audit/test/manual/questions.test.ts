import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Answer } from '../../src/manual/answers.ts';
import { questions } from '../../src/manual/questions.ts';
import { manualTexts } from '../../src/strings/manual-texts.ts';
import { criteria } from '../../src/wcag/criteria.ts';
import { element, plan, ran, says, visit } from '../evidence/visit-samples.ts';

const asked = ({ manual }: Evidence, subject: string) =>
  manual.filter((one) => one.subject === subject).map(({ question }) => question);
const of = ({ criteria: all }: Evidence, number: string) => {
  const result = all.find((one) => one.number === number);
  return [result?.outcome, ...(result?.methods ?? []).map((m) => `${m.by} ${m.outcome}`)];
};

describe('questions', () => {
  it('ask about every criterion of A and AA, in both languages, each once', () => {
    const numbers = questions.flatMap((question) => question.criteria);
    assert.deepEqual(
      criteria.map(({ number }) => number).filter((number) => !numbers.includes(number)),
      [],
    );
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
    assert.deepEqual(
      Object.keys(manualTexts.fr.questions).sort(),
      questions.map(({ id }) => id as string).sort(),
    );
    for (const { text } of questions) {
      assert.match(text.en, /\?$/);
      assert.match(text.fr, /[^ \u00a0]\?$/);
      assert.doesNotMatch(text.fr, /[^\u00a0]:(?!\d)|« | »/);
    }
  });

  it('are those that the kinds of things on a page call for', async () => {
    const evidence = await assembleEvidence(
      [
        visit('a', 'en-light', [], [], { kinds: { p: 1 }, fingerprint: 'ab' }),
        visit('b', 'en-light', [], [], { kinds: { video: 1, textbox: 2 }, fingerprint: 'cd' }),
      ],
      plan(['a', 'b', 'c']),
    );
    const [text, form] = [asked(evidence, 'a'), asked(evidence, 'b')];
    for (const id of ['structure', 'page-title']) assert.ok(text.includes(id as never), id);
    for (const id of ['captions', 'errors', 'keyboard-operate', 'link-purpose']) {
      assert.ok(!text.includes(id as never), id);
    }
    for (const id of ['captions', 'errors', 'keyboard-operate', 'authentication']) {
      assert.ok(form.includes(id as never), id);
    }
    assert.ok(!form.includes('link-purpose'));
    assert.deepEqual(asked(evidence, 'c'), [], 'nothing is known of what was not visited');
  });

  it('are about components in a Storybook, and leave out what only a page can have', async () => {
    const components = { 'x-field': 1 };
    const print = (...forms: string[]) => ({ 'x-field': { forms, kinds: ['textbox'] } });
    const evidence = await assembleEvidence(
      [
        visit('a', 'en-light', [], [], { components, componentPrints: print('f1') }),
        visit('b', 'en-light', [], [], { components, componentPrints: print('f1', 'f2') }),
        visit('c', 'en-light', [], [], { kinds: { link: 1 }, fingerprint: 'ff' }),
      ],
      plan(['a', 'b', 'c'], 'storybook'),
    );
    assert.deepEqual([...new Set(evidence.manual.map(({ subject }) => subject))], ['c', 'x-field']);
    assert.ok(asked(evidence, 'x-field').includes('errors'));
    assert.ok(!asked(evidence, 'x-field').includes('page-title'));
  });

  it('are decided by the elements of findings where a visit counts no kinds', async () => {
    const link = element('a', { role: 'link', html: '<a href="#">' });
    const evidence = await assembleEvidence(
      [visit('a', 'en-light', [link], [says('axe-core x failed 2.4.4')], { fingerprint: 'ab' })],
      plan(['a']),
    );
    assert.ok(asked(evidence, 'a').includes('link-purpose'));
  });
});

describe('what answers say of criteria', () => {
  const page = visit('a', 'en-light', [], [], {
    fingerprint: 'aabbccddeeff',
    kinds: { p: 1 },
    rules: [
      ran('axe-core document-title passed 2.4.2'),
      ran('alfa sia-r1 inapplicable 2.4.1'),
      ran('alfa sia-r4 cannot-tell 3.1.1'),
    ],
  });
  const answer = (question: string, rest: Partial<Answer> = {}): Answer => ({
    subject: 'a',
    question,
    result: 'passed',
    tester: 'Marie Tremblay',
    date: '2026-11-20',
    with: 'NVDA 2026.1, Firefox 147',
    fingerprint: 'aabbccddeeff',
    ...rest,
  });
  const evidenceOf = (answers: Answer[], visits = [page], targets = ['a']) =>
    assembleEvidence(visits, plan(targets), answers);

  it('passes none without a person, and says what each method found', async () => {
    const evidence = await evidenceOf([]);
    assert.deepEqual(of(evidence, '2.4.2'), [
      'not-tested',
      'axe-core no-failure-found',
      'person not-tested',
    ]);
    assert.deepEqual(of(evidence, '2.4.1'), [
      'not-tested',
      'alfa nothing-to-check',
      'person not-tested',
    ]);
    assert.deepEqual(of(evidence, '1.2.2'), ['not-tested']);
    assert.ok(evidence.criteria.every(({ outcome }) => outcome !== 'passed'));
  });

  it('passes what a person signed', async () => {
    const evidence = await evidenceOf([
      answer('page-title'),
      answer('skip-blocks', { result: 'not-applicable' }),
      answer('structure', { result: 'failed' }),
      answer('colour', { result: 'cannot-tell' }),
    ]);
    assert.deepEqual(
      ['2.4.2', '2.4.1', '1.3.1', '1.4.1', '1.3.2'].map((number) => of(evidence, number)[0]),
      ['passed', 'not-applicable', 'failed', 'cannot-tell', 'not-tested'],
    );
    const signed = evidence.manual.find(({ question }) => question === 'page-title');
    assert.equal(signed?.state, 'answered');
    assert.equal(signed?.answer?.tester, 'Marie Tremblay');
  });

  it('passes nothing that was answered about something else than what is there now', async () => {
    const evidence = await evidenceOf([answer('page-title', { fingerprint: '000000000000' })]);
    assert.equal(of(evidence, '2.4.2')[0], 'not-tested');
    assert.equal(evidence.manual.find(({ question }) => question === 'page-title')?.state, 'stale');
  });

  it('passes nothing as long as one page is unanswered, or could not be audited', async () => {
    const other = { ...page, target: 'b' };
    const open = await evidenceOf([answer('page-title')], [page, other], ['a', 'b']);
    assert.equal(of(open, '2.4.2')[0], 'not-tested');
    const failed = { ...other, outcome: 'problem' as const };
    const gap = await evidenceOf([answer('page-title')], [page, failed], ['a', 'b']);
    assert.equal(of(gap, '2.4.2')[0], 'not-tested');
  });

  it('lets a failure that an engine found outweigh a person, and a person what it could not tell', async () => {
    const said = [
      says('axe-core document-title failed 2.4.2', null),
      says('alfa sia-r4 cannot-tell 3.1.1', null),
    ];
    const evidence = await evidenceOf(
      [answer('page-title'), answer('page-language')],
      [{ ...page, observations: said }],
    );
    assert.equal(of(evidence, '2.4.2')[0], 'failed');
    assert.deepEqual(of(evidence, '3.1.1'), ['passed', 'alfa cannot-tell', 'person passed']);
    const unanswered = await evidenceOf([], [{ ...page, observations: said }]);
    assert.equal(of(unanswered, '3.1.1')[0], 'cannot-tell');
  });

  it('takes no recommendation for a failure', async () => {
    const advice = says('axe-core best failed 2.4.2', null, { isAdvice: true });
    const evidence = await evidenceOf([], [{ ...page, observations: [advice] }]);
    assert.equal(of(evidence, '2.4.2')[0], 'not-tested');
    assert.equal(evidence.advice.length, 1);
  });
});
