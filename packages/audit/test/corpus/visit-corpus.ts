import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { makeConditions } from '../../src/plan/conditions.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { createSession } from '../../src/plan/sign-in.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { makeVisits } from '../../src/visit/visits.ts';
import type { Entry, Side } from './entry.ts';
import { faultCheck } from './fault.ts';
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
 * Returns the browser’s version, and the addresses that pages asked for and that were not there.
 */
export async function visitCorpus(
  pages: readonly CorpusPage[],
  { engines, checks, workers }: CorpusVisits,
  onVisit: (visit: Visit) => Promise<void> | void,
): Promise<{ chromium: string; missing: readonly string[] }> {
  const exhibits = await mkdtemp(join(tmpdir(), 'tds-corpus-'));
  const browser = await launchChromium();
  const server = await serveCorpus(pages.map(({ entry }) => entry));
  const session = await createSession({});
  const settings = { userAgent: undefined, ignoreCertificates: false };
  try {
    await makeVisits(
      pages.map((page) => ({
        target: {
          id: idOf(page),
          kind: 'page',
          name: idOf(page),
          url: server.urlOf(page.entry, page.side),
          reason: 'given',
        },
        condition: conditionOf(page.entry),
      })),
      workers,
      {
        engines,
        checks: [faultCheck, ...checks],
        openContext: createContextOpener(async () => browser, settings, session),
        exhibits: new ExhibitFolder(exhibits),
        limits,
      },
      async (visit) => onVisit(visit),
    );
    return { chromium: browser.version(), missing: server.missing };
  } finally {
    server.close();
    await browser.close();
    await rm(exhibits, { recursive: true });
  }
}
