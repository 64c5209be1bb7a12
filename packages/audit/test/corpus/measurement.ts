import type { Observation } from '../../src/evidence/observation.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { Entry, Side } from './entry.ts';
import { placed } from './fault.ts';

/** What one method says, and whether it says it of the faulty element. */
export interface Said extends Pick<Observation, 'rule' | 'outcome' | 'criteria' | 'isAdvice'> {
  /** An engine, or one of our own rules. */
  readonly method: string;
  readonly isAtFault: boolean;
}

/** What all methods say of one page. */
export interface Observed {
  readonly said: readonly Said[];
  readonly problems: readonly string[];
  /** Our own rules that ran. */
  readonly ownRules: readonly string[];
}

/** An entry, and what was said of its two pages. */
export type Measurement = { readonly entry: Entry } & Readonly<Record<Side, Observed>>;

/** Of the entries whose two pages were visited. */
export function measurementsOf(
  entries: readonly Entry[],
  visits: ReadonlyMap<string, Visit>,
): Measurement[] {
  return entries.flatMap((entry) => {
    const faulty = visits.get(`${entry.id}/faulty`);
    const clean = visits.get(`${entry.id}/clean`);
    return faulty && clean ? { entry, faulty: observed(faulty), clean: observed(clean) } : [];
  });
}

/** Rules that name an element of which the evidence does not say where it is. */
function lostPlaces({ observations, elements }: Visit): string[] {
  const lost = observations.filter(({ element }) => elements[element ?? -1]?.path.length === 0);
  return [...new Set(lost.map(({ rule }) => `no place of the element: ${rule}`))];
}

const observed = (visit: Visit): Observed => ({
  said: placed(visit).map(({ said, isAtFault }) => {
    const { source, rule, outcome, criteria, isAdvice } = said;
    const method = source === 'trillium' ? rule : source;
    return { method, rule, outcome, criteria, isAdvice, isAtFault };
  }),
  problems: [
    ...visit.problems.map(({ kind, message }) => `${kind}: ${message}`),
    ...lostPlaces(visit),
  ],
  ownRules: visit.rules.filter(({ source }) => source === 'trillium').map(({ rule }) => rule),
});
