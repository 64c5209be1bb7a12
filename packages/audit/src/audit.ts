import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { engine } from './axe.ts';
import { launchChromium } from './browser.ts';
import { countRules, judgeCriteria, mergeFindings, type Observation } from './findings.ts';
import { readCommit } from './git.ts';
import type { Condition, Problem, Report, Software, Story } from './report.ts';
import { serveFolder } from './static-server.ts';
import { type CheckResult, StoryPage, viewport } from './story-page.ts';
import { combineConditions, defaultGlobals, readBuilder, readStories } from './storybook.ts';

export interface AuditOptions {
  /** The folder that `storybook build` wrote. */
  folder: string;
  /** The globals to vary, with the values of each: every combination is a condition. */
  globals?: Record<string, string[]>;
  /** How many pages work at the same time. */
  workers?: number;
  /** Milliseconds that a story may take in one condition. */
  timeout?: number;
  /** Called after every check. */
  onProgress?: (done: number, planned: number) => void;
}

/** A story in a condition, and what came of it. */
interface Check {
  story: Story;
  condition: Condition;
  result?: CheckResult;
}

/** Ways of testing that nothing in this package performs; `strings/` has a sentence for each. */
export const notTested = [
  'screenReaders',
  'keyboard',
  'states',
  'zoom',
  'textSpacing',
  'forcedColors',
  'otherBrowsers',
  'closedShadowRoots',
  'wholePages',
  'meaning',
  'people',
] as const;

const tool = createRequire(import.meta.url)('../package.json') as Software;

/** Checks every story of a built Storybook in every condition. Throws `CannotRun` if it cannot. */
export async function auditStorybook(options: AuditOptions): Promise<Report> {
  const started = new Date().toISOString();
  const folder = resolve(options.folder);
  const stories = await readStories(folder);
  const conditions = combineConditions(options.globals ?? defaultGlobals);
  // One condition after the other, since a change costs each worker a page load.
  const checks: Check[] = conditions.flatMap((condition) =>
    stories.map((story) => ({ story, condition })),
  );
  const browserVersion = await runChecks(checks, folder, options);
  const observations = checks.flatMap(observe);
  const merged = mergeFindings(observations);
  const rules = countRules(observations);
  const applicable = checks.filter(({ result }) => result?.kind !== 'not-applicable');
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    engines: [engine],
    browser: { name: 'Chromium', version: browserVersion },
    runtime: { name: 'Node.js', version: process.versions.node },
    started,
    finished: new Date().toISOString(),
    source: await readCommit(process.cwd()),
    subject: { kind: 'storybook', name: basename(folder), builtWith: await readBuilder(folder) },
    environment: { viewport, reducedMotion: true },
    conditions,
    checks: { planned: applicable.length, done: observations.length },
    stories: stories.map((story) => ({
      ...story,
      checked: conditionsOf(checks, story, 'checked'),
      notApplicable: conditionsOf(checks, story, 'not-applicable'),
    })),
    rules,
    criteria: judgeCriteria(rules, merged.findings, merged.questions),
    ...merged,
    problems: mergeProblems(checks),
    notTested: [...notTested],
  };
}

/** Gives every check its result; returns the browser's version. */
async function runChecks(checks: Check[], folder: string, options: AuditOptions): Promise<string> {
  const { workers = 2, timeout = 30_000, onProgress } = options;
  const browser = await launchChromium();
  const server = await serveFolder(folder);
  let done = 0;
  let stopped = false;
  const queue = checks.values();
  const work = async () => {
    const page = new StoryPage(browser, server.origin, timeout);
    for (const check of queue) {
      if (stopped) return;
      check.result = await page.check(check.story.id, check.condition);
      onProgress?.(++done, checks.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
    return browser.version();
  } finally {
    // Had one worker to give up, the other would go on with a closed browser.
    stopped = true;
    await browser.close();
    server.close();
  }
}

const observe = ({ story, condition, result }: Check): Observation[] =>
  result?.kind === 'checked'
    ? [{ story: story.id, condition: condition.id, results: result.results }]
    : [];

const conditionsOf = (checks: Check[], story: Story, kind: CheckResult['kind']) =>
  checks
    .filter((check) => check.story === story && check.result?.kind === kind)
    .map((check) => check.condition.id);

/** One problem for each story and message, with all conditions it was met in. */
function mergeProblems(checks: Check[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { story, condition, result } of checks) {
    for (const [kind, message] of problemsOf(result)) {
      const key = JSON.stringify([story.id, kind, message]);
      const problem = problems.get(key) ?? { kind, story: story.id, conditions: [], message };
      problems.set(key, problem);
      if (!problem.conditions.includes(condition.id)) problem.conditions.push(condition.id);
    }
  }
  return [...problems.values()];
}

function problemsOf(result: CheckResult | undefined): (readonly [Problem['kind'], string])[] {
  if (result?.kind === 'error' || result?.kind === 'timeout') {
    return [[result.kind, result.message]];
  }
  if (result?.kind !== 'checked') return [];
  return [
    ...result.scriptErrors.map((message) => ['script-error', message] as const),
    ...result.undefinedElements.map((name) => ['undefined-element', name] as const),
  ];
}
