import type { CriterionOutcome, Finding } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import { reportTexts } from '../strings/report-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { criterionOf } from '../wcag/criteria.ts';
import { linesOf, placeOf, titleOf } from './finding-words.ts';
import { methodName } from './matrix.ts';
import { type TargetOutcome, targetOutcomes } from './target-outcomes.ts';
import { uriOf } from './uri.ts';
import { json } from './well-formed.ts';

/** In the file itself, as a reader must not have to fetch anything. */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  // W3C's report tool knows a criterion by what is behind the colon of its short name. Its names for
  // WCAG are WCAG:, WCAG20: and WCAG21:, so 2.2 goes by the one that has no number.
  WCAG: 'http://www.w3.org/TR/WCAG/#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Assertion: 'earl:Assertion',
  Assertor: 'earl:Assertor',
  Software: 'earl:Software',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  TestSubject: 'earl:TestSubject',
  Person: 'schema:Person',
  Webpage: 'wcagem:webpage',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  result: 'earl:result',
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  title: 'dcterms:title',
  description: 'dcterms:description',
  identifier: 'dcterms:identifier',
  date: { '@id': 'dcterms:date', '@type': 'xsd:dateTime' },
  hasVersion: 'dcterms:hasVersion',
  name: 'schema:name',
  id: '@id',
  type: '@type',
} as const;

const outcomes: Readonly<Record<CriterionOutcome, string>> = {
  failed: 'earl:failed',
  'cannot-tell': 'earl:cantTell',
  passed: 'earl:passed',
  'not-applicable': 'earl:inapplicable',
  'not-tested': 'earl:untested',
};

/**
 * What is known of every criterion on every page, as EARL 1.0 in JSON-LD. W3C's WCAG-EM Report Tool imports
 * it into an evaluation whose sample has the same pages.
 */
export function earlJsonLd(evidence: ProfiledEvidence, language: Language): string {
  const texts = reportTexts[language];
  const outcomesOn = targetOutcomes(evidence);
  const toolId = `urn:tds-audit:${evidence.tool.version}`;

  const describe = (finding: Finding) =>
    [
      `[${finding.id}] ${titleOf(finding, language)}`,
      placeOf(finding.element, language),
      ...linesOf(finding, language),
      ...(finding.isConfirmed || finding.outcome !== 'failed' ? [] : [texts.confirm]),
    ].join('\n');

  const description = ({ criterion, outcome, findings, questions, answers }: TargetOutcome) => {
    const clean = criterion.methods.filter((method) => method.outcome === 'no-failure-found');
    const quiet = clean.map(({ by }) => methodName(by, language)).join(', ');
    return [
      ...[...findings, ...questions].map(describe),
      ...answers.flatMap(({ text, answer, state }) =>
        state === 'stale'
          ? [texts.answerStale]
          : answer
            ? [
                [
                  text[language],
                  `${texts.outcomes[answer.result]}. ${texts.answeredBy(answer.tester, answer.date, answer.with)}`,
                  ...(answer.note ? [answer.note] : []),
                ].join('\n'),
              ]
            : [],
      ),
      ...(outcome === 'not-tested' ? [quiet ? texts.noFailureFound(quiet) : texts.notTested] : []),
    ].join('\n\n');
  };

  const testers = new Map<string, string>();
  const personId = (tester: string) => {
    const known = testers.get(tester) ?? `_:tester${testers.size + 1}`;
    testers.set(tester, known);
    return known;
  };

  const assertions = evidence.targets
    .filter(({ audited }) => audited.length > 0)
    .flatMap((target) =>
      outcomesOn(target.id).map((known) => {
        const byMachine = known.findings.length > 0 || known.questions.length > 0;
        const tester = known.answers.find(({ state }) => state === 'answered')?.answer?.tester;
        const byPerson = tester !== undefined && known.outcome !== 'not-tested';
        const state = target.state === undefined ? '' : `${texts.state(target.state)}\n\n`;
        return {
          type: 'Assertion',
          // Who answers for a result that both found is the person, who saw what the rules said.
          assertedBy: byPerson ? personId(tester) : toolId,
          mode: !byPerson ? 'earl:automatic' : byMachine ? 'earl:semiAuto' : 'earl:manual',
          subject: uriOf(target.url),
          test: `WCAG:${criterionOf(known.criterion.number)?.anchor}`,
          result: {
            type: 'TestResult',
            outcome: outcomes[known.outcome],
            date: evidence.finished,
            description: `${state}${description(known)}`,
          },
        };
      }),
    );

  const subjects = new Map(
    evidence.targets
      .filter(({ audited }) => audited.length > 0)
      .map(({ url, title, name }) => [uriOf(url), title || name]),
  );
  const graph = [
    {
      id: toolId,
      type: ['Assertor', 'Software'],
      name: `${evidence.tool.name} ${evidence.tool.version}`,
      title: evidence.tool.name,
      hasVersion: evidence.tool.version,
      description: [
        evidence.engines.map(({ name, version }) => `${name} ${version}`).join(', '),
        texts.claim,
      ].join('\n'),
    },
    ...[...testers].map(([name, id]) => ({ id, type: ['Assertor', 'Person'], name })),
    ...[...subjects].map(([id, title]) => ({ id, type: ['TestSubject', 'Webpage'], title })),
    ...evidence.criteria.map(({ number, clause, name }) => ({
      id: `WCAG:${criterionOf(number)?.anchor}`,
      type: 'TestRequirement',
      identifier: clause,
      title: `${clause} ${name[language]}`,
    })),
    ...assertions,
  ];
  return json({ '@context': context, '@graph': graph }, 1);
}
