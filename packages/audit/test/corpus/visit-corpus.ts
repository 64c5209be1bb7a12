import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { makeConditions } from '../../src/plan/conditions.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { createSession } from '../../src/plan/sign-in.ts';
import type { Target } from '../../src/plan/target.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { openPage } from '../../src/visit/open-page.ts';
import { Tab } from '../../src/visit/tab.ts';
import { makeVisits } from '../../src/visit/visits.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import type { Entry, Side } from './entry.ts';
import { faultCheck, hasFault } from './fault.ts';
import { serveCorpus } from './serve.ts';

/** One page of an entry: a target of the visits. */
export interface CorpusPage {
  readonly entry: Entry;
  readonly side: Side;
}

export const pagesOf = (list: readonly Entry[]): CorpusPage[] =>
  list.flatMap((entry) => [
    { entry, side: 'faulty' },
    { entry, side: 'clean' },
  ]);

/** The id of a page's target. */
export const idOf = ({ entry, side }: CorpusPage): string => `${entry.id}/${side}`;

/** The condition that an entry's pages are looked at in: the base of an audit, but for what it says itself. */
function conditionOf({ id, condition, language = 'en' }: Entry): Condition {
  const [base] = makeConditions({
    languages: [language],
    themes: ['light'],
    widths: [1280],
    circumstances: [],
    fullMatrix: false,
  });
  const { id: baseId, ...rest } = base as Condition;
  return { id: condition ? `${baseId}-${id}` : baseId, ...rest, ...condition };
}

/** Longer than an audit waits: what is measured must not hang on how busy the machine is. */
const limits = { load: 60_000, bytes: 50e6, step: 90_000, visit: 300_000 };

/** How the corpus is visited. */
export interface CorpusVisits {
  readonly engines: readonly Engine[];
  readonly checks: readonly Check[];
  readonly workers: number;
}

/**
 * Visits pages of the corpus as an audit visits any page, each with `faultCheck` before the given checks.
 * Returns the browser’s version.
 */
export async function visitCorpus(
  pages: readonly CorpusPage[],
  { engines, checks, workers }: CorpusVisits,
  onVisit: (visit: Visit) => Promise<void>,
): Promise<string> {
  const exhibits = temporaryFolder();
  return await withCorpus(pages, async ({ browser, openContext, targetOf }) => {
    const options = {
      ...{ engines, checks: [faultCheck, ...checks], openContext, limits },
      exhibits: new ExhibitFolder(exhibits),
    };
    const planned = pages.map((page) => ({
      target: targetOf(page),
      condition: conditionOf(page.entry),
    }));
    await makeVisits(planned, workers, options, onVisit);
    return browser.version();
  });
}

/** What is seen of a page that is opened and no more. */
export interface Shown {
  readonly problems: readonly string[];
  readonly hasFault: boolean;
}

/** Only opens pages of the corpus, one after the other in a few tabs, which is quick. By target. */
export async function showCorpus(pages: readonly CorpusPage[], tabs: number) {
  const shown = new Map<string, Shown>();
  const missing = await withCorpus(pages, async ({ openContext, targetOf, server }) => {
    const queue = pages.values();
    const work = async () => {
      const [first] = pages as [CorpusPage];
      const tab = await Tab.open(conditionOf(first.entry), { openContext, scripts: [] });
      for (const page of queue) {
        const target = targetOf(page);
        await openPage(tab, target, limits);
        // Components print their parts in a microtask, then once more after their texts have come.
        await tab.page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
        );
        shown.set(target.id, {
          problems: tab.problems.map(({ message }) => message),
          hasFault: await hasFault(tab.page, page.entry),
        });
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
    return server.missing;
  });
  return { shown, missing };
}

/** A browser, a server for the pages, and what an audit opens pages with, while the work lasts. */
async function withCorpus<T>(
  pages: readonly CorpusPage[],
  work: (corpus: {
    browser: Browser;
    server: Awaited<ReturnType<typeof serveCorpus>>;
    openContext: ReturnType<typeof createContextOpener>;
    targetOf: (page: CorpusPage) => Target;
  }) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium();
  const server = await serveCorpus(pages.map(({ entry }) => entry));
  const settings = { userAgent: undefined, ignoreCertificates: false };
  const openContext = createContextOpener(async () => browser, settings, await createSession({}));
  const targetOf = (page: CorpusPage): Target => ({
    ...{ id: idOf(page), name: idOf(page), kind: 'page', reason: 'given' },
    url: server.urlOf(page.entry, page.side),
  });
  try {
    return await work({ browser, server, openContext, targetOf });
  } finally {
    server.close();
    await browser.close();
  }
}
