import { createHash } from 'node:crypto';
import { type AxeNode, type AxeResult, engine } from './axe.ts';
import { criteria, criteriaOfTags } from './criteria.ts';
import type {
  CriterionResult,
  Evidence,
  Finding,
  Impact,
  Message,
  Outcome,
  Rule,
} from './report.ts';

/** What the engine said of one story in one condition. */
export interface Observation {
  story: string;
  condition: string;
  results: AxeResult[];
}

const impacts: (Impact | null)[] = ['critical', 'serious', 'moderate', 'minor', null];

const byImpactAndRule = (a: Finding, b: Finding) =>
  impacts.indexOf(a.impact) - impacts.indexOf(b.impact) || a.rule.localeCompare(b.rule);

/** Sorts what was observed into failures, questions and recommendations, one entry per element. */
export function mergeFindings(observations: Observation[]) {
  const merged = new Map<string, Finding>();
  // In another language or theme an element keeps its path but may change its attributes, and it
  // is to stay one finding: within a story the path alone decides.
  const idsInStory = new Map<string, string>();
  for (const { story, condition, results } of observations) {
    for (const result of results) {
      for (const outcome of ['failed', 'undecided'] as const) {
        for (const node of result[outcome]) {
          const inStory = JSON.stringify([story, outcome, result.rule, node.target]);
          const id = idsInStory.get(inStory) ?? identify(outcome, result.rule, node);
          idsInStory.set(inStory, id);
          const finding = merged.get(id) ?? newFinding(id, outcome, result, node);
          merged.set(id, finding);
          addEvidence(finding.evidence, node.message, story, condition);
        }
      }
    }
  }
  const all = [...merged.values()].sort(byImpactAndRule);
  const forCriteria = all.filter((finding) => finding.criteria.length > 0);
  return {
    findings: forCriteria.filter((finding) => finding.outcome === 'failed'),
    questions: forCriteria.filter((finding) => finding.outcome === 'cannot-tell'),
    recommendations: all.filter((finding) => finding.criteria.length === 0),
  };
}

function identify(outcome: string, rule: string, node: AxeNode): string {
  const openingTag = /^<[^>]*>?/.exec(node.html)?.[0];
  const identity = JSON.stringify([engine.name, outcome, rule, node.target, openingTag]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}

const newFinding = (
  id: string,
  outcome: 'failed' | 'undecided',
  { rule, tags, help, helpUrl }: AxeResult,
  { impact, target, html }: AxeNode,
): Finding => ({
  id,
  engine: engine.name,
  rule,
  outcome: outcome === 'failed' ? 'failed' : 'cannot-tell',
  impact,
  criteria: criteriaOfTags(tags),
  help,
  helpUrl,
  target,
  html,
  evidence: [],
});

function addEvidence(evidence: Evidence[], message: Message, story: string, condition: string) {
  const same = JSON.stringify(message);
  let entry = evidence.find((other) => JSON.stringify(other.message) === same);
  if (!entry) {
    entry = { message, stories: [] };
    evidence.push(entry);
  }
  const seen = entry.stories.find((other) => other.story === story);
  if (!seen) entry.stories.push({ story, conditions: [condition] });
  else if (!seen.conditions.includes(condition)) seen.conditions.push(condition);
}

/** Every rule that ran, with how often it ran and found something to judge. */
export function countRules(observations: Observation[]): Rule[] {
  const rules = new Map<string, Rule>();
  for (const { rule: id, tags, help, helpUrl, applied } of observations.flatMap((o) => o.results)) {
    const rule = rules.get(id) ?? {
      id,
      engine: engine.name,
      help,
      helpUrl,
      tags,
      criteria: criteriaOfTags(tags),
      ran: 0,
      applied: 0,
    };
    rules.set(id, rule);
    rule.ran++;
    if (applied) rule.applied++;
  }
  return [...rules.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** What the run says of every criterion of level A and AA, those without a rule included. */
export function judgeCriteria(
  rules: Rule[],
  findings: Finding[],
  questions: Finding[],
): CriterionResult[] {
  return criteria.map(({ number, level, name }) => {
    const own = rules.filter((rule) => rule.criteria.includes(number));
    const concerns = (finding: Finding) => finding.criteria.includes(number);
    let outcome: Outcome = 'not-tested';
    if (findings.some(concerns)) outcome = 'failed';
    else if (questions.some(concerns)) outcome = 'cannot-tell';
    else if (own.some((rule) => rule.applied > 0)) outcome = 'no-failure-found';
    else if (own.length > 0) outcome = 'nothing-to-check';
    return { number, level, name, outcome, rules: own.map((rule) => rule.id) };
  });
}
