import type { EngineText } from './texts.ts';

/** Who says it: an engine, or `trillium` for our own checks. */
export type Source = 'axe-core' | 'equal-access' | 'alfa' | 'trillium';

export type Impact = 'critical' | 'serious' | 'moderate' | 'minor';

/** An element as we describe it, whoever found it. Made in the page by `in-page/elements.ts`. */
export interface ElementRecord {
  /** Selectors of the frames around it, from the page inwards. */
  readonly frames: readonly string[];
  /** One selector per shadow root, from the document inwards; the last one is the element. */
  readonly path: readonly string[];
  /** Role and name as the browser computes them. */
  readonly role: string;
  readonly name: string;
  /** Its opening tag, cut after 300 characters. */
  readonly html: string;
  /** CSS pixels from the corner of the document; `null` when it is not drawn. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The nearest custom element around it or itself, through shadow roots; `null` when there is none. */
  readonly component: string | null;
  /** What it is to that component: itself, a node that it made, or one that its author wrote. */
  readonly part: 'host' | 'made' | 'authors' | null;
  /**
   * Of a node that a component made: the way to it from the component, step by step. `path` cannot say it,
   * as it is the shortest selector that the page around leaves.
   */
  readonly inside?: string | undefined;
}

/** What one rule says of one element, or of the page. */
export interface Observation {
  readonly source: Source;
  /** The rule's id, as the engine has it. */
  readonly rule: string;
  readonly outcome: 'failed' | 'cannot-tell';
  /** Numbers of success criteria. None: a recommendation that no criterion demands. */
  readonly criteria: readonly string[];
  /** A criterion of level AAA, or a recommendation: kept apart from what A and AA demand. */
  readonly isAdvice: boolean;
  readonly impact: Impact | null;
  /** What the rule demands. */
  readonly help: EngineText;
  readonly helpUrl: string;
  /** What is wrong here, a line each. */
  readonly message: readonly EngineText[];
  /** Index in the visit's `elements`; `null` when it is about the page. */
  readonly element: number | null;
}

/** That a rule ran in a visit, and what came of it. */
export interface RuleRun {
  readonly source: Source;
  readonly rule: string;
  readonly criteria: readonly string[];
  readonly isAdvice: boolean;
  readonly help: EngineText;
  readonly helpUrl: string;
  /** `inapplicable`: it found nothing to judge. `failed` wins over `cannot-tell`, that over `passed`. */
  readonly outcome: 'failed' | 'cannot-tell' | 'passed' | 'inapplicable';
}
