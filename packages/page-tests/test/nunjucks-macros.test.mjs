import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from '@trillium-ds/components/tags.js';
import fc from 'fast-check';
import nunjucks from 'nunjucks';
import { importOnServer } from './consumer/bundle.mjs';

const { renderToString } = await importOnServer('@trillium-ds/ssr');

const folder = fileURLToPath(
  new URL('.', import.meta.resolve('@trillium-ds/components/trillium.njk')),
);
const environment = (autoescape) =>
  new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), { autoescape });
const environments = [true, false].map(environment);

const camelCase = (text) => text.replace(/-(.)/g, (_match, letter) => letter.toUpperCase());

/** What the macro prints, which must be the same whether the environment escapes or not. */
function printed(tag, params, content = '') {
  const call = `{% import "trillium.njk" as tds %}{% call tds.${camelCase(tag)}(params) %}${content}{% endcall %}`;
  const [escaping, not] = environments.map((each) => each.renderString(call, { params }));
  assert.equal(escaping, not);
  return escaping;
}

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const escaped = (value) => String(value).replace(/[&<>"\r]/g, (found) => REFERENCES[found]);

function attributesOf(tag) {
  return [...tags[tag].attributes].map(([name, { type: kind }]) => ({
    name,
    parameter: camelCase(name),
    kind,
  }));
}

/** The element as its author would write it for a server to complete. */
function written(tag, params, content = '') {
  const own = attributesOf(tag).map(({ name, parameter, kind }) => {
    const value = params[parameter];
    if (kind === Boolean) return value ? ` ${name}` : '';
    return value === undefined ? '' : ` ${name}="${escaped(value)}"`;
  });
  const others = ['lang', 'id']
    .filter((name) => params[name] !== undefined)
    .map((name) => ` ${name}="${escaped(params[name])}"`);
  return `<${tag}${own.join('')}${others.join('')}>${content}</${tag}>`;
}

const HOSTILE = [
  '',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</template></textarea></tds-text-field>',
  '&amp;&lt;&nbsp',
  '{{ 7 * 7 }}{% raw %}{# #}',
  '  spaces\n\r\nand\tlines ',
  'Écrivez « é » — 你好 🎉',
  '$& $1 \\u0041 \\n',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
// Without the `u` flag, which Nunjucks does not know, letters beyond U+FFFF are none to an expression.
const isAstralLetter = (letter) => letter.length > 1 && /[\p{L}\p{N}]/u.test(letter);
const partOfId = text.filter((value) => ![...value].some(isAstralLetter));
const level = fc.oneof(text, fc.constantFrom('1', '2', '3', '7', '33'));
const SPECIAL = { fieldId: partOfId, headingLevel: level, name: partOfId, value: partOfId };
const lang = fc.constantFrom(undefined, 'en', 'fr', 'fr-CA', 'FR', 'frr');
const KINDS = new Map([
  [Boolean, fc.boolean()],
  [Number, fc.nat()],
]);

/** Random values for some of a component's parameters. */
function paramsOf(tag) {
  const entries = attributesOf(tag).map(({ parameter, kind }) => [
    parameter,
    KINDS.get(kind) ?? SPECIAL[parameter] ?? text,
  ]);
  const all = { ...Object.fromEntries(entries), id: partOfId, lang };
  // An id for two elements is the author's mistake: the server sees it, a macro cannot.
  return fc
    .record(all, { requiredKeys: ['lang'] })
    .filter(({ id, fieldId, name }) => id === undefined || ![fieldId, name].includes(id));
}

/** Ids that differ, also from those of the group's own parts. */
const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9é]{1,8}$/), { maxLength: 4 });

describe('the Nunjucks macros print what the server prints', () => {
  for (const tag of Object.keys(tags)) {
    if (tag === 'tds-error-summary') continue;
    it(`for any <${tag}>`, () => {
      const isList = ['tds-select', 'tds-combobox'].includes(tag);
      const content = isList ? '<option>More</option>' : '<p>More</p>';
      fc.assert(
        fc.property(paramsOf(tag), (params) => {
          // What a call holds is not read: no option there is chosen.
          fc.pre(!isList || params.value !== 'More');
          assert.equal(
            printed(tag, params, content),
            renderToString(written(tag, params, content)).html,
          );
        }),
      );
    });
  }

  it('for a <tds-select> with options and groups', () => {
    const item = fc.record({
      label: text,
      value: fc.option(fc.constantFrom('', 'a', 'b', '<c>'), { nil: undefined }),
      disabled: fc.boolean(),
      selected: fc.constantFrom(false, false, false, true),
    });
    // The value of an option without one is its text, without the white space around it.
    const option = item.filter(
      ({ label, value }) => value !== undefined || !/^\s|\s$|\s\s/.test(label),
    );
    const group = fc.record({
      label: text,
      disabled: fc.boolean(),
      items: fc.array(option, { maxLength: 3 }),
    });
    const html = ({ label, value, disabled, selected, items }) => {
      const off = disabled ? ' disabled=""' : '';
      if (items) {
        return `<optgroup label="${escaped(label)}"${off}>${items.map(html).join('')}</optgroup>`;
      }
      const given = value === undefined ? '' : ` value="${escaped(value)}"`;
      return `<option${given}${off}${selected ? ' selected=""' : ''}>${escaped(label)}</option>`;
    };
    const chosen = fc.constantFrom(undefined, '', 'a', 'b', '<c>', 'x');
    const all = fc.array(fc.oneof(option, group), { maxLength: 5 });
    fc.assert(
      fc.property(paramsOf('tds-select'), chosen, all, (params, value, items) => {
        const given = { ...params, name: 'n', value };
        assert.equal(
          printed('tds-select', { ...given, items }),
          renderToString(written('tds-select', given, items.map(html).join(''))).html,
        );
      }),
    );
  });

  for (const [tag, optionTag] of [
    ['tds-radios', 'tds-radio'],
    ['tds-checkboxes', 'tds-checkbox'],
  ])
    it(`for a <${tag}> with options`, () => {
      const options = values.chain((all) =>
        fc.tuple(
          ...all.map((value) =>
            paramsOf(optionTag).map(({ name, fieldId, ...option }) => ({ ...option, value })),
          ),
        ),
      );
      fc.assert(
        fc.property(paramsOf(tag), options, (params, items) => {
          const group = { ...params, name: 'a group', value: items.at(-1)?.value };
          const content = items.map((item) => written(optionTag, item)).join('');
          assert.equal(
            printed(tag, { ...group, items }),
            renderToString(written(tag, group, content)).html,
          );
        }),
      );
    });

  it('for a <tds-error-summary> above the fields that show the errors', () => {
    const errors = fc.array(
      text.filter((value) => value.trim()),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(paramsOf('tds-error-summary'), errors, (params, all) => {
        const fields = all.map((error, index) => ({ name: `field-${index}`, label: 'L', error }));
        const list = all.map((error, index) => ({ id: `field-${index}`, text: error }));
        const page = written('tds-error-summary', params);
        const rest = fields.map((field) => written('tds-text-field', field)).join('');
        assert.equal(
          printed('tds-error-summary', { ...params, errors: list }) +
            fields.map((field) => printed('tds-text-field', field)).join(''),
          renderToString(page + rest).html,
        );
      }),
    );
  });

  it('with other attributes for the host, which win over ours', () => {
    const attributes = { role: 'group', class: 'wide "x"', 'data-x': 1 };
    assert.equal(
      printed('tds-radios', { label: 'L', name: 'n', attributes }),
      renderToString(
        '<tds-radios label="L" name="n" role="group" class="wide &quot;x&quot;" data-x="1"></tds-radios>',
      ).html,
    );
  });

  it('with text marked as safe, which is text all the same', () => {
    const label = new nunjucks.runtime.SafeString('<b>L</b>');
    assert.equal(
      printed('tds-text-field', { label, name: 'n' }),
      printed('tds-text-field', { label: '<b>L</b>', name: 'n' }),
    );
  });

  it('with no parameters at all', () => {
    const call = '{% from "trillium.njk" import tdsSkipLink %}{{ tdsSkipLink() }}';
    const html = environment(true).renderString(call);
    assert.equal(html, renderToString('<tds-skip-link></tds-skip-link>').html);
  });
});
