import { criteria } from '../wcag/criteria.ts';
import type {
  CriterionOutcome,
  CriterionResult,
  Finding,
  ManualResult,
  Method,
  Rule,
} from './evidence.ts';
import type { Source } from './observation.ts';
import { byText } from './order.ts';

const sources: readonly Source[] = ['axe-core', 'equal-access', 'alfa', 'trillium'];

/**
 * What is known of every criterion. In this order:
 * - `failed`, when any source or person says so;
 * - `cannot-tell`, when a person says so;
 * - `passed` or `not-applicable`, when people have answered every question that is asked about it, of every
 *   subject, and every target was audited. What a machine could not tell is a question for a person, and
 *   these have settled it;
 * - `cannot-tell`, when a source says so;
 * - `not-tested`. That rules found no failure changes nothing about that.
 */
export function judgeCriteria(
  rules: readonly Rule[],
  findings: readonly Finding[],
  manual: readonly ManualResult[],
  isComplete: boolean,
): CriterionResult[] {
  return criteria.map(({ number, level, name }) => {
    // A recommendation about a criterion of A or AA fails nothing.
    const counts = ({ isAdvice }: { isAdvice: boolean }) =>
      !isAdvice || (level as string) === 'AAA';
    const concerns = (one: { criteria: readonly string[] }) => one.criteria.includes(number);
    const ownRules = rules.filter((rule) => counts(rule) && concerns(rule));
    const ownFindings = findings.filter((finding) => counts(finding) && concerns(finding));
    const methods = sources.flatMap((source) => methodOf(source, number, ownRules, ownFindings));
    const person = methodOfPeople(manual.filter(concerns));
    const all = person ? [...methods, person] : methods;
    return { number, level, name, outcome: outcomeOf(methods, person, isComplete), methods: all };
  });
}

function outcomeOf(
  methods: readonly Method[],
  person: Method | null,
  isComplete: boolean,
): CriterionOutcome {
  const says = (outcome: Method['outcome']) => methods.some((method) => method.outcome === outcome);
  if (says('failed') || person?.outcome === 'failed') return 'failed';
  if (person?.outcome === 'cannot-tell') return 'cannot-tell';
  // Of a page that could not be opened nobody was asked anything.
  if (isComplete && (person?.outcome === 'passed' || person?.outcome === 'not-applicable')) {
    return person.outcome;
  }
  return says('cannot-tell') ? 'cannot-tell' : 'not-tested';
}

function methodOf(
  source: Source,
  number: string,
  rules: readonly Rule[],
  findings: readonly Finding[],
): Method[] {
  const own = rules.filter((rule) => rule.source === source && rule.ran > 0);
  const saying = (outcome: 'failed' | 'cannot-tell') =>
    findings.filter((finding) =>
      finding.statements.some(
        (statement) =>
          statement.source === source &&
          statement.outcome === outcome &&
          statement.criteria.includes(number),
      ),
    );
  const failed = saying('failed');
  const undecided = saying('cannot-tell');
  if (own.length + failed.length + undecided.length === 0) return [];
  const judged = own.some(({ applied }) => applied > 0) ? 'no-failure-found' : 'nothing-to-check';
  const asked = undecided.length > 0 ? 'cannot-tell' : judged;
  return [
    {
      by: source,
      outcome: failed.length > 0 ? 'failed' : asked,
      rules: own.map(({ id }) => id).sort(byText),
      findings: [...new Set([...failed, ...undecided].map(({ id }) => id))].sort(byText),
    },
  ];
}

function methodOfPeople(questions: readonly ManualResult[]): Method | null {
  if (questions.length === 0) return null;
  const results = new Set(
    questions.map(({ state, answer }) => (state === 'answered' && answer?.result) || 'not-tested'),
  );
  // The gravest of them; one question that is open leaves the criterion open.
  const order = ['failed', 'cannot-tell', 'not-tested', 'passed', 'not-applicable'] as const;
  return {
    by: 'person',
    outcome: order.find((result) => results.has(result)) ?? 'not-tested',
    rules: [...new Set(questions.map(({ question }) => question))].sort(byText),
    findings: [],
  };
}
