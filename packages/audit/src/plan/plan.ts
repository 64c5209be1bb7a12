import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { CannotRun } from '../cannot-run.ts';
import { serveFolder } from '../static-server.ts';
import type { Condition } from './condition.ts';
import type { LeftOut } from './crawl.ts';
import { isInShard, type Shard } from './shards.ts';
import type { Target } from './target.ts';

/** What is to be visited: made once, and the same for every shard and for a run that is resumed. */
export interface Plan {
  readonly planVersion: 1;
  /** Of inputs and options that decide what is visited: a run is resumed only if it is the same. */
  readonly key: string;
  readonly subject: { readonly kind: 'storybook' | 'site'; readonly name: string };
  /** Folders that are served, as paths from the working folder on. */
  readonly folders: readonly string[];
  readonly conditions: readonly Condition[];
  /** Of what is in a folder, `url` begins with `http://folder-0.invalid`, which `openPlan` replaces. */
  readonly targets: readonly Target[];
  readonly leftOut: readonly LeftOut[];
  /** What a person should know of the plan, a sentence each, in English. */
  readonly notes: readonly string[];
}

export interface PlannedVisit {
  readonly target: Target;
  readonly condition: Condition;
}

/** Where the files of a folder seem to be, until it is served on some free port. */
export const folderOrigin = (index: number) => `http://folder-${index}.invalid`;

/** The path in such a folder; `undefined` of any other address. */
export const pathInFolder = (url: string) => /^http:\/\/folder-\d+\.invalid\/(.*)$/.exec(url)?.[1];

/** All visits of a plan, or of one shard of it; one condition after the other. */
export function listVisits(
  plan: Pick<Plan, 'targets' | 'conditions'>,
  shard?: Shard,
): PlannedVisit[] {
  const targets = shard ? plan.targets.filter((target) => isInShard(target, shard)) : plan.targets;
  return plan.conditions.flatMap((condition) => targets.map((target) => ({ target, condition })));
}

/** A plan whose folders are served. */
export interface OpenPlan {
  /** Where a target is opened now. */
  addressOf(target: Target): string;
  /** An address without the port of this run, for evidence that can be compared. */
  stableAddress(address: string): string;
  close(): void;
}

/** Serves the folders of a plan, to this machine only, until it is closed. */
export async function openPlan({ folders }: Pick<Plan, 'folders'>): Promise<OpenPlan> {
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  for (const folder of folders) servers.push(await serveFolder(folder));
  const replace = (address: string, from: string, to: string) =>
    address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
  return {
    addressOf: ({ url }) =>
      servers.reduce((rest, { origin }, index) => replace(rest, folderOrigin(index), origin), url),
    stableAddress: (address) =>
      servers.reduce(
        (rest, { origin }, index) => replace(rest, origin, folderOrigin(index)),
        address,
      ),
    close() {
      for (const server of servers) server.close();
    },
  };
}

/** Of all that decides what is visited, twelve hexadecimal digits. */
export const planKey = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** Writes a plan so that a crash leaves the old file or the new one, and none that is half there. */
export async function savePlan(plan: Plan, file: string): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(plan, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** Reads a plan that was saved. Throws `CannotRun` with the fix. */
export async function readPlan(file: string): Promise<Plan> {
  const how = 'Make one with: tds-audit plan INPUT…';
  const content = await readFile(file, 'utf8').catch(() => null);
  if (content === null) throw new CannotRun(`There is no plan ${file}. ${how}`);
  let plan: Partial<Plan> | null;
  try {
    plan = JSON.parse(content);
  } catch {
    throw new CannotRun(`${file} is not JSON, so no plan. ${how}`);
  }
  if (plan?.planVersion !== 1 || !Array.isArray(plan.targets) || !Array.isArray(plan.conditions)) {
    throw new CannotRun(`${file} is no plan of this version of tds-audit. ${how}`);
  }
  return plan as Plan;
}
