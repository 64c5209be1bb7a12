import type { Finding } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import { type FindingKind, reportTexts } from '../strings/report-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { criterionOf } from '../wcag/criteria.ts';
import { type Cell, csv } from './csv.ts';
import { attributionOf, linesOf, pathOf, titleOf } from './finding-words.ts';

// More places than that are counted, not named, or the cell would burst.
const mostPlaces = 200;

/** Every finding, question and piece of advice, a row each. */
export function findingsCsv(evidence: ProfiledEvidence, language: Language): string {
  const texts = reportTexts[language];
  const targets = new Map(evidence.targets.map(({ id, name }) => [id, name]));
  const clauses = new Map(evidence.criteria.map(({ number, clause }) => [number, clause]));

  const places = ({ seen }: Finding) => {
    const ids = [...new Set(seen.map(({ target }) => target))];
    const names = ids.slice(0, mostPlaces).map((id) => targets.get(id) ?? id);
    if (ids.length > mostPlaces) names.push(texts.andMore(ids.length - mostPlaces));
    return { count: ids.length, names: names.join('\n') };
  };

  const row = (kind: FindingKind, finding: Finding): Cell[] => {
    const { element, statements } = finding;
    const { count, names } = places(finding);
    const several = (values: readonly string[]) => [...new Set(values)].join('\n');
    return [
      finding.id,
      texts.kinds[kind],
      texts.outcomes[finding.outcome],
      several(finding.criteria.map((number) => clauses.get(number) ?? number)),
      several(
        finding.criteria.map((number) => `${number} ${criterionOf(number)?.name[language] ?? ''}`),
      ),
      finding.impact === null ? '' : texts.impacts[finding.impact],
      titleOf(finding, language),
      linesOf(finding, language).join('\n'),
      several(statements.map(({ source }) => source)),
      finding.isConfirmed ? texts.yes : texts.no,
      attributionOf(finding.attribution, language),
      element?.role ?? '',
      element?.name ?? '',
      element ? pathOf(element) : texts.wholePage,
      element?.html ?? '',
      count,
      names,
      several(finding.seen.flatMap(({ conditions }) => conditions)),
      several(statements.map(({ source, rule }) => `${source} ${rule}`)),
      several(statements.map(({ helpUrl }) => helpUrl)),
    ];
  };

  return csv([
    texts.findingsHeadings,
    ...evidence.findings.map((finding) => row('failure', finding)),
    ...evidence.questions.map((finding) => row('question', finding)),
    ...evidence.advice.map((finding) => row('advice', finding)),
  ]);
}
