// The accessibility report: every story of the built Storybook in every condition of
// `tds-audit.config.yaml`, placed beside the Storybook as `storybook-static/a11y`.
//
//   pnpm a11y                             build, audit, place
//   pnpm a11y --shard 1/4 --out part-1    one part of it, for a machine of several; nothing is placed
//   pnpm a11y merge part-1 part-2 …       join the parts, and place
//
// All options of `tds-audit` are passed on. `--no-build`: what is built already is audited.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { placeReport } from './report-folder.mjs';
import { run } from './run.mjs';

const STORYBOOK = 'storybook-static';
const words = process.argv.slice(2).filter((word) => word !== '--');
const options = words.filter((word) => word !== '--no-build');
const optionOf = (name) => {
  const at = options.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return options[at].includes('=') ? options[at].slice(name.length + 1) : options[at + 1];
};
const out = optionOf('--out') ?? 'a11y-report';
const isWhole = optionOf('--shard') === undefined && options[0] !== 'plan';

process.env.CHROME_PATH = await ensureChromium();
const builds = [
  ['packages', 'pnpm', 'run', 'build'],
  ['Storybook', 'pnpm', '--filter', '@trillium-ds/stories', 'run', 'build'],
];
for (const [label, program, ...args] of words.includes('--no-build') ? [] : builds) {
  process.stdout.write(`Building the ${label} … `);
  const { code, output, seconds } = await run(program, args, { quiet: true });
  console.log(code === 0 ? `done in ${seconds.toFixed(0)} s` : `failed\n${output}`);
  if (code !== 0) process.exit(2);
}
const started = Date.now();
const { code } = await run('node', ['packages/audit/dist/cli.js', ...options], {
  limit: 48 * 3600,
});
// With too many findings, too, there is a report; not when the audit could not run.
const made = join(out, 'components.json');
if (isWhole && existsSync(made) && statSync(made).mtimeMs >= started) {
  console.log(`The report is beside the Storybook: ${placeReport(out, STORYBOOK)}`);
}
process.exit(code);
