import { createRequire } from 'node:module';
import type { EngineText } from '../evidence/texts.ts';
import type { QuestionId } from '../manual/questions.ts';
import { criteriaOf } from './criteria.ts';

/** What is read of the engine's own data on a rule; the package has no types for its build for Node. */
interface EngineRule {
  readonly messages: { readonly 'en-US': Readonly<Record<string, string>> };
  readonly help: { readonly 'en-US': Readonly<Record<string, string>> };
}

interface Guideline {
  readonly id: string;
  readonly checkpoints: readonly {
    readonly num: string;
    readonly rules?: readonly {
      readonly id: string;
      readonly level: string;
      readonly reasonCodes?: readonly string[];
    }[];
  }[];
}

interface Ace {
  readonly Checker: new () => {
    getGuidelines(): Guideline[];
    readonly engine: { getRule(id: string): EngineRule };
  };
}

export const guideline = 'WCAG_2_2';

/**
 * Rules that never decide anything, and ask the same of nearly every page: whoever audits it is asked once,
 * by the manual question named here.
 */
export const askedOnce: Readonly<Record<string, QuestionId>> = {
  // Wherever a style sheet or an attribute sets a colour.
  style_color_misuse: 'colour',
  // Wherever a style sheet changes an outline or a border with the focus; our check looks at what is drawn.
  style_focus_visible: 'focus-visible',
};

/** Which criterion a rule serves, when it ends for one of these reasons. */
interface Demand {
  readonly criterion: string;
  readonly isViolation: boolean;
  readonly reasons: readonly string[] | undefined;
}

/** A rule of the guideline, as observations tell of it. */
export interface EqualAccessRule {
  readonly rule: string;
  readonly criteria: readonly string[];
  readonly isAdvice: boolean;
  readonly help: EngineText;
  readonly helpUrl: string;
  /** Of one result; nothing when the guideline does not ask for what it says. */
  forReason(reason: string): Pick<EqualAccessRule, 'criteria' | 'isAdvice'> | undefined;
}

/** What the engine itself calls violations goes before what it only recommends. */
function weigh(demands: readonly Demand[]) {
  const violations = demands.filter(({ isViolation }) => isViolation);
  const asked = violations.length > 0 ? violations : demands;
  const { criteria, isAdvice } = criteriaOf(asked.map(({ criterion }) => criterion));
  return { criteria, isAdvice: isAdvice || violations.length === 0 };
}

/** The rules of the guideline by their ids, from the engine's build for Node. */
export function readRules(): ReadonlyMap<string, EqualAccessRule> {
  const { Checker } = createRequire(import.meta.url)(
    'accessibility-checker-engine/ace-node.js',
  ) as Ace;
  const checker = new Checker();
  const { checkpoints = [] } = checker.getGuidelines().find(({ id }) => id === guideline) ?? {};
  const demands = new Map<string, Demand[]>();
  for (const { num, rules = [] } of checkpoints) {
    for (const { id, level, reasonCodes: reasons } of rules) {
      const known = demands.get(id) ?? [];
      demands.set(id, known);
      known.push({ criterion: num, isViolation: level === 'VIOLATION', reasons });
    }
  }
  return new Map(
    [...demands]
      .filter(([id]) => !Object.hasOwn(askedOnce, id))
      .map(([id, all]) => {
        const { messages, help } = checker.engine.getRule(id);
        const rule: EqualAccessRule = {
          rule: id,
          ...weigh(all),
          help: { en: messages['en-US'].group ?? id },
          helpUrl: `https://able.ibm.com/rules/archives/latest/doc/en-US/${help['en-US'].group}`,
          forReason(reason) {
            const own = all.filter(({ reasons }) => !reasons || reasons.includes(reason));
            return own.length > 0 ? weigh(own) : undefined;
          },
        };
        return [id, rule];
      }),
  );
}
