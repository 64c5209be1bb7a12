import type { Observation, RuleRun } from './observation.ts';
import type { Visit } from './visit.ts';

/** A rule as it is described; hundreds run in each visit, in the same words. */
type Described = Omit<RuleRun, 'outcome'>;

/** A line that says what a number stands for in the lines after it. */
export interface RuleLine {
  readonly rule: number;
  readonly is: Described;
}

/** A visit whose rules are numbers. */
interface PackedVisit extends Omit<Visit, 'rules' | 'observations'> {
  readonly rules: readonly (readonly [rule: number, outcome: RuleRun['outcome']])[];
  /** What an observation says in other words than its rule is told here. */
  readonly observations: readonly (Partial<Observation> & { readonly of: number })[];
}

const describe = ({ source, rule, criteria, isAdvice, help, helpUrl }: Described): Described => ({
  source,
  rule,
  criteria,
  isAdvice,
  help,
  helpUrl,
});

/** Gives the rules of visits numbers, and says once what each stands for. */
export class RulePacker {
  readonly #numbers = new Map<string, number>();

  /** The lines to write for a visit: first the rules that no line before has described. */
  pack({ rules, observations, ...visit }: Visit): (RuleLine | PackedVisit)[] {
    const lines: RuleLine[] = [];
    const bySource = new Map<string, Described>();
    const numberOf = (described: Described): number => {
      const is = describe(described);
      const key = JSON.stringify(is);
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const rule = this.#numbers.size;
      this.#numbers.set(key, rule);
      lines.push({ rule, is });
      return rule;
    };
    const packed: PackedVisit = {
      ...visit,
      rules: rules.map((run) => {
        bySource.set(`${run.source} ${run.rule}`, run);
        return [numberOf(run), run.outcome];
      }),
      observations: observations.map((observation) => {
        const rule = bySource.get(`${observation.source} ${observation.rule}`) ?? observation;
        return { of: numberOf(rule), ...difference(observation, describe(rule)) };
      }),
    };
    return [...lines, packed];
  }
}

const difference = (observation: Observation, rule: Described): Partial<Observation> =>
  Object.fromEntries(
    Object.entries(observation).filter(
      ([name, value]) =>
        !(name in rule) || JSON.stringify(value) !== JSON.stringify(rule[name as keyof Described]),
    ),
  );

/** Reads what a `RulePacker` wrote, line by line. */
export class RuleUnpacker {
  readonly #rules = new Map<number, Described>();

  /** The visit of a line; `null`: the line is none, or speaks of a rule that none before it describes. */
  read(line: unknown): Visit | 'rule' | null {
    const { rule, is } = (line ?? {}) as Partial<RuleLine>;
    if (typeof rule === 'number' && is) {
      this.#rules.set(rule, is);
      return 'rule';
    }
    const packed = (line ?? {}) as Partial<PackedVisit>;
    const { target, condition, started, outcome, elements, observations, rules } = packed;
    const isWhole =
      [target, condition, started, outcome].every((text) => typeof text === 'string') &&
      [elements, observations, rules].every(Array.isArray);
    return isWhole ? this.#unpack(packed as PackedVisit) : null;
  }

  #unpack({ rules, observations, ...visit }: PackedVisit): Visit | null {
    const isKnown =
      rules.every(([number]) => this.#rules.has(number)) &&
      observations.every(({ of }) => this.#rules.has(of));
    if (!isKnown) return null;
    const described = (number: number) => this.#rules.get(number) as Described;
    return {
      ...visit,
      rules: rules.map(([number, outcome]) => ({ ...described(number), outcome })),
      observations: observations.map(
        ({ of, ...said }) => ({ ...described(of), ...said }) as Observation,
      ),
    };
  }
}
