import type { Browser, Frame, Page } from 'playwright-core';
import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { Observation } from '../../src/evidence/observation.ts';
import type { Entry, Side } from './entry.ts';
import { isAtFault } from './fault.ts';
import { conditionOf, show } from './show.ts';

/** What one method says, and whether it says it of the faulty element. */
export interface Said extends Pick<Observation, 'rule' | 'outcome' | 'criteria' | 'isAdvice'> {
  /** Of the engine, or the id of the check. */
  readonly method: string;
  readonly isAtFault: boolean;
}

/** What all methods say of one page. */
export interface Observed {
  readonly said: readonly Said[];
  /** Methods that could not run, and why. */
  readonly broken: Readonly<Record<string, string>>;
}

/** An entry, and what was said of its two pages. */
export type Measurement = { readonly entry: Entry } & Readonly<Record<Side, Observed>>;

const limit = 60_000;

/** Looks at one page with every engine, in each of its frames, then with every check. */
export async function observe(
  browser: Browser,
  url: string,
  entry: Entry,
  engines: readonly Engine[],
  checks: readonly Check[],
): Promise<Observed> {
  const said: Said[] = [];
  const broken: Record<string, string> = {};
  const condition = conditionOf(entry);
  const scripts = engines.flatMap(({ script }) => script ?? []);

  const keep = async (method: string, frame: Frame, observations: readonly Observation[]) => {
    for (const { rule, outcome, criteria, isAdvice, element } of observations) {
      const at = { path: entry.element, ref: element ?? -1 };
      const isAt = await frame.evaluate(isAtFault, at).catch(() => false);
      said.push({ method, rule, outcome, criteria, isAdvice, isAtFault: isAt });
    }
  };
  const attempt = async (method: string, page: Page, work: () => Promise<void>) => {
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
      });
      await Promise.race([work(), late]);
    } catch (error) {
      broken[method] = (error as Error).message.split('\n')[0] ?? '';
    } finally {
      clearTimeout(timer);
    }
    return page;
  };

  const page = await show(browser, url, condition, scripts);
  for (const engine of engines) {
    await attempt(engine.source, page, async () => {
      for (const frame of page.frames()) {
        const { observations } = await engine.run(frame);
        await keep(engine.source, frame, observations);
      }
    });
  }
  await page.context().close();

  for (const check of checks) {
    if (check.runs === 'own' && !check.appliesTo?.(condition)) continue;
    // Each on a page of its own: a check may leave it changed.
    const page = await show(browser, url, condition);
    const stop = new AbortController();
    await attempt(check.id, page, async () => {
      const { observations } = await check.run({
        page,
        devtools: await page.context().newCDPSession(page),
        target: { id: entry.id, kind: 'page', name: entry.id, url, reason: 'corpus' },
        condition,
        signal: stop.signal,
        reload: async () => void (await page.goto(url)),
        exhibit: async (name) => name,
      });
      await keep(check.id, page.mainFrame(), observations);
    });
    stop.abort();
    await page.context().close();
  }
  return { said, broken };
}
