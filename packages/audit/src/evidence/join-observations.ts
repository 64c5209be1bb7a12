import { byText } from './order.ts';
import type { Place, Said } from './places.ts';

/** One thing that is said at one place. */
export interface Entry {
  readonly place: Place;
  readonly said: Said;
  readonly conditions: ReadonlySet<string>;
  /** What it counts for here: criteria, or the rule where it names none. */
  readonly terms: readonly string[];
}

/** Entries that are one finding. */
export interface Joined {
  readonly outcome: 'failed' | 'cannot-tell';
  readonly isAdvice: boolean;
  readonly terms: readonly string[];
  /** What makes it a finding. */
  readonly entries: Entry[];
  /** What could not be decided about a criterion that failed at the same place. */
  readonly undecided: Entry[];
}

const termsOf = ({ criteria, source, rule }: Said): readonly string[] =>
  criteria.length > 0 ? criteria : [`${source} ${rule}`];

/**
 * Makes findings of all that is said of one element:
 * 1. What A and AA demand is kept apart from advice, all the way.
 * 2. Failures that share a criterion are one finding, also through a third: one rule says [a], another
 *    [a, b], a third [b]. A rule without criteria shares with nothing but itself.
 * 3. What cannot be told of a criterion that has failed at the same place, in any condition, is no question
 *    any more: it becomes a statement of that failure. What it says of its other criteria, and of other
 *    targets, stays a question about those alone.
 * 4. Questions are then joined as failures were.
 */
export function joinObservations(places: readonly Place[]): Joined[] {
  return [false, true].flatMap((isAdvice) => {
    const all = places.flatMap((place) =>
      [...place.said]
        .filter(([said]) => said.isAdvice === isAdvice)
        .map(([said, conditions]): Entry => ({ place, said, conditions, terms: termsOf(said) })),
    );
    const failures = join(
      all.filter(({ said }) => said.outcome === 'failed'),
      isAdvice,
    );
    const failedAt = new Map<Place, Map<string, Joined>>();
    for (const failure of failures) {
      for (const { place, terms } of failure.entries) {
        const failed = failedAt.get(place) ?? new Map<string, Joined>();
        failedAt.set(place, failed);
        for (const term of terms) failed.set(term, failure);
      }
    }
    const questions: Entry[] = [];
    for (const entry of all) {
      if (entry.said.outcome === 'failed') continue;
      const failed = failedAt.get(entry.place);
      const decided = new Set(entry.terms.map((term) => failed?.get(term)));
      for (const failure of decided) failure?.undecided.push(entry);
      const terms = entry.terms.filter((term) => !failed?.has(term));
      if (terms.length > 0) questions.push({ ...entry, terms });
    }
    return [...failures, ...join(questions, isAdvice)];
  });
}

/** Entries that share a term, directly or through others. */
function join(entries: readonly Entry[], isAdvice: boolean): Joined[] {
  const parents = new Map<string, string>();
  const find = (term: string): string => {
    let root = term;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { terms } of entries) {
    const [first, ...others] = terms.map(find);
    for (const other of others) {
      if (find(other) !== find(first as string)) parents.set(find(other), find(first as string));
    }
  }
  const joined = new Map<string, { entries: Entry[]; terms: Set<string> }>();
  for (const entry of entries) {
    const root = find(entry.terms[0] as string);
    const one = joined.get(root) ?? { entries: [], terms: new Set() };
    joined.set(root, one);
    one.entries.push(entry);
    for (const term of entry.terms) one.terms.add(term);
  }
  return [...joined.values()].map(({ entries: own, terms }) => ({
    outcome: own[0]?.said.outcome ?? 'failed',
    isAdvice,
    terms: [...terms].sort(byText),
    entries: own,
    undecided: [],
  }));
}
