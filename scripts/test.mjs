// Every check there is. Two lanes run side by side; each prints its output when it is done, and the
// last line sums up what all of them counted: `N passed, N failed`.
import { globSync } from 'node:fs';
import { ensureChromium } from './browser.mjs';
import { run } from './run.mjs';

const pnpm = (name, script = 'test') => [
  'pnpm',
  ['--filter', `@trillium-ds/${name}`, 'run', script],
];
/** Tests of the audit's that look at many pages take as long as all others of it. */
const ofPages = new Set(['bad-pages', 'corpus', 'forms', 'in-page', 'keyboard']);
const auditTests = globSync('test/*/*.test.ts', { cwd: 'packages/audit' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const audit = (isOfPages) => {
  const files = auditTests.filter((file) => ofPages.has(file.split('/')[1]) === isOfPages);
  const [program, args] = pnpm('audit', 'test:of');
  return [program, [...args, ...files]];
};
const node = (...files) => ['node', ['--test', '--test-reporter=spec', ...files]];

const lanes = [
  [
    ['Components in Chromium', ...pnpm('components'), 1200],
    ['Release, from a registry to an app', ...node('scripts/release-test/*.test.mjs'), 240],
    ['Audit', ...audit(false), 1800],
  ],
  [
    ['Lint', 'node', ['scripts/lint.mjs'], 300],
    ['Tokens', ...pnpm('tokens'), 120],
    ['Server rendering', ...pnpm('ssr'), 300],
    ['Components in Node', ...pnpm('components', 'test:node'), 60],
    ['Pages and frameworks', ...pnpm('page-tests'), 1500],
    ['Audit of many pages', ...audit(true), 1500],
  ],
];

/** The counts that a test runner printed; a command that counts nothing is one check. */
function count({ code, output }) {
  const number = (pattern) =>
    [...output.matchAll(pattern)].reduce((sum, [, digits]) => sum + Number(digits), 0);
  const passed = number(/^(?:ℹ|#) pass (\d+)/gm) + number(/^(?:\w+: )?(\d+) passed, \d+ failed/gm);
  const failed = number(/^(?:ℹ|#) fail (\d+)/gm) + number(/^(?:\w+: )?\d+ passed, (\d+) failed/gm);
  if (code === 0) return { passed: passed || 1, failed };
  return { passed, failed: failed || 1 };
}

process.env.CHROME_PATH = await ensureChromium();
console.log('Building the packages …');
const built = await run('pnpm', ['run', 'build'], { limit: 180, quiet: true });
if (built.code !== 0) {
  console.log(built.output);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
console.log(`Built in ${built.seconds.toFixed(0)} s.`);

const results = [];
await Promise.all(
  lanes.map(async (lane) => {
    for (const [name, command, args, limit] of lane) {
      const result = await run(command, args, { limit, quiet: true, env: { FORCE_COLOR: '0' } });
      const { passed, failed } = count(result);
      results.push({ name, passed, failed, seconds: result.seconds });
      console.log(
        `\n=== ${name}: ${passed} passed, ${failed} failed (${result.seconds.toFixed(0)} s)`,
      );
      console.log(failed || result.code !== 0 ? result.output : result.output.slice(-1500));
    }
  }),
);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('\nSummary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `  ${failed ? '✗' : '✓'} ${name}: ${passed} of ${passed + failed}, ${seconds.toFixed(0)} s`,
  );
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
