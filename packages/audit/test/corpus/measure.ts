// What each engine and each check finds in the corpus. Run by hand; writes `figures.md`:
//   CHROME_PATH=… node test/corpus/measure.ts          visits what was not visited yet
//   CHROME_PATH=… node test/corpus/measure.ts id …     visits these anew, and those not visited yet
//   node test/corpus/measure.ts --figures              only computes the figures again
// Visits are kept in `.cache/corpus`; delete it to begin anew.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/checks/checks.ts';
import { engines } from '../../src/engines/engines.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { VisitLog, Visits } from '../../src/evidence/visits.ts';
import { entries } from './entries.ts';
import { figuresOf } from './figures.ts';
import { measurementsOf } from './measurement.ts';
import { idOf, pagesOf, visitCorpus } from './visit-corpus.ts';

const folder = fileURLToPath(new URL('../../.cache/corpus', import.meta.url));
const browserFile = `${folder}/chromium.txt`;

/** The visits that are kept, by target. */
async function readVisits(): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  for await (const visit of await Visits.in([folder])) visits.set(visit.target, visit);
  return visits;
}

async function measure(again: readonly string[]): Promise<void> {
  const done = await readVisits();
  const waiting = pagesOf(entries).filter(
    (page) => again.includes(page.entry.id) || done.get(idOf(page))?.outcome !== 'audited',
  );
  if (waiting.length === 0) return;
  const log = await VisitLog.open(folder);
  let count = 0;
  try {
    const chromium = await visitCorpus(waiting, { engines, checks, workers: 2 }, async (visit) => {
      await log.append(visit);
      process.stderr.write(`${++count}/${waiting.length} ${visit.target}\n`);
    });
    await writeFile(browserFile, chromium);
  } finally {
    await log.close();
  }
}

await mkdir(folder, { recursive: true });
const words = process.argv.slice(2);
if (!words.includes('--figures')) await measure(words);
const chromium = await readFile(browserFile, 'utf8').catch(() => '(version not noted)');
const measured = measurementsOf(entries, await readVisits());
await writeFile(
  new URL('figures.md', import.meta.url),
  figuresOf(measured, engines, checks, chromium),
);
