import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { macrosOf } from '../scripts/nunjucks/macros.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trillium-macros-'));
mkdirSync(join(folder, 'example'));
after(() => rmSync(folder, { recursive: true }));

const type = { attributes: new Map() };

/** Compiles a component whose `light()` has these lines, from the fifth line of its file on. */
function compile(...lines) {
  const head = ['interface P {', '  label?: string;', '}', 'export class Example {'];
  writeFileSync(
    join(folder, 'example/example.ts'),
    [...head, '  static light(p: P, context) {', ...lines, '  }', '}'].join('\n'),
  );
  return macrosOf({ 'tds-example': type }, folder)[0];
}

describe('the compiler of light()', () => {
  it('says where something stands that a template can’t say', () => {
    const cases = {
      'a loop': ['for (const x of []) {}', 'return { parts: [] };'],
      'a let': ['let x = 1;', 'return { parts: [] };'],
      'an unknown function': ['const x = fetch("/");', 'return { parts: [] };'],
      'a method of a text': ['const x = p.label.toUpperCase();', 'return { parts: [] };'],
      'a sum': ['const x = p.label + 1;', 'return { parts: [] };'],
      'a regular expression': ['const x = /x/;', 'return { parts: [] };'],
      'a computed name': ['const x = { [p.label]: 1 };', 'return { parts: [] };'],
      'a spread': ['const x = { ...p };', 'return { parts: [] };'],
      'a spread of what is not known': ['const x = [...p.items];', 'return { parts: [] };'],
    };
    for (const [name, lines] of Object.entries(cases)) {
      assert.throws(() => compile(...lines), /example\.ts:6: .+ can’t be said in a template/, name);
    }
  });

  it('refuses a part that a template would print wrongly', () => {
    assert.throws(
      () =>
        compile(
          "return { parts: [{ slot: 'control', tag: 'textarea', children: [p.label, 'x'] }] };",
        ),
      /example\.ts:\d+: A <textarea> with more than one text can’t be printed/,
    );
  });

  it('puts the items of a list in another', () => {
    const { nodes } = compile(
      "const more = { parts: [{ slot: 'b', tag: 'b' }, { slot: 'c', tag: 'i' }] };",
      "return { parts: [{ slot: 'a', tag: 'p' }, ...more.parts, { slot: 'd', tag: 'u' }] };",
    );
    assert.deepEqual(
      nodes.map(({ tag }) => tag.value),
      ['p', 'b', 'i', 'u'],
    );
  });

  it('leaves no question whose answer is known', () => {
    const { nodes } = compile(
      "const own = context.author('control');",
      "const lang = 'fr';",
      "const attributes = { id: own?.id ?? 'x', lang: lang || p.label, title: own && p.label };",
      "return { parts: [!own && { slot: 'a', tag: own ? 'b' : 'i', soft: attributes }] };",
    );
    const literal = (value) => ({ type: 'literal', value });
    const attributes = Object.entries({ slot: 'a', 'data-tds': '', id: 'x', lang: 'fr' });
    assert.deepEqual(nodes, [
      {
        type: 'element',
        tag: literal('i'),
        attributes: attributes.map(([name, value]) => [name, literal(value)]),
        children: [],
      },
    ]);
  });
});
