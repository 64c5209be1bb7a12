import type {
  ArtifactLocation,
  Location,
  Log,
  ReportingDescriptor,
  Result,
  ToolComponent,
  ToolComponentReference,
} from 'sarif';
import type { Finding, Seen, Statement } from '../evidence/evidence.ts';
import type { EngineText, Language } from '../evidence/texts.ts';
import type { KnownFinding } from '../history/baseline.ts';
import { pathInFolder } from '../plan/plan.ts';
import { type FindingKind, reportTexts } from '../strings/report-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { allCriteria } from '../wcag/criteria.ts';
import {
  attributionOf,
  engineText,
  leading,
  linesOf,
  pathOf,
  placeOf,
  titleOf,
} from './finding-words.ts';
import type { ReportContext } from './report-file.ts';
import { uriOf } from './uri.ts';
import { json } from './well-formed.ts';

const languages: readonly Language[] = ['en', 'fr'];

/** Of SARIF's messages: braces are doubled, and no text of a page may become a link. */
const message = (text: string) => ({
  text: text.replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}'),
});

/** The folder that was audited, as SARIF's viewers ask for it: nobody has the address that its pages had. */
const FOLDER = 'AUDITED_FOLDER';

function artifactOf(address: string): ArtifactLocation {
  const uri = uriOf(address);
  const path = pathInFolder(uri);
  return path === undefined ? { uri } : { uri: path, uriBaseId: FOLDER };
}

const ruleId = ({ source, rule }: Pick<Statement, 'source' | 'rule'>) => `${source}/${rule}`;

interface KnownRule {
  readonly help: EngineText;
  readonly helpUrl: string;
  readonly criteria: readonly string[];
}

/** All rules that ran or said something, in a fixed order. */
function rulesOf(evidence: ProfiledEvidence, findings: readonly Finding[]) {
  const rules = new Map<string, KnownRule>();
  for (const { source, id, ...rule } of evidence.rules) rules.set(`${source}/${id}`, rule);
  for (const { statements } of findings) {
    for (const statement of statements) {
      if (!rules.has(ruleId(statement))) rules.set(ruleId(statement), statement);
    }
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const kindOf = ({ isAdvice, outcome }: KnownFinding): FindingKind =>
  isAdvice ? 'advice' : outcome === 'failed' ? 'failure' : 'question';

/** What a baseline knows of a finding, with what its rules ask for, as far as they are known. */
function absentFinding(known: KnownFinding, rules: ProfiledEvidence['rules']): Finding {
  const { element, outcome, criteria } = known;
  return {
    ...known,
    element: element && { ...element, box: null, component: null, part: null },
    attribution: { kind: 'page' },
    statements: known.statements.map(({ source, rule: id }) => {
      const rule = rules.find((one) => one.source === source && one.id === id);
      const { help = { en: id }, helpUrl = '' } = rule ?? {};
      return { source, rule: id, outcome, help, helpUrl, message: [], criteria };
    }),
  };
}

/** The findings as SARIF 2.1.0, for code scanning and viewers; rules in both languages. */
export function sarifJson(
  evidence: ProfiledEvidence,
  language: Language,
  { baselineState, absent = [] }: ReportContext = {},
): string {
  const texts = reportTexts[language];
  const clauses = new Map(evidence.criteria.map(({ number, clause }) => [number, clause]));
  const targets = new Map(evidence.targets.map((target) => [target.id, target]));
  const { findings, questions, advice } = evidence;
  const asked = evidence.criteria.map(({ number }) => number);
  const isAsked = ({ isAdvice, criteria }: KnownFinding) =>
    isAdvice || criteria.some((number) => asked.includes(number as (typeof asked)[number]));
  const gone = absent.filter(isAsked).map((known) => absentFinding(known, evidence.rules));
  const rules = rulesOf(evidence, [...findings, ...questions, ...advice, ...gone]);
  const ruleIndex = new Map([...rules.keys()].map((id, index) => [id, index]));
  // Advice is about criteria that no profile asks for, AAA among them: the taxonomy has them all.
  const taxa = allCriteria.map(({ number }) => number);
  const taxaIndex = new Map(taxa.map((number, index) => [number, index]));
  const wcag: ToolComponentReference = { name: 'WCAG', index: 0 };

  const location = (finding: Finding, { target, conditions }: Seen): Location => {
    const known = targets.get(target);
    return {
      physicalLocation: { artifactLocation: artifactOf(known?.url ?? target) },
      ...(finding.element && {
        logicalLocations: [
          {
            name: finding.element.name || finding.element.role,
            fullyQualifiedName: pathOf(finding.element),
            decoratedName: finding.element.html,
            kind: 'element',
          },
        ],
      }),
      message: message(
        [known?.name ?? target, known?.state, conditions.join(', ')].filter(Boolean).join(' – '),
      ),
    };
  };

  const result = (
    kind: FindingKind,
    finding: Finding,
    state = baselineState?.(finding),
  ): Result => {
    const statement = leading(finding, language);
    const id = statement ? ruleId(statement) : undefined;
    const [first, ...others] = finding.seen.map((seen) => location(finding, seen));
    const isFailure = finding.outcome === 'failed';
    const criteria = finding.criteria.map((number) => clauses.get(number) ?? number).join(', ');
    return {
      ...(id !== undefined && { ruleId: id, ruleIndex: ruleIndex.get(id) }),
      kind: isFailure ? 'fail' : 'review',
      // A level other than none is for failures only. What one source alone says is a warning.
      level: !isFailure
        ? 'none'
        : kind === 'advice'
          ? 'note'
          : finding.isConfirmed
            ? 'error'
            : 'warning',
      message: message(
        [
          `${texts.kinds[kind]}${texts.colon}${titleOf(finding, language)}${criteria && ` (${criteria})`}`,
          placeOf(finding.element, language),
          ...linesOf(finding, language),
          ...(kind === 'failure' && !finding.isConfirmed ? [texts.confirm] : []),
        ].join('\n'),
      ),
      ...(first && { locations: [first] }),
      ...(others.length > 0 && {
        relatedLocations: others.map((other, index) => ({ id: index + 1, ...other })),
      }),
      partialFingerprints: { 'tdsAuditFinding/v1': finding.id },
      ...(state && { baselineState: state }),
      taxa: finding.criteria
        .filter((number) => taxaIndex.has(number))
        .map((number) => ({
          id: number,
          index: taxaIndex.get(number),
          toolComponent: wcag,
        })),
      properties: {
        tdsKind: kind,
        isConfirmed: finding.isConfirmed,
        ...(finding.impact && { impact: finding.impact }),
        // A baseline does not say whose fault it was.
        ...(state !== 'absent' && { attribution: attributionOf(finding.attribution, language) }),
        sources: [...new Set(finding.statements.map(({ source }) => source))],
        rules: finding.statements.map(ruleId),
      },
    };
  };

  const descriptor = ([id, rule]: [string, KnownRule]): ReportingDescriptor => ({
    id,
    shortDescription: message(engineText(rule.help, language)),
    fullDescription: message(engineText(rule.help, language)),
    help: message([...new Set(languages.map((other) => engineText(rule.help, other)))].join('\n')),
    ...(URL.canParse(rule.helpUrl) && { helpUri: uriOf(rule.helpUrl) }),
    properties: { tags: ['accessibility', ...rule.criteria.map((number) => `wcag-${number}`)] },
  });

  const translation = (other: Language): ToolComponent => ({
    name: evidence.tool.name,
    language: other,
    contents: ['localizedData'],
    isComprehensive: false,
    translationMetadata: { name: other },
    associatedComponent: { name: evidence.tool.name },
    rules: [...rules].map(([id, rule]) => ({
      id,
      shortDescription: message(engineText(rule.help, other)),
      fullDescription: message(engineText(rule.help, other)),
    })),
  });

  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        language,
        tool: {
          driver: {
            name: evidence.tool.name,
            version: evidence.tool.version,
            language,
            contents: ['localizedData', 'nonLocalizedData'],
            informationUri: 'https://github.com/trillium-ds/trillium',
            rules: [...rules].map(descriptor),
          },
          extensions: evidence.engines.map(({ name, version }) => ({ name, version })),
        },
        translations: languages.filter((other) => other !== language).map(translation),
        taxonomies: [
          {
            name: 'WCAG',
            version: evidence.profile.version,
            informationUri: evidence.profile.url[language],
            shortDescription: message(evidence.profile.standard[language]),
            isComprehensive: true,
            taxa: allCriteria.map(({ number, name, url }) => ({
              id: number,
              name: clauses.get(number) ?? number,
              shortDescription: message(name[language]),
              helpUri: url[language],
            })),
          },
        ],
        invocations: [
          {
            executionSuccessful: evidence.visits.audited === evidence.visits.planned,
            startTimeUtc: evidence.started,
            endTimeUtc: evidence.finished,
            toolExecutionNotifications: evidence.problems.map(
              ({ kind, message: text, target }) => ({
                level: 'error',
                descriptor: { id: kind },
                message: message(text),
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: artifactOf(targets.get(target)?.url ?? target),
                    },
                  },
                ],
              }),
            ),
          },
        ],
        ...(evidence.source && {
          automationDetails: { id: `${evidence.profile.id}/${evidence.source.commit}` },
        }),
        results: [
          ...findings.map((finding) => result('failure', finding)),
          ...questions.map((finding) => result('question', finding)),
          ...advice.map((finding) => result('advice', finding)),
          ...gone.map((finding) => result(kindOf(finding), finding, 'absent')),
        ],
        properties: {
          profile: evidence.profile.id,
          clauses: asked.map((number) => clauses.get(number) ?? number),
          claim: texts.claim,
        },
      },
    ],
  };
  return json(log, 2);
}
