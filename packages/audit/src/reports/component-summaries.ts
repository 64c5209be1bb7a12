import { createHash } from 'node:crypto';
import type {
  Attribution,
  ComponentPackage,
  Evidence,
  Finding,
  ManualAnswer,
  ManualResult,
  Software,
} from '../evidence/evidence.ts';
import type { Source } from '../evidence/observation.ts';
import { byText } from '../evidence/order.ts';
import type { EngineText, Language, Text } from '../evidence/texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { leading } from './finding-words.ts';
import { nameConditions } from './html/condition-names.ts';

/** The content of `components.json`, described by `components.schema.json`: what a site of docs shows. */
export interface ComponentSummaries
  extends Pick<
    Evidence,
    'tool' | 'engines' | 'browser' | 'started' | 'finished' | 'source' | 'visits'
  > {
  readonly schemaVersion: 1;
  /** Id of the profile: by which standard. */
  readonly standard: string;
  readonly subject: Pick<Evidence['subject'], 'kind' | 'name'>;
  /** The whole reports, from this file on; those that were written. */
  readonly reports: Partial<Record<Language, string>>;
  /** How many rules ran, by source. */
  readonly rules: readonly { readonly source: Source; readonly count: number }[];
  readonly conditions: readonly { readonly id: string; readonly name: Text }[];
  /** What people are asked, once each. */
  readonly questions: readonly Pick<ManualResult, 'question' | 'criteria' | 'text'>[];
  readonly components: readonly ComponentSummary[];
}

/** What is known of one component. */
export interface ComponentSummary {
  readonly tag: string;
  readonly package: Software | null;
  /** Its own page in each language, from this file on. */
  readonly pages: Partial<Record<Language, string>>;
  /** Ids of the targets that showed it. None: it was not tested. */
  readonly targets: readonly string[];
  /** Ids of the conditions that one of them was audited in. */
  readonly conditions: readonly string[];
  readonly counts: {
    /** Faults of its own, and of the way it is used in some places. */
    readonly component: number;
    readonly use: number;
    readonly questions: number;
    readonly advice: number;
    readonly problems: number;
  };
  readonly knownFailures: readonly KnownFailure[];
  /** Ids of the questions that nobody has answered, or not since it changed. */
  readonly open: readonly string[];
  readonly stale: readonly string[];
  readonly answers: readonly (Pick<ManualAnswer, 'result' | 'tester' | 'date' | 'with' | 'note'> &
    Pick<ManualResult, 'question'>)[];
}

export interface KnownFailure
  extends Pick<Finding, 'id' | 'criteria' | 'impact' | 'isConfirmed'>,
    Pick<Attribution, 'kind'> {
  readonly title: EngineText;
}

export interface SummaryOptions {
  readonly languages: readonly Language[];
  /** Whether the whole report is written beside it. */
  readonly hasReport: boolean;
  readonly reportName: (language: Language) => string;
}

/**
 * The components that a report tells apart: those of the packages that were named; without any, in a
 * Storybook, all that were seen. What a site has of others' elements gets no pages.
 */
export function componentTags({ subject, targets }: Pick<Evidence, 'subject' | 'targets'>) {
  const named = subject.components.flatMap(({ tags }) => tags);
  const seen = targets.flatMap(({ components }) =>
    Object.entries(components).flatMap(([tag, count]) => (count > 0 ? tag : [])),
  );
  const isOfAll = named.length === 0 && subject.kind === 'storybook';
  return [...new Set(isOfAll ? seen : named)].sort(byText);
}

/** Where a component's page is, from the folder of its standard on. A tag with odd letters gets a hash. */
export function componentPageName(tag: string, language: Language): string {
  const isPlain = /^[a-z][a-z0-9-]{0,99}$/.test(tag);
  // No tag begins with a line: none can have the name of another one.
  const name = isPlain ? tag : `_${createHash('sha256').update(tag).digest('hex').slice(0, 16)}`;
  return `components/${name}${language === 'en' ? '' : `.${language}`}.html`;
}

/** Reads from the evidence, for each component, what was tested and what came of it. */
export function componentSummaries(
  evidence: ProfiledEvidence,
  { languages, hasReport, reportName }: SummaryOptions,
): ComponentSummaries {
  const { tool, engines, browser, started, finished, source, visits, subject } = evidence;
  const names = {
    en: nameConditions(evidence.conditions, 'en'),
    fr: nameConditions(evidence.conditions, 'fr'),
  };
  const inLanguages = (name: (language: Language) => string) =>
    Object.fromEntries(languages.map((language) => [language, name(language)]));
  const ran = evidence.rules.filter((rule) => rule.ran > 0);
  const tags = componentTags(evidence);
  const isOurs = new Set(tags);
  const asked = new Map(
    evidence.manual
      .filter((result) => isOurs.has(result.subject))
      .map(({ question, criteria, text }) => [question, { question, criteria, text }]),
  );
  return {
    schemaVersion: 1,
    tool,
    engines,
    browser,
    started,
    finished,
    source,
    visits,
    standard: evidence.profile.id,
    subject: { kind: subject.kind, name: subject.name },
    reports: hasReport ? inLanguages(reportName) : {},
    rules: [...new Set(ran.map((rule) => rule.source))].map((each) => ({
      source: each,
      count: ran.filter((rule) => rule.source === each).length,
    })),
    conditions: evidence.conditions.map(({ id }) => ({
      id,
      name: { en: names.en.get(id) ?? id, fr: names.fr.get(id) ?? id },
    })),
    questions: [...asked.values()],
    components: tags.map((tag) => ({
      pages: inLanguages((language) => componentPageName(tag, language)),
      ...summarize(evidence, tag),
    })),
  };
}

function summarize(evidence: ProfiledEvidence, tag: string): Omit<ComponentSummary, 'pages'> {
  const targets = evidence.targets.filter(
    ({ components }) => Object.hasOwn(components, tag) && (components[tag] as number) > 0,
  );
  const ids = new Set(targets.map(({ id }) => id));
  const used = new Set(targets.flatMap(({ audited }) => audited));
  const ofTag = (findings: readonly Finding[]) =>
    findings.filter(({ attribution }) => attribution.tag === tag);
  const failures = ofTag(evidence.findings);
  const own = failures.filter(({ attribution }) => attribution.kind === 'component');
  const manual = evidence.manual.filter(({ subject }) => subject === tag);
  const questionsIn = (state: ManualResult['state']) =>
    manual.filter((result) => result.state === state).map(({ question }) => question);
  return {
    tag,
    package: packageOf(tag, evidence.subject.components),
    targets: [...ids],
    conditions: evidence.conditions.filter(({ id }) => used.has(id)).map(({ id }) => id),
    counts: {
      component: own.length,
      use: failures.length - own.length,
      questions: ofTag(evidence.questions).length,
      advice: ofTag(evidence.advice).length,
      problems: evidence.problems.filter(({ target }) => ids.has(target)).length,
    },
    knownFailures: failures.map((finding) => ({
      id: finding.id,
      criteria: finding.criteria,
      title: titleIn(finding),
      impact: finding.impact,
      isConfirmed: finding.isConfirmed,
      kind: finding.attribution.kind,
    })),
    open: questionsIn('not-tested'),
    stale: questionsIn('stale'),
    answers: manual.flatMap(({ state, question, answer }) => {
      if (state !== 'answered' || !answer) return [];
      const { result, tester, date, with: tools, note } = answer;
      return [{ question, result, tester, date, with: tools, ...(note && { note }) }];
    }),
  };
}

/** As the report calls it: in French only where an engine speaks it. */
function titleIn(finding: Finding): EngineText {
  const en = leading(finding, 'en')?.help.en ?? finding.id;
  const fr = leading(finding, 'fr')?.help.fr;
  return fr === undefined ? { en } : { en, fr };
}

function packageOf(tag: string, packages: readonly ComponentPackage[]): Software | null {
  const found = packages.find(({ tags }) => tags.includes(tag));
  return found ? { name: found.name, version: found.version } : null;
}
