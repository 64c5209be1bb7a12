// Every check that needs no browser. `--fix` lets Biome and ESLint mend what they can.
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { houseRules, longFiles } from './house-rules.mjs';
import { publishedPackages } from './published-packages.mjs';
import { run } from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const fix = process.argv.includes('--fix');

/** The output of a command that failed; nothing of one that went well. */
async function tool(name, ...args) {
  const { code, output } = await run(`node_modules/.bin/${name}`, args, {
    limit: 150,
    quiet: true,
  });
  return code === 0 ? [] : [output.trim() || `${name} ended with code ${code}.`];
}

async function publishable({ folder, manifest }) {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: 'npm', strict: true });
  return messages.map((message) => `${manifest.name}: ${formatMessage(message, pkg)}`);
}

const biome = [
  'check',
  '--error-on-warnings',
  '--max-diagnostics=100',
  ...(fix ? ['--write'] : []),
];
const eslint = ['packages/components/src/**/*.ts', 'stories/**/*.ts', ...(fix ? ['--fix'] : [])];
const projects = globSync('{tokens,stories,packages/*}/tsconfig{,.test}.json');

const checks = [
  ['Biome: format and lint', () => tool('biome', ...biome)],
  ['ESLint: elements and templates', () => tool('eslint', '--max-warnings=0', ...eslint)],
  ...projects.map((file) => [`TypeScript: ${file}`, () => tool('tsc', '--noEmit', '-p', file)]),
  ...publishedPackages().map((it) => [`publint: ${it.manifest.name}`, () => publishable(it)]),
  ...Object.entries(houseRules).map(([name, rule]) => [`House rule: ${name}`, rule]),
];

// Types and manifests of a package lead to its build.
if (!publishedPackages().every(({ folder }) => existsSync(`${folder}/dist`))) {
  console.log('Building the packages …');
  const { code, output } = await run('pnpm', ['run', 'build'], { limit: 180, quiet: true });
  if (code !== 0) console.log(output);
}

let failed = 0;
const queue = [...checks];
async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, check] = next;
    const started = Date.now();
    const problems = await check();
    if (problems.length) failed += 1;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log([`${problems.length ? '✗' : '✓'} ${name} (${seconds} s)`, ...problems].join('\n'));
  }
}
await Promise.all([work(), work()]);

for (const [file, lines] of longFiles()) console.log(`! ${file} has ${lines} lines: split it?`);
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
