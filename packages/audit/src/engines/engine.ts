import type { Frame } from 'playwright-core';
import type { Software } from '../evidence/evidence.ts';
import type { Observation, RuleRun, Source } from '../evidence/observation.ts';

/** What an engine says of one document. */
export interface EngineResult {
  readonly observations: readonly Observation[];
  readonly rules: readonly RuleRun[];
}

/** Runs its rules on one document, of a page or of a frame in it. */
export interface Engine {
  readonly source: Source;
  readonly software: Software;
  /**
   * Put into every document before its own scripts run, where the engine works in the page. It must leave
   * nothing behind that the page, or another engine, could notice.
   */
  readonly script?: string | undefined;
  /**
   * Elements are given as the number that `window.tdsAudit.ref(element)` gives them in the page.
   * May throw: the visit then says `engine-failed`, and the other engines go on.
   */
  run(frame: Frame): Promise<EngineResult>;
}
