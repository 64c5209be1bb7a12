// Publishes a small Storybook with its accessibility report from a repository made for it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { placeReport } from '../report-folder.mjs';

const program = fileURLToPath(new URL('../publish-storybook.mjs', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'trillium-site-'));
after(() => rmSync(place, { recursive: true, force: true }));

const inPlace = (...names) => join(place, ...names);
function write(name, content) {
  mkdirSync(dirname(inPlace(name)), { recursive: true });
  writeFileSync(inPlace(name), typeof content === 'string' ? content : JSON.stringify(content));
}
const git = (...words) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], {
    cwd: place,
    encoding: 'utf8',
  }).trim();

/** Commits a version, and builds the Storybook of it; returns the commit. */
function prepare(version) {
  write('packages/components/package.json', { name: '@trillium-ds/components', version });
  git('add', 'packages');
  git('commit', '-q', '--allow-empty', '-m', version);
  const entries = ['a--one', 'a--two'].map((id) => [id, { id, type: 'story' }]);
  write('storybook-static/index.json', {
    entries: Object.fromEntries([...entries, ['a--docs', { id: 'a--docs', type: 'docs' }]]),
  });
  write('storybook-static/index.html', `Storybook ${version}`);
  rmSync(inPlace('storybook-static/a11y'), { recursive: true, force: true });
  return git('rev-parse', 'HEAD');
}

function report(commit, version, change = () => {}) {
  const evidence = {
    source: { commit, dirty: false },
    subject: { components: [{ name: '@trillium-ds/components', version }] },
    targets: ['a--one', 'a--two'].map((story) => ({
      ...{ story, audited: ['en-light'], notApplicable: [], failed: [] },
    })),
  };
  change(evidence);
  write('a11y-report/evidence.json', evidence);
  for (const name of ['index.html', 'components.json', 'components/tds-a.html', 'exhibits/a.png']) {
    write(`a11y-report/${name}`, name);
  }
  for (const name of ['visits.jsonl', 'run.json', 'plan.json']) write(`a11y-report/${name}`, name);
  placeReport(inPlace('a11y-report'), inPlace('storybook-static'));
}

const publish = () => spawnSync(process.execPath, [program], { cwd: place, encoding: 'utf8' });

describe('publishing the Storybook with its report', () => {
  git('init', '-q');

  it('puts each version into a folder, the newest first in the list, and keeps what is there', () => {
    for (const version of ['1.9.0', '1.10.0', '2.0.0-next.1']) {
      report(prepare(version), version);
      const { status, stderr } = publish();
      assert.equal(status, 0, stderr);
    }
    for (const name of ['index.html', 'a11y/index.html', 'a11y/components/tds-a.html']) {
      assert.ok(existsSync(inPlace('site/1.9.0', name)), name);
    }
    assert.equal(readFileSync(inPlace('site/1.9.0/index.html'), 'utf8'), 'Storybook 1.9.0');
    assert.ok(existsSync(inPlace('site/1.9.0/a11y/exhibits/a.png')));
    for (const name of ['visits.jsonl', 'run.json', 'plan.json']) {
      assert.ok(!existsSync(inPlace('site/1.9.0/a11y', name)), name);
    }
    const list = readFileSync(inPlace('site/index.html'), 'utf8');
    const order = [...list.matchAll(/<li><a href="\.\/([^/]+)\//g)].map(([, it]) => it);
    assert.deepEqual(order, ['1.10.0', '1.9.0', '2.0.0-next.1']);
    const again = publish();
    assert.equal(again.status, 1);
    assert.match(again.stderr, /is there already/);
  });

  const refused = {
    'has no report': [() => {}, /There is no accessibility report/],
    'was audited at another commit': [
      () => report('0'.repeat(40), '3.0.0'),
      /is of 0{40}, not of [0-9a-f]{40}/,
    ],
    'was audited with changes': [
      (head) => report(head, '3.0.0', ({ source }) => Object.assign(source, { dirty: true })),
      /with changes/,
    ],
    'was audited as another version': [
      (head) => report(head, '2.9.9'),
      /components 2\.9\.9, not of @trillium-ds\/components 3\.0\.0/,
    ],
    'was audited without a story': [
      (head) => report(head, '3.0.0', ({ targets }) => targets.pop()),
      /lacks 1 of 2 stories, as a--two/,
    ],
    'was audited by one shard only': [
      (head) => report(head, '3.0.0', ({ targets }) => Object.assign(targets[1], { audited: [] })),
      /never opened them, as a--two/,
    ],
  };
  for (const [name, [make, message]] of Object.entries(refused)) {
    it(`refuses a Storybook that ${name}`, () => {
      make(prepare('3.0.0'));
      const { status, stderr } = publish();
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.ok(!existsSync(inPlace('site/3.0.0')));
    });
  }

  it('leaves nothing of an older report beside the Storybook', () => {
    write('storybook-static/a11y/components/tds-gone.html', 'old');
    placeReport(inPlace('a11y-report'), inPlace('storybook-static'));
    assert.ok(!existsSync(inPlace('storybook-static/a11y/components/tds-gone.html')));
  });
});
