import type { EngineResult } from '../engines/engine.ts';
import type { ElementRecord, Observation, RuleRun } from '../evidence/observation.ts';
import type { Exhibit, Visit } from '../evidence/visit.ts';
import type { ElementLog } from './element-log.ts';

const severity: readonly RuleRun['outcome'][] = ['inapplicable', 'passed', 'cannot-tell', 'failed'];

/** What one visit has found so far. */
export class Findings {
  readonly exhibits: Exhibit[] = [];
  subject: Partial<
    Omit<
      Visit,
      | 'target'
      | 'condition'
      | 'outcome'
      | 'problems'
      | 'started'
      | 'spent'
      | 'elements'
      | 'observations'
      | 'rules'
      | 'exhibits'
    >
  > = {};
  #spent: Record<string, number> = {};
  #observations: Observation[] = [];
  #elements: ElementRecord[] = [];
  /** By source and rule: a rule runs once in each frame. */
  #rules = new Map<string, RuleRun>();

  /** Milliseconds are added up: an engine runs in every frame. */
  async time<T>(name: string, work: Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work;
    } finally {
      this.#spent[name] = Math.round((this.#spent[name] ?? 0) + performance.now() - start);
    }
  }

  add({ observations, rules }: EngineResult): void {
    this.#observations.push(...observations);
    for (const rule of rules) {
      const key = `${rule.source} ${rule.rule}`;
      const known = this.#rules.get(key);
      const isWorse = !known || severity.indexOf(rule.outcome) > severity.indexOf(known.outcome);
      if (isWorse) this.#rules.set(key, rule);
    }
  }

  /** Turns the numbers that documents gave to elements into places in the visit's list. */
  number(log: ElementLog): void {
    const { elements, observations } = log.number(this.#observations);
    this.#elements = elements;
    this.#observations = observations;
  }

  /** Nothing is known of a page that went away in the middle. */
  clear(): void {
    this.#observations = [];
    this.#elements = [];
    this.#rules.clear();
    this.exhibits.length = 0;
    this.subject = {};
  }

  done() {
    return {
      components: {},
      ...this.subject,
      spent: this.#spent,
      elements: this.#elements,
      observations: this.#observations,
      rules: [...this.#rules.values()],
      exhibits: this.exhibits,
    };
  }
}
