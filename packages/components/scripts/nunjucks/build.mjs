import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { macrosOf } from './macros.mjs';
import { printNunjucks } from './print-nunjucks.mjs';

const inPackage = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Writes trillium.njk: the components as Nunjucks macros, compiled from their `light()`. */
export async function writeNunjucks(dist) {
  const load = (path) => import(pathToFileURL(resolve(dist, 'development', path)));
  const { tags } = await load('tags.js');
  const { strings } = await load('strings/strings.js');
  const { idFrom } = await load('light/part.js');
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  const macros = macrosOf(tags, inPackage('src'));
  writeFileSync(resolve(dist, 'trillium.njk'), printNunjucks(macros, { version, strings, idFrom }));
}
