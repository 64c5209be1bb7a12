import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const REACT_18 = { react: 'react-18', 'react-dom': 'react-dom-18' };

const shared = (react) => ({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  format: 'esm',
  write: false,
  jsx: 'automatic',
  // With the warnings of the library and of the framework.
  conditions: ['development'],
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  alias: react === 18 ? REACT_18 : {},
  logLevel: 'error',
});

/** Modules of this folder, or packages, as scripts that share what they have in common, by path. */
export async function bundleForBrowser(entryPoints, { react, production = false } = {}) {
  const options = shared(react);
  const { outputFiles } = await build({
    ...options,
    entryPoints,
    conditions: production ? [] : options.conditions,
    splitting: true,
    outdir: '/',
    // With its compiler, as on the server.
    alias: { vue: 'vue/dist/vue.esm-bundler.js', ...options.alias },
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}

/** What a module of this folder exports when it runs on the server. */
export async function importOnServer(entry, { react } = {}) {
  const { outputFiles } = await build({
    ...shared(react),
    entryPoints: [entry],
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire('/');",
    },
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

/** The stylesheet that every page links. */
export const stylesheet = await readFile(
  fileURLToPath(import.meta.resolve('@trillium-ds/components/trillium.css')),
  'utf8',
);
