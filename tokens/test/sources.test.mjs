import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Color from 'colorjs.io';
import { readTokens, trillium } from '../scripts/read-tokens.mjs';
import { publishedNames } from './published-names.mjs';

const resolverDocument = JSON.parse(await readFile(trillium, 'utf8'));
const { base, modes } = await readTokens();

const idsIn = (group, path = []) =>
  '$value' in group
    ? [path.join('.')]
    : Object.entries(group)
        .filter(([key]) => !key.startsWith('$'))
        .flatMap(([key, child]) => idsIn(child, [...path, key]));
const load = async ({ $ref }) => JSON.parse(await readFile(new URL($ref, trillium), 'utf8'));

describe('token sources', () => {
  for (const [name, { contexts }] of Object.entries(modes)) {
    for (const context of Object.keys(contexts)) {
      it(`have every published name in ${name} ${context}`, () => {
        const others = Object.values(modes).flatMap((mode) => mode.contexts[mode.default]);
        const names = new Set(
          [...base, ...others.filter(({ id }) => !hasToken(name, id)), ...contexts[context]].map(
            (token) => token.name,
          ),
        );
        assert.deepEqual(
          publishedNames.filter((published) => !names.has(published)),
          [],
        );
      });

      it(`give every ${name} token a value of its own in ${context}`, async () => {
        const { contexts: sources, default: standard } = resolverDocument.modifiers[name];
        const own = idsIn(await load(sources[context].at(-1)));
        const expected = idsIn(await load(sources[standard].at(-1)));
        assert.deepEqual(own.toSorted(), expected.toSorted());
      });

      it(`describe every token of ${name} ${context}`, () => {
        assert.deepEqual(
          contexts[context].filter(({ description }) => !description),
          [],
        );
      });
    }
  }

  it('describe every token of no mode', () => {
    assert.deepEqual(
      base.filter(({ description }) => !description),
      [],
    );
  });

  it('give each primitive colour the same value as numbers and as hex', async () => {
    const { color } = await load(resolverDocument.sets.primitive.sources[0]);
    const steps = Object.values(color).flatMap((hue) => Object.values(hue));
    const colors = [color.transparent, ...steps].filter((token) => token?.$value);
    assert.ok(colors.length > 50);
    for (const { $value } of colors) {
      const { colorSpace, components, hex } = $value;
      const printed = new Color(colorSpace, components).toString({
        format: 'hex',
        collapse: false,
      });
      assert.equal(printed, hex);
    }
  });

  it('are refused when an alias leads nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    const broken = { color: { $type: 'color', text: { $value: '{color.nowhere}' } } };
    const file = join(folder, 'broken.resolver.json');
    await writeFile(
      file,
      JSON.stringify({
        version: '2025.10',
        sets: { primitive: { sources: [{}] }, semantic: { sources: [{}] } },
        modifiers: { theme: { contexts: { light: [{}], dark: [broken] }, default: 'light' } },
        resolutionOrder: [{ $ref: '#/sets/semantic' }, { $ref: '#/modifiers/theme' }],
      }),
    );
    await assert.rejects(readTokens(pathToFileURL(file)), /color\.nowhere/);
    await rm(folder, { recursive: true });
  });
});

function hasToken(mode, id) {
  return modes[mode].contexts[modes[mode].default].some((token) => token.id === id);
}
