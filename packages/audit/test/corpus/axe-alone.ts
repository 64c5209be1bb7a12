import type { AxeResults, ElementContext, ImpactValue, Result } from 'axe-core';
import axe from 'axe-core';
import { axeOptions, axeScript } from '../../src/axe.ts';
import { criteriaOfTags } from '../../src/criteria.ts';
import type { Engine, EngineResult } from '../../src/engines/engine.ts';
import type { Observation, RuleRun } from '../../src/evidence/observation.ts';

interface Node {
  ref: number;
  impact: ImpactValue;
  message: string[];
}
type Numbered = Omit<Result, 'nodes'> & { outcome: RuleRun['outcome']; nodes: Node[] };

/** Runs in the frame: axe on this document alone, its nodes as numbers. */
const run = (options: object): Promise<Numbered[]> =>
  window.tdsAudit.withOpenRoots(async () => {
    const { tdsAxe } = window as unknown as { tdsAxe: typeof axe };
    const context: ElementContext = document;
    const results: AxeResults = await tdsAxe.run(context, {
      ...options,
      elementRef: true,
      iframes: false,
    });
    const numbered = (list: Result[], outcome: RuleRun['outcome']) =>
      list.map((result) => ({
        ...result,
        outcome,
        nodes: result.nodes.map(({ element, impact, any, all, none }) => ({
          ref: window.tdsAudit.ref(element as Element),
          impact: impact ?? null,
          message: [...any, ...all, ...none].map(({ message }) => message),
        })),
      }));
    return [
      ...numbered(results.violations, 'failed'),
      ...numbered(results.incomplete, 'cannot-tell'),
      ...numbered(results.passes, 'passed'),
      ...numbered(results.inapplicable, 'inapplicable'),
    ] as Numbered[];
  });

/** Axe as the audit has had it, for as long as no other engines are there. */
export const axeAlone: Engine = {
  source: 'axe-core',
  software: { name: 'axe-core', version: axe.version },
  script: axeScript,
  async run(frame): Promise<EngineResult> {
    const results = await frame.evaluate(run, axeOptions);
    const common = ({ id, tags, help, helpUrl }: Numbered) => {
      const criteria = criteriaOfTags(tags);
      const isAdvice = criteria.length === 0;
      return {
        source: 'axe-core',
        rule: id,
        criteria,
        isAdvice,
        help: { en: help },
        helpUrl,
      } as const;
    };
    return {
      rules: results.map((result) => ({ ...common(result), outcome: result.outcome })),
      observations: results.flatMap((result): Observation[] => {
        const { outcome } = result;
        if (outcome !== 'failed' && outcome !== 'cannot-tell') return [];
        return result.nodes.map(({ ref, impact, message }) => ({
          ...common(result),
          outcome,
          impact: impact ?? null,
          message: message.map((en) => ({ en })),
          element: ref,
        }));
      }),
    };
  },
};
