import type { ElementRecord, Observation, RuleRun } from './observation.ts';

/** What went wrong with a page: each is reported as what it is. */
export type ProblemKind =
  | 'error'
  | 'timeout'
  | 'http-error'
  | 'redirected-away'
  | 'redirect-loop'
  | 'download'
  | 'not-html'
  | 'certificate'
  | 'sign-in-needed'
  | 'left-page'
  | 'too-large'
  | 'crashed'
  | 'script-error'
  | 'undefined-element'
  | 'dialog'
  | 'engine-failed'
  | 'check-failed';

export interface VisitProblem {
  readonly kind: ProblemKind;
  /** In English, for people: what happened, with its figures. */
  readonly message: string;
}

/** A picture or table that a check made, in a file beside the evidence. */
export interface Exhibit {
  /** The check's id. */
  readonly check: string;
  /** Relative to the folder of the evidence. */
  readonly file: string;
  readonly mediaType: 'image/png' | 'application/json' | 'text/plain';
}

/** What the elements of one tag are made of, on one page. */
export interface ComponentPrint {
  /** One hash for each form that it has there (open, with an error …), in their order. */
  readonly forms: readonly string[];
  readonly kinds: readonly string[];
}

/** One target in one condition, and all that came of it: one line of `visits.jsonl`. */
export interface Visit {
  readonly target: string;
  readonly condition: string;
  /** `problem`: nothing is known about it, but why it left by itself. Lesser problems of an audited page are in `problems`, too. */
  readonly outcome: 'audited' | 'not-applicable' | 'problem';
  readonly problems: readonly VisitProblem[];
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Milliseconds, by what they were spent on: `load`, each engine, each check. */
  readonly spent: Readonly<Record<string, number>>;
  readonly finalUrl?: string | undefined;
  readonly status?: number | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Of what was tested (elements, names, texts; not of ids that change by themselves): answers of people are about this. */
  readonly fingerprint?: string | undefined;
  /** Tags of custom elements on it, with how many there are. */
  readonly components: Readonly<Record<string, number>>;
  /** Kinds of things on it, as `manual/fingerprint.ts` counts them: they decide what people are asked. */
  readonly kinds?: Readonly<Record<string, number>> | undefined;
  /** Of each tag in `components`: what its elements are made of, as people's answers are about it. */
  readonly componentPrints?: Readonly<Record<string, ComponentPrint>> | undefined;
  readonly elements: readonly ElementRecord[];
  readonly observations: readonly Observation[];
  readonly rules: readonly RuleRun[];
  readonly exhibits: readonly Exhibit[];
}
