import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Evidence, Finding } from '../../src/index.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { evidenceIn, few, page, run, site } from './run-command.ts';

const line = ({ criteria, element, statements }: Finding) =>
  `${criteria.join()} ${element?.path.join(' >>> ')} ${[...new Set(statements.map(({ source }) => source))].join('+')}`;

/** All that does not say when it was. */
const withoutTimes = ({ started, finished, ...evidence }: Evidence) => evidence;

describe('a run over a folder of pages', () => {
  const folder = site();
  const out = join(temporaryFolder(), 'whole');
  let result: Awaited<ReturnType<typeof run>>;
  before(async () => {
    result = await run([folder, ...few, '--out', out]);
  });

  it('ends with 1, and says how much it found', () => {
    assert.equal(result.status, 1, result.stderr);
    assert.match(result.stdout, /^4 of 4 visits done\n/);
    assert.match(result.stdout, /\d+ of 55 criteria are not tested/);
    assert.match(result.stderr, /2 of 4 visits, about \d+ s left/);
  });

  it('finds what is wrong, with the engines that agree', () => {
    const found = evidenceIn(out).findings.map(line);
    for (const fault of [
      '1.1.1 img axe-core+equal-access+alfa+trillium',
      '1.4.3 p axe-core+equal-access+alfa',
    ]) {
      assert.ok(found.includes(fault), found.join('\n'));
    }
    assert.equal(found.filter((each) => each.startsWith('4.1.2 input')).length, 2);
    const isClean = ({ seen }: Finding) =>
      !seen.some(({ target }) => target.endsWith('clean.html'));
    assert.ok(evidenceIn(out).findings.every(isClean));
  });

  it('writes every report in both languages', () => {
    for (const name of [
      'evidence.json',
      'findings.en.csv',
      'findings.fr.csv',
      'junit.en.xml',
      'criteria.fr.csv',
      'run.json',
      'plan.json',
    ]) {
      assert.ok(existsSync(join(out, name)), name);
    }
  });

  it('never calls a criterion passed', () => {
    const outcomes = new Set(evidenceIn(out).criteria.map(({ outcome }) => outcome));
    assert.ok(!outcomes.has('passed'));
    assert.ok(outcomes.has('not-tested'));
  });

  it('gives the same in shards that are merged', async () => {
    const parts = [1, 2, 3].map((index) => join(temporaryFolder(), `part-${index}`));
    for (const [index, part] of parts.entries()) {
      const { status, stderr } = await run([
        folder,
        ...few,
        '--out',
        part,
        ...['--shard', `${index + 1}/3`, '--reports', 'json', '--fail-on', 'nothing'],
      ]);
      assert.equal(status, 0, stderr);
    }
    const merged = join(temporaryFolder(), 'merged');
    const { status, stderr } = await run(['merge', ...parts, '--out', merged, '--reports', 'json']);
    assert.equal(status, 1, stderr);
    assert.deepEqual(withoutTimes(evidenceIn(merged)), withoutTimes(evidenceIn(out)));
  });

  it('says how to go on when it is told to end, and blames no page for it', async () => {
    const ended = join(temporaryFolder(), 'ended');
    const words = [folder, ...few, '--workers', '2', '--reports', 'json', '--out', ended];
    const first = await run(words, { out: ended, visits: 1, signal: 'SIGTERM' });
    assert.equal(first.status, 128 + 15);
    assert.match(first.stderr, /Stopped\. To go on, use the same command with --resume\./);
    const log = readFileSync(join(ended, 'visits.jsonl'), 'utf8');
    assert.doesNotMatch(log, /"outcome":"problem"/);
    assert.equal((await run([...words, '--resume'])).status, 1);
    assert.deepEqual(withoutTimes(evidenceIn(ended)), withoutTimes(evidenceIn(out)));
  });

  it('goes on after it was killed, and ends with the same', async () => {
    const killed = join(temporaryFolder(), 'killed');
    const words = [folder, ...few, '--workers', '1', '--reports', 'json', '--out', killed];
    const first = await run(words, { out: killed, visits: 2, signal: 'SIGKILL' });
    assert.equal(first.status, null, 'it was killed');
    assert.ok(!existsSync(join(killed, 'evidence.json')));
    const second = await run([...words, '--resume']);
    assert.equal(second.status, 1, second.stderr);
    assert.deepEqual(withoutTimes(evidenceIn(killed)), withoutTimes(evidenceIn(out)));
  });

  it('tells what is new and what is mended since another run', async () => {
    writeFileSync(join(folder, 'image.html'), page('<img src="data:," alt="A map">'));
    writeFileSync(join(folder, 'clean.html'), page('<button></button>'));
    const again = join(temporaryFolder(), 'again');
    const { status, stdout } = await run([
      folder,
      ...few,
      '--out',
      again,
      ...['--reports', 'json', '--baseline', join(out, 'evidence.json'), '--fail-on', 'new'],
    ]);
    assert.equal(status, 1);
    assert.match(stdout, /[1-9]\d* new, [1-9]\d* fixed/);
  });
});

describe('a run that cannot be made', () => {
  it('ends with 2, and says what is wrong without a stack trace', async () => {
    const folder = site();
    const wrong: [string[], RegExp][] = [
      [[], /Name what is to be audited/],
      [['missing'], /no file or folder "missing"/],
      [[folder, '--nonsense'], /There is no option --nonsense/],
      [[folder, '--checks', 'nonsense'], /There is no check "nonsense"/],
      [[folder, '--baseline', 'nowhere.json', ...few], /there is no file nowhere\.json/],
    ];
    for (const [words, message] of wrong) {
      const { status, stderr } = await run(words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });

  it('explains itself', async () => {
    const { status, stdout } = await run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /tds-audit INPUT/);
  });
});
