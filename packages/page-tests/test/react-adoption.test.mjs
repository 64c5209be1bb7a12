import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MARK, mergeIdList } from '@trillium-ds/components/light/part.js';
import { strings } from '@trillium-ds/components/strings/strings.js';
import { tags } from '@trillium-ds/components/tags.js';
import fc from 'fast-check';

const text = fc.constantFrom('', 'a', '<b>', '3', 'error');
const KINDS = new Map([
  [Boolean, fc.boolean()],
  [Number, fc.nat()],
]);
const errors = fc.array(fc.record({ id: text, text }), { maxLength: 2 });

function propertiesOf(type) {
  const entries = [...type.attributes.values()].map(({ property, type: kind }) => [
    property,
    KINDS.get(kind) ?? text,
  ]);
  return fc.record({ ...Object.fromEntries(entries), errors }, { requiredKeys: [] });
}

const set = (attributes = {}) =>
  Object.entries(attributes).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );

/** What the element would do to nodes that hold a printed list already, as `print-dom.ts` does it. */
function changes(printed, again, id) {
  const found = [];
  for (const part of again.parts.filter(Boolean)) {
    const there = printed.parts.find((each) => each && each.slot === part.slot);
    if (!there) {
      found.push(`adds a ${part.slot}`);
      continue;
    }
    const attributes = Object.fromEntries(set({ ...there.soft, ...there.own }));
    for (const [name] of set(part.soft)) {
      if (!(name in attributes)) found.push(`adds ${name} to ${part.slot}`);
    }
    for (const [name, value] of Object.entries(part.own ?? {})) {
      const current = attributes[name];
      const wanted =
        name === 'aria-describedby' ? mergeIdList(current ?? '', value, id) || undefined : value;
      if ((current || undefined) !== (wanted || undefined))
        found.push(`changes ${name} of ${part.slot}`);
    }
  }
  for (const [name] of set(again.host)) {
    if (!set(printed.host).some(([other]) => other === name))
      found.push(`adds ${name} to the host`);
  }
  return found;
}

// What React prints carries no mark: the element takes it for the author's.
describe(`an element that finds its own parts without "${MARK}" leaves them as they are`, () => {
  for (const [tag, type] of Object.entries(tags)) {
    it(`<${tag}>`, () => {
      fc.assert(
        fc.property(propertiesOf(type), fc.boolean(), (properties, grouped) => {
          const group = grouped ? { name: 'g', defaultValue: 'a', required: true } : undefined;
          // Says the kind of message, as an author's heading does not: React prints one that does not.
          if (tag === 'tds-alert') delete properties.heading;
          const context = {
            id: 'id',
            strings: strings.en,
            texts: type.texts?.en ?? {},
            group,
            author: () => undefined,
          };
          const printed = type.light(properties, context);
          const author = (slot) => {
            const part = printed.parts.find((each) => each && each.slot === slot);
            return part && { tag: part.tag, id: part.soft?.id || part.own?.id || '' };
          };
          assert.deepEqual(
            changes(printed, type.light(properties, { ...context, author }), 'id'),
            [],
          );
        }),
      );
    });
  }
});
