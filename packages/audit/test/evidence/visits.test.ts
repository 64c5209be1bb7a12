import assert from 'node:assert/strict';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CannotRun } from '../../src/cannot-run.ts';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import { describeRun, readRun, writeRun } from '../../src/evidence/run-record.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { VisitLog, Visits } from '../../src/evidence/visits.ts';
import { checkResume, mergeRuns } from '../../src/history/merge.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { element, plan, ran, says, visit } from './visit-samples.ts';

const folderWith = async (visits: readonly Visit[] = []) => {
  const folder = temporaryFolder();
  const log = await VisitLog.open(folder);
  await Promise.all(visits.map((one) => log.append(one)));
  await log.close();
  return folder;
};

const read = async (...from: string[]) => {
  const all: Visit[] = [];
  for await (const one of await Visits.in(from)) all.push(one);
  return all;
};

describe('log of visits', () => {
  it('gives back what was appended, texts of pages included', async () => {
    // U+2028 ends a line for `node:readline`, and half a surrogate pair is no UTF-8.
    const hostile = 'a\nb\r\u2028\u2029\u0000\ud800</script>é中😀';
    const visits = [
      visit('a', 'en', [element(hostile, { name: hostile })], [says('alfa x failed 1.1.1')]),
      visit('b', 'en', [], [], { title: 'x'.repeat(300_000) }),
    ];
    assert.deepEqual(await read(await folderWith(visits)), visits);
  });

  it('describes a rule once, and tells what an observation says in other words', async () => {
    const visits = ['a', 'b', 'c'].map((target) =>
      visit(
        target,
        'en',
        [element('#x')],
        [
          says('alfa sia-r1 failed 1.1.1'),
          says('alfa sia-r1 cannot-tell 1.1.1', null, { help: { en: 'Other words' } }),
          says('axe-core unheard-of failed'),
        ],
        {
          rules: [ran('alfa sia-r1 failed 1.1.1'), ran('axe-core button-name inapplicable 4.1.2')],
        },
      ),
    );
    const folder = await folderWith(visits);
    assert.deepEqual(await read(folder), visits);
    const text = await readFile(join(folder, 'visits.jsonl'), 'utf8');
    assert.equal(text.split('sia-r1 must hold').length, 2);
    assert.equal(text.split('Other words').length, 4);
  });

  it('does not read a visit whose rules no line describes', async () => {
    const rules = { rules: [ran('alfa sia-r1 failed 1.1.1')] };
    const folder = await folderWith([visit('a', 'en', [], [], rules)]);
    const file = join(folder, 'visits.jsonl');
    const [, line] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${line}\n`);
    const visits = await Visits.in([folder]);
    assert.deepEqual([visits.size, visits.unreadable.get(folder)], [0, 1]);
  });

  it('skips the half line of a killed run, and goes on after it', async () => {
    const folder = await folderWith([visit('a', 'en')]);
    const file = join(folder, 'visits.jsonl');
    await appendFile(file, JSON.stringify(visit('b', 'en')).slice(0, 60));
    const before = await Visits.in([folder]);
    assert.equal(before.outcome({ target: 'a', condition: 'en' }), 'audited');
    assert.equal(before.outcome({ target: 'b', condition: 'en' }), undefined);
    assert.deepEqual([...before.unreadable.values()], [1]);

    const log = await VisitLog.open(folder);
    await log.append(visit('b', 'en'));
    await log.close();
    assert.deepEqual(
      (await read(folder)).map(({ target }) => target),
      ['a', 'b'],
    );
  });

  it('skips lines that are no visit', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, 'visits.jsonl'), '{}\nnull\n[1]\n"x"\n{"target":"a"}\n\n');
    const visits = await Visits.in([folder]);
    assert.deepEqual([visits.size, visits.unreadable.get(folder)], [0, 5]);
  });

  it('reads a folder without a visit', async () => {
    const folder = await folderWith();
    await rm(join(folder, 'visits.jsonl'));
    assert.equal((await Visits.in([folder])).size, 0);
  });

  it('lets the later of two visits win, in whatever folder it is', async () => {
    const [one, two] = ['2026-11-26T01:00:00.000Z', '2026-11-26T02:00:00.000Z'] as const;
    const early = await folderWith([visit('a', 'en', [], [], { started: one, title: 'early' })]);
    const late = await folderWith([visit('a', 'en', [], [], { started: two, title: 'late' })]);
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      assert.deepEqual(
        (await read(...order)).map(({ title }) => title),
        ['late'],
      );
    }
  });
});

describe('resuming and merging', () => {
  const settings = { timeout: 30_000, steps: ['open the menu'] };
  const setting = plan(['a', 'b', 'c']);
  const shard = async (
    number: string,
    visits: Visit[],
    run = describeRun(setting, settings, number),
  ) => {
    const folder = await folderWith(visits);
    await writeRun(folder, run);
    return folder;
  };
  const all = ['a', 'b', 'c'].flatMap((target) =>
    ['en-light', 'fr-dark'].map((condition) =>
      visit(target, condition, [element('p')], [says('axe-core x failed 1.4.3')]),
    ),
  );

  it('makes the same evidence of shards as of one run, in any order', async () => {
    const one = await shard('1/2', all.slice(0, 2));
    const two = await shard('2/2', all.slice(2));
    const whole = await assembleEvidence(all, setting);
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      const merged = await mergeRuns(order);
      assert.deepEqual(await assembleEvidence(merged.visits, merged.plan), whole);
      assert.deepEqual(merged.warnings, []);
    }
  });

  it('puts together the targets of runs with other plans', async () => {
    const one = await shard('1/2', [], describeRun(plan(['b']), settings, '1/2'));
    const two = await shard('2/2', [], describeRun(plan(['a']), settings, '2/2'));
    const [there, back] = await Promise.all([mergeRuns([one, two]), mergeRuns([two, one])]);
    assert.deepEqual(
      there.plan.targets.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(there.plan.targets, back.plan.targets);
  });

  it('refuses runs with other conditions, engines or options, by name', async () => {
    const one = await shard('1/2', []);
    const others: [RegExp, ReturnType<typeof describeRun>][] = [
      [
        /conditions \(en-light, fr-dark there, en-light here\)/,
        describeRun(plan(['a'], 'site', ['en-light']), settings),
      ],
      [
        /engines \(axe-core 4\.14\.1 there, axe-core 5 here\)/,
        describeRun({ ...setting, engines: [{ name: 'axe-core', version: '5' }] }, settings),
      ],
      [/timeout \(30000 there, 1 here\)/, describeRun(setting, { ...settings, timeout: 1 })],
    ];
    for (const [message, run] of others) {
      const other = await shard('', [], run);
      await assert.rejects(mergeRuns([one, other]), (error) => {
        assert.ok(error instanceof CannotRun);
        assert.match(error.message, message);
        return true;
      });
    }
  });

  it('warns of another browser, and does not refuse it', async () => {
    const newer = { ...setting, browser: { name: 'Chromium', version: '157' } };
    const merged = await mergeRuns([
      await shard('1/2', []),
      await shard('2/2', [], describeRun(newer, settings)),
    ]);
    assert.match(merged.warnings.join(), /browser \(Chromium 156 there, Chromium 157 here\)/);
  });

  it('resumes what was begun alike, and refuses what was not', async () => {
    const before = await readRun(await shard('1/2', []));
    assert.ok(before);
    assert.deepEqual(checkResume('out', before, describeRun(setting, settings, '1/2')), []);
    const reordered = { steps: settings.steps, timeout: settings.timeout };
    assert.equal(describeRun(setting, reordered).settingsHash, before.settingsHash);
    assert.throws(
      () => checkResume('out', before, describeRun(setting, settings, '2/2')),
      /shard \(1\/2 there, 2\/2 here\)/,
    );
    assert.throws(
      () => checkResume('out', before, describeRun(setting, { ...settings, timeout: 1 }, '1/2')),
      /cannot be resumed.*timeout/,
    );
  });

  it('says what is wrong with a folder that is no audit, or of another version', async () => {
    const folder = await folderWith();
    await assert.rejects(mergeRuns([folder]), /no run\.json/);
    await assert.rejects(mergeRuns([]), /nothing to merge/);
    await writeFile(join(folder, 'run.json'), '{"schemaVersion": 3');
    await assert.rejects(mergeRuns([folder]), /no record of a run/);
    assert.match(await readFile(join(folder, 'run.json'), 'utf8'), /3/, 'and leaves it alone');
  });
});
