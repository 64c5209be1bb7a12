import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

async function bundleOne(contents, loader, external = []) {
  if (!contents) return Buffer.alloc(0);
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    external,
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * A production bundle, with every package's default (not `development`) exports.
 * @param {import('./candidates.mjs').Sources} sources
 */
async function bundle({ script, style }) {
  const [js, css] = await Promise.all([
    bundleOne(script, 'js'),
    // Images that the page serves itself.
    bundleOne(style, 'css', ['/assets/*']),
  ]);
  return { js, css };
}

/** @param {import('./candidates.mjs').Candidate} candidate */
export async function bundleAll({ bundles }) {
  const parts = await Promise.all(
    Object.entries(bundles).map(async ([name, sources]) => [name, await bundle(sources)]),
  );
  return Object.fromEntries(parts);
}
