import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { printJavaScript, printTypes } from '../scripts/print-javascript.mjs';
import { printFigma, printResolvedJson } from '../scripts/print-json.mjs';
import { printScss } from '../scripts/print-scss.mjs';
import { readTokens } from '../scripts/read-tokens.mjs';

const source = await readTokens();
const { base, modes } = source;
/** Every list of tokens: `base`, then `theme light`, `theme dark`, … */
const lists = [
  [['base'], base],
  ...Object.entries(modes).flatMap(([name, { contexts }]) =>
    Object.entries(contexts).map(([context, tokens]) => [[name, context], tokens]),
  ),
];
const byName = (tokens) => Object.fromEntries(tokens.map(({ name, css }) => [name, css]));

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tokens-'));
});
after(() => rm(folder, { recursive: true }));

const write = async (name, text) => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

describe('JavaScript', () => {
  it('refers to every token and holds its value in every mode', async () => {
    const file = await write('tokens.mjs', printJavaScript(source));
    const { tokens, values } = await import(pathToFileURL(file));
    for (const [[name, context], list] of lists) {
      assert.deepEqual(context ? values[name][context] : values[name], byName(list));
      for (const token of list) assert.equal(tokens[token.name], `var(--tds-${token.name})`);
    }
    assert.deepEqual(Object.keys(values), ['base', ...Object.keys(modes)]);
  });

  it('has types that know every name and refuse others', async () => {
    await write('tokens.d.ts', printTypes(source));
    await write('package.json', '{ "type": "module" }');
    const usage = await write(
      'usage.ts',
      `import { type Theme, type TokenName, tokens, values } from './tokens.js';
const name: TokenName = 'color-text-default';
const reference: 'var(--tds-space-3)' = tokens['space-3'];
const theme: Theme = 'high-contrast-dark';
const color: string = values.theme[theme]['color-text-default'];
// @ts-expect-error
const unknown: TokenName = 'color-text-nowhere';
// @ts-expect-error
values.density.compact['color-text-default'];
export { color, name, reference, unknown };
`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2022'];
    await promisify(execFile)('tsc', [...options, usage]);
  });
});

describe('resolved JSON', () => {
  it('is a resolver document with the same values', async () => {
    const text = printResolvedJson(source);
    assert.doesNotMatch(text, /"\{/, 'no alias is left');
    const file = await write('tokens.resolver.json', text);
    assert.deepEqual(await readTokens(pathToFileURL(file)), source);
  });
});

describe('SCSS', () => {
  it('has a variable for every token and its value in every mode', () => {
    const scss = printScss(source);
    const [variables, values] = scss.split('$tds-values:');
    const sections = values.split(/'[a-z-]+': \(\n/);
    const filled = sections.filter((section) => section.includes("': ("));
    assert.equal(filled.length, lists.length);
    for (const [index, [, tokens]] of lists.entries()) {
      const lines = [...filled[index].matchAll(/^'(.+)': \((.+)\),$/gm)];
      assert.deepEqual(
        Object.fromEntries(lines.map(([, name, css]) => [name, css])),
        byName(tokens),
      );
      for (const { name } of tokens) {
        assert.ok(variables.includes(`\n$tds-${name}: var(--tds-${name});\n`), name);
      }
    }
  });
});

describe('fonts.css', () => {
  it('adjusts fonts that the font families name', async () => {
    const css = await readFile(new URL('../src/fonts.css', import.meta.url), 'utf8');
    const families = new Set(
      [...css.matchAll(/font-family: ['"](.+)['"]/g)].map(([, family]) => family),
    );
    const named = base.filter(({ type }) => type === 'fontFamily').flatMap(({ value }) => value);
    assert.equal(families.size, 2);
    for (const family of families) assert.ok(named.includes(family), family);
  });
});

describe('Figma', () => {
  const files = printFigma(source);

  it('gets one file per mode with the same variables in each', () => {
    const themes = [...files.keys()].filter((path) => path.startsWith('theme/'));
    assert.equal(themes.length, Object.keys(modes.theme.contexts).length);
    const shape = (path) => Object.keys(flat(JSON.parse(files.get(path))));
    for (const path of themes) assert.deepEqual(shape(path), shape(themes[0]));
  });

  it('gets the colours as they are and lengths in pixels', () => {
    for (const [[name, context = 'base'], tokens] of lists) {
      const text = files.get(`${name}/${context}.tokens.json`);
      const variables = text ? flat(JSON.parse(text)) : {};
      for (const { id, type, value } of tokens) {
        if (type === 'color') assert.deepEqual(variables[id].$value, value);
        if (type !== 'dimension') continue;
        assert.equal(variables[id].$value, value.unit === 'rem' ? value.value * 16 : value.value);
      }
    }
  });
});

function flat(group, path = []) {
  if ('$value' in group) return { [path.join('.')]: group };
  const children = Object.entries(group).filter(([key]) => !key.startsWith('$'));
  return Object.assign({}, ...children.map(([key, child]) => flat(child, [...path, key])));
}
