import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeRepeatedTitles, judgeTitle, title } from '../../src/checks/page/title.ts';
import { run } from './show-page.ts';

const page = (text: string) => `<!doctype html><html lang="en"><title>${text}</title><p>Bees`;

test('titles that say nothing fail', () => {
  const judge = (text: string) => judgeTitle(text, 'https://city.test/licences/bees');
  for (const text of [
    'Untitled',
    'Document',
    'Sans titre',
    'New page 2',
    'Nouvelle page',
    'React App',
  ]) {
    assert.equal(judge(text), 'filler', text);
  }
  for (const text of ['', ' \n ']) assert.equal(judge(text), 'empty');
  for (const text of ['index.html', 'bees_final-2.PDF', '/licences/bees', 'https://city.test/a']) {
    assert.equal(judge(text), 'fileName', text);
  }
  assert.equal(judge('– | –'), 'onlyMarks');
  for (const text of ['Accueil', 'Home', 'Bienvenue'])
    assert.equal(judge(text), 'everywhere', text);
});

test('titles that say something pass, in any script', () => {
  for (const text of [
    'Keep bees in the city',
    'Accueil – Ville de Sudbury',
    'Document checklist for bees',
    'Pages jaunes',
    'رخصة تربية النحل',
    '養蜂許可',
    'Node.js',
    'Home care',
    'Bees',
  ]) {
    assert.equal(judgeTitle(text, 'https://city.test/licences'), null, text);
  }
});

test('is said of the title, of a page that script named, and not of stories', async () => {
  assert.deepEqual((await run(title, page('Untitled'))).said, ['failed title 2.4.2 title']);
  assert.deepEqual((await run(title, page('Accueil'))).said, ['cannot-tell title 2.4.2 title']);
  assert.deepEqual((await run(title, '<p>Bees')).said, ['failed title 2.4.2 page']);
  const scripted =
    page('Untitled<script>').replace('<script>', '') +
    '<script>document.title = "Keep bees"</script>';
  assert.deepEqual((await run(title, scripted)).said, []);
  const story = await run(title, page('storybook'), { kind: 'story' });
  assert.equal(story.rules.title, 'inapplicable');
});

test('the same title on pages with other content is a question of each', () => {
  const targets = ['/a', '/b', '/c', '/d', '/a#open'].map((id) => ({
    id,
    kind: 'page' as const,
    state: id.split('#')[1],
  }));
  const visits = [
    { target: '/a', title: 'City of Sudbury', fingerprint: '1' },
    { target: '/b', title: ' city of  Sudbury', fingerprint: '2' },
    { target: '/c', title: 'Bees', fingerprint: '3' },
    { target: '/d', title: 'Bees', fingerprint: '3' },
    { target: '/a#open', title: 'City of Sudbury', fingerprint: '4' },
  ];
  const said = judgeRepeatedTitles(visits, targets);
  const outcomes = [...said].map(([target, { rules }]) => [target, rules[0]?.outcome]);
  assert.deepEqual(outcomes, [
    ['/a', 'cannot-tell'],
    ['/b', 'cannot-tell'],
    ['/c', 'passed'],
    ['/d', 'passed'],
  ]);
});
