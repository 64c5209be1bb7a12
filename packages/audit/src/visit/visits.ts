import type { Visit } from '../evidence/visit.ts';
import type { PlannedVisit } from '../plan/plan.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

/**
 * Makes the visits with several visitors side by side, and hands over each as it is done. Ends early
 * only when nothing could be run at all (`CannotRun`).
 */
export async function makeVisits(
  planned: readonly PlannedVisit[],
  workers: number,
  options: VisitorOptions,
  onVisit: (visit: Visit) => Promise<void>,
): Promise<void> {
  let isOver = false;
  const queue = planned.values();
  const work = async () => {
    const visitor = new Visitor(options);
    try {
      for (const { target, condition } of queue) {
        if (isOver) return;
        await onVisit(await visitor.visit(target, condition));
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
