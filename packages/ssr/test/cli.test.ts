import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PAGE, PRINTED } from './pages.ts';

const command = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const run = (input: string | Buffer, ...options: string[]) =>
  spawnSync(process.execPath, [command, ...options], { input, encoding: 'utf8' });

describe('tds-render', () => {
  it('prints into the page that it reads', () => {
    const { status, stdout, stderr } = run(PAGE);
    assert.match(stdout, PRINTED);
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('lists the components on standard error', () => {
    const { stdout, stderr } = run(`${PAGE}<tds-alert>`, '--components');
    assert.equal(stderr, 'tds-alert\ntds-text-field\n');
    assert.match(stdout, PRINTED);
  });

  it('writes page and components as JSON', () => {
    const { html, components } = JSON.parse(run(PAGE, '--json').stdout);
    assert.match(html, PRINTED);
    assert.deepEqual(components, ['tds-text-field']);
  });

  it('takes the language of a fragment', () => {
    const fragment = '<tds-text-field error="x"></tds-text-field>';
    assert.match(run(fragment, '--lang', 'fr').stdout, /Erreur/);
    assert.match(run(fragment).stdout, /Error/);
  });

  it('explains itself', () => {
    const { status, stdout } = run('', '--help');
    assert.equal(status, 0);
    for (const option of ['--lang', '--components', '--json', '--help']) {
      assert.ok(stdout.includes(option), option);
    }
  });

  it('says what is wrong with an option, and writes nothing', () => {
    for (const options of [['--nonsense'], ['--lang', 'de'], ['page.html']]) {
      const { status, stdout, stderr } = run(PAGE, ...options);
      assert.deepEqual([status, stdout], [2, ''], options.join(' '));
      assert.match(stderr, /^tds-render: /);
    }
  });

  it('refuses what is no UTF-8', () => {
    const { status, stdout, stderr } = run(Buffer.from(PAGE, 'latin1'));
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /UTF-8/);
  });
});
