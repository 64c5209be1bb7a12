// The accessibility report: every story of the built Storybook, in every language and theme.
import { ensureChromium } from './browser.mjs';
import { run } from './run.mjs';

process.env.CHROME_PATH = await ensureChromium();
for (const [label, ...command] of [
  ['packages', 'pnpm', 'run', 'build'],
  ['Storybook', 'pnpm', '--filter', '@trillium-ds/stories', 'run', 'build'],
]) {
  process.stdout.write(`Building the ${label} … `);
  const [program, ...args] = command;
  const { code, output, seconds } = await run(program, args, { quiet: true });
  console.log(code === 0 ? `done in ${seconds.toFixed(0)} s` : `failed\n${output}`);
  if (code !== 0) process.exit(2);
}
const { code } = await run(
  'node',
  [
    'packages/audit/dist/cli.js',
    'storybook-static',
    '--out',
    'a11y-report',
    '--components',
    'packages/components/custom-elements.json',
    ...process.argv.slice(2),
  ],
  { limit: 6 * 3600 },
);
process.exit(code);
