import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Evidence, Finding } from '../../src/index.ts';
import { temporaryFolder } from './fixture-storybook.ts';

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const page = (body: string, title = 'Renew a plate') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main>`;

/** A folder of pages with known faults. */
function site(): string {
  const folder = join(temporaryFolder(), 'site');
  mkdirSync(folder);
  const pages: Record<string, string> = {
    'clean.html': page('<p>Nothing is wrong with this page.</p>'),
    'image.html': page('<img src="data:,">'),
    'field.html': page('<form><input name="children"><input name="id"></form>'),
    'contrast.html': page('<p style="color: #aaa">Faint text that is hard to read</p>'),
  };
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs the command. `endAfter`: as soon as so many visits are written down. */
function run(
  words: readonly string[],
  endAfter?: { out: string; visits: number; signal: 'SIGKILL' | 'SIGTERM' },
) {
  const child = spawn(process.execPath, [program, '--no-config', ...words], {
    cwd: temporaryFolder(),
    timeout: 120_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const timer =
    endAfter &&
    setInterval(() => {
      const file = join(endAfter.out, 'visits.jsonl');
      const visits = existsSync(file)
        ? readFileSync(file, 'utf8').split('{"target"').length - 1
        : 0;
      if (visits >= endAfter.visits) child.kill(endAfter.signal);
    }, 20);
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, stdout, stderr });
    });
  });
}

const evidenceIn = (out: string): Evidence =>
  JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8'));

const line = ({ criteria, element, statements }: Finding) =>
  `${criteria.join()} ${element?.path.join(' >>> ')} ${[...new Set(statements.map(({ source }) => source))].join('+')}`;

/** All that does not say when it was. */
const withoutTimes = ({ started, finished, ...evidence }: Evidence) => evidence;

const few = ['--widths', '1280', '--themes', 'light', '--circumstances', 'none'];

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

describe('a run over a site that asks to sign in', () => {
  /** Shows itself to those who have the cookie, which signing in gives. */
  async function guarded() {
    const server = createServer(({ url, headers }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (url === '/sign-in') {
        response.setHeader('set-cookie', 'session=abc123def; Path=/');
        response.end(page('<form><label>Password <input type="password"></label></form>'));
      } else if (headers.cookie?.includes('session=abc123def')) {
        response.end(page('<img src="data:,">'));
      } else {
        response.writeHead(302, { location: '/sign-in' }).end();
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  it('signs in by a script, and says so where nobody does', async () => {
    const { server, address } = await guarded();
    const folder = temporaryFolder();
    const script = join(folder, 'sign-in.mjs');
    writeFileSync(script, `export default (page) => page.goto('${address}/sign-in');`);
    const words = [
      `${address}/home`,
      ...few,
      '--reports',
      'json',
      '--skip-checks',
      'keyboard-walk',
    ];
    try {
      const inside = join(folder, 'inside');
      const { status, stderr } = await run([...words, '--sign-in', script, '--out', inside]);
      assert.equal(status, 1, stderr);
      assert.ok(evidenceIn(inside).findings.some(({ criteria }) => criteria.includes('1.1.1')));
      assert.doesNotMatch(readFileSync(join(inside, 'visits.jsonl'), 'utf8'), /abc123def/);
      const outside = join(folder, 'outside');
      assert.equal((await run([...words, '--out', outside])).status, 2);
      assert.deepEqual(
        evidenceIn(outside).problems.map(({ kind }) => kind),
        ['sign-in-needed'],
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
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
