import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { VisitProblem } from '../evidence/visit.ts';
import { installElements } from '../in-page/elements.ts';
import { installOriginals } from '../in-page/originals.ts';
import { installTextSpacing } from '../in-page/text-spacing.ts';
import type { Condition } from '../plan/condition.ts';
import { installStoryWatcher } from '../story-watcher.ts';
import { within } from '../within.ts';
import { PageProblem } from './page-problem.ts';

export interface TabOptions {
  /** Scripts of the engines, for every document before its own. */
  readonly scripts: readonly string[];
  /** Opens a context for the site, with what a condition adds. */
  readonly openContext: (more: BrowserContextOptions) => Promise<BrowserContext>;
}

/** One page of the browser in one condition, watched for everything that may go wrong with it. */
export class Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly condition: Condition;
  readonly context: BrowserContext;
  /** Which story it shows; `undefined` before the first. */
  story: string | undefined;
  /** What went wrong without keeping the page from being audited. */
  #problems: VisitProblem[] = [];
  #dialogs = 0;
  /** How many documents are still to come because we asked for them. */
  #documents = 0;
  #fail: (problem: PageProblem) => void = () => {};
  /** Rejected as soon as the page can no longer be audited: it left, crashed, or began a download. */
  failure: Promise<never> = never();

  private constructor(
    context: BrowserContext,
    page: Page,
    devtools: CDPSession,
    condition: Condition,
  ) {
    this.context = context;
    this.page = page;
    this.devtools = devtools;
    this.condition = condition;
  }

  /** Each tab has a context, so a process, of its own: one that hangs holds up no other. */
  static async open(condition: Condition, options: TabOptions): Promise<Tab> {
    const context = await options.openContext(contextOptions(condition));
    try {
      await context.addInitScript(installOriginals);
      await context.addInitScript(installElements);
      await context.addInitScript(installTextSpacing);
      await context.addInitScript(installStoryWatcher);
      for (const content of options.scripts) await context.addInitScript({ content });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Animation.enable');
      await devtools.send('Page.enable');
      const tab = new Tab(context, page, devtools, condition);
      tab.#watch();
      return tab;
    } catch (error) {
      await context.close();
      throw error;
    }
  }

  /**
   * Before a page is loaded or a story shown: what is said from now on is about that one. `documents`:
   * how many loads that leads to. More are the page’s own doing.
   */
  begin(documents: number): void {
    this.#problems = [];
    this.#dialogs = 0;
    this.#documents = documents;
    this.failure = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    this.failure.catch(() => {});
  }

  /** After each load: Chromium 156 forgets the medium with the document before. */
  async emulateMedium(): Promise<void> {
    const { media } = this.condition;
    if (media) await this.page.emulateMedia({ media });
  }

  get problems(): readonly VisitProblem[] {
    // All are dismissed. Each keeps a reader from the page, if only for a moment.
    if (this.#dialogs === 0) return this.#problems;
    const many = this.#dialogs === 1 ? 'a dialog' : `${this.#dialogs} dialogs`;
    return [...this.#problems, { kind: 'dialog', message: `it opened ${many}` }];
  }

  note(problem: VisitProblem): void {
    this.#problems.push(problem);
  }

  /** The failure behind an error: a step notices sooner than we hear of it that the page went. */
  async causeOf(error: unknown): Promise<unknown> {
    if (!saysThatItWent(String(error))) return error;
    return within(500, this.failure).catch((cause) =>
      cause instanceof PageProblem ? cause : error,
    );
  }

  /** Whether the browser itself has ended, of which its pages hear first. */
  async hasLostBrowser(error: unknown): Promise<boolean> {
    const browser = this.context.browser();
    if (!browser?.isConnected()) return true;
    if (!/closed/.test(String(error))) return false;
    const ended = new Promise((resolve) => browser.once('disconnected', resolve));
    return within(500, ended).then(
      () => true,
      () => false,
    );
  }

  /** Not awaited: a page that hangs may never answer. */
  discard(): void {
    this.context.close({ reason: 'the page is given up' }).catch(() => {});
  }

  #watch(): void {
    const { page } = this;
    page.on('pageerror', ({ message }) => this.note({ kind: 'script-error', message }));
    page.on('dialog', (dialog) => {
      this.#dialogs++;
      dialog.dismiss().catch(() => {});
    });
    page.on('download', (download) => {
      download.cancel().catch(() => {});
      this.#fail(new PageProblem('download', 'it is a download'));
    });
    page.on('crash', () => this.#fail(new PageProblem('crashed', 'its process crashed')));
    page.on('close', () => this.#fail(new PageProblem('left-page', 'the page closed itself')));
    // Of Chromium, and not of Playwright, which also tells of new addresses of the same document.
    this.devtools.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || this.#documents-- > 0) return;
      this.#fail(new PageProblem('left-page', `the page went on by itself to ${frame.url}`));
    });
    // Windows that the page opens are no part of it.
    this.context.on('page', (other) => {
      if (other !== page) other.close().catch(() => {});
    });
  }
}

/** What a step says whose page is no longer there. */
export const saysThatItWent = (message: string): boolean =>
  /context was destroyed|has been closed|detached|crash/i.test(message);

function never(): Promise<never> {
  return new Promise(() => {});
}

function contextOptions(condition: Condition): BrowserContextOptions {
  const { zoom = 1, width, height } = condition;
  return {
    // What a browser does at 400 %: a quarter as many CSS pixels, each four times as large.
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: condition.language,
    colorScheme: condition.colorScheme ?? 'light',
    contrast: condition.contrast ?? 'no-preference',
    forcedColors: condition.forcedColors ? 'active' : 'none',
    reducedMotion: condition.reducedMotion === false ? 'no-preference' : 'reduce',
  };
}
