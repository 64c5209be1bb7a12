import type {
  CriterionOutcome,
  Evidence,
  ManualAnswer,
  ManualResult,
} from '../evidence/evidence.ts';
import type { Impact, Source } from '../evidence/observation.ts';
import type { Language } from '../evidence/texts.ts';
import type { ProblemKind } from '../evidence/visit.ts';
import type { Change } from '../history/diff.ts';
import { en } from './html-texts.en.ts';
import { fr } from './html-texts.fr.ts';

type Subject = Evidence['subject']['kind'];

/** The sentences of the report for people, apart from those that other reports have, too. */
export interface HtmlTexts {
  readonly report: string;
  readonly title: (subject: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly claimHeading: string;
  readonly claim: readonly string[];
  readonly facts: Readonly<Record<'standard' | 'audited' | 'commit' | 'with' | 'profile', string>>;
  readonly dirty: string;
  readonly unknown: string;
  readonly noCommit: string;

  readonly summary: string;
  readonly visits: (
    audited: string,
    planned: string,
    targets: string,
    conditions: string,
    kind: Subject,
  ) => string;
  readonly allVisited: string;
  readonly unneeded: (n: number, shown: string) => string;
  readonly missing: (n: number, shown: string) => string;
  readonly figures: {
    readonly failures: (n: number) => string;
    readonly confirmed: (confirmed: string, open: string) => string;
    readonly questions: (n: number) => string;
    readonly questionsNote: string;
    readonly advice: (n: number) => string;
    readonly adviceNote: string;
    readonly problems: (n: number) => string;
    readonly problemsNote: string;
  };
  readonly outcomesOf: (n: number) => string;
  readonly outcomeCounts: Readonly<Record<CriterionOutcome, string>>;
  readonly leftOut: (criteria: number, findings: number) => string;

  readonly changes: string;
  readonly changesIntro: string;
  readonly changesNone: string;
  readonly change: Readonly<Record<Change['kind'], string>>;
  readonly changeMeaning: Readonly<Record<Change['kind'], string>>;
  readonly maybeOld: string;
  readonly appearedIn: (n: number) => string;
  readonly fixedHeading: string;
  readonly lostHeading: string;

  readonly components: string;
  readonly componentsIntro: string;
  readonly componentHeadings: readonly [string, string, string, string, string, string];
  readonly inComponent: string;
  readonly inUse: string;

  readonly filter: string;
  readonly filterIntro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly moreFilters: string;
  readonly any: string;
  readonly reset: string;
  readonly group: string;
  readonly groupBy: { readonly criterion: string; readonly component: string };
  readonly facets: Readonly<
    Record<
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
      | 'change',
      string
    >
  >;
  readonly outcomes: { readonly failed: string; readonly 'cannot-tell': string };
  readonly noCriterion: string;
  readonly noComponent: string;
  readonly noImpact: string;
  readonly agreement: { readonly confirmed: string; readonly open: string };
  /** `{n}` and `{all}` are replaced by figures, in the page. */
  readonly shownAll: string;
  readonly shownSome: string;
  readonly shownNone: string;
  /** Where not all findings are listed: `{left}` is how many are not. */
  readonly shownLeft: string;

  readonly failures: string;
  readonly failuresIntro: string;
  readonly failuresNone: string;
  readonly questions: string;
  readonly questionsIntro: string;
  readonly questionsNone: string;
  readonly advice: string;
  readonly adviceIntro: string;
  readonly adviceNone: string;
  readonly recommendations: string;
  /** Said where single elements would have pictures, and there are too many of them. */
  readonly picturesLeft: string;
  readonly pathNote: string;

  readonly agree: (sources: number) => string;
  readonly alone: string;
  readonly decide: string;
  readonly impact: (word: string) => string;
  readonly criteria: (n: number) => string;
  readonly element: string;
  readonly page: string;
  readonly path: string;
  readonly code: string;
  readonly fault: string;
  readonly says: string;
  readonly saysOther: { readonly failed: string; readonly 'cannot-tell': string };
  readonly seenIn: (targets: number, conditions: number) => string;
  readonly everyCondition: string;
  readonly inConditions: (list: string) => string;
  readonly moreInEvidence: (n: string) => string;
  readonly elements: (n: string) => string;
  readonly leftInTables: (n: string) => string;
  readonly morePlaces: (n: string) => string;
  readonly conditionsOf: (n: string, all: string) => string;
  readonly finding: string;
  readonly picture: string;
  readonly elementShown: (element: string) => string;

  readonly matrix: string;
  readonly matrixIntro: readonly string[];
  readonly matrixHeadings: Readonly<Record<'criterion' | 'level' | 'outcome' | 'findings', string>>;
  readonly understanding: string;
  readonly levelIs: (level: string) => string;
  readonly failureCount: (n: number) => string;
  readonly questionCount: (n: number) => string;
  readonly notUsed: string;
  readonly methodShort: Readonly<Record<'no-failure-found' | 'nothing-to-check', string>>;
  readonly excepted: string;
  readonly notCovered: string;

  readonly manual: string;
  readonly manualIntro: string;
  readonly manualNone: string;
  readonly manualCounts: (answered: string, stale: string, open: string) => string;
  readonly manualOpen: (n: number) => string;
  readonly manualStates: Readonly<Record<ManualResult['state'], string>>;
  readonly manualResults: Readonly<Record<ManualAnswer['result'], string>>;
  readonly staleNote: string;
  readonly answered: (tester: string, day: string) => string;
  readonly answeredWith: string;
  readonly note: string;

  readonly problems: string;
  readonly problemsIntro: string;
  readonly problemsNone: string;
  readonly problemKinds: Readonly<Record<ProblemKind, string>>;

  readonly notTested: string;
  readonly notTestedIntro: string;
  readonly criteriaNotTested: (n: number) => string;

  readonly run: string;
  readonly runFacts: Readonly<
    Record<'tool' | 'engines' | 'browser' | 'runtime' | 'started' | 'finished' | 'built', string>
  >;
  readonly packages: string;
  readonly conditions: (n: number) => string;
  readonly targets: (n: number, kind: Subject) => string;
  readonly rules: (n: number) => string;
  readonly rule: (applied: string, ran: string) => string;
  readonly reason: string;
  readonly auditedIn: (n: string) => string;
  readonly notApplicableIn: (list: string) => string;
  readonly failedIn: (list: string) => string;
  readonly sources: Readonly<Record<Source, string>>;

  readonly exhibits: string;
  readonly exhibitsIntro: string;
  readonly exhibitNames: Readonly<Record<string, string>>;
  readonly exhibitIs: (what: string, target: string, condition: string) => string;
  readonly exhibitsInFiles: (n: string) => string;
  readonly cut: string;
  readonly stops: string;
  readonly stopHeadings: readonly [string, string, string, string];

  readonly condition: {
    readonly zoom: (percent: string) => string;
    readonly width: (pixels: string) => string;
    readonly asItIs: string;
    readonly values: Readonly<Record<string, string>>;
  };

  readonly component: string;
  readonly componentTitle: (tag: string) => string;
  readonly componentClaim: string;
  readonly componentWhat: string;
  readonly componentShown: (n: number, kind: Subject) => string;
  readonly componentNever: string;
  readonly componentHow: string;
  readonly componentRules: (n: string) => string;
  readonly componentFails: string;
  readonly componentFailsNone: string;
  readonly componentUse: string;
  readonly componentUseIntro: string;
  readonly componentProblems: string;
  readonly wholeReport: string;

  readonly signature: string;
  readonly signatureIntro: string;
  readonly signatureFields: readonly string[];
  readonly madeWith: (tool: string) => string;
  readonly impacts: Readonly<Record<Impact, string>>;
}

export const htmlTexts: Readonly<Record<Language, HtmlTexts>> = { en, fr };
