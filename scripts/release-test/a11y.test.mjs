// Audits a small Storybook as `pnpm a11y` does, whole and in two parts, with the built audit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'trillium-a11y-'));
after(() => rmSync(place, { recursive: true, force: true }));

const inPlace = (...names) => join(place, ...names);
const a11y = (...words) => {
  const program = join(repository, 'scripts/a11y.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: place,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const published = inPlace('storybook-static/a11y');
const findingsIn = (folder) =>
  JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')).findings.map(({ id }) => id);

/** A Storybook of stories with known faults, and a configuration beside it that asks for little. */
function prepare() {
  symlinkSync(join(repository, 'packages'), inPlace('packages'), 'dir');
  cpSync(join(repository, 'packages/audit/test/run/fixture'), inPlace('storybook-static'), {
    recursive: true,
  });
  const entries = ['clean--button', 'target--small', 'language--french', 'shadow--one'].map(
    (id) => [id, { id, type: 'story', title: 'Fixture', name: id }],
  );
  writeFileSync(
    inPlace('storybook-static/index.json'),
    JSON.stringify({ v: 5, entries: Object.fromEntries(entries) }),
  );
  writeFileSync(
    inPlace('tds-audit.config.yaml'),
    `inputs: [storybook-static]
out: a11y-report
engines: [axe-core]
checks: [title, target-size]
globals: { theme: [light] }
widths: [1280]
circumstances: []
`,
  );
}

describe('pnpm a11y', () => {
  prepare();
  let whole;

  it('audits every story, and places the report beside the Storybook without the run’s own files', () => {
    const { status, said } = a11y('--no-build');
    assert.equal(status, 1, said);
    assert.match(said, /The report is beside the Storybook: storybook-static.a11y/);
    whole = findingsIn(published);
    assert.ok(whole.length > 0);
    for (const name of ['index.html', 'index.fr.html', 'components.json']) {
      assert.ok(existsSync(join(published, name)), name);
    }
    assert.ok(existsSync(inPlace('a11y-report/visits.jsonl')));
    assert.ok(!existsSync(join(published, 'visits.jsonl')));
  });

  it('places nothing of a part, and what a merge has joined, with the same findings', () => {
    rmSync(published, { recursive: true });
    for (const part of [1, 2]) {
      const { said } = a11y('--no-build', '--shard', `${part}/2`, '--out', `part-${part}`);
      assert.ok(existsSync(inPlace(`part-${part}/visits.jsonl`)), said);
      assert.ok(!existsSync(published), said);
    }
    const { said } = a11y('--no-build', 'merge', 'part-1', 'part-2');
    assert.match(said, /The report is beside the Storybook/);
    assert.deepEqual(findingsIn(published), whole);
  });

  it('leaves an older report where it is when the audit cannot run', () => {
    const before = readFileSync(join(published, 'evidence.json'), 'utf8');
    const { status, said } = a11y('--no-build', '--engines', 'none-such');
    assert.equal(status, 2, said);
    assert.match(said, /none-such/);
    assert.doesNotMatch(said, /beside the Storybook/);
    assert.equal(readFileSync(join(published, 'evidence.json'), 'utf8'), before);
  });
});
