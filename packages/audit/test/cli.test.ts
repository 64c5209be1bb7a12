import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report } from '../src/index.ts';
import { fixture, fixtureWith, temporaryFolder } from './fixture-storybook.ts';

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const run = (words: string[], env: NodeJS.ProcessEnv = {}) => {
  const cwd = temporaryFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 25_000,
  });
  return { cwd, status, stdout, stderr };
};

describe('tds-audit', () => {
  it('ends with 0 when nothing fails, writes three files and shows its progress', () => {
    const { cwd, status, stdout, stderr } = run([
      fixtureWith('clean--button'),
      '--out',
      'made/here',
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /6 of 6 checks done\n0 failures/);
    assert.match(stderr, /3 of 6 checks, about \d+ s left/);
    const out = join(cwd, 'made/here');
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    assert.equal(report.source, null);
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<html lang="en">/);
    assert.match(readFileSync(join(out, 'index.fr.html'), 'utf8'), /<html lang="fr">/);
  });

  it('ends with 1 when a criterion fails, even if a story could not be checked', () => {
    const folder = fixtureWith('shadow--one', 'broken--throws');
    const { status, stdout } = run([folder, '--global', 'language=en']);
    assert.equal(status, 1);
    assert.match(stdout, /1 failure of a success criterion/);
    assert.match(stdout, /error in broken--throws: no such <thing>/);
  });

  it('ends with 2 when there was a problem with a story and nothing failed', () => {
    const { cwd, status } = run([fixtureWith('broken--throws'), '--no-globals']);
    assert.equal(status, 2);
    assert.ok(existsSync(join(cwd, 'a11y-report/index.html')));
  });

  it('ends with 2 and says what is wrong when it cannot run', () => {
    const wrong: [string[], RegExp, NodeJS.ProcessEnv?][] = [
      [[], /Name one folder/],
      [['missing'], /index\.json cannot be read/],
      [['.', '--nonsense'], /Unknown option '--nonsense'/],
      [['.', '--workers', 'many'], /--workers many should be a number/],
      [['.', '--global', 'theme'], /--global theme should look like/],
      [[fixture, '--global', 'density=a,b'], /^tds-audit: This Storybook declares no global/],
      [[fixtureWith('clean--button')], /CHROME_PATH is \/nowhere/, { CHROME_PATH: '/nowhere' }],
      [
        [fixtureWith('clean--button')],
        /No Chrome or Chromium was found/,
        { CHROME_PATH: '', PATH: '', HOME: '/' },
      ],
    ];
    for (const [words, message, env] of wrong) {
      const { status, stderr } = run(words, env);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /, 'a person reads no stack trace');
    }
  });

  it('explains itself', () => {
    const { status, stdout } = run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /tds-audit <folder>/);
  });
});
