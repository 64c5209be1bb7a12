import { judgeRepeatedTitles, title } from '../checks/page/title.ts';
import type { Target } from '../plan/target.ts';
import type { Visit } from './visit.ts';

type Titled = Pick<Visit, 'target' | 'condition' | 'title' | 'fingerprint' | 'finalUrl'>;

/**
 * Gathers, while visits go by, the title of each page in the first condition it was audited in: whether
 * titles are repeated can be told only when all pages of a site are known, of all shards.
 */
export class RepeatedTitles {
  readonly #titles = new Map<string, Titled>();
  readonly #byCondition: (a: string, b: string) => number;

  constructor(byCondition: (a: string, b: string) => number) {
    this.#byCondition = byCondition;
  }

  add(visit: Visit) {
    // A run without the check of titles says nothing of titles.
    if (!visit.rules.some(({ source, rule }) => source === 'trillium' && rule === title.id)) return;
    const known = this.#titles.get(visit.target);
    if (known && this.#byCondition(known.condition, visit.condition) <= 0) return;
    const { target, condition, finalUrl, fingerprint } = visit;
    this.#titles.set(target, { target, condition, title: visit.title, finalUrl, fingerprint });
  }

  /** What the check says of each page, as if the visit in its first condition had said it. */
  judge(
    targets: readonly Target[],
  ): Pick<Visit, 'target' | 'condition' | 'elements' | 'observations' | 'rules'>[] {
    // In the order of the plan, whatever that of the visits.
    const titles = targets.flatMap(({ id }) => this.#titles.get(id) ?? []);
    return [...judgeRepeatedTitles(titles, targets)].map(([target, { observations, rules }]) => {
      const { condition } = this.#titles.get(target) as Titled;
      return { target, condition, elements: [], observations, rules };
    });
  }
}
