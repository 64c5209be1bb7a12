import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { APIRequestContext, BrowserContext } from 'playwright-core';
import { CannotRun } from '../cannot-run.ts';
import type { Settings } from '../cli/settings.ts';
import { addressMatcher } from './addresses.ts';
import { makeConditions } from './conditions.ts';
import { crawl, type LeftOut } from './crawl.ts';
import { type Input, portablePath, recogniseInput } from './inputs.ts';
import { folderOrigin, type Plan, planKey } from './plan.ts';
import type { Session } from './sign-in.ts';
import { readSitemap } from './sitemap.ts';
import { hasState, inState, readSteps } from './steps.ts';
import { defaultGlobals, readStories, storyPath } from './storybook.ts';
import type { Target } from './target.ts';
import { createWebClient, fetchBytes } from './web-client.ts';

/** What planning needs of the run. */
export interface PlanningContext {
  readonly session: Session;
  /** A context of the browser that is signed in; opened only where links are followed, or to sign in. */
  openContext(): Promise<BrowserContext>;
  readonly signal?: AbortSignal | undefined;
  onProgress?(found: number, waiting: number): void;
}

interface Found {
  readonly targets: readonly Target[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** From what the user names to the list of what is visited. Throws `CannotRun` with the fix. */
export async function makePlan(settings: Settings, context: PlanningContext): Promise<Plan> {
  const inputs = await Promise.all(settings.inputs.map(recogniseInput));
  const storybook = inputs.find((input) => input.kind === 'storybook');
  if (storybook && inputs.length > 1) {
    throw new CannotRun(
      `A Storybook is audited by itself: run once for ${storybook.folder}, and once for the rest.`,
    );
  }
  const folders = [
    ...new Set(inputs.flatMap((input) => ('folder' in input ? [portablePath(input.folder)] : []))),
  ];
  const found = storybook
    ? await findStories(storybook.folder, settings)
    : await findPages(inputs, folders, settings, context);
  const withStates = await addStates(found, settings.steps);
  if (withStates.targets.length === 0) {
    throw new CannotRun(
      `Nothing is left to audit: --include and --exclude leave out all ${found.leftOut.length} that were found.`,
    );
  }
  const states = settings.steps ? await readFile(settings.steps, 'utf8') : '';
  return {
    planVersion: 1,
    key: keyOf(settings, states),
    subject: { kind: storybook ? 'storybook' : 'site', name: nameOf(inputs) },
    folders,
    conditions: conditionsOf(settings, storybook !== undefined),
    ...withStates,
  };
}

/** The key that a plan made with these settings has: a run with another key is not resumed. */
export function keyOf(settings: Settings, states: string): string {
  const { inputs, include, exclude, crawlHosts, languages, themes, widths, circumstances } =
    settings;
  const crawling = settings.crawl
    ? [settings.crawlDepth, settings.crawlCount, settings.crawlSimilar, settings.crawlIgnoreRobots]
    : null;
  const looks = [languages, themes, widths, circumstances, settings.fullMatrix, settings.globals];
  return planKey(inputs, include, exclude, crawlHosts, crawling, looks, states);
}

function conditionsOf(settings: Settings, isStorybook: boolean) {
  if (!isStorybook && settings.globals) {
    throw new CannotRun(
      '--global is about a Storybook, and none is given: use --themes and --languages.',
    );
  }
  if (isStorybook && settings.languages) {
    throw new CannotRun(
      `--languages is about pages. Of a Storybook write --global language=${settings.languages}`,
    );
  }
  return makeConditions({
    ...settings,
    globals: isStorybook ? (settings.globals ?? defaultGlobals) : undefined,
    languages: settings.languages ?? ['en'],
  });
}

function nameOf(inputs: readonly Input[]): string {
  const [first] = inputs as [Input];
  if ('folder' in first) return basename(resolve(first.folder));
  if (first.kind === 'list') return new URL(first.addresses[0] as string).host;
  if (first.kind === 'page') return new URL(first.address).host;
  return URL.canParse(first.source) ? new URL(first.source).host : basename(first.source);
}

async function findStories(folder: string, settings: Settings): Promise<Found> {
  const { isWanted, leftOut } = createFilter(settings, (patterns) => {
    const tests = patterns.map((pattern) => picomatch(pattern, { dot: true }));
    return ({ id }) => tests.some((test) => test(id));
  });
  const targets = (await readStories(folder)).map(
    ({ id, title, name }): Target => ({
      id,
      kind: 'story',
      name: `${title} – ${name}`,
      url: folderOrigin(0) + storyPath(id),
      story: id,
      reason: 'given',
    }),
  );
  return { targets: targets.filter(isWanted), leftOut, notes: [] };
}

type Matcher = (target: Target) => boolean;

/** Applies `--include` and `--exclude`, and keeps what they leave out. */
function createFilter(
  { include, exclude }: Settings,
  createMatcher: (patterns: readonly string[]) => Matcher,
) {
  const isIncluded = include.length > 0 ? createMatcher(include) : () => true;
  const isExcluded = exclude.length > 0 ? createMatcher(exclude) : () => false;
  const leftOut: LeftOut[] = [];
  return {
    leftOut,
    isWanted(target: Target): boolean {
      const why = !isIncluded(target)
        ? 'no --include pattern matches it'
        : isExcluded(target)
          ? 'an --exclude pattern matches it'
          : null;
      if (why) leftOut.push({ address: target.id, why });
      return why === null;
    },
  };
}

async function findPages(
  inputs: readonly Input[],
  folders: readonly string[],
  settings: Settings,
  context: PlanningContext,
): Promise<Found> {
  const targets = new Map<string, Target>();
  const leftOut: LeftOut[] = [];
  const add = (target: Target) => {
    if (!targets.has(target.id)) targets.set(target.id, target);
  };
  for (const input of inputs) {
    if (input.kind === 'page') add(pageTarget(input.address, 'given'));
    if (input.kind === 'list') {
      for (const address of input.addresses)
        add(pageTarget(address, `list ${portablePath(input.file)}`));
    }
    if (input.kind === 'sitemap') {
      const sitemap = await readSitemapInput(input.source, settings, context);
      leftOut.push(...sitemap.leftOut);
      for (const address of sitemap.addresses) add(pageTarget(address, `sitemap ${input.source}`));
    }
    if (input.kind === 'files') {
      const folder = portablePath(input.folder);
      for (const path of input.paths) add(fileTarget(folder, folders.indexOf(folder), path));
    }
  }
  const filter = createFilter(settings, (patterns) => {
    const matches = addressMatcher(patterns);
    return ({ url }) => matches(url);
  });
  // What is named one by one is wanted; patterns choose among what was found in a sitemap or a folder.
  const isWanted: Matcher = (target) => target.reason === 'given' || filter.isWanted(target);
  const given = [...targets.values()].filter(isWanted);
  leftOut.push(...filter.leftOut);
  if (!settings.crawl) return { targets: given, leftOut, notes: notesOn(leftOut) };
  const crawled = await followLinks(given, settings, context);
  return { ...crawled, leftOut: [...leftOut, ...crawled.leftOut] };
}

const notesOn = (leftOut: readonly LeftOut[]) =>
  leftOut.length > 0 ? [`${leftOut.length} addresses were left out; the plan says why.`] : [];

async function followLinks(
  given: readonly Target[],
  settings: Settings,
  context: PlanningContext,
): Promise<Found> {
  const pages = given.filter(({ kind }) => kind === 'page');
  if (pages.length === 0)
    throw new CannotRun('--crawl needs an address to start from (https://…).');
  const result = await crawl(
    pages.map(({ url }) => url),
    () => context.openContext(),
    {
      depth: settings.crawlDepth,
      count: settings.crawlCount,
      hosts: settings.crawlHosts,
      include: settings.include,
      exclude: settings.exclude,
      similar: settings.crawlSimilar,
      delay: settings.crawlDelay * 1000,
      ignoreRobots: settings.crawlIgnoreRobots,
      timeout: settings.loadTimeout * 1000,
      signedIn: context.session.isSignedIn,
      signal: context.signal,
      onProgress: context.onProgress?.bind(context),
    },
  );
  const targets = new Map(given.map((target) => [target.id, target]));
  for (const { address, from } of result.pages) {
    if (!targets.has(address)) targets.set(address, pageTarget(address, `crawl from ${from}`));
  }
  const stopped = `Following links stopped at ${settings.crawlCount} pages; ${result.unopened} addresses that were known were not opened. --crawl-count takes more.`;
  return {
    targets: [...targets.values()],
    leftOut: result.leftOut,
    notes: [...notesOn(result.leftOut), ...(result.unopened > 0 ? [stopped] : [])],
  };
}

async function readSitemapInput(source: string, settings: Settings, context: PlanningContext) {
  const isAddress = URL.canParse(source) && /^https?:/.test(source);
  // Who names a file has chosen what is in it.
  const hosts = isAddress ? new Set([new URL(source).host, ...settings.crawlHosts]) : null;
  const timeout = settings.loadTimeout * 1000;
  const signedIn = context.session.isSignedIn ? await context.openContext() : null;
  const client: APIRequestContext =
    signedIn?.request ?? (await createWebClient({ ...settings, timeout }));
  try {
    const get = (name: string) =>
      name === source && !isAddress ? readFile(name) : fetchBytes(client, name, timeout);
    return await readSitemap(source, get, hosts);
  } finally {
    await (signedIn?.close() ?? client.dispose());
  }
}

const pageTarget = (address: string, reason: string): Target => ({
  id: address,
  kind: 'page',
  name: address,
  url: address,
  reason,
});

function fileTarget(folder: string, index: number, path: string): Target {
  const id = folder === '.' ? path : `${folder}/${path}`;
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const reason = `folder ${folder}`;
  return { id, kind: 'file', name: id, url: `${folderOrigin(index)}/${escaped}`, reason };
}

/** Each target, and behind it each state that it has. */
async function addStates(found: Found, file: string | undefined): Promise<Found> {
  if (file === undefined) return found;
  const states = await readSteps(file);
  const targets = found.targets.flatMap((target) => [
    target,
    ...states.filter((state) => hasState(target, state)).map((state) => inState(target, state)),
  ]);
  const unused = states.filter(({ name }) => !targets.some(({ state }) => state === name));
  const notes = unused.map(
    ({ name, match }) => `The state "${name}" was not used: nothing matches ${match.join(', ')}.`,
  );
  return { ...found, targets, notes: [...found.notes, ...notes] };
}
