/** The languages that reports are written in. */
export type Language = 'en' | 'fr';

/** A text in both languages. */
export type Text = Record<Language, string>;

/** A text of an engine, which may not be translated. */
export interface EngineText {
  en: string;
  fr?: string;
}

export interface Software {
  name: string;
  version: string;
}

/** One combination of the Storybook's globals, such as French and dark. */
export interface Condition {
  id: string;
  globals: Record<string, string>;
}

export interface Story {
  id: string;
  title: string;
  name: string;
}

export interface StoryResult extends Story {
  /** Ids of the conditions it was checked in. */
  checked: string[];
  /** Ids of the conditions that do not apply, because the story sets one of the globals itself. */
  notApplicable: string[];
}

/** A rule that ran, and how often it found something to judge. */
export interface Rule {
  id: string;
  engine: string;
  help: EngineText;
  helpUrl: string;
  tags: string[];
  /** Numbers of the success criteria it tests; none for a recommendation. */
  criteria: string[];
  /** In how many checks it ran. */
  ran: number;
  /** In how many of them it found an element to judge. */
  applied: number;
}

/**
 * What the rules say of a criterion. `no-failure-found` is not a pass: rules see part of a
 * criterion. `nothing-to-check`: no rule met an element to judge. `not-tested`: no rule exists.
 */
export type Outcome =
  | 'failed'
  | 'cannot-tell'
  | 'no-failure-found'
  | 'nothing-to-check'
  | 'not-tested';

export interface CriterionResult {
  number: string;
  level: 'A' | 'AA';
  name: Text;
  outcome: Outcome;
  /** Ids of the rules that tested it. */
  rules: string[];
}

/** What is wrong with an element: any one line of `any` mends it, and every line of `all` must. */
export interface Message {
  any: EngineText[];
  all: EngineText[];
}

/** Where one message was seen. */
export interface Evidence {
  message: Message;
  stories: { story: string; conditions: string[] }[];
}

export type Impact = 'critical' | 'serious' | 'moderate' | 'minor';

/** One fault of one element, merged over the stories and conditions it appears in. */
export interface Finding {
  /** The same from run to run, as long as rule, path and opening tag are. */
  id: string;
  engine: string;
  rule: string;
  outcome: 'failed' | 'cannot-tell';
  impact: Impact | null;
  criteria: string[];
  help: EngineText;
  helpUrl: string;
  /** One list per frame, from the page inwards; in it one selector per shadow root, likewise. */
  target: string[][];
  /** The element's code, cut after 300 characters, as in the first story it was seen in. */
  html: string;
  evidence: Evidence[];
}

/**
 * A story that could not be checked (`error`, `timeout`), or was though a script failed meanwhile
 * (`script-error`) or a custom element in it was never defined (`undefined-element`).
 */
export interface Problem {
  kind: 'error' | 'timeout' | 'script-error' | 'undefined-element';
  story: string;
  conditions: string[];
  message: string;
}

/** All that one run found: the content of `report.json`, described by `report.schema.json`. */
export interface Report {
  schemaVersion: 1;
  tool: Software;
  engines: Software[];
  browser: Software;
  runtime: Software;
  started: string;
  finished: string;
  /** The commit of the working tree the audit ran in, where there is one. */
  source: { commit: string; dirty: boolean } | null;
  subject: { kind: 'storybook'; name: string; builtWith: Software | null };
  environment: { viewport: { width: number; height: number }; reducedMotion: boolean };
  conditions: Condition[];
  /** How many checks (a story in a condition) there should have been, and were. */
  checks: { planned: number; done: number };
  stories: StoryResult[];
  rules: Rule[];
  criteria: CriterionResult[];
  /** Failures of success criteria. */
  findings: Finding[];
  /** What the engine could not decide about success criteria: questions for a person. */
  questions: Finding[];
  /** Best practices that no success criterion demands, failed or undecided. */
  recommendations: Finding[];
  problems: Problem[];
  /** Ways of testing that were not used; the criteria no rule tests are in `criteria`. */
  notTested: string[];
}
