import type { CDPSession, Page } from 'playwright-core';
import type { ElementRecord, Observation, RuleRun } from '../evidence/observation.ts';
import type { EngineText } from '../evidence/texts.ts';
import type { Condition } from '../plan/condition.ts';
import type { Target } from '../plan/target.ts';

/** What a check works with. */
export interface CheckContext {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly target: Target;
  readonly condition: Condition;
  /** Stops it: a check that works in a loop looks at it in each round. */
  readonly signal: AbortSignal;
  /** Shows the target anew, in the state that it is audited in; for checks that change the page. */
  reload(): Promise<void>;
  /** Keeps a picture or a table beside the evidence, and returns its path there. */
  exhibit(name: string, content: Buffer | string): Promise<string>;
}

/** What a check says: as an engine does, of itself as its only rule or of several. */
export interface CheckResult {
  readonly observations: readonly Observation[];
  readonly rules: readonly RuleRun[];
  /**
   * Of a check that looks into frames, or shows the page anew: what `element` of its observations counts.
   * Without it they count the numbers that `window.tdsAudit` gives in the page.
   */
  readonly elements?: readonly ElementRecord[] | undefined;
}

/** Tests what engines are blind to. */
export interface Check {
  /** As a rule's id: `focus-visible`. */
  readonly id: string;
  readonly criteria: readonly string[];
  readonly isAdvice: boolean;
  /** What it demands, in both languages. */
  readonly help: Required<EngineText>;
  /** The Understanding document of its criterion. */
  readonly helpUrl: string;
  /**
   * `each`: in every condition. `once`: in the first condition of a target, as what it tests does not
   * depend on looks. `own`: only in the conditions that `appliesTo` names.
   */
  readonly runs: 'each' | 'once' | 'own';
  appliesTo?(condition: Condition): boolean;
  /** Whether the page is another one afterwards (focus, scroll, content): it is then shown anew. */
  readonly changesPage: boolean;
  run(context: CheckContext): Promise<CheckResult>;
}
