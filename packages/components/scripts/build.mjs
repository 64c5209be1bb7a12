// Two trees of ES modules (dist/development with warnings, dist without), the stylesheets, the
// Nunjucks macros, the manifest and the types.
import { execFileSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeNunjucks } from './nunjucks/build.mjs';
import { writeStylesheets } from './stylesheets.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command, ...args) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
const shared = {
  entryPoints: globSync('src/**/*.ts').filter(
    (file) => !/\.test\.ts$|\.d\.ts$|^src\/testing\//.test(file),
  ),
  outbase: 'src',
  format: 'esm',
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
};
await build({ ...shared, outdir: 'dist/development', define: { __DEV__: 'true' } });
await build({
  ...shared,
  outdir: 'dist',
  define: { __DEV__: 'false' },
  minify: true,
});
writeStylesheets('dist');
await writeNunjucks('dist');
run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');
run('tsc', '--emitDeclarationOnly');
