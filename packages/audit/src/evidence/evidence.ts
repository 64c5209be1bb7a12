import type { Condition } from '../plan/condition.ts';
import type { Target } from '../plan/target.ts';
import type { ElementRecord, Impact, Observation, Source } from './observation.ts';
import type { EngineText, Text } from './texts.ts';
import type { Exhibit, VisitProblem } from './visit.ts';

export interface Software {
  readonly name: string;
  readonly version: string;
}

/** A package of components. */
export interface ComponentPackage extends Software {
  /** Tags of its components, sorted: also of those that no target shows. */
  readonly tags: readonly string[];
}

/** Where something was seen. */
export interface Seen {
  readonly target: string;
  readonly conditions: readonly string[];
}

/** What one engine says of a finding's element. */
export interface Statement
  extends Pick<
    Observation,
    'source' | 'rule' | 'outcome' | 'help' | 'helpUrl' | 'message' | 'criteria'
  > {}

/**
 * Whose fault it is. `component`: a node that a component makes, in every place where it was seen.
 * `use`: in some places only, or a node that the page's author wrote inside it. `page`: outside any.
 */
export interface Attribution {
  readonly kind: 'component' | 'use' | 'page';
  readonly tag?: string | undefined;
  /** Of the package that the tag is from, where it is known. */
  readonly version?: string | undefined;
}

/** One fault or question of one element, over all targets and conditions. */
export interface Finding {
  /** Twelve hexadecimal digits, from where it is and its criterion: the same from run to run, whatever its name in a language. */
  readonly id: string;
  readonly outcome: 'failed' | 'cannot-tell';
  readonly isAdvice: boolean;
  readonly criteria: readonly string[];
  readonly impact: Impact | null;
  /** `null`: it is about the page. */
  readonly element: ElementRecord | null;
  readonly statements: readonly Statement[];
  /** Whether more than one source says so; one alone is to be confirmed by a person. */
  readonly isConfirmed: boolean;
  readonly attribution: Attribution;
  readonly seen: readonly Seen[];
}

/** A rule that ran. */
export interface Rule {
  readonly source: Source;
  readonly id: string;
  readonly help: EngineText;
  readonly helpUrl: string;
  readonly criteria: readonly string[];
  readonly isAdvice: boolean;
  /** In how many visits it ran, and in how many of them it found something to judge. */
  readonly ran: number;
  readonly applied: number;
}

/** What is known of a criterion. `passed` and `not-applicable` only where a person signed it. */
export type CriterionOutcome =
  | 'failed'
  | 'cannot-tell'
  | 'passed'
  | 'not-applicable'
  | 'not-tested';

/** How something was tested: by which source, or by a person. */
export interface Method {
  readonly by: Source | 'person';
  /** `no-failure-found` is not a pass; `nothing-to-check`: no rule met an element to judge. */
  readonly outcome: CriterionOutcome | 'no-failure-found' | 'nothing-to-check';
  /** Ids of the rules, or of the manual questions. */
  readonly rules: readonly string[];
  /** Ids of the findings behind it. */
  readonly findings: readonly string[];
}

export interface CriterionResult {
  readonly number: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly name: Text;
  readonly outcome: CriterionOutcome;
  readonly methods: readonly Method[];
}

/** A question that no engine answers, and what a named person answered. */
export interface ManualResult {
  readonly question: string;
  /** A component's tag, or a target's id. */
  readonly subject: string;
  readonly criteria: readonly string[];
  readonly text: Text;
  /** `stale`: answered, but what was tested has changed since. */
  readonly state: 'answered' | 'stale' | 'not-tested';
  readonly answer?: ManualAnswer | undefined;
}

export interface ManualAnswer {
  readonly result: 'passed' | 'failed' | 'not-applicable' | 'cannot-tell';
  readonly tester: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** Assistive technology and browser, with their versions, as the tester wrote them. */
  readonly with: string;
  readonly note?: string | undefined;
  /** The fingerprint of what was tested. */
  readonly fingerprint: string;
}

export interface Problem extends VisitProblem {
  readonly target: string;
  readonly conditions: readonly string[];
}

export interface TargetResult extends Target {
  /** Ids of the conditions that it was audited in, does not apply in, or could not be audited in. */
  readonly audited: readonly string[];
  readonly notApplicable: readonly string[];
  readonly failed: readonly string[];
  /** Of the first condition it was audited in. */
  readonly fingerprint?: string | undefined;
  readonly title?: string | undefined;
  readonly components: Readonly<Record<string, number>>;
  readonly exhibits: readonly (Exhibit & { readonly condition: string })[];
}

/** All that is known: the content of `evidence.json`, described by `evidence.schema.json`. */
export interface Evidence {
  readonly schemaVersion: 2;
  readonly tool: Software;
  readonly engines: readonly Software[];
  readonly browser: Software;
  readonly runtime: Software;
  readonly started: string;
  readonly finished: string;
  /** The commit of the working tree that the audit ran in, where there is one. */
  readonly source: { readonly commit: string; readonly dirty: boolean } | null;
  readonly subject: {
    readonly kind: 'storybook' | 'site';
    readonly name: string;
    readonly builtWith: Software | null;
    /** Packages whose components are attributed, with their versions. */
    readonly components: readonly ComponentPackage[];
  };
  readonly conditions: readonly Condition[];
  readonly targets: readonly TargetResult[];
  /** How many visits there should have been, and were. */
  readonly visits: { readonly planned: number; readonly audited: number };
  readonly rules: readonly Rule[];
  readonly criteria: readonly CriterionResult[];
  /** Failures of criteria of level A and AA. */
  readonly findings: readonly Finding[];
  /** What could not be decided about them: questions for a person. */
  readonly questions: readonly Finding[];
  /** Level AAA and recommendations, failed or undecided. */
  readonly advice: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly manual: readonly ManualResult[];
  /** Ways of testing that were not used; `strings/` has a sentence for each. */
  readonly notTested: readonly string[];
}
