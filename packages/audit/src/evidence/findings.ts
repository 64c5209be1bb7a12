import { createHash } from 'node:crypto';
import type { Attributions } from './attribution.ts';
import type { Finding, Statement } from './evidence.ts';
import { type Entry, type Joined, joinObservations } from './join-observations.ts';
import type { Impact, Source } from './observation.ts';
import { byCriterion, byText } from './order.ts';
import type { Place, Said } from './places.ts';
import type { Group } from './same-element.ts';

type Compare = (a: string, b: string) => number;

const impacts: readonly (Impact | null)[] = ['critical', 'serious', 'moderate', 'minor', null];
const sources: readonly Source[] = ['axe-core', 'equal-access', 'alfa', 'trillium'];

/** The findings of all elements, questions and advice included, the gravest first. */
export function makeFindings(
  groups: readonly Group[],
  attributions: Attributions,
  byTarget: Compare,
  byCondition: Compare,
): Finding[] {
  const all = groups.flatMap(({ seed, places }) =>
    joinObservations(places).map((joined) => ({ seed, joined, anchor: anchorOf(joined) })),
  );
  for (const { joined, anchor } of all) attributions.note(joined, anchor);
  const ids = new Set<string>();
  return all
    .map(({ seed, joined, anchor }): Finding => {
      const statements = joined.entries.map(({ said }) => said);
      let id = idOf(seed, joined, anchor);
      // A question of another target, beside a failure of this one: see rule 3 of `joinObservations`.
      if (ids.has(id)) id = idOf(seed, joined, `${joined.outcome} ${anchor}`);
      ids.add(id);
      return {
        id,
        outcome: joined.outcome,
        isAdvice: joined.isAdvice,
        criteria: joined.terms.filter((term) => !term.includes(' ')).sort(byCriterion),
        impact: gravest(statements),
        element: firstPlace(joined.entries, byTarget).element,
        statements: statementsOf(joined),
        isConfirmed: new Set(statements.map(({ source }) => source)).size > 1,
        attribution: attributions.of(joined, anchor),
        seen: seenIn(joined.entries, byTarget, byCondition),
      };
    })
    .sort(byGravity);
}

const gravest = (all: readonly Said[]): Impact | null => {
  const named = new Set(all.map(({ impact }) => impact));
  return impacts.find((impact) => named.has(impact)) ?? null;
};

/**
 * The criterion that stands for a finding in its id: the one that most sources name, so that it stays when
 * an engine comes that names one more; of several the first.
 */
function anchorOf({ terms, entries }: Joined): string {
  const named = terms.map((term) => {
    const own = entries.filter((entry) => entry.terms.includes(term));
    return { term, sources: new Set(own.map(({ said }) => said.source)).size };
  });
  named.sort((a, b) => b.sources - a.sources || byCriterion(a.term, b.term));
  return named[0]?.term as string;
}

const idOf = (seed: string, { isAdvice }: Joined, anchor: string): string =>
  createHash('sha256')
    .update(JSON.stringify([seed, isAdvice, anchor]))
    .digest('hex')
    .slice(0, 12);

function firstPlace(entries: readonly Entry[], byTarget: Compare): Place {
  const places = entries.map(({ place }) => place);
  return places.reduce((first, place) => {
    const order = byTarget(place.target, first.target);
    if (order !== 0) return order < 0 ? place : first;
    return JSON.stringify(place.element) < JSON.stringify(first.element) ? place : first;
  });
}

function statementsOf({ entries, undecided }: Joined): Statement[] {
  const said = new Map<string, Statement>();
  for (const entry of [...entries, ...undecided]) {
    const statement = toStatement(entry.said);
    said.set(JSON.stringify(statement), statement);
  }
  return [...said]
    .sort(
      ([aKey, a], [bKey, b]) =>
        Number(a.outcome !== 'failed') - Number(b.outcome !== 'failed') ||
        sources.indexOf(a.source) - sources.indexOf(b.source) ||
        byText(a.rule, b.rule) ||
        byText(aKey, bKey),
    )
    .map(([, statement]) => statement);
}

const toStatement = ({ source, rule, outcome, help, helpUrl, message, criteria }: Said) => ({
  source,
  rule,
  outcome,
  help,
  helpUrl,
  message,
  criteria: [...criteria].sort(byCriterion),
});

function seenIn(entries: readonly Entry[], byTarget: Compare, byCondition: Compare) {
  const seen = new Map<string, Set<string>>();
  for (const { place, conditions } of entries) {
    const known = seen.get(place.target) ?? new Set();
    seen.set(place.target, known);
    for (const condition of conditions) known.add(condition);
  }
  return [...seen]
    .sort(([a], [b]) => byTarget(a, b))
    .map(([target, conditions]) => ({ target, conditions: [...conditions].sort(byCondition) }));
}

const byGravity = (a: Finding, b: Finding): number =>
  impacts.indexOf(a.impact) - impacts.indexOf(b.impact) ||
  byCriterion(a.criteria[0] ?? '~', b.criteria[0] ?? '~') ||
  byText(a.id, b.id);
