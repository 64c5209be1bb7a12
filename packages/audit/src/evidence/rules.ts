import type { Rule } from './evidence.ts';
import type { RuleRun } from './observation.ts';
import { byCriterion, byText } from './order.ts';
import type { Visit } from './visit.ts';

/** Counts, while visits go by, in how many each rule ran and found something to judge. */
export class RuleCount {
  readonly #rules = new Map<string, { run: RuleRun; key: string; ran: number; applied: number }>();

  add({ rules }: Pick<Visit, 'rules'>) {
    // A rule runs once in each frame of a page: that is one run of it.
    const applied = new Map<string, boolean>();
    for (const run of rules) {
      const id = JSON.stringify([run.source, run.rule]);
      applied.set(id, applied.get(id) || run.outcome !== 'inapplicable');
      const { outcome: _, ...described } = run;
      const key = JSON.stringify(described);
      const known = this.#rules.get(id);
      if (!known) this.#rules.set(id, { run, key, ran: 0, applied: 0 });
      // The least of several wordings, whichever came first.
      else if (key < known.key) Object.assign(known, { run, key });
    }
    for (const [id, hasApplied] of applied) {
      const rule = this.#rules.get(id);
      if (!rule) continue;
      rule.ran++;
      if (hasApplied) rule.applied++;
    }
  }

  toRules(): Rule[] {
    return [...this.#rules.values()]
      .map(({ run, ran, applied }) => ({
        source: run.source,
        id: run.rule,
        help: run.help,
        helpUrl: run.helpUrl,
        criteria: [...new Set(run.criteria)].sort(byCriterion),
        isAdvice: run.isAdvice,
        ran,
        applied,
      }))
      .sort((a, b) => byText(a.source, b.source) || byText(a.id, b.id));
  }
}
