import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { plan, ran, visit } from './visit-samples.ts';

const page = (target: string, title: string, rest: Partial<Visit> = {}) =>
  visit(target, 'en-light', [], [], {
    title,
    fingerprint: `of ${target}`,
    finalUrl: `https://example.test/${target}`,
    rules: [ran('trillium title passed 2.4.2')],
    ...rest,
  });

const bees = [page('a', 'Keep bees'), page('b', ' keep  Bees'), page('c', 'Keep hens')];

const ask = async (visits: Visit[], kind?: 'storybook' | 'site') => {
  const evidence = await assembleEvidence(visits, plan(['a', 'b', 'c'], kind));
  const rule = evidence.rules.find(({ id }) => id === 'title-repeated');
  return { evidence, rule, questions: evidence.questions };
};

it('asks about the title of each page of a site that has it with another one', async () => {
  const { questions, rule, evidence } = await ask(bees);
  assert.deepEqual(
    questions.map(({ seen, criteria }) => `${criteria} ${JSON.stringify(seen)}`).sort(),
    ['a', 'b'].map((id) => `2.4.2 [{"target":"${id}","conditions":["en-light"]}]`),
  );
  assert.match(questions[0]?.statements[0]?.message[0]?.en ?? '', /keep bees/);
  assert.deepEqual({ ran: rule?.ran, applied: rule?.applied }, { ran: 3, applied: 3 });
  const titled = evidence.criteria.find(({ number }) => number === '2.4.2');
  assert.equal(titled?.outcome, 'cannot-tell');
});

it('asks the same whatever the order of the visits, and of the first condition only', async () => {
  const others = bees.map((one) => ({ ...one, condition: 'fr-dark', title: 'Pareil' }));
  const { evidence } = await ask([...bees, ...others]);
  assert.deepEqual((await ask([...others, ...bees].reverse())).evidence, evidence);
  assert.equal(evidence.questions.length, 2);
});

it('does not compare with another site', async () => {
  const [a, ...others] = bees as [Visit, ...Visit[]];
  const { questions } = await ask([{ ...a, finalUrl: 'https://other.test/a' }, ...others]);
  assert.deepEqual(questions, []);
});

it('asks nothing of stories, and nothing where titles were not checked', async () => {
  for (const { questions, rule } of [
    await ask(bees, 'storybook'),
    await ask(bees.map((one) => ({ ...one, rules: [] }))),
  ]) {
    assert.deepEqual(questions, []);
    assert.equal(rule, undefined);
  }
});
