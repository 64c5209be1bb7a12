import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allStyles } from '../../scripts/stylesheets.mjs';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** The manifest of the sources as they are now: no build has to come first. */
async function analyze() {
  const out = mkdtempSync(join(tmpdir(), 'manifest-'));
  const config = 'custom-elements-manifest.config.mjs';
  const args = ['analyze', '--quiet', '--config', config, '--outdir', relative(folder, out)];
  try {
    await promisify(execFile)(`${folder}/node_modules/.bin/cem`, args, { cwd: folder });
    return readFileSync(join(out, 'custom-elements.json'), 'utf8');
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The module that a published path of the package is made from. */
function sourceOf(path) {
  const name = path.replace(/\.js$/, '');
  const tries = path ? [`${name}.ts`, `${name}/define.ts`] : ['index.ts'];
  return tries.find((file) => existsSync(`${folder}/src/${file}`));
}

/**
 * What the tests load and no file holds: `virtual:manifest`, `virtual:stories` and the stylesheet; and
 * the package by its own name, from source.
 */
export function sourcePlugin(root) {
  const base = `/${relative(root, folder)}/src`;
  let manifest;
  return {
    name: 'source',
    resolveImport({ source }) {
      const [, path] = source.match(/^@trillium-ds\/components(?:\/(.*))?$/) ?? [];
      const file = source.startsWith('@trillium-ds/components') && sourceOf(path ?? '');
      if (file) return `${base}/${file}`;
      return source.startsWith('virtual:') ? `/${source.replace(':', '/')}.js` : undefined;
    },
    async serve({ path }) {
      if (path === '/virtual/manifest.js') {
        manifest ??= analyze();
        return { body: `export default ${await manifest};`, type: 'js' };
      }
      if (path === '/virtual/trillium.css') return { body: allStyles(), type: 'css' };
      if (path === '/virtual/stories.js') {
        const files = globSync('stories/**/*.stories.ts', { cwd: root });
        const lines = files.map((file) => `[${JSON.stringify(file)}]: () => import('/${file}'),`);
        return { body: `export default {\n${lines.join('\n')}\n};`, type: 'js' };
      }
      return undefined;
    },
  };
}
