import assert from 'node:assert/strict';
import { test } from 'node:test';
import manifest from '../custom-elements.json' with { type: 'json' };
import * as all from '../dist/index.js';
import { strings } from '../dist/strings/strings.js';
import { tags } from '../dist/tags.js';

/** Throws, in a module, whenever someone tries to change it. */
const deepFreeze = (value) => {
  if (value && typeof value === 'object') Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};

const docs = manifest.modules.flatMap(({ declarations }) => declarations);
const literals = (text = '') => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** Properties of a component as a printer reads them from attributes, every one with a value. */
const filled = (tag, string) =>
  Object.fromEntries(
    (docs.find(({ tagName }) => tagName === tag).attributes ?? []).map(({ fieldName, type }) => {
      if (/boolean/.test(type.text)) return [fieldName, true];
      if (/number/.test(type.text)) return [fieldName, 3];
      return [fieldName, string ?? literals(type.text)[0] ?? `the ${fieldName}`];
    }),
  );

const context = (type, language = 'en', slots = []) =>
  deepFreeze({
    id: 'base',
    strings: strings[language],
    texts: type.texts?.[language] ?? {},
    group: { name: 'group', defaultValue: 'a', required: true },
    author: (slot) => (slots.includes(slot) ? { tag: 'p', id: `own-${slot}` } : undefined),
  });

const isValue = (value) =>
  ['undefined', 'string', 'number', 'boolean'].includes(typeof value) || value === null;

function checkAttributes(attributes = {}) {
  for (const [name, value] of Object.entries(attributes)) {
    assert.match(name, /^[a-z][a-z-]*$/);
    assert.ok(isValue(value), `${name} is ${typeof value}`);
    assert.ok(!/^on|^style$/.test(name), `${name} needs an exception in a strict CSP`);
  }
}

function checkChild(child) {
  if (!child || typeof child === 'string') return;
  assert.match(child.tag, /^[a-z][a-z0-9]*$/);
  checkAttributes(child.attributes);
  child.children?.forEach(checkChild);
}

/** Asserts that a printer can print it: plain data, one node for each slot. */
function checkLight(light) {
  assert.doesNotThrow(() => structuredClone(light), 'plain data only');
  checkAttributes(light.host);
  const parts = light.parts.filter(Boolean);
  const slots = parts.map(({ slot }) => slot);
  assert.equal(new Set(slots).size, slots.length, `a slot is printed twice: ${slots}`);
  for (const part of parts) {
    assert.match(part.slot, /^[a-z][a-z0-9-]*$/);
    checkAttributes(part.own);
    checkAttributes(part.soft);
    checkChild(part);
  }
}

test('nothing is registered and no document is made by importing in Node', () => {
  assert.ok(Object.keys(all).length > 10);
  assert.equal(globalThis.document, undefined);
  for (const tag of Object.keys(tags)) assert.equal(globalThis.customElements?.get(tag), undefined);
});

test('every component of the manifest can be printed', () => {
  const documented = docs.flatMap(({ tagName }) => tagName ?? []).sort();
  assert.deepEqual(documented, Object.keys(tags).sort());
});

for (const [tag, type] of Object.entries(tags)) {
  const { slots = [] } = docs.find(({ tagName }) => tagName === tag);
  const everySlot = slots.map(({ name }) => name).filter(Boolean);

  test(`${tag}: light() is pure`, () => {
    for (const properties of [{}, filled(tag), filled(tag, '')]) {
      for (const own of [[], everySlot]) {
        const frozen = deepFreeze(structuredClone(properties));
        const first = type.light(frozen, context(type, 'en', own));
        checkLight(first);
        assert.deepEqual(type.light(frozen, context(type, 'en', own)), first);
        assert.equal(typeof (type.baseId(frozen, context(type)) ?? ''), 'string');
      }
    }
  });

  test(`${tag}: light() takes any text`, () => {
    const hostile = `<img src=x onerror=alert(1)>&"'\`</template>\u0000\u{1F600}`;
    checkLight(type.light(deepFreeze(filled(tag, hostile)), context(type)));
  });

  test(`${tag}: light() speaks either language`, () => {
    const [english, french] = ['en', 'fr'].map((language) => {
      const light = type.light(filled(tag), context(type, language));
      return JSON.stringify(light).replaceAll(/"(?:tag|slot|type)":"[^"]*"/g, '');
    });
    for (const [name, text] of Object.entries({ ...strings.en, ...type.texts?.en })) {
      if (typeof text !== 'string' || text.length < 4) continue;
      // Some words are the same in both, as “Minute”.
      if (text === { ...strings.fr, ...type.texts?.fr }[name]) continue;
      // As a word of its own: "Month" is part of names, too.
      const said = new RegExp(`(?<!\\w)${RegExp.escape(JSON.stringify(text).slice(1, -1))}`);
      if (!said.test(english)) continue;
      assert.ok(!said.test(french), `${name} stays English`);
    }
  });
}
