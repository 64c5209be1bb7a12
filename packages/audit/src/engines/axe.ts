import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe, { type AxeResults, type CheckResult, type Result, type RunOptions } from 'axe-core';
import type { Observation, RuleRun } from '../evidence/observation.ts';
import type { EngineText } from '../evidence/texts.ts';
import { criteriaOf, numberOfTag } from './criteria.ts';
import type { Engine, EngineResult } from './engine.ts';
import { type Extent, extentOf, lazyScript, storybooksOwn } from './page-script.ts';

const require = createRequire(import.meta.url);
const french = require('axe-core/locales/fr.json') as {
  rules: Record<string, { help: string }>;
  checks: Record<string, Record<'fail' | 'incomplete', unknown>>;
};

const source = 'axe-core';

/** Others put another version at `window.axe`; and a loader of modules would take ours for the page's. */
const script = lazyScript(
  'tdsAxe',
  `
  const theirs = Object.getOwnPropertyDescriptor(window, 'axe');
  const define = undefined, exports = {}, module = { exports };
  ${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}
  if (theirs) Object.defineProperty(window, 'axe', theirs);
  return module.exports;`,
);

const unsound = [
  // Needs style sheets that it would load a second time; without them it can never tell.
  'css-orientation-lock',
  // Asks about every hidden element, only because it is hidden.
  'hidden-content',
  // Whether the frames in the page have axe: each is tested by itself.
  'frame-tested',
];

const ofWholePages = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];
/** What axe asks only where it was started, and every frame is such a place here. */
const ofPages = [
  'aria-hidden-body',
  'document-title',
  'html-has-lang',
  'meta-viewport',
  'meta-viewport-large',
];

/** Read the colours that the page asks for, where the browser draws those that the person forces. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const off = (rules: readonly string[]) =>
  Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));

const optionsFor = (extent: Extent, areColoursForced: boolean): RunOptions => ({
  // Neither what is deprecated nor 4.1.1, which WCAG 2.2 does not have, is among them.
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    ...['best-practice', 'experimental'],
  ],
  rules: {
    ...off(unsound),
    'target-size': { enabled: true },
    ...off(extent === 'page' ? [] : ofWholePages),
    ...off(extent === 'frame' ? ofPages : []),
    ...off(areColoursForced ? ofColours : []),
  },
  resultTypes: ['violations', 'incomplete'],
  iframes: false,
  elementRef: true,
  selectors: false,
  // Asks the servers of the page for its style sheets and media again.
  preload: false,
});

/** One rule's results, as they come out of the page. */
interface PageResult extends Pick<Result, 'id' | 'tags' | 'help' | 'helpUrl' | 'impact'> {
  outcome: RuleRun['outcome'];
  nodes: { element: number; impact: Result['impact']; checks: CheckResult[] }[];
}

async function runInPage(settings: { options: RunOptions; not: string }): Promise<PageResult[]> {
  const { tdsAxe } = window as unknown as { tdsAxe: () => typeof axe };
  const results: AxeResults = await window.tdsAudit.withOpenRoots(() =>
    tdsAxe().run({ exclude: [settings.not] }, settings.options),
  );
  const read =
    (outcome: PageResult['outcome']) =>
    ({ id, tags, help, helpUrl, impact, nodes }: Result): PageResult => ({
      ...{ id, tags, help, helpUrl, impact, outcome },
      nodes:
        outcome === 'failed' || outcome === 'cannot-tell'
          ? nodes.map((node) => ({
              element: window.tdsAudit.ref(node.element ?? document.documentElement),
              impact: node.impact ?? impact,
              checks: [...node.any, ...node.all, ...node.none].map(({ id, data, message }) => ({
                ...{ id, data, message, impact: '' },
              })),
            }))
          : [],
    });
  return [
    ...results.violations.map(read('failed')),
    ...results.incomplete.map(read('cannot-tell')),
    ...results.passes.map(read('passed')),
    ...results.inapplicable.map(read('inapplicable')),
  ];
}

/** Deque's engine: few questions, and hardly a fault that is none. */
export const axeCore: Engine = {
  source,
  software: { name: source, version: axe.version },
  script,
  async run(frame) {
    const areForced = await frame.evaluate(() => matchMedia('(forced-colors: active)').matches);
    const options = optionsFor(await extentOf(frame), areForced);
    return readResults(await frame.evaluate(runInPage, { options, not: storybooksOwn }));
  },
};

function readResults(results: readonly PageResult[]): EngineResult {
  const observations: Observation[] = [];
  const rules = new Map<string, RuleRun>();
  for (const { outcome, nodes, ...rule } of results) {
    const { criteria, isAdvice } = criteriaOf(rule.tags.map(numberOfTag));
    const common = {
      source,
      rule: rule.id,
      criteria,
      isAdvice: isAdvice || rule.tags.includes('experimental'),
      help: { en: rule.help, fr: french.rules[rule.id]?.help },
      helpUrl: rule.helpUrl,
    } as const;
    // What failed in one place is first in the list.
    if (!rules.has(rule.id)) rules.set(rule.id, { ...common, outcome });
    if (outcome !== 'failed' && outcome !== 'cannot-tell') continue;
    for (const { element, impact, checks } of nodes) {
      observations.push({
        ...common,
        outcome,
        element,
        impact: impact ?? null,
        message: checks.map((check) => readCheck(check, outcome)),
      });
    }
  }
  return { observations, rules: [...rules.values()] };
}

/** Axe words a check in one language per run; from its data the other can be worded here. */
function readCheck({ id, data, message }: CheckResult, outcome: 'failed' | 'cannot-tell') {
  const template = french.checks[id]?.[outcome === 'failed' ? 'fail' : 'incomplete'];
  const { processMessage } = axe.utils as unknown as {
    processMessage: (template: unknown, data: unknown) => string;
  };
  const text: EngineText = { en: message };
  return template ? { ...text, fr: processMessage(template, data) } : text;
}
