import { CannotRun } from '../cannot-run.ts';
import type { EvidencePlan } from '../evidence/assemble.ts';
import { byText } from '../evidence/order.ts';
import { compareRuns, type RunRecord, readRun } from '../evidence/run-record.ts';
import { Visits } from '../evidence/visits.ts';
import type { Target } from '../plan/target.ts';

/** What several runs, as shards of one, are together. */
export interface MergedRuns {
  readonly plan: EvidencePlan;
  readonly visits: Visits;
  /** For people: what differs, and does not matter enough to refuse. */
  readonly warnings: readonly string[];
}

/**
 * Reads the folders of several runs as one. Throws `CannotRun` where they were not made alike: a finding
 * that one of them lacks would look mended.
 */
export async function mergeRuns(folders: readonly string[]): Promise<MergedRuns> {
  const runs: { folder: string; run: RunRecord }[] = [];
  for (const folder of folders) {
    const run = await readRun(folder);
    if (!run) {
      throw new CannotRun(
        `${folder} has no run.json: is it the folder of an audit? Name what is to be audited, or the folders of the runs: tds-audit merge FOLDER…`,
      );
    }
    runs.push({ folder, run });
  }
  const [first, ...others] = runs;
  if (!first) throw new CannotRun('There is nothing to merge: name the folders of the runs.');
  const warnings: string[] = [];
  for (const { folder, run } of others) {
    const { refused, warned } = compareRuns(first.run, run);
    if (refused.length > 0) {
      throw new CannotRun(
        `${folder} and ${first.folder} cannot be merged, as they differ in ${refused.join('; ')}. ` +
          'Audit both with the same options and versions.',
      );
    }
    for (const what of warned) warnings.push(`${folder} and ${first.folder} differ in ${what}.`);
  }
  const visits = await Visits.in(folders);
  for (const [folder, count] of visits.unreadable) {
    warnings.push(`${folder} has ${count} unreadable lines, which count as not done.`);
  }
  return { plan: mergePlans(runs.map(({ run }) => run.plan)), visits, warnings };
}

/** Refuses to go on with a run that was made in another way. */
export function checkResume(folder: string, before: RunRecord, now: RunRecord): string[] {
  const { refused, warned } = compareRuns(before, now);
  if (refused.length > 0 || before.shard !== now.shard) {
    const shard =
      before.shard === now.shard ? [] : [`shard (${before.shard} there, ${now.shard} here)`];
    throw new CannotRun(
      `The run in ${folder} cannot be resumed: it differs in ${[...refused, ...shard].join('; ')}. ` +
        'Use the same options and versions, or another folder.',
    );
  }
  return warned.map((what) => `The run in ${folder} was begun with another ${what}.`);
}

/** The targets of all; what else they say is that of the first. */
function mergePlans(plans: readonly EvidencePlan[]): EvidencePlan {
  const [first] = plans as [EvidencePlan];
  const targets = new Map<string, Target>();
  for (const target of plans.flatMap((plan) => plan.targets)) {
    if (!targets.has(target.id)) targets.set(target.id, target);
  }
  const isSame = plans.every((plan) => plan.targets.length === targets.size);
  const starts = plans.map(({ started }) => started).sort();
  return {
    ...first,
    started: starts[0] ?? first.started,
    // In an order that does not depend on that of the folders.
    targets: isSame ? first.targets : [...targets.values()].sort((a, b) => byText(a.id, b.id)),
    // Each shard counts the whole plan; where plans differ, the count of one says nothing.
    planned: isSame ? first.planned : undefined,
  };
}
