// What each engine and each check finds in the corpus. Run by hand; writes `figures.md`:
//   CHROME_PATH=… node test/corpus/measure.ts [id …]
import { writeFileSync } from 'node:fs';
import { launchChromium } from '../../src/browser.ts';
import { entries } from './entries.ts';
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
try {
  for (const [index, entry] of list.entries()) {
    process.stderr.write(`\r${index + 1}/${list.length} `);
    measured.push({
      entry,
      faulty: await observe(browser, server.urlOf(entry, 'faulty'), entry, engines, checks),
      clean: await observe(browser, server.urlOf(entry, 'clean'), entry, engines, checks),
    });
  }
} finally {
  server.close();
  await browser.close();
}
const figures = figuresOf(measured, engines, checks, browser.version());
if (wanted.length) console.log(figures);
else writeFileSync(new URL('figures.md', import.meta.url), figures);
