import type { Answer } from '../manual/answers.ts';
import { manualResults } from '../manual/manual-results.ts';
import { type Asked, askQuestions } from '../manual/questions.ts';
import { Subjects } from '../manual/subjects.ts';
import type { Target } from '../plan/target.ts';
import { Attributions, Occurrences } from './attribution.ts';
import { judgeCriteria } from './criterion-results.ts';
import type { Evidence, Software } from './evidence.ts';
import { makeFindings } from './findings.ts';
import { byPlaceIn, byText } from './order.ts';
import { Places } from './places.ts';
import { RepeatedTitles } from './repeated-titles.ts';
import { RuleCount } from './rules.ts';
import { groupPlaces } from './same-element.ts';
import { TargetResults } from './target-results.ts';
import type { Visit } from './visit.ts';

/** What there was to do, and with what: all that evidence says beside what visits found. */
export interface EvidencePlan
  extends Pick<
    Evidence,
    'tool' | 'engines' | 'browser' | 'runtime' | 'source' | 'subject' | 'conditions' | 'notTested'
  > {
  readonly targets: readonly Target[];
  /** How many visits there should be, when it is not every target in every condition. */
  readonly planned?: number | undefined;
  /** ISO 8601, UTC; used when there is no visit to say it. */
  readonly started: string;
  /** The package that a component's tag is from. */
  readonly packages?: Readonly<Record<string, Software>> | undefined;
}

/**
 * Makes evidence of visits, which are read once, one after the other, and not kept. The same visits in any
 * order make the same evidence, to the byte. A target may be visited once in a condition: `readVisits`
 * gives the later one of two. `onQuestions` hears what people are to be asked.
 */
export async function assembleEvidence(
  visits: AsyncIterable<Visit> | Iterable<Visit>,
  plan: EvidencePlan,
  answers: readonly Answer[] = [],
  onQuestions: (asked: readonly Asked[]) => void = () => {},
): Promise<Evidence> {
  const byCondition = byPlaceIn(plan.conditions.map(({ id }) => id));
  const byTarget = byPlaceIn(plan.targets.map(({ id }) => id));
  const places = new Places(byCondition);
  const occurrences = new Occurrences();
  const ruleCount = new RuleCount();
  const targets = new TargetResults(plan.targets, byCondition);
  const subjects = new Subjects(byCondition);
  const titles = new RepeatedTitles(byCondition);
  const period = new Period(plan.started);
  const count = { audited: 0, 'not-applicable': 0, problem: 0 };
  for await (const visit of visits) {
    targets.add(visit);
    period.add(visit);
    count[visit.outcome]++;
    if (visit.outcome === 'not-applicable') continue;
    // A page that left by itself may have been told to by its own text: that is said of it all the same.
    for (const gatherer of [places, ruleCount]) gatherer.add(visit);
    if (visit.outcome !== 'audited') continue;
    for (const gatherer of [occurrences, subjects, titles]) gatherer.add(visit);
  }
  for (const said of titles.judge(plan.targets)) {
    places.add(said);
    ruleCount.add(said);
  }
  const attributions = new Attributions(occurrences, plan.packages ?? {});
  const groups = groupPlaces(places.sorted(), plan.subject.kind === 'storybook');
  const all = makeFindings(groups, attributions, byTarget, byCondition);
  const required = all.filter(({ isAdvice }) => !isAdvice);
  const rules = ruleCount.toRules();
  const asked = askQuestions(subjects.toSubjects(plan.targets));
  onQuestions(asked);
  const manual = manualResults(asked, answers);
  const planned = plan.planned ?? plan.targets.length * plan.conditions.length;
  const targetResults = targets.toTargets();
  const isComplete = targetResults.every(
    // Where no condition applies there is nothing to ask about.
    ({ audited, notApplicable, failed }) =>
      audited.length > 0 || (notApplicable.length > 0 && failed.length === 0),
  );
  return {
    schemaVersion: 2,
    tool: plan.tool,
    engines: plan.engines,
    browser: plan.browser,
    runtime: plan.runtime,
    ...period.toPeriod(),
    source: plan.source,
    subject: plan.subject,
    conditions: plan.conditions,
    targets: targetResults,
    visits: { planned: planned - count['not-applicable'], audited: count.audited },
    rules,
    criteria: judgeCriteria(rules, all, manual, isComplete),
    findings: required.filter(({ outcome }) => outcome === 'failed'),
    questions: required.filter(({ outcome }) => outcome === 'cannot-tell'),
    advice: all.filter(({ isAdvice }) => isAdvice),
    problems: targets.toProblems(byTarget),
    manual,
    notTested: plan.notTested,
  };
}

/** From the start of the first visit to the end of the last one. */
class Period {
  #started: string | undefined;
  #finished: string | undefined;
  readonly #fallback: string;

  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  add({ started, spent }: Visit) {
    const took = Object.values(spent).reduce((sum, each) => sum + each, 0);
    const finished = new Date(Date.parse(started) + took).toISOString();
    if (!this.#started || byText(started, this.#started) < 0) this.#started = started;
    if (!this.#finished || byText(finished, this.#finished) > 0) this.#finished = finished;
  }

  toPeriod() {
    return {
      started: this.#started ?? this.#fallback,
      finished: this.#finished ?? this.#fallback,
    };
  }
}
