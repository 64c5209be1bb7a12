import { brotliCompressSync, gzipSync } from 'node:zlib';

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
