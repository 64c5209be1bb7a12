import { stringify } from 'yaml';
import type { CriterionResult, Evidence, Finding } from '../evidence/evidence.ts';
import { byCriterion } from '../evidence/order.ts';
import { openAcrTexts as texts } from '../strings/openacr-texts.ts';
import { criteriaOf, type Level } from '../wcag/criteria.ts';
import { titleOf } from './finding-words.ts';
import type { ReportContext } from './report-file.ts';
import { json } from './well-formed.ts';

// The names of OpenACR's catalog, which exists in English only.
const catalog = '2.5-edition-wcag-2.2-en';
const chapterNames: Readonly<Record<Level, string>> = {
  A: 'success_criteria_level_a',
  AA: 'success_criteria_level_aa',
  AAA: 'success_criteria_level_aaa',
};

const mostTitles = 10;

/**
 * A conformance report to be completed: OpenACR 0.1.0 in YAML. Only failures make a level here, as what no
 * rule complained of is not supported thereby; every other criterion is left to the person who signs.
 */
export function openAcrYaml(evidence: Evidence, { contact = {} }: ReportContext = {}): string {
  const failures = new Map<string, Finding[]>();
  for (const finding of [...evidence.findings, ...evidence.advice]) {
    if (finding.outcome !== 'failed') continue;
    for (const number of finding.criteria) {
      failures.set(number, [...(failures.get(number) ?? []), finding]);
    }
  }
  const audited = evidence.targets.filter((target) => target.audited.length > 0).length;
  const results = new Map(evidence.criteria.map((result) => [result.number, result]));

  const adherence = (number: string, level: Level) => {
    const found = failures.get(number) ?? [];
    const result = results.get(number);
    const said = result?.methods.find(({ by }) => by === 'person')?.outcome === 'failed';
    if (found.length === 0 && !said) {
      // The catalog allows "not evaluated" for level AAA only. A and AA stay without a level: the schema
      // lets a component have none, and any level there would be invented.
      return level === 'AAA' ? { level: 'not-evaluated', notes: texts.notEvaluated } : undefined;
    }
    const places = new Set(found.flatMap(({ seen }) => seen.map(({ target }) => target))).size;
    const confirmed = found.filter(({ isConfirmed }) => isConfirmed).length;
    const titles = [...new Set(found.map((finding) => titleOf(finding, 'en')))];
    return {
      // The catalog's terms: "the majority of product functionality", or "some".
      level: places * 2 > audited ? 'does-not-support' : 'partially-supports',
      notes: [
        texts.failures(found.length, confirmed, places, audited),
        ...(said ? [texts.failedByPerson] : []),
        ...titles.slice(0, mostTitles).map((title) => `- ${title}`),
        ...(titles.length > mostTitles ? [texts.more(titles.length - mostTitles)] : []),
        texts.review,
      ].join('\n'),
    };
  };

  const chapter = (level: Level) => {
    const criteria = criteriaOf('2.2', [level]);
    // The catalog still has it.
    const parsing = level === 'A' ? [{ num: '4.1.1', components: [{ name: 'web' }] }] : [];
    const open = criteria.filter(({ number }) => !failures.has(number));
    return {
      notes:
        level === 'AAA'
          ? texts.chapterAaa
          : chapterNotes(open.map(({ number }) => results.get(number))),
      criteria: [
        ...criteria.map(({ number }) => {
          const known = adherence(number, level);
          return {
            num: number,
            components: [{ name: 'web', ...(known && { adherence: known }) }],
          };
        }),
        ...parsing,
      ].sort((a, b) => byCriterion(a.num, b.num)),
    };
  };

  const fill = (what: string) => texts.fillIn(what);
  const date = evidence.finished.slice(0, 10);
  const report = {
    title: `${contact.organization ?? fill('company')} Accessibility Conformance Report`,
    product: {
      name: evidence.subject.name,
      version: evidence.source?.commit ?? fill('version'),
      description: fill('description of the product'),
    },
    author: {
      name: fill('name of the person who signs'),
      company_name: contact.organization ?? fill('company'),
      ...(contact.address !== undefined && { address: contact.address }),
      email: contact.email ?? fill('e-mail address'),
      ...(contact.phone !== undefined && { phone: contact.phone }),
      ...(contact.url !== undefined && { website: contact.url }),
    },
    report_date: date,
    last_modified_date: date,
    version: 1,
    notes: texts.notes,
    evaluation_methods_used: [
      texts.methods(evidence.visits.audited, evidence.visits.planned, audited),
      ...[evidence.tool, ...evidence.engines, evidence.browser].map(
        ({ name, version }) => `- ${name} ${version}`,
      ),
    ].join('\n'),
    license: fill('licence of this report, as its SPDX identifier'),
    catalog,
    chapters: Object.fromEntries(
      (['A', 'AA', 'AAA'] as const).map((level) => [chapterNames[level], chapter(level)]),
    ),
  };
  return (
    texts.header +
    stringify(JSON.parse(json(report, 0)), {
      lineWidth: 0,
      // Other readers would take a date without quotation marks for more than text.
      compat: 'yaml-1.1',
    })
  );
}

/** What the person who signs has to decide, sorted by what is known of it. */
function chapterNotes(open: readonly (CriterionResult | undefined)[]): string {
  const groups = new Map<string, string[]>();
  for (const result of open) {
    if (!result) continue;
    const outcomes = result.methods.map(({ outcome }) => outcome);
    const state =
      result.outcome !== 'not-tested'
        ? result.outcome
        : outcomes.includes('no-failure-found')
          ? 'no-failure-found'
          : 'not-tested';
    groups.set(state, [...(groups.get(state) ?? []), result.number]);
  }
  const lines = Object.entries(texts.states).flatMap(([state, words]) => {
    const numbers = groups.get(state);
    return numbers ? [`${words}: ${numbers.join(', ')}.`] : [];
  });
  return [texts.chapter, ...lines].join('\n');
}
