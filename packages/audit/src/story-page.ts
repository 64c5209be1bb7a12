import type { Browser, Page } from 'playwright-core';
import { type AxeResult, axeOptions, axeScript, readAxeResults, runAxeInPage } from './axe.ts';
import { CannotRun } from './cannot-run.ts';
import type { Condition } from './report.ts';
import { installStoryWatcher, type Rendering, type StoryWatcher } from './story-watcher.ts';

export const viewport = { width: 1280, height: 800 };

/** What one story gave in one condition. */
export type CheckResult =
  | { kind: 'checked'; results: AxeResult[]; scriptErrors: string[]; undefinedElements: string[] }
  | { kind: 'not-applicable' }
  | { kind: 'error' | 'timeout'; message: string };

declare global {
  interface Window {
    tdsStoryWatcher: StoryWatcher;
  }
}

class TimeLimit extends Error {}

const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimit()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * One browser page that shows story after story. It is loaded once for each condition; stories are
 * changed through Storybook's channel, which mounts each anew. After a failure it is thrown away.
 */
export class StoryPage {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #timeout: number;
  #page: Page | undefined;
  #condition: Condition | undefined;
  #scriptErrors: string[] = [];
  #onLeave = (_url: string) => {};

  constructor(browser: Browser, origin: string, timeout: number) {
    this.#browser = browser;
    this.#origin = origin;
    this.#timeout = timeout;
  }

  /** Shows a story and runs the engine on it. Only `CannotRun` is ever thrown. */
  async check(story: string, condition: Condition): Promise<CheckResult> {
    const reused = this.#condition === condition;
    const result = await this.#checkOnce(story, condition);
    if (result.kind !== 'error' && result.kind !== 'timeout') return result;
    this.#discard();
    // The story before may have left the page broken: an error counts if a fresh page shows it too.
    return reused && result.kind === 'error' ? this.check(story, condition) : result;
  }

  async #checkOnce(story: string, condition: Condition): Promise<CheckResult> {
    try {
      this.#page ??= await this.#open();
      const left = new Promise<never>((_, reject) => {
        this.#onLeave = (url) => reject(new Error(`the story left for ${url}`));
      });
      const work = this.#showAndRun(this.#page, story, condition);
      return await within(this.#timeout, Promise.race([work, left]));
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      if (error instanceof TimeLimit) {
        return { kind: 'timeout', message: `not ready after ${this.#timeout / 1000} s` };
      }
      return { kind: 'error', message: (error as Error).message.split('\n')[0] ?? '' };
    }
  }

  async #showAndRun(page: Page, story: string, condition: Condition): Promise<CheckResult> {
    this.#scriptErrors = [];
    const rendering = await this.#show(page, story, condition);
    if (rendering.error !== null) return { kind: 'error', message: rendering.error };
    for (const [name, value] of Object.entries(condition.globals)) {
      if (rendering.globals[name] === undefined) throw undeclared(name);
      if (rendering.globals[name] !== value) return { kind: 'not-applicable' };
    }
    await page.evaluate(untilSettled);
    const undefinedElements = await page.evaluate(listUndefinedElements);
    const results = readAxeResults(await page.evaluate(runAxeInPage, axeOptions));
    return { kind: 'checked', results, undefinedElements, scriptErrors: this.#scriptErrors };
  }

  async #show(page: Page, story: string, condition: Condition): Promise<Rendering> {
    if (this.#condition === condition) {
      return page.evaluate((id) => window.tdsStoryWatcher.show(id), story);
    }
    this.#condition = condition;
    // The accessibility add-on, where there is one, would run axe a second time in every story.
    const globals = { ...condition.globals, 'a11y.manual': '!true' };
    const url = new URL('/iframe.html', this.#origin);
    url.searchParams.set('id', story);
    url.searchParams.set('viewMode', 'story');
    const pairs = Object.entries(globals).map((pair) => pair.join(':'));
    url.searchParams.set('globals', pairs.join(';'));
    await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: 0 });
    return page.evaluate((id) => window.tdsStoryWatcher.rendering(id), story);
  }

  /** Each page has a context, so a process, of its own: one that hangs holds up no other. */
  async #open(): Promise<Page> {
    const context = await this.#browser.newContext({ viewport, reducedMotion: 'reduce' });
    await context.addInitScript(axeScript);
    await context.addInitScript(installStoryWatcher);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#scriptErrors.push(error.message));
    page.on('framenavigated', (frame) => {
      const own = frame.url().startsWith(`${this.#origin}/iframe.html?`);
      if (frame === page.mainFrame() && !own) this.#onLeave(frame.url().replace(this.#origin, ''));
    });
    // Also reaches closed shadow roots, whose animations no page script can list.
    const devtools = await context.newCDPSession(page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 10_000 });
    return page;
  }

  #discard() {
    // Not awaited: a page that hangs may never answer.
    this.#page
      ?.context()
      .close()
      .catch(() => {});
    this.#page = undefined;
    this.#condition = undefined;
  }
}

const undeclared = (name: string) =>
  new CannotRun(
    `This Storybook declares no global "${name}" (globalTypes and initialGlobals in its preview ` +
      `file). Declare it, or name the globals it has with --global, or use --no-globals.`,
  );

/** Runs in the page: fonts have arrived, and what is drawn is drawn. */
const untilSettled = async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

/** Runs in the page. An element that was never registered is empty, and so passes every rule. */
const listUndefinedElements = () => [
  ...new Set(Array.from(document.querySelectorAll(':not(:defined)'), (el) => `<${el.localName}>`)),
];
