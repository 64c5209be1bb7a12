import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { Settings } from './cli/settings.ts';
import type { Evidence, Finding } from './evidence/evidence.ts';
import { type Baseline, toBaseline } from './history/baseline.ts';
import { type Change, diffEvidence } from './history/diff.ts';
import type { BaselineState } from './reports/report-file.ts';
import { writeReports } from './reports/reports.ts';
import { profileOf } from './wcag/profiles.ts';

/** Writes every report that was asked for; `diff` is what changed since the baseline, where there is one. */
export async function writeAll(
  evidence: Evidence,
  { command, inputs, out, reports, profiles, reportLanguages, baseline, contact }: Settings,
): Promise<{ diff: Change[] | null; paths: string[] }> {
  const diff = baseline === undefined ? null : diffEvidence(await readBaseline(baseline), evidence);
  // The parts of a merged run keep their exhibits: each is looked for in all of them.
  const folders = command === 'merge' ? inputs : [out];
  if (command === 'merge') await gatherExhibits(evidence, inputs, out);
  const stateOf = new Map(diff?.map(({ after, kind }) => [after?.id, states[kind]]));
  const paths = await writeReports(evidence, {
    out,
    formats: reports,
    profiles: profiles.map((id) => profileOf(id)),
    languages: reportLanguages,
    changes: diff,
    exhibits: await readExhibits(evidence, folders),
    absent: diff?.flatMap(({ kind, before }) => (kind === 'fixed' && before ? [before] : [])),
    contact,
    baselineState: diff ? ({ id }: Finding) => stateOf.get(id) : undefined,
  });
  return { diff, paths };
}

/** Reports lead to what checks made: of a merged run it is put beside them. */
async function gatherExhibits({ targets }: Evidence, folders: readonly string[], out: string) {
  for (const { file } of targets.flatMap(({ exhibits }) => exhibits)) {
    // What a run has written may have been written by anybody: nothing else is overwritten.
    if (!/^exhibits\/[^\\:]+$/.test(file) || file.split('/').includes('..')) continue;
    const to = join(out, file);
    for (const folder of folders) {
      if (resolve(folder) === resolve(out)) continue;
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(folder, file), to).catch(() => null);
    }
  }
}

async function readExhibits({ targets }: Evidence, folders: readonly string[]) {
  const found = new Map<string, Buffer>();
  for (const { file } of targets.flatMap(({ exhibits }) => exhibits)) {
    for (const folder of folders) {
      const content = await readFile(join(folder, file)).catch(() => null);
      if (content) found.set(file, content);
    }
  }
  return found;
}

const states: Readonly<Record<Change['kind'], BaselineState | undefined>> = {
  new: 'new',
  fixed: 'absent',
  unchanged: 'unchanged',
  moved: 'updated',
  'not-tested-again': undefined,
};

/** Reads the `evidence.json` or `baseline.json` of an earlier run. Throws `CannotRun` with the fix. */
async function readBaseline(file: string): Promise<Baseline> {
  const how = 'Name the evidence.json of an earlier run.';
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CannotRun(`--baseline: there is no file ${file}. ${how}`);
  let content: Partial<Evidence & Baseline> | null;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CannotRun(`--baseline: ${file} is not JSON. ${how}`);
  }
  if (content?.schemaVersion !== 2 || !Array.isArray(content.findings)) {
    throw new CannotRun(`--baseline: ${file} is no evidence of this version of tds-audit. ${how}`);
  }
  return 'engines' in content ? toBaseline(content as Evidence) : (content as Baseline);
}
