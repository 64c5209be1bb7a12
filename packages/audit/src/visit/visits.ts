import type { Visit } from '../evidence/visit.ts';
import type { PlannedVisit } from '../plan/plan.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

/**
 * Makes the visits with several visitors side by side, and hands over each as it is done. What does not
 * depend on looks is tested in the first condition in which a target could be audited: not in one of
 * those that `audited` names. Ends early only when nothing could be run at all (`CannotRun`).
 */
export async function makeVisits(
  planned: readonly PlannedVisit[],
  workers: number,
  options: Omit<VisitorOptions, 'isFirst'> & { readonly audited?: Iterable<string> },
  onVisit: (visit: Visit) => Promise<void>,
): Promise<void> {
  let isOver = false;
  const queue = planned.values();
  const audited = new Set(options.audited);
  const running = new Map<string, Promise<unknown>>();
  const work = async () => {
    const visitor = new Visitor({ ...options, isFirst: ({ id }) => !audited.has(id) });
    try {
      for (const { target, condition } of queue) {
        // Whether it is the first is known when the one before has ended.
        while (!audited.has(target.id) && running.has(target.id)) await running.get(target.id);
        if (isOver) return;
        const visiting = visitor.visit(target, condition).finally(() => running.delete(target.id));
        running.set(
          target.id,
          visiting.catch(() => {}),
        );
        const visit = await visiting;
        if (visit.outcome === 'audited') audited.add(target.id);
        await onVisit(visit);
      }
    } finally {
      visitor.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, planned.length) }, work));
  } finally {
    // Had one worker to give up, the others would go on.
    isOver = true;
  }
}
