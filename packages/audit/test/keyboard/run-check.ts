import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check, CheckResult } from '../../src/checks/check.ts';
import type { ElementRecord, Observation } from '../../src/evidence/observation.ts';
import { installElements } from '../../src/in-page/elements.ts';

/** What a check said of a page, in words that a test can compare. */
export interface Said {
  readonly outcomes: Readonly<Record<string, string>>;
  /** `focus-visible failed 2.4.7 #id`, with the last step of the element's path. */
  readonly lines: readonly string[];
  readonly observations: readonly Observation[];
  readonly elements: readonly ElementRecord[];
  readonly exhibits: ReadonlyMap<string, Buffer | string>;
  /** Addresses that the page asked for, and got an answer from. */
  readonly asked: readonly string[];
  readonly spent: number;
}

/** Runs checks on pages of HTML in one browser. */
export class CheckRunner {
  readonly #browser: Browser;

  static async start(): Promise<CheckRunner> {
    return new CheckRunner(await launchChromium());
  }

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  close = () => this.#browser.close();

  async run(check: Check, html: string, others: Record<string, string> = {}): Promise<Said> {
    const viewport = { width: 1000, height: 600 };
    const context = await this.#browser.newContext({ viewport });
    try {
      return await this.#runIn(context, check, html, others);
    } finally {
      await context.close();
    }
  }

  async #runIn(
    context: BrowserContext,
    check: Check,
    html: string,
    others: Record<string, string>,
  ): Promise<Said> {
    const asked: string[] = [];
    await context.addInitScript(installElements);
    const url = 'https://page.test/';
    await context.route('**/*', (route) => {
      const address = route.request().url();
      asked.push(address);
      const body = address === url ? `<!doctype html><title>Test</title>${html}` : others[address];
      const status = body === undefined ? 404 : 200;
      // A check may let go of what it held in the meantime.
      return route
        .fulfill({ status, contentType: 'text/html; charset=utf-8', body: body ?? '' })
        .catch(() => {});
    });
    const page = await context.newPage();
    // As in an audit, too.
    page.on('dialog', (dialog) => dialog.dismiss());
    context.on('page', (other) => other.close());
    const open = async () => {
      await page.goto(url);
      // As in an audit: each document numbers its elements from another number on.
      for (const [index, frame] of page.frames().entries()) {
        await frame.evaluate((first) => window.tdsAudit.begin(first), (index + 1) * 1_000_000);
      }
    };
    await open();
    const devtools = await context.newCDPSession(page);
    const exhibits = new Map<string, Buffer | string>();
    const started = performance.now();
    const result: CheckResult = await check.run({
      page,
      devtools,
      target: { id: url, kind: 'page', name: url, url, reason: 'given' },
      condition: { id: 'test', width: 1000, height: 600 },
      signal: AbortSignal.timeout(120_000),
      reload: open,
      async exhibit(name, content) {
        exhibits.set(name, content);
        return name;
      },
    });
    const { observations } = result;
    // Without records of its own, a check counts by the numbers of the page.
    const { first, records } = result.elements
      ? { first: 0, records: result.elements }
      : await page.evaluate(() => ({
          first: window.tdsAudit.first,
          records: window.tdsAudit.describe().map((one) => ({ ...one, frames: [] })),
        }));
    return {
      outcomes: Object.fromEntries(result.rules.map(({ rule, outcome }) => [rule, outcome])),
      lines: observations.map(({ rule, outcome, criteria, element }) => {
        const place = element === null ? 'page' : records[element - first]?.path.at(-1);
        return `${rule} ${outcome} ${criteria.join()} ${place}`;
      }),
      observations,
      elements: records,
      exhibits,
      asked,
      spent: performance.now() - started,
    };
  }
}
