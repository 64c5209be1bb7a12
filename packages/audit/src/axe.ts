import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe, { type AxeResults, type CheckResult, type NodeResult, type Result } from 'axe-core';
import type { EngineText, Impact, Message, Software } from './report.ts';

const require = createRequire(import.meta.url);
const french = require('axe-core/locales/fr.json') as {
  rules: Record<string, { help: string }>;
  checks: Record<string, Record<'fail' | 'incomplete', unknown>>;
};

export const engine: Software = { name: 'axe-core', version: axe.version };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The element that one result is about. */
export interface AxeNode {
  target: string[][];
  html: string;
  impact: Impact | null;
  message: Message;
}

/** What a rule says of one story in one condition. */
export interface AxeResult {
  rule: string;
  tags: string[];
  help: EngineText;
  helpUrl: string;
  applied: boolean;
  failed: AxeNode[];
  undecided: AxeNode[];
}

/**
 * Axe as a page script, out of the way of the page's own: Storybook's accessibility add-on and many
 * others put another version at `window.axe`.
 */
export const axeScript = `(() => {
  const theirs = window.axe;
  ${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}
  window.tdsAxe = window.axe;
  window.axe = theirs;
})()`;

/** Runs in the page. */
export const runAxeInPage = (options: object): Promise<AxeResults> => {
  const { tdsAxe } = window as unknown as { tdsAxe: typeof axe };
  // Storybook's own messages and placeholders are not the story.
  return tdsAxe.run({ exclude: ['.sb-wrapper'] }, options);
};

export const axeOptions = {
  runOnly: tags,
  rules: {
    // Wants all content inside landmarks: of a component shown alone, every element would fail.
    region: { enabled: false },
  },
  resultTypes: ['violations', 'incomplete'],
};

export function readAxeResults(results: AxeResults): AxeResult[] {
  const byRule = new Map<string, AxeResult>();
  const add = (list: Result[], outcome: 'failed' | 'undecided' | 'passed' | 'inapplicable') => {
    for (const result of list) {
      const entry = byRule.get(result.id) ?? newResult(result);
      byRule.set(result.id, entry);
      if (outcome !== 'inapplicable') entry.applied = true;
      if (outcome === 'failed') entry.failed.push(...result.nodes.map(readNode('fail')));
      if (outcome === 'undecided') {
        entry.undecided.push(...result.nodes.map(readNode('incomplete')));
      }
    }
  };
  add(results.violations, 'failed');
  add(results.incomplete, 'undecided');
  add(results.passes, 'passed');
  add(results.inapplicable, 'inapplicable');
  return [...byRule.values()];
}

const newResult = ({ id, tags, help, helpUrl }: Result): AxeResult => ({
  rule: id,
  tags,
  help: { en: help, fr: french.rules[id]?.help },
  helpUrl,
  applied: false,
  failed: [],
  undecided: [],
});

const readNode =
  (kind: 'fail' | 'incomplete') =>
  (node: NodeResult): AxeNode => ({
    target: node.target.map((frame) => [frame].flat()),
    html: node.html,
    impact: node.impact ?? null,
    message: {
      any: node.any.map((check) => readCheck(check, kind)),
      all: [...node.all, ...node.none].map((check) => readCheck(check, kind)),
    },
  });

/** Axe words a check in one language per run; from its data the other can be worded here. */
function readCheck(check: CheckResult, kind: 'fail' | 'incomplete'): EngineText {
  const template = french.checks[check.id]?.[kind];
  if (!template) return { en: check.message };
  const { processMessage } = axe.utils as unknown as {
    processMessage: (template: unknown, data: unknown) => string;
  };
  return { en: check.message, fr: processMessage(template, check.data) };
}
