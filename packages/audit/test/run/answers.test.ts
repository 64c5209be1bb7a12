import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { evidenceIn, few, run, site } from './run-command.ts';

describe('answers that are read into a run that is there', () => {
  const folder = site();
  const out = join(temporaryFolder(), 'answered');
  const answers = join(temporaryFolder(), 'answers.yaml');
  const quick = ['--engines', 'none', '--checks', 'none', '--reports', 'json,html,statement'];
  const read = () => run(['--answers', answers, '--out', out, ...quick.slice(4)]);
  before(async () => {
    const { status, stderr } = await run([
      folder,
      ...few,
      ...quick,
      '--answers',
      answers,
      '--out',
      out,
    ]);
    assert.equal(status, 0, stderr);
  });

  /** Answers a question of the first page, as somebody would who has tested it. */
  function answer(question: string, result: string) {
    const lines = readFileSync(answers, 'utf8').split('\n');
    const at = lines.findIndex((text) => text.trim() === `${question}:`);
    assert.ok(at > 0, question);
    const place = lines.findIndex((text, index) => index > at && /result:/.test(text));
    const indent = /^ */.exec(lines[place] as string)?.[0];
    lines.splice(place, 1, `${indent}result: ${result}`, `${indent}session: first`);
    const session =
      'sessions:\n  first:\n    tester: T. Sample\n    assistiveTechnology: NVDA 2026.1\n    browser: Firefox 147\n    date: 2026-11-20';
    writeFileSync(
      answers,
      lines.join('\n').replace(/^sessions:(\n {2}first:(\n {4}.*)+)?/m, session),
    );
  }

  it('needs no input and visits nothing', async () => {
    const visits = readFileSync(join(out, 'visits.jsonl'), 'utf8');
    answer('structure', 'passed');
    const { status, stdout, stderr } = await read();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /1 of \d+ manual questions answered, 0 of them with a failure/);
    assert.equal(readFileSync(join(out, 'visits.jsonl'), 'utf8'), visits);
    const given = evidenceIn(out).manual.filter(({ state }) => state === 'answered');
    assert.deepEqual(
      given.map(({ question, answer: by }) => [question, by?.tester]),
      [['structure', 'T. Sample']],
    );
    assert.match(readFileSync(join(out, 'index.fr.html'), 'utf8'), /T\. Sample/);
  });

  it('ends with 1 when a person saw something fail, and fails the criterion', async () => {
    answer('reading-order', 'failed');
    const { status, stdout } = await read();
    assert.equal(status, 1);
    assert.match(stdout, /findings: 1, accepted are 0/);
    const result = evidenceIn(out).criteria.find(({ number }) => number === '1.3.2');
    assert.equal(result?.outcome, 'failed');
    const accepted = await run(['--answers', answers, '--out', out, '--fail-on', 'findings=1']);
    assert.equal(accepted.status, 0);
  });

  it('says what to do where there is no run', async () => {
    const { status, stderr } = await run(['--answers', answers, '--out', temporaryFolder()]);
    assert.equal(status, 2);
    assert.match(stderr, /has no run\.json.*Name what is to be audited, or the folders/);
  });

  it('leaves the file alone where a run sees a part only', async () => {
    const before = readFileSync(answers, 'utf8');
    const part = join(temporaryFolder(), 'part');
    const { stderr } = await run([
      ...[folder, ...few, ...quick, '--answers', answers],
      ...['--out', part, '--shard', '1/2'],
    ]);
    assert.match(stderr, /sees a part only: .* is read when the parts are merged/);
    assert.equal(readFileSync(answers, 'utf8'), before);
    assert.ok(evidenceIn(part).manual.every(({ state }) => state === 'not-tested'));
  });
});
