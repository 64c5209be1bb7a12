import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { audit, CannotRun, type Evidence, type Finding } from '../../src/index.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { fixture, fixtureWith } from './fixture-storybook.ts';

const everywhere = [
  'en-light-1280',
  'en-dark-1280',
  'en-high-contrast-1280',
  'fr-light-1280',
  'fr-dark-1280',
  'fr-high-contrast-1280',
];

/** A finding as one line: criteria, path, and where it was seen. */
const summarize = ({ criteria, element, seen }: Finding) => {
  const where = seen.map(({ target, conditions }) =>
    conditions.join() === everywhere.join() ? target : `${target} (${conditions.join(', ')})`,
  );
  return `${criteria.join()}: ${element?.path.join(' >>> ')}: ${where.join(', ')}`;
};

const options = {
  reports: ['json'],
  engines: ['axe-core'],
  checks: [],
  widths: [1280],
  circumstances: [],
} as const;

const auditStories = (folder: string, more: Parameters<typeof audit>[1] = {}) =>
  audit([folder], { ...options, out: join(temporaryFolder(), 'out'), ...more });

describe('an audit of every story in every condition', () => {
  let evidence: Evidence;
  before(async () => {
    evidence = await auditStories(fixture);
  });

  it('finds exactly the planted faults, with shadow path, stories and conditions', () => {
    assert.deepEqual(evidence.findings.map(summarize).sort(), [
      '1.1.1: img: hostile--name',
      '1.1.1: img: language--french (fr-light-1280, fr-dark-1280, fr-high-contrast-1280)',
      '1.4.3: p: theme--dark (en-dark-1280, fr-dark-1280), theme--pinned (en-dark-1280, fr-dark-1280)',
      '2.5.8: button:nth-of-type(1): target--small',
      '2.5.8: button:nth-of-type(2): target--small',
      '4.1.2: x-outer >>> x-inner >>> button: shadow--one, shadow--two',
    ]);
  });

  it('lists what was checked: no docs, and no condition that a story overrules', () => {
    const checked = new Map(evidence.targets.map((target) => [target.id, target]));
    assert.equal(checked.size, 11);
    assert.deepEqual(checked.get('clean--button')?.audited, everywhere);
    assert.deepEqual(checked.get('theme--pinned')?.audited, ['en-dark-1280', 'fr-dark-1280']);
    assert.deepEqual(evidence.visits, { planned: 11 * 6 - 4, audited: 11 * 6 - 4 });
    assert.deepEqual(evidence.problems, []);
  });

  it('says of a fault inside a component whose it is', () => {
    const inner = evidence.findings.find(({ element }) => element?.component === 'x-inner');
    assert.deepEqual(inner?.attribution, { kind: 'component', tag: 'x-inner' });
  });
});

describe('an audit of broken stories', () => {
  it('reports each as what it is and finishes the rest', async () => {
    const folder = fixtureWith(
      'broken--throws',
      'broken--play',
      'broken--never',
      'broken--hangs',
      'broken--leaves',
      'broken--unknown',
      'broken--script',
      'broken--undefined',
      'language--french',
    );
    const evidence = await auditStories(folder, { globals: { language: ['fr'] }, timeout: 5 });
    assert.deepEqual(
      evidence.problems.map(({ kind, target, message }) => `${kind}: ${target}: ${message}`).sort(),
      [
        'error: broken--play: expected 1, got 2',
        'error: broken--throws: no such <thing>',
        'error: broken--unknown: stories[id] is not a function',
        'left-page: broken--leaves: the page went on by itself to http://folder-0.invalid/index.json',
        'script-error: broken--script: late',
        'timeout: broken--hangs: not ready after 5 s',
        'timeout: broken--never: not ready after 5 s',
        'undefined-element: broken--undefined: <x-unknown>',
      ],
    );
    assert.deepEqual(evidence.visits, { planned: 9, audited: 3 });
    assert.deepEqual(
      evidence.findings.map(({ criteria }) => criteria.join()),
      ['1.1.1'],
    );
  });

  it('shows a story anew for each check that changes it', async () => {
    const checks = ['keyboard-walk', 'form-errors', 'motion'];
    const { problems, rules } = await auditStories(fixtureWith('clean--button', 'clean--fading'), {
      checks,
    });
    assert.deepEqual(problems, []);
    const ran = new Map(rules.map(({ id, ran }) => [id, ran]));
    assert.deepEqual(
      ['tab-order', 'motion'].map((id) => ran.get(id)),
      [12, 2],
    );
  });

  it('blames no story for what the one before left in the page', async () => {
    const folder = fixtureWith('clean--poisonous', 'clean--button');
    const evidence = await auditStories(folder, { globals: {}, workers: 1 });
    assert.deepEqual(evidence.problems, []);
    assert.equal(evidence.visits.audited, 2);
  });

  it('refuses to claim a condition that the Storybook does not know', async () => {
    await assert.rejects(auditStories(fixture, { globals: { density: ['compact'] } }), (error) => {
      assert.ok(error instanceof CannotRun);
      assert.match(error.message, /declares no global "density"/);
      return true;
    });
  });
});

describe('a check that changes a story', () => {
  it('has it shown anew, for the next check and in the next visit', async () => {
    const folder = fixtureWith('clean--button', 'target--small');
    const evidence = await auditStories(folder, {
      globals: { language: ['en'] },
      engines: [],
      checks: ['orientation', 'motion', 'title'],
      workers: 1,
      timeout: 20,
    });
    assert.deepEqual(evidence.problems, []);
    assert.equal(evidence.visits.audited, 2);
    assert.equal(evidence.rules.find(({ id }) => id === 'motion')?.ran, 2);
  });
});
