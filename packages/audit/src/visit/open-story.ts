import { CannotRun } from '../cannot-run.ts';
import type { Target } from '../plan/target.ts';
import type { Rendering, StoryWatcher } from '../story-watcher.ts';
import type { Opened } from './open-page.ts';
import { PageProblem } from './page-problem.ts';
import type { Tab } from './tab.ts';

declare global {
  interface Window {
    tdsStoryWatcher: StoryWatcher;
  }
}

/** Shows a story; `not-applicable` when it sets one of the condition's globals itself. */
export async function openStory(tab: Tab, target: Target): Promise<Opened | 'not-applicable'> {
  tab.begin(tab.story === undefined ? 1 : 0);
  const rendering = await Promise.race([show(tab, target), tab.failure]);
  if (rendering.error !== null) throw new PageProblem('error', rendering.error);
  for (const [name, value] of Object.entries(tab.condition.globals ?? {})) {
    if (rendering.globals[name] === undefined) throw undeclared(name);
    if (rendering.globals[name] !== value) return 'not-applicable';
  }
  return { finalUrl: tab.page.url(), status: undefined };
}

/** The first story of a tab loads Storybook; the next are mounted in it through its channel. */
async function show(tab: Tab, { story, url }: Target): Promise<Rendering> {
  const { page, condition } = tab;
  if (story === undefined) throw new TypeError('A target of the kind "story" names its story.');
  const isThere = tab.story !== undefined;
  tab.story = story;
  if (isThere) return page.evaluate((id) => window.tdsStoryWatcher.show(id), story);
  // The accessibility add-on, where there is one, would run axe a second time in every story.
  const globals = { ...condition.globals, 'a11y.manual': '!true' };
  const address = new URL(url);
  address.searchParams.set(
    'globals',
    Object.entries(globals)
      .map((pair) => pair.join(':'))
      .join(';'),
  );
  await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: 0 });
  await tab.emulateMedium();
  return page.evaluate((id) => window.tdsStoryWatcher.rendering(id), story);
}

const undeclared = (name: string) =>
  new CannotRun(
    `This Storybook declares no global "${name}" (globalTypes and initialGlobals in its preview ` +
      `file). Declare it, or name the globals it has with --global, or use --no-globals.`,
  );
