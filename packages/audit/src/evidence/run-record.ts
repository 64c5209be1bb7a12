import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { EvidencePlan } from './assemble.ts';

/** What a folder of visits was made with: the content of `run.json` beside `visits.jsonl`. */
export interface RunRecord {
  readonly schemaVersion: 2;
  /** Everything but visits and answers that the evidence needs; the whole plan, also in a shard. */
  readonly plan: EvidencePlan;
  /** Options that change what a visit finds, by the name that a person knows them by: `timeout`, `steps`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Of `settings`; two runs with the same one may be mixed. */
  readonly settingsHash: string;
  /** Which part of the plan, as `1/4`. */
  readonly shard?: string | undefined;
}

const fileIn = (folder: string) => join(folder, 'run.json');

/** Describes a run that begins now. */
export function describeRun(
  plan: EvidencePlan,
  settings: RunRecord['settings'],
  shard?: string,
): RunRecord {
  const settingsHash = createHash('sha256').update(ordered(settings)).digest('hex').slice(0, 16);
  return { schemaVersion: 2, plan, settings, settingsHash, ...(shard && { shard }) };
}

/** Writes `run.json`, whole or not at all. */
export async function writeRun(folder: string, run: RunRecord): Promise<void> {
  const draft = `${fileIn(folder)}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify(run, null, 2)}\n`);
  await rename(draft, fileIn(folder));
}

/** Reads `run.json`; `null` when the folder has none. */
export async function readRun(folder: string): Promise<RunRecord | null> {
  const file = fileIn(folder);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const unreadable = `${file} is no record of a run that this version can read. Remove ${folder}, and audit anew.`;
  try {
    const run = JSON.parse(text) as RunRecord;
    if (run?.schemaVersion === 2 && run.plan && run.settingsHash) return run;
  } catch (cause) {
    throw new CannotRun(unreadable, { cause });
  }
  throw new CannotRun(unreadable);
}

/**
 * Says by name in what two runs differ that makes their visits incomparable: `refused` what changes
 * outcomes, `warned` what is merely to be known. Which targets there are may differ.
 */
export function compareRuns(a: RunRecord, b: RunRecord): { refused: string[]; warned: string[] } {
  const settings = [...new Set([...Object.keys(a.settings), ...Object.keys(b.settings)])].sort();
  const refused = [
    ...difference('tool', a.plan.tool, b.plan.tool),
    ...difference('engines', a.plan.engines, b.plan.engines),
    ...difference('conditions', a.plan.conditions, b.plan.conditions),
    ...difference('subject', a.plan.subject, b.plan.subject),
    ...settings.flatMap((name) => difference(name, a.settings[name], b.settings[name])),
  ];
  const warned = [
    ...difference('browser', a.plan.browser, b.plan.browser),
    ...difference('Node.js', a.plan.runtime, b.plan.runtime),
    ...difference('commit', a.plan.source, b.plan.source),
  ];
  return { refused, warned };
}

const difference = (name: string, a: unknown, b: unknown): string[] =>
  ordered(a) === ordered(b) ? [] : [`${name} (${brief(a)} there, ${brief(b)} here)`];

/** The same text for the same value, in whatever order its members were written. */
const ordered = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Names and versions, where a value has them: the message is for people. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return value.map(brief).join(', ') || 'none';
  if (value && typeof value === 'object') {
    const { name, version, id, commit } = value as Record<string, unknown>;
    if (typeof id === 'string') return id;
    if (typeof name === 'string')
      return [name, version].filter((x) => typeof x === 'string').join(' ');
    if (typeof commit === 'string') return commit.slice(0, 12);
  }
  return value === undefined || value === null ? 'none' : JSON.stringify(value).slice(0, 200);
}
