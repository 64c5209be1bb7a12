import type { Attribution, Software } from './evidence.ts';
import type { Joined } from './join-observations.ts';
import type { Place } from './places.ts';
import { insideOf } from './same-element.ts';
import type { Visit } from './visit.ts';

/** How often each component was there, by target and condition. */
export class Occurrences {
  readonly #byTag = new Map<string, Map<string, Map<string, number>>>();

  add({ target, condition, components }: Visit) {
    for (const [tag, count] of Object.entries(components)) {
      if (count > 0) inner(inner(this.#byTag, tag), target).set(condition, count);
    }
  }

  of(tag: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#byTag.get(tag) ?? new Map();
  }

  tags(): string[] {
    return [...this.#byTag.keys()];
  }
}

const inner = <T>(outer: Map<string, Map<string, T>>, key: string): Map<string, T> => {
  const found = outer.get(key) ?? new Map<string, T>();
  outer.set(key, found);
  return found;
};

/**
 * Says whose fault it is. A node that a component makes is the component's fault when every target that has
 * the component has the fault, in as many places as there are copies of it, in one condition at least (the
 * fault may be one of the dark theme). Where only some copies have it, it depends on how they are used.
 * A component that is seen once is thus blamed until a second use of it is without the fault.
 */
export class Attributions {
  readonly #places = new Map<string, Map<string, Map<string, Set<Place>>>>();
  readonly #occurrences: Occurrences;
  readonly #packages: Readonly<Record<string, Software>>;

  constructor(occurrences: Occurrences, packages: Readonly<Record<string, Software>>) {
    this.#occurrences = occurrences;
    this.#packages = packages;
  }

  /** All findings have to be noted before one is attributed: on a site, each copy has its own. */
  note(joined: Joined, anchor: string) {
    for (const { place, conditions } of joined.entries) {
      const fault = faultOf(place, joined, anchor);
      if (fault === null) continue;
      const targets = this.#places.get(fault) ?? new Map<string, Map<string, Set<Place>>>();
      this.#places.set(fault, targets);
      const byCondition = inner(targets, place.target);
      for (const condition of conditions) {
        byCondition.set(condition, (byCondition.get(condition) ?? new Set()).add(place));
      }
    }
  }

  of(joined: Joined, anchor: string): Attribution {
    const place = joined.entries[0]?.place as Place;
    const tag = place.element?.component;
    if (!tag) return { kind: 'page' };
    const version = Object.hasOwn(this.#packages, tag) ? this.#packages[tag]?.version : undefined;
    const fault = faultOf(place, joined, anchor);
    const kind = fault !== null && this.#isEverywhere(tag, fault) ? 'component' : 'use';
    return { kind, tag, ...(version !== undefined && { version }) };
  }

  #isEverywhere(tag: string, fault: string): boolean {
    const seen = this.#places.get(fault);
    return [...this.#occurrences.of(tag)].every(([target, counts]) =>
      [...counts].some(
        ([condition, count]) => (seen?.get(target)?.get(condition)?.size ?? 0) >= count,
      ),
    );
  }
}

/** The same for the same fault of the same node of a component. */
function faultOf(place: Place, { outcome, isAdvice }: Joined, anchor: string): string | null {
  const inside = insideOf(place);
  return inside === null ? null : JSON.stringify([inside, outcome, isAdvice, anchor]);
}
