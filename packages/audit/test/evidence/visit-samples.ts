import { assembleEvidence, type EvidencePlan } from '../../src/evidence/assemble.ts';
import type { Finding } from '../../src/evidence/evidence.ts';
import type { ElementRecord, Observation, RuleRun } from '../../src/evidence/observation.ts';
import type { Visit } from '../../src/evidence/visit.ts';

const condition = (id: string) => ({ id, width: 1280, height: 800 });

export const plan = (
  targets: readonly string[],
  kind: 'storybook' | 'site' = 'site',
  conditions: readonly string[] = ['en-light', 'fr-dark'],
): EvidencePlan => ({
  tool: { name: '@trillium-ds/audit', version: '1.0.0' },
  engines: [{ name: 'axe-core', version: '4.14.1' }],
  browser: { name: 'Chromium', version: '156' },
  runtime: { name: 'Node.js', version: '24.21.0' },
  source: null,
  subject: { kind, name: 'a site', builtWith: null, components: [] },
  conditions: conditions.map(condition),
  targets: targets.map((id) => ({
    id,
    kind: kind === 'site' ? 'page' : 'story',
    name: id,
    url: `https://example.test/${id}`,
    reason: 'given',
  })),
  started: '2026-11-26T00:00:00.000Z',
  notTested: [],
});

export const element = (
  path: string | string[],
  rest: Partial<ElementRecord> = {},
): ElementRecord => ({
  frames: [],
  path: [path].flat(),
  role: 'button',
  name: '',
  html: '<button>',
  box: null,
  component: null,
  part: null,
  ...rest,
});

/** "axe-core button-name failed 4.1.2 2.4.4", about the element of a number, or the page. */
export const says = (
  words: string,
  about: number | null = 0,
  rest: Partial<Observation> = {},
): Observation => {
  const [source, rule, outcome, ...criteria] = words.split(' ') as [
    Observation['source'],
    string,
    Observation['outcome'],
    ...string[],
  ];
  return {
    source,
    rule,
    outcome,
    criteria,
    isAdvice: criteria.length === 0,
    impact: 'serious',
    help: { en: `${rule} must hold` },
    helpUrl: `https://example.test/rules/${rule}`,
    message: [{ en: 'It does not.' }],
    element: about,
    ...rest,
  };
};

export const ran = (words: string, rest: Partial<RuleRun> = {}): RuleRun => {
  const [source, rule, outcome, ...criteria] = words.split(' ') as [
    RuleRun['source'],
    string,
    RuleRun['outcome'],
    ...string[],
  ];
  const help = { en: `${rule} must hold` };
  return { source, rule, outcome, criteria, isAdvice: false, help, helpUrl: '', ...rest };
};

export const visit = (
  target: string,
  condition: string,
  elements: readonly ElementRecord[] = [],
  observations: readonly Observation[] = [],
  rest: Partial<Visit> = {},
): Visit => ({
  target,
  condition,
  outcome: 'audited',
  problems: [],
  started: '2026-11-26T01:00:00.000Z',
  spent: { load: 100 },
  components: {},
  elements,
  observations,
  rules: [],
  exhibits: [],
  ...rest,
});

/** All that the evidence of visits holds: failures, questions, advice. */
export const findingsOf = async (
  visits: Visit[],
  targets = ['a', 'b'],
  kind?: 'storybook' | 'site',
) => {
  const evidence = await assembleEvidence(visits, plan(targets, kind));
  return [...evidence.findings, ...evidence.questions, ...evidence.advice];
};

/** Outcome, criteria, who says it, and where. */
export const brief = ({ outcome, isAdvice, criteria, statements, isConfirmed, seen }: Finding) =>
  [
    isAdvice ? `${outcome} advice` : outcome,
    criteria.join(' '),
    statements.map(({ source, rule, outcome: said }) => `${source}/${rule}:${said}`).join(' '),
    isConfirmed ? 'confirmed' : 'to confirm',
    seen.map(({ target, conditions }) => `${target}(${conditions.join(',')})`).join(' '),
  ].join(' | ');
