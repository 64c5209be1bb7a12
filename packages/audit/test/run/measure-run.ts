/**
 * What a run costs. Run by hand, on a machine that does nothing else; figures are of that machine:
 *   node test/run/measure-run.ts overhead [pages]           seconds for each page, with more and more tests
 *   node test/run/measure-run.ts memory [pages] [workers]   megabytes of the run and its browsers, as it goes on
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { few, page } from './run-command.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A folder of pages as services have them: a menu, texts, a table, a form. All differ. */
function folderOf(count: number): string {
  const folder = join(temporaryFolder(), 'site');
  mkdirSync(folder);
  const times = <T>(many: number, make: (index: number) => T) =>
    Array.from({ length: many }, (_, index) => make(index)).join('');
  const field = (label: string, index: number) =>
    `<p><label for="f${index}">${label}</label> <input id="f${index}" name="f${index}"></p>`;
  for (let number = 0; number < count; number++) {
    const body = `<nav aria-label="Services"><ul>${times(12, (one) => `<li><a href="#service-${one}">Service ${one}</a></li>`)}</ul></nav>
      ${times(15, (one) => `<h2 id="service-${one}">Service ${one}</h2><p>What you need to know about service ${one} of office ${number}, and how long it takes until you hear from us.</p>`)}
      <table><caption>Fees</caption><tr><th scope="col">Year</th><th scope="col">Fee</th></tr>${times(20, (one) => `<tr><td>${2000 + one}</td><td>$${number + one}</td></tr>`)}</table>
      <form>${times(8, (one) => field(`Answer ${one}`, one))}<button>Send</button></form>`;
    writeFileSync(join(folder, `page-${number}.html`), page(body, `Office ${number}`));
  }
  return folder;
}

/** Resident megabytes of a process and of all that it started. */
function megabytesOf(root: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      // What several processes share counts once for each: more than there is, never less.
      pages.set(Number(name), Number(readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]));
    } catch {
      // It has ended.
    }
  }
  const sum = (one: number): number =>
    (pages.get(one) ?? 0) +
    (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return (sum(root) * 4096) / 1e6;
}

/** Runs an audit; `onSample` hears every second how many visits there are, and how much memory is in use. */
async function audit(
  words: readonly string[],
  onSample: (visits: number, megabytes: number) => void = () => {},
): Promise<number> {
  const out = temporaryFolder();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, '--no-config', ...few, '--quiet', '--out', out, ...words],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const log = join(out, 'visits.jsonl');
  const timer = setInterval(() => {
    const visits = existsSync(log) ? readFileSync(log, 'utf8').split('{"target"').length - 1 : 0;
    onSample(visits, megabytesOf(child.pid as number));
  }, 1000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  // 1: too many findings, which is no concern here.
  if (code !== 0 && code !== 1) throw new Error(`The audit ended with ${code}.`);
  return (performance.now() - started) / 1000;
}

async function measureOverhead(pages: number): Promise<void> {
  const two = folderOf(2);
  const many = folderOf(2 + pages);
  const kinds = {
    'axe-core alone': ['--engines', 'axe-core', '--checks', 'none'],
    'the three engines': ['--checks', 'none'],
    'engines and checks': [],
  };
  let first: number | undefined;
  for (const [name, words] of Object.entries(kinds)) {
    // What a run takes to begin and to end is the same for both.
    const begin = await audit([two, '--workers', '1', ...words]);
    const seconds = ((await audit([many, '--workers', '1', ...words])) - begin) / pages;
    first ??= seconds;
    console.log(`${name}: ${seconds.toFixed(2)} s a page, ${(seconds / first).toFixed(1)}×`);
  }
}

async function measureMemory(pages: number, workers: number): Promise<void> {
  const most = new Map<number, number>();
  const seconds = await audit(
    [folderOf(pages), '--workers', String(workers)],
    (visits, megabytes) => {
      const hundred = Math.floor(visits / 100) * 100;
      most.set(hundred, Math.max(most.get(hundred) ?? 0, megabytes));
    },
  );
  console.log(`${pages} pages with ${workers} workers in ${seconds.toFixed(0)} s`);
  for (const [from, megabytes] of most) {
    console.log(`from page ${from}: at most ${megabytes.toFixed(0)} MB`);
  }
}

const [what, pages, workers] = process.argv.slice(2);
if (what === 'overhead') await measureOverhead(Number(pages ?? 40));
else if (what === 'memory') await measureMemory(Number(pages ?? 500), Number(workers ?? 4));
else console.log('overhead [pages], or memory [pages] [workers]');
