import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../../scripts/browser.mjs';
import { bundleAll } from './bundle.mjs';
import { loadCandidates, versionOf } from './candidates.mjs';
import { measureBytes } from './measures/bytes.mjs';
import { measureFiltering } from './measures/filtering.mjs';
import { measurePrint, startPrinters, stopPrinters } from './measures/print.mjs';
import { measureQuestions } from './measures/questions.mjs';
import { checkLong, measureReady } from './measures/ready.mjs';
import { measureThousand } from './measures/thousand.mjs';
import { report } from './report.mjs';
import { inTurn } from './rounds.mjs';
import { serve } from './server.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
if (!(rounds >= 1)) throw new RangeError('ROUNDS is a number, 1 or more');
for (const entry of ['@trillium-ds/components/trillium.css', '@trillium-ds/ssr']) {
  const built = existsSync(new URL(import.meta.resolve(entry)));
  if (!built) throw new Error(`${entry} is not there yet: run \`pnpm build\` first`);
}

const candidates = (await loadCandidates()).map((candidate) => ({
  ...candidate,
  version: versionOf(candidate),
}));
const byId = async (make) =>
  Object.fromEntries(await Promise.all(candidates.map(async (one) => [one.id, await make(one)])));

process.stderr.write('bundling\n');
const bundles = await byId(bundleAll);
const results = { bytes: await byId(({ id }) => measureBytes(bundles[id])) };

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  // Nothing leaves the machine, whatever a candidate asks for.
  args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const { origin, close } = await serve(candidates, bundles);
const printers = await startPrinters(candidates);
results.environment = {
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  processor: `${availableParallelism()} × ${cpus()[0].model}`,
  load: loadavg()[0].toFixed(1),
  date: new Date().toISOString(),
  rounds,
};
try {
  results.ready = await inTurn('ready', candidates, rounds, ({ id }) =>
    measureReady(browser, `${origin}/${id}/form.html`),
  );
  results.late = await inTurn('script late', candidates, 1, ({ id }) =>
    measureReady(browser, `${origin}/${id}/form-late.html`),
  );
  results.thousand = await inTurn('1,000 fields', candidates, rounds, (candidate, round) =>
    measureThousand(browser, `${origin}/${candidate.id}/field.html`, candidate, round),
  );
  const askers = candidates.filter(({ questions }) => questions);
  results.questions = await inTurn('questions', askers, rounds, (candidate, round) =>
    measureQuestions(browser, `${origin}/${candidate.id}/questions.html`, candidate, round),
  );
  const long = candidates.filter((candidate) => candidate.long);
  results.long = await inTurn('60 questions', long, rounds, ({ id }) =>
    measureReady(browser, `${origin}/${id}/long.html`, checkLong),
  );
  results.filtering = await inTurn('filtering', [{ id: 'trillium' }], rounds, () =>
    measureFiltering(browser, `${origin}/trillium/everything.html`),
  );
  results.print = await inTurn('server', printers, rounds * 3, measurePrint);
} finally {
  stopPrinters(printers);
  await browser.close();
  close();
}

console.log(report(candidates, printers, results));
const folder = new URL('../dist/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('results.json', folder), JSON.stringify(results, null, 2));
