import type { Finding } from '../../evidence/evidence.ts';
import { byCriterion } from '../../evidence/order.ts';
import type { Change } from '../../history/diff.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { criterionOf } from '../../wcag/criteria.ts';
import type { HtmlWords } from './html-words.ts';

/** What findings are filtered by. `none` is a value, too: of no criterion, of no component. */
export type FacetName =
  | 'outcome'
  | 'criterion'
  | 'level'
  | 'impact'
  | 'source'
  | 'agreement'
  | 'attribution'
  | 'component'
  | 'target'
  | 'condition'
  | 'change';

export interface Facet {
  readonly name: FacetName;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * Everything that findings can be filtered by, of which only what occurs is offered. A finding says in its
 * attributes which options it has, by their numbers: on ten thousand findings, names would be megabytes.
 */
export class Facets {
  readonly all: readonly Facet[];
  readonly #places = new Map<string, number>();
  readonly #changes: ReadonlyMap<string, Change['kind']>;

  constructor(
    evidence: ProfiledEvidence,
    words: HtmlWords,
    changes: ReadonlyMap<string, Change['kind']>,
  ) {
    this.#changes = changes;
    const { findings, questions, advice, targets, conditions } = evidence;
    const found = [...findings, ...questions, ...advice];
    const used = new Map<FacetName, Set<string>>();
    const use = (name: FacetName, value: string) => {
      const values = used.get(name) ?? new Set();
      used.set(name, values.add(value));
    };
    for (const finding of found) {
      for (const [name, values] of this.#valuesOf(finding))
        for (const value of values) use(name, value);
      for (const { target, conditions } of finding.seen) {
        use('target', target);
        for (const condition of conditions) use('condition', condition);
      }
    }
    const { texts } = words;
    const report = reportTexts[words.language];
    const offer = (
      name: FacetName,
      values: readonly string[],
      label: (value: string) => string,
    ): Facet => ({
      name,
      options: values
        .filter((value) => used.get(name)?.has(value))
        .map((value) => ({ value, label: label(value) })),
    });
    const rest = (name: FacetName, known: readonly string[] = []) => {
      const values = [...(used.get(name) ?? [])].filter((value) => value !== 'none');
      const unknown = values.filter((value) => !known.includes(value)).sort(byCriterion);
      return [...known, ...unknown, 'none'];
    };
    const or = (none: string, label: (value: string) => string) => (value: string) =>
      value === 'none' ? none : label(value);
    this.all = [
      offer('outcome', ['failed', 'cannot-tell'], (value) => texts.outcomes[value as 'failed']),
      offer('criterion', rest('criterion'), or(texts.noCriterion, words.criterion)),
      offer(
        'level',
        ['A', 'AA', 'AAA', 'none'],
        or(texts.noCriterion, (level) => level),
      ),
      offer(
        'impact',
        ['critical', 'serious', 'moderate', 'minor', 'none'],
        or(texts.noImpact, (value) => texts.impacts[value as 'minor']),
      ),
      offer(
        'source',
        ['axe-core', 'equal-access', 'alfa', 'trillium'],
        (value) => texts.sources[value as 'alfa'],
      ),
      offer('agreement', ['confirmed', 'open'], (value) => texts.agreement[value as 'open']),
      offer(
        'attribution',
        ['component', 'use', 'page'],
        (value) => report.attributions[value as 'page'],
      ),
      offer(
        'component',
        rest('component'),
        or(texts.noComponent, (tag) => `<${tag}>`),
      ),
      offer('change', ['new', 'moved', 'unchanged'], (value) => texts.change[value as 'new']),
      offer(
        'target',
        rest(
          'target',
          targets.map(({ id }) => id),
        ),
        words.target,
      ),
      offer(
        'condition',
        rest(
          'condition',
          conditions.map(({ id }) => id),
        ),
        words.condition,
      ),
    ];
    for (const { name, options } of this.all) {
      for (const [place, { value }] of options.entries())
        this.#places.set(`${name} ${value}`, place);
    }
  }

  /** Its options: a letter for each facet, and the number of the option. */
  tokensOf(finding: Finding): string {
    return this.#valuesOf(finding)
      .flatMap(([name, values]) => values.map((value) => letters[name] + this.#place(name, value)))
      .join(' ');
  }

  /** Where it was seen: `0 4@0 1/2@1` is targets 0 and 4 in conditions 0 and 1, and target 2 in condition 1. */
  seenTokensOf({ seen }: Finding): string {
    const groups = new Map<string, number[]>();
    for (const { target, conditions } of seen) {
      const key = conditions.map((id) => this.#place('condition', id)).join(' ');
      const targets = groups.get(key);
      const place = this.#place('target', target);
      if (targets) targets.push(place);
      else groups.set(key, [place]);
    }
    return [...groups]
      .map(([conditions, targets]) => `${targets.join(' ')}@${conditions}`)
      .join('/');
  }

  #place(name: FacetName, value: string): number {
    return this.#places.get(`${name} ${value}`) as number;
  }

  #valuesOf(finding: Finding): [FacetName, readonly string[]][] {
    const { outcome, criteria, impact, statements, isConfirmed, attribution, id } = finding;
    const levels = criteria.flatMap((number) => criterionOf(number)?.level ?? []);
    const orNone = (values: readonly string[]) =>
      values.length > 0 ? [...new Set(values)] : ['none'];
    const change = this.#changes.get(id);
    return [
      ['outcome', [outcome]],
      ['criterion', orNone(criteria)],
      ['level', orNone(levels)],
      ['impact', [impact ?? 'none']],
      ['source', [...new Set(statements.map(({ source }) => source))]],
      ['agreement', [isConfirmed ? 'confirmed' : 'open']],
      ['attribution', [attribution.kind]],
      ['component', [attribution.tag ?? 'none']],
      ['change', change === undefined ? [] : [change]],
    ];
  }
}

/** Of the facets that a finding's tokens begin with. */
export const letters: Readonly<Record<FacetName, string>> = {
  outcome: 'o',
  criterion: 'c',
  level: 'l',
  impact: 'i',
  source: 's',
  agreement: 'g',
  attribution: 'a',
  component: 't',
  change: 'n',
  target: '',
  condition: '',
};
