import { setTimeout } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { CLOSES, within } from '../within.ts';
import { addressId, addressMatcher, addressShape, foldAddress, isRunaway } from './addresses.ts';
import { type Link, type PageView, viewPage } from './crawl-page.ts';
import { createRobots } from './robots.ts';

// Not `crawlee` (3.18.1): 151 packages and 44 MB, a ./storage folder that it empties at each start, and
// its own pool of browsers beside ours, for a queue that must be in one order to be cut into shards.

export interface CrawlOptions {
  /** How many links away from a given address. */
  readonly depth: number;
  /** How many pages in all, the given ones among them. */
  readonly count: number;
  /** Hosts besides those of the given addresses. */
  readonly hosts: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** How many pages whose addresses differ in numbers and values only. */
  readonly similar: number;
  /** Milliseconds between two requests; robots.txt may ask for more. */
  readonly delay: number;
  readonly ignoreRobots: boolean;
  /** Milliseconds that a page may take. */
  readonly timeout: number;
  /** Links that sign out are then left alone. */
  readonly signedIn: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Another clock than the real one. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
  readonly onProgress?: ((found: number, waiting: number) => void) | undefined;
}

export interface CrawledPage {
  readonly address: string;
  /** The page whose link led here; `null` for a given address. */
  readonly from: string | null;
}

/** An address that is not in the plan, and why. */
export interface LeftOut {
  readonly address: string;
  readonly why: string;
}

export interface CrawlResult {
  /** Given pages first, then by distance and in the order of the links. */
  readonly pages: readonly CrawledPage[];
  readonly leftOut: readonly LeftOut[];
  /** Known and not opened, as `count` was reached. */
  readonly unopened: number;
}

interface Waiting extends CrawledPage {
  readonly depth: number;
}

/** Names of files that are never pages, so that nothing need be asked for them. */
const notPages =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|gz|7z|exe|dmg|png|jpe?g|gif|svg|webp|avif|ico|mp[34]|m4a|wav|webm|mov|css|js|mjs|json|xml|rss|ics|woff2?)$/i;
/** Names of files that are pages, or have none: no HEAD is needed. */
const pageNames = /(^|\/)[^./]*$|\.(html?|xhtml|php\d?|aspx?|jspx?|cfm|do|action)$/i;
const signsOut = /(log|sign)[-_ ]?(out|off)\b|d[ée]connexion|se d[ée]connecter|fermer la session/i;
const mostWaiting = 50_000;
const mostLeftOut = 5000;

/** Follows links from the given addresses, one page at a time. Nothing that a page does ends it. */
export async function crawl(
  given: readonly string[],
  openContext: () => Promise<BrowserContext>,
  options: CrawlOptions,
): Promise<CrawlResult> {
  const crawler = new Crawler(given, openContext, options);
  return crawler.run();
}

class Crawler {
  readonly #openContext: () => Promise<BrowserContext>;
  readonly #options: CrawlOptions;
  readonly #hosts: Set<string>;
  readonly #included: (address: string) => boolean;
  readonly #excluded: (address: string) => boolean;
  readonly #queue: Waiting[] = [];
  readonly #queued = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #shapes = new Map<string, number>();
  readonly #pages: CrawledPage[] = [];
  readonly #leftOut = new Map<string, string>();
  #context: BrowserContext | undefined;
  readonly #robots: ReturnType<typeof createRobots>;
  #lastRequest = 0;

  constructor(
    given: readonly string[],
    openContext: () => Promise<BrowserContext>,
    options: CrawlOptions,
  ) {
    this.#openContext = openContext;
    this.#options = options;
    this.#hosts = new Set([...given.map((address) => new URL(address).host), ...options.hosts]);
    this.#included = options.include.length > 0 ? addressMatcher(options.include) : () => true;
    this.#excluded = addressMatcher(options.exclude);
    // Always the client of the present context: the one before may be lost with a page that hung.
    this.#robots = createRobots(() => (this.#context as BrowserContext).request, options.timeout);
    for (const address of given) this.#enqueue({ address, from: null, depth: 0 });
  }

  async run(): Promise<CrawlResult> {
    let next = 0;
    try {
      for (; next < this.#queue.length; next++) {
        // Given pages are always in the plan: the limit is about those that are found.
        const waiting = this.#queue[next] as Waiting;
        if (waiting.from !== null && this.#pages.length >= this.#options.count) break;
        this.#options.signal?.throwIfAborted();
        await this.#open(waiting);
        this.#options.onProgress?.(this.#pages.length, this.#queue.length - next - 1);
      }
    } finally {
      if (this.#context) await within(CLOSES, this.#context.close()).catch(() => {});
    }
    return {
      pages: this.#pages,
      leftOut: [...this.#leftOut].map(([address, why]) => ({ address, why })),
      unopened: this.#queue.length - next,
    };
  }

  async #open(waiting: Waiting) {
    const { address, from, depth } = waiting;
    const isGiven = from === null;
    if (isGiven) this.#take(address, null);
    else if (this.#taken.has(foldAddress(address))) return;
    const refusal = await this.#refusal(address, isGiven);
    if (refusal) return this.#leaveOut(address, refusal);
    const view = await this.#view(address);
    if (view.kind === 'none') return this.#leaveOut(address, view.why);

    const end = view.address;
    if (!this.#reached(end, address, isGiven)) {
      const { host } = new URL(end);
      return this.#leaveOut(
        address,
        `it redirects to ${host}; add --crawl-host ${host} if that belongs to the site`,
      );
    }
    if (!isGiven) {
      const twin = this.#twin(view);
      const why = twin ? `the same page as ${twin}` : this.#unwanted(end);
      if (why) this.#leaveOut(address, why);
      else this.#take(end, from);
    }
    this.#taken.add(foldAddress(end));
    if (depth < this.#options.depth) this.#follow(view.links, end, depth + 1);
  }

  /** Whether the crawl may go on where a redirect ended. A given site may add or drop its `www.`. */
  #reached(end: string, start: string, isGiven: boolean): boolean {
    const { host, protocol } = new URL(end);
    if (!/^https?:$/.test(protocol)) return false;
    const bare = (name: string) => name.replace(/^www\./, '');
    if (isGiven && bare(host) === bare(new URL(start).host)) this.#hosts.add(host);
    return this.#hosts.has(host);
  }

  /** The page in the plan that this one is a copy of, by its end or by its canonical address. */
  #twin({ address, canonical }: PageView & { kind: 'page' }): string | null {
    if (this.#taken.has(foldAddress(address))) return address;
    if (!canonical || !URL.canParse(canonical)) return null;
    const url = new URL(canonical);
    // All pages of a badly made site say that they are its first page: that would fold them into one.
    const isRoot = url.pathname === '/' && new URL(address).pathname !== '/';
    return !isRoot && this.#taken.has(foldAddress(canonical)) ? canonical : null;
  }

  #take(address: string, from: string | null) {
    this.#pages.push({ address: addressId(address), from });
    this.#taken.add(foldAddress(address));
  }

  #leaveOut(address: string, why: string) {
    if (this.#leftOut.size < mostLeftOut && !this.#leftOut.has(address)) {
      this.#leftOut.set(address, why);
    }
  }

  #follow(links: readonly Link[], from: string, depth: number) {
    for (const { address, text } of links) {
      const url = new URL(address);
      if (!/^https?:$/.test(url.protocol) || !this.#hosts.has(url.host)) continue;
      if (this.#queued.has(foldAddress(address))) continue;
      const why = this.#unwanted(address, text);
      if (why) this.#leaveOut(addressId(address), why);
      else this.#enqueue({ address: addressId(address), from, depth });
    }
  }

  /** Why an address is not wanted, as far as can be told by reading it. */
  #unwanted(address: string, text = ''): string | null {
    const { pathname, username, password } = new URL(address);
    if (username || password) return 'it has a user name or password in it';
    if (!this.#included(address)) return 'no --include pattern matches it';
    if (this.#excluded(address)) return 'an --exclude pattern matches it';
    if (isRunaway(address)) return 'its path repeats itself';
    if (notPages.test(pathname)) return 'its name says that it is not HTML';
    if (this.#options.signedIn && (signsOut.test(decode(pathname)) || signsOut.test(text))) {
      return 'it signs out';
    }
    return null;
  }

  #enqueue(waiting: Waiting) {
    const key = foldAddress(waiting.address);
    if (this.#queued.has(key)) return;
    if (waiting.from !== null) {
      const shape = addressShape(waiting.address);
      const alike = (this.#shapes.get(shape) ?? 0) + 1;
      if (alike > this.#options.similar) {
        const why = `${this.#options.similar} pages with such an address are in the plan already; --crawl-similar takes more`;
        return this.#leaveOut(waiting.address, why);
      }
      if (this.#queue.length >= mostWaiting) return;
      this.#shapes.set(shape, alike);
    }
    this.#queued.add(key);
    this.#queue.push(waiting);
  }

  /** Why the server, or its rules, do not want an address opened. */
  async #refusal(address: string, isGiven: boolean): Promise<string | null> {
    const context = await this.#ready();
    const { timeout, delay, ignoreRobots } = this.#options;
    const rules = ignoreRobots ? null : await this.#robots(address);
    const forbidden = rules?.forbids(address);
    if (forbidden) return isGiven ? `its links were not followed: ${forbidden}` : forbidden;
    const pause = Math.max(delay, rules?.delay ?? 0);
    await this.#pause(pause);
    if (pageNames.test(new URL(address).pathname)) return null;
    try {
      const response = await context.request.head(address, { timeout, maxRedirects: 10 });
      const type = response.headers()['content-type'];
      await response.dispose();
      if (response.ok() && type && !/html/i.test(type)) {
        return `it is ${type.split(';')[0]}, not HTML`;
      }
      await this.#pause(pause);
    } catch {
      // Many servers answer no HEAD: opening it will tell.
    }
    return null;
  }

  async #pause(milliseconds: number) {
    const left = this.#lastRequest + milliseconds - Date.now();
    if (left > 0) await (this.#options.wait ?? setTimeout)(left);
    this.#lastRequest = Date.now();
  }

  async #view(address: string): Promise<PageView> {
    const context = await this.#ready();
    // A page for each: nothing that one leaves behind (timers, dialogs, beforeunload) meets the next.
    const page = await context.newPage();
    const view = await viewPage(page, address, this.#options.timeout);
    const isLost = (view.kind === 'none' && view.hangs) || !(await closePages(context));
    if (isLost) {
      // Its process serves all pages of the context, and is lost with it. It may never answer.
      context.close().catch(() => {});
      this.#context = undefined;
    }
    return view;
  }

  async #ready(): Promise<BrowserContext> {
    this.#context ??= await this.#openContext();
    return this.#context;
  }
}

/** Whether all pages of a context could be closed: one that hangs, a window that a page opened, may not. */
const closePages = (context: BrowserContext) =>
  within(CLOSES, Promise.all(context.pages().map((page) => page.close().catch(() => {})))).then(
    () => true,
    () => false,
  );

const decode = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
