import type { Target } from '../plan/target.ts';
import type { Problem, TargetResult } from './evidence.ts';
import { byText } from './order.ts';
import type { Exhibit, Visit } from './visit.ts';

type Compare = (a: string, b: string) => number;

interface Gathered {
  readonly conditions: Record<Visit['outcome'], string[]>;
  readonly components: Map<string, number>;
  readonly exhibits: (Exhibit & { condition: string })[];
  /** Of the first condition that it was audited in. */
  first?: Pick<Visit, 'condition' | 'fingerprint' | 'title'>;
}

/** Gathers, while visits go by, how each target fared and what went wrong with it. */
export class TargetResults {
  readonly #targets: readonly Target[];
  readonly #byCondition: Compare;
  readonly #gathered: Map<string, Gathered>;
  readonly #problems = new Map<string, Omit<Problem, 'conditions'> & { conditions: Set<string> }>();

  constructor(targets: readonly Target[], byCondition: Compare) {
    this.#targets = targets;
    this.#byCondition = byCondition;
    this.#gathered = new Map(
      targets.map(({ id }) => [
        id,
        {
          conditions: { audited: [], 'not-applicable': [], problem: [] },
          components: new Map(),
          exhibits: [],
        },
      ]),
    );
  }

  add(visit: Visit) {
    const { target, condition, outcome, problems } = visit;
    const own = this.#gathered.get(target);
    if (!own) {
      throw new TypeError(`A visit is of ${JSON.stringify(target)}, which is not in the plan.`);
    }
    own.conditions[outcome].push(condition);
    for (const { kind, message } of problems) {
      const key = JSON.stringify([target, kind, message]);
      const problem = this.#problems.get(key) ?? { kind, message, target, conditions: new Set() };
      problem.conditions.add(condition);
      this.#problems.set(key, problem);
    }
    for (const exhibit of visit.exhibits) own.exhibits.push({ ...exhibit, condition });
    if (outcome !== 'audited') return;
    for (const [tag, count] of Object.entries(visit.components)) {
      own.components.set(tag, Math.max(count, own.components.get(tag) ?? 0));
    }
    if (!own.first || this.#byCondition(condition, own.first.condition) < 0) {
      const { fingerprint, title } = visit;
      own.first = { condition, fingerprint, title };
    }
  }

  toTargets(): TargetResult[] {
    return this.#targets.map((target) => {
      const { conditions, components, exhibits, first } = this.#gathered.get(target.id) as Gathered;
      return {
        ...target,
        audited: conditions.audited.sort(this.#byCondition),
        notApplicable: conditions['not-applicable'].sort(this.#byCondition),
        failed: conditions.problem.sort(this.#byCondition),
        ...(first?.fingerprint !== undefined && { fingerprint: first.fingerprint }),
        ...(first?.title !== undefined && { title: first.title }),
        components: Object.fromEntries([...components].sort(([a], [b]) => byText(a, b))),
        exhibits: exhibits.sort(
          (a, b) =>
            byText(a.check, b.check) ||
            this.#byCondition(a.condition, b.condition) ||
            byText(a.file, b.file),
        ),
      };
    });
  }

  toProblems(byTarget: Compare): Problem[] {
    return [...this.#problems.values()]
      .map((problem) => ({
        ...problem,
        conditions: [...problem.conditions].sort(this.#byCondition),
      }))
      .sort(
        (a, b) =>
          byTarget(a.target, b.target) || byText(a.kind, b.kind) || byText(a.message, b.message),
      );
  }
}
