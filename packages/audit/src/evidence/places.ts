import type { ElementRecord, Observation } from './observation.ts';
import { byText } from './order.ts';
import type { EngineText } from './texts.ts';
import type { Visit } from './visit.ts';

/** What a rule says, without where: the same object wherever the same is said. */
export type Said = Omit<Observation, 'element'>;

/** One element of one target, in all conditions; or the target itself. */
export interface Place {
  readonly target: string;
  /** As it was in the first of the conditions; `null`: the target itself. */
  element: ElementRecord | null;
  condition: string;
  /** Role, name and opening tag in each condition: other languages and themes have others. */
  readonly looks: Set<string>;
  /** In which conditions it was said. */
  readonly said: Map<Said, Set<string>>;
}

const text = ({ en, fr }: EngineText): EngineText => (fr === undefined ? { en } : { en, fr });

/**
 * Gathers observations by element while visits go by. What it keeps grows with the elements that
 * something is said of and with what is said, not with how often: texts that come again are kept once.
 */
export class Places {
  readonly #places = new Map<string, Place>();
  readonly #said = new Map<string, Said>();
  readonly #looks = new Map<string, string>();
  readonly #byCondition: (a: string, b: string) => number;

  constructor(byCondition: (a: string, b: string) => number) {
    this.#byCondition = byCondition;
  }

  add({
    target,
    condition,
    elements,
    observations,
  }: Pick<Visit, 'target' | 'condition' | 'elements' | 'observations'>) {
    for (const { element, ...said } of observations) {
      const record = element === null ? null : elements[element];
      // An index that leads nowhere: something of the target is wrong, and that is all that is known.
      const place = this.#place(target, condition, record ?? null);
      const kept = this.#keep(said);
      const conditions = place.said.get(kept) ?? new Set();
      place.said.set(kept, conditions.add(condition));
    }
  }

  /** In an order that does not depend on that of the visits. */
  sorted(): [key: string, place: Place][] {
    return [...this.#places].sort(([a], [b]) => byText(a, b));
  }

  #place(target: string, condition: string, element: ElementRecord | null): Place {
    const key = JSON.stringify(element ? [target, element.frames, element.path] : [target]);
    let place = this.#places.get(key);
    if (!place) {
      place = { target, element, condition, looks: new Set(), said: new Map() };
      this.#places.set(key, place);
    }
    if (!element) return place;
    const look = JSON.stringify([element.role, element.name, element.html]);
    const known = this.#looks.get(look) ?? look;
    this.#looks.set(look, known);
    place.looks.add(known);
    const order = this.#byCondition(condition, place.condition);
    if (order < 0 || (order === 0 && JSON.stringify(element) < JSON.stringify(place.element))) {
      place.element = element;
      place.condition = condition;
    }
    return place;
  }

  #keep(said: Said): Said {
    const { source, rule, outcome, criteria, isAdvice, impact, help, helpUrl, message } = said;
    // In one order, whoever made it.
    const ordered = {
      source,
      rule,
      outcome,
      criteria: [...new Set(criteria)].sort(byText),
      isAdvice,
      impact,
      help: text(help),
      helpUrl,
      message: message.map(text),
    };
    const key = JSON.stringify(ordered);
    const known = this.#said.get(key);
    if (known) return known;
    this.#said.set(key, ordered);
    return ordered;
  }
}
