// Native HTML, Trillium and its peers, measured side by side on built packages.
import { ensureChromium, findWholeChromium } from './browser.mjs';
import { run } from './run.mjs';

const found = await ensureChromium();
// As people have it.
process.env.CHROME_PATH = findWholeChromium() ?? found;
process.stdout.write('Building the packages … ');
const built = await run('pnpm', ['run', 'build'], { quiet: true });
console.log(built.code === 0 ? `done in ${built.seconds.toFixed(0)} s` : `failed\n${built.output}`);
if (built.code !== 0) process.exit(1);
const { code } = await run('pnpm', ['--filter', '@trillium-ds/benchmark', 'run', 'bench'], {
  limit: 1800,
});
process.exit(code);
