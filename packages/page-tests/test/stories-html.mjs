import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../../stories/', import.meta.url));

/** Imports a module that is in no file: a data URL would fill every stack trace with its text. */
async function importText(text) {
  const place = mkdtempSync(join(tmpdir(), 'stories-'));
  const file = join(place, 'stories.mjs');
  writeFileSync(file, text);
  try {
    return await import(pathToFileURL(file));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/**
 * Every story as the HTML that an author writes: `{ name, attributes, own }` in one language, where
 * `attributes` and `own` are the two ways of writing it. An empty text: there is no such way.
 */
export async function readStories(language) {
  const files = globSync('*.stories.ts', { cwd: folder }).sort();
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file, index) => `export * as file${index} from './${file}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { __DEV__: 'false' },
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    logLevel: 'warning',
  });
  const modules = await importText(outputFiles[0].text);
  return Object.values(modules).flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories).map(([name, story]) => {
      const parameters = { ...meta.parameters, ...story.parameters };
      // As Storybook does, parameters are merged in depth.
      const { each = [{}], ...says } = {
        ...meta.parameters?.[language],
        ...story.parameters?.[language],
      };
      const write = (way) =>
        each
          .map((more) =>
            parameters.writings[way]({ ...says, ...more, ...meta.args, ...story.args }, language),
          )
          .join('\n');
      return { name: `${meta.title}: ${name}`, attributes: write('attributes'), own: write('own') };
    }),
  );
}
