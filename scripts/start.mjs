// Builds what Storybook reads (tokens, stylesheet, manifest), then serves it until stopped.
import { spawn } from 'node:child_process';
import { run } from './run.mjs';

const port = process.env.PORT || '6006';
for (const [name, label] of [
  ['tokens', 'tokens'],
  ['components', 'components and their manifest'],
]) {
  process.stdout.write(`Building the ${label} … `);
  const { code, output, seconds } = await run(
    'pnpm',
    ['--filter', `@trillium-ds/${name}`, 'run', 'build'],
    { quiet: true },
  );
  console.log(code === 0 ? `done in ${seconds.toFixed(1)} s` : `failed\n${output}`);
  if (code !== 0) process.exit(code);
}
console.log('Starting Storybook …');
const storybook = spawn('pnpm', ['--filter', '@trillium-ds/stories', 'run', 'start'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: port },
});
process.on('SIGTERM', () => storybook.kill());
storybook.on('close', (code) => process.exit(code ?? 1));

for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ready = await fetch(`http://localhost:${port}/iframe.html`).then(
    (response) => response.ok,
    () => false,
  );
  if (ready) break;
}
console.log(`\nStorybook is open at http://localhost:${port}`);
