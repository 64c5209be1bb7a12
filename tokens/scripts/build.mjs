import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { printCss } from './print-css.mjs';
import { printJavaScript, printTypes } from './print-javascript.mjs';
import { printFigma, printResolvedJson } from './print-json.mjs';
import { printScss } from './print-scss.mjs';
import { readTokens } from './read-tokens.mjs';

const dist = new URL('../dist/', import.meta.url);
const source = new URL('../src/', import.meta.url);

const tokens = await readTokens();
const files = new Map([
  ['tokens.css', printCss(tokens)],
  ['tokens.scss', printScss(tokens)],
  ['tokens.js', printJavaScript(tokens)],
  ['tokens.d.ts', printTypes(tokens)],
  ['tokens.json', printResolvedJson(tokens)],
]);
for (const [path, text] of printFigma(tokens)) files.set(`figma/${path}`, text);

await rm(dist, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = new URL(path, dist);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
for (const path of ['fonts.css', 'pairs.json'])
  await cp(new URL(path, source), new URL(path, dist));
