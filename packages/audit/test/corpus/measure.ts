// What each engine and each check finds in the corpus. Run by hand; writes `figures.md`:
//   CHROME_PATH=… node test/corpus/measure.ts [id …]
import { writeFileSync } from 'node:fs';
import { launchChromium } from '../../src/browser.ts';
import { entries } from './entries.ts';
import type { Entry, Side } from './entry.ts';
import { figuresOf } from './figures.ts';
import { methods } from './methods.ts';
import { type Measurement, observe } from './observe.ts';
import { serveCorpus } from './serve.ts';

const wanted = process.argv.slice(2);
const list = wanted.length ? entries.filter(({ id }) => wanted.includes(id)) : entries;
const { engines, checks } = await methods();
const browser = await launchChromium();
const server = await serveCorpus(list);
const measured: Measurement[] = [];
let begun = 0;

/** Three at a time: much of the work is waiting for the browser. */
async function work() {
  while (begun < list.length) {
    const index = begun++;
    const entry = list[index] as Entry;
    const look = (side: Side) =>
      observe(browser, server.urlOf(entry, side), entry, engines, checks);
    measured[index] = { entry, faulty: await look('faulty'), clean: await look('clean') };
    process.stderr.write(`\r${index + 1}/${list.length}`);
  }
}

try {
  await Promise.all([work(), work(), work()]);
} finally {
  server.close();
  await browser.close();
}
const figures = figuresOf(measured, engines, checks, browser.version());
if (wanted.length) console.log(figures);
else writeFileSync(new URL('figures.md', import.meta.url), figures);
