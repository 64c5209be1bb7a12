import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Software } from '../evidence/evidence.ts';
import type { Observation, RuleRun } from '../evidence/observation.ts';
import type { Engine, EngineResult } from './engine.ts';
import { type EqualAccessRule, guideline, readRules } from './equal-access-rules.ts';
import { type Extent, extentOf, lazyScript, storybooksOwn, withoutFrames } from './page-script.ts';

const require = createRequire(import.meta.url);
const { version } = require('accessibility-checker-engine/package.json') as Software;

const source = 'equal-access';

/** What `check` of the engine comes to, of which its own types say less. */
interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId: string | number;
    readonly value: readonly [level: string, confidence: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
    readonly message: string;
    readonly node: Node;
  }[];
}

interface Ace {
  check(document: Document, guideline: string): Promise<Report>;
  /** Rules that ended with an error, and its words; emptied when it is read. */
  takeErrors(): [rule: string, error: string][];
}

/** It speaks to the console only: of rules that threw, which would else be taken for passed. */
const script = lazyScript(
  'tdsEqualAccess',
  `
  let errors = [];
  const quiet = () => {};
  const console = { log: quiet, warn: quiet, info: quiet, group: quiet, groupEnd: quiet, error: (kind, rule, path, stack) => {
    errors.push([String(rule), String(stack).split('\\n', 1)[0]]);
  } };
  const process = undefined;
  ${readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')}
  const checker = new ace.Checker();
  const withoutFrames = ${withoutFrames};
  return {
    check: (document, guideline) => withoutFrames(() => checker.check(document, [guideline])),
    takeErrors: () => errors.splice(0),
  };`,
);

/** What came out of the page. */
interface PageResults {
  readonly found: {
    rule: string;
    reason: string;
    outcome: 'failed' | 'cannot-tell';
    message: string;
    element: number;
  }[];
  /** Ids of rules that found something, and nothing wrong with it. */
  readonly passed: string[];
  readonly errors: [rule: string, error: string][];
}

async function runInPage(settings: { guideline: string; not: string }): Promise<PageResults> {
  const { tdsAudit } = window;
  const { tdsEqualAccess } = window as unknown as { tdsEqualAccess: () => Ace };
  const elementOf = (node: Node): Element => {
    if (node instanceof Element) return node;
    return (
      node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? document.documentElement
    );
  };
  /** It writes what it knows of nodes at the nodes, and leaves much of it there. */
  const tidy = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const touched = node as unknown as Record<string, unknown>;
      for (const name of ['aceCache', 'slotOwner', 'slotIndex', 'ownerElement']) {
        if (Object.hasOwn(touched, name)) delete touched[name];
      }
      const inner = node instanceof Element && tdsAudit.rootOf(node);
      if (inner) tidy(inner);
    }
    Reflect.deleteProperty(root, 'PT_CHECK_HIDDEN_CONTENT');
  };
  /** It asks where the submit button is of a form whose button has no `type`: that one is it. */
  const hasAnswer = (rule: string, element: Element) =>
    rule === 'form_submit_button_exists' && element.querySelector('button:not([type])') !== null;
  const ace = tdsEqualAccess();
  try {
    const { results } = await tdsAudit.withOpenRoots(() => ace.check(document, settings.guideline));
    const passed = new Set<string>();
    const found: PageResults['found'] = [];
    for (const { ruleId: rule, reasonId, value, message, node } of results) {
      const element = elementOf(node);
      if (element.closest(settings.not)) continue;
      if (value[1] === 'PASS' || hasAnswer(rule, element)) passed.add(rule);
      else {
        const outcome = value[1] === 'FAIL' ? 'failed' : 'cannot-tell';
        const reason = String(reasonId);
        found.push({ rule, reason, outcome, message, element: tdsAudit.ref(element) });
      }
    }
    return { found, passed: [...passed], errors: ace.takeErrors() };
  } finally {
    tidy(document);
  }
}

const ofWholePages = [
  ...['aria_content_in_landmark', 'html_skipnav_exists', 'skip_main_described', 'skip_main_exists'],
];
const ofPages = ['page_title_exists', 'page_title_valid'];

const isFor = (extent: Extent, rule: string) =>
  extent === 'page' ||
  !(ofWholePages.includes(rule) || (extent === 'frame' && ofPages.includes(rule)));

let known: ReadonlyMap<string, EqualAccessRule> | undefined;

/** IBM's engine: it asks a person where axe is silent. Its texts are English only. */
export const equalAccess: Engine = {
  source,
  software: { name: 'accessibility-checker-engine', version },
  script,
  async run(frame) {
    known ??= readRules();
    const extent = await extentOf(frame);
    const results = await frame.evaluate(runInPage, { guideline, not: storybooksOwn });
    return readResults(
      results,
      [...known.values()].filter(({ rule }) => isFor(extent, rule)),
    );
  },
};

function readResults(page: PageResults, rules: readonly EqualAccessRule[]): EngineResult {
  const observations: Observation[] = [];
  const runs: RuleRun[] = [];
  for (const { forReason, ...rule } of rules) {
    const common = { source, ...rule } as const;
    const own: Observation[] = page.found
      .filter((found) => found.rule === rule.rule)
      .flatMap(({ reason, outcome, message, element }) => {
        const weight = forReason(reason);
        if (!weight) return [];
        return { ...common, ...weight, outcome, impact: null, message: [{ en: message }], element };
      });
    const error = page.errors.find(([id]) => id === rule.rule)?.[1];
    if (error !== undefined) {
      const message = [
        { en: `The rule stopped: ${error}`, fr: `La règle s’est arrêtée\u00a0: ${error}` },
      ];
      own.push({ ...common, outcome: 'cannot-tell', impact: null, message, element: null });
    }
    observations.push(...own);
    // A recommendation that is not followed is no failure of a rule for level A or AA.
    const outcomes = own.filter((o) => o.isAdvice === rule.isAdvice).map((o) => o.outcome);
    const applied = page.passed.includes(rule.rule) || own.length > 0;
    const otherwise = applied ? 'passed' : 'inapplicable';
    const worst = (['failed', 'cannot-tell'] as const).find((bad) => outcomes.includes(bad));
    runs.push({ ...common, outcome: worst ?? otherwise });
  }
  return { observations, rules: runs };
}
