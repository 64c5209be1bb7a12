import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle } from '../bundle.mjs';

const sizes = (...files) => ({
  raw: files.reduce((sum, file) => sum + file.length, 0),
  gzip: files.reduce((sum, file) => sum + (file.length && gzipSync(file, { level: 9 }).length), 0),
  // Node's default is the highest quality.
  brotli: files.reduce((sum, file) => sum + (file.length && brotliCompressSync(file).length), 0),
});

/** Bytes of JS and CSS for one button, one field and the form page, each file compressed alone. */
export const measureBytes = (bundles) =>
  Object.fromEntries(
    Object.entries(bundles).map(([name, { js, css }]) => [
      name,
      { ...sizes(js, css), js: sizes(js), css: sizes(css) },
    ]),
  );

/**
 * What the brotli bytes are made of: Lit's script is what a bundle without it is smaller by.
 * @param {import('../candidates.mjs').Candidate} candidate
 */
export async function measureParts({ bundles }, measured) {
  const parts = await Promise.all(
    Object.entries(bundles).map(async ([name, { script }]) => {
      const own = sizes((await bundle({ script }, ['lit', 'lit/*', 'lit-*', '@lit/*'])).js).brotli;
      const { js, css } = measured[name];
      return [name, { lit: js.brotli - own, own, style: css.brotli }];
    }),
  );
  return Object.fromEntries(parts);
}
