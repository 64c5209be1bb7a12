import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Alert } from '@trillium-ds/components';
import { renderToString } from '../src/index.ts';
import { attribute, type Element, elementsOf, text } from './tree.ts';

const FIELD = '<tds-text-field name="a" label="b" hint="c" error="d"></tds-text-field>';
const FIELDS = Math.ceil(5_000_000 / FIELD.length);
const fiveMegabytesOf = (unit: string): string => unit.repeat(Math.ceil(5_000_000 / unit.length));
const rendered = (html: string): string => renderToString(html).html;

describe('our tags where they are no elements', () => {
  for (const html of [
    `<!-- ${FIELD} -->`,
    `<script>"${FIELD}"</script>`,
    `<style>${FIELD}</style>`,
    `<textarea>${FIELD}</textarea>`,
    `<title>${FIELD}</title>`,
    `<p title='${FIELD}'>`,
    `<iframe>${FIELD}</iframe>`,
    `<plaintext>${FIELD}`,
    `<template>${FIELD}</template>`,
    `<svg>${FIELD}</svg>`,
    `<select>${FIELD}</select>`,
    FIELD.slice(0, 20),
  ]) {
    it(`are left alone: ${html.slice(0, 30)}`, () => {
      assert.deepEqual(renderToString(html), { html, components: [] });
    });
  }

  it('are printed in <noscript>, for those who see it', () => {
    assert.match(rendered(`<body><noscript>${FIELD}</noscript>`), /<input/);
  });
});

describe('places where a part would tear the page apart', () => {
  const childrenOf = (html: string): string[] =>
    elementsOf(rendered(html))
      .filter(({ parentNode }) => (parentNode as Element).tagName?.startsWith('tds-'))
      .map(({ tagName }) => tagName);

  it('get a <span> in a <p>, which no block can stand in', () => {
    assert.deepEqual(childrenOf(`<p>${FIELD}</p>`), ['label', 'span', 'span', 'input']);
    assert.deepEqual(childrenOf(`<p><b>x ${FIELD}`), ['label', 'span', 'span', 'input']);
    assert.deepEqual(childrenOf(`<p></p>${FIELD}`), ['label', 'p', 'p', 'input']);
    assert.deepEqual(childrenOf(`<p><button>${FIELD}`), ['label', 'p', 'p', 'input']);
  });

  it('are found by the rules for fragments of tables, and for pages with a byte order mark', () => {
    assert.deepEqual(childrenOf(`<tr><td><p>a</td><td>${FIELD}`), ['label', 'p', 'p', 'input']);
    const page = `\uFEFF<!doctype html><p>a<table></table>${FIELD}`;
    assert.match(rendered(page), /<p slot="hint"/);
  });

  it('get no link in a link and no button in a button', () => {
    assert.deepEqual(childrenOf('<a href=x><tds-button href=y></tds-button></a>'), ['span']);
    assert.deepEqual(childrenOf('<button><tds-button></tds-button></button>'), ['span']);
    assert.deepEqual(childrenOf('<a href=x><table><td><tds-button href=y>'), ['a']);
  });

  it('keep what a table throws out', () => {
    const html = rendered(`<table>${FIELD}<tr><td>x</table>`);
    assert.deepEqual(childrenOf(html), ['label', 'p', 'p', 'input']);
    assert.equal(rendered(html), html);
  });

  it('get their parts first where an end tag is missing', () => {
    const html = '<tds-text-field error="x"><p slot="hint">c <input></tds-text-field>';
    assert.match(rendered(html), /^<tds-text-field error="x"><p slot="error"/);
    const bold = '<tds-text-field error="x"><label>a <b>c</label></tds-text-field>';
    assert.match(rendered(bold), /^<tds-text-field error="x"><p slot="error"/);
  });

  it('get their parts first where the tree is not in the order of the source', () => {
    const html = '<tds-text-field type="hidden"><table><label>a</label></table></tds-text-field>';
    assert.match(rendered(html), /^<tds-text-field type="hidden"><input /);
  });

  it('leave an element alone that the parser made to mend the tree', () => {
    const html = '<tds-skip-link><b><a href=x><div></b>a';
    assert.equal(rendered(html), html);
  });

  it('give one id to a tag that the parser repeats', () => {
    const first = '<tds-text-field></tds-text-field>';
    const html = rendered(`${first}<tds-radio label=a><a slot=control><p>b<a>c`);
    assert.equal(rendered(html), html);
  });
});

describe('parts that say they are ours', () => {
  it('go where the author has a node of their own', () => {
    const ours = '<input slot="control" data-tds="">';
    const html = rendered(`<tds-text-field error="x">${ours}<input name="a"></tds-text-field>`);
    assert.match(html, /^<tds-text-field error="x"><p slot="error".*<\/p><input [^>]* name="a"></);
    assert.equal(elementsOf(html, 'input').length, 1);
  });

  it('are printed anew with all that is in them', () => {
    const inside = '<label slot="label" data-tds=""><tds-alert>b</tds-alert></label>';
    const { html, components } = renderToString(
      `<tds-text-field label="a">${inside}</tds-text-field>`,
    );
    assert.equal(text(elementsOf(html, 'label')[0] as Element), 'a');
    assert.deepEqual(components, ['tds-text-field']);
  });

  it('take along what a parser would move out of them', () => {
    const inside = '<b slot="hint" data-tds=""><p><tds-alert heading="c">d</tds-alert></b>';
    const html = rendered(`<tds-text-field hint="a">${inside}e</tds-text-field>`);
    assert.match(html, /^<tds-text-field hint="a">.*a<\/p>e<\/tds-text-field>$/);
    assert.doesNotMatch(html, /tds-alert|slot="heading"/);
  });
});

describe('attributes of an author', () => {
  const inputOf = (html: string): Element => elementsOf(rendered(html), 'input')[0] as Element;

  it('may end the tag without a quote or a space', () => {
    for (const end of ['value=a/>', 'value=>', 'value = >', "value='a'>", 'value/>', '>', '\n/>']) {
      const html = `<tds-text-field name="n"><input ${end}</tds-text-field>`;
      const source = elementsOf(html, 'input')[0] as Element;
      assert.equal(attribute(inputOf(html), 'value'), attribute(source, 'value'), html);
      assert.equal(attribute(inputOf(html), 'name'), 'n', html);
    }
  });

  it('may stand there twice', () => {
    const html = '<tds-text-field><input aria-invalid="a" ARIA-INVALID="b"></tds-text-field>';
    assert.equal(attribute(inputOf(html), 'aria-invalid'), 'false');
  });

  it('may be on an element of ours that is a part of another', () => {
    const inner = '<tds-text-field slot="control" name="a"></tds-text-field>';
    const html = rendered(`<tds-radio value="b">${inner}</tds-radio>`);
    assert.equal(attribute(inputOf(html), 'value'), 'b');
    assert.equal(rendered(html), html);
  });

  it('have their name looked up by the tag that was written', () => {
    const html = rendered('<tds-header home-href="/a"><image slot="logo"></tds-header>');
    assert.equal(attribute(elementsOf(html, 'img')[0] as Element, 'href'), '/a');
  });
});

describe('texts', () => {
  it('come out as they went in', () => {
    const wild = `<>&"'\`</template><script>alert(1)</script>\r\n\r é😀\u00a0`;
    const escaped = wild.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\r/g, '&#13;');
    const html = rendered(
      `<tds-text-field label="${escaped}" value="${escaped}"></tds-text-field>`,
    );
    assert.equal(text(elementsOf(html, 'label')[0] as Element), wild);
    assert.equal(attribute(elementsOf(html, 'input')[0] as Element, 'value'), wild);
    assert.equal(elementsOf(html, 'script').length, 0);
  });

  it('cannot choose the tag of a heading', () => {
    const html = rendered('<tds-alert heading="a" heading-level="2><script>x"></tds-alert>');
    assert.equal(elementsOf(html, 'script').length, 0);
    assert.match(html, /a<\/\w+>/);
  });

  it('cannot choose a tag where a component lets them', () => {
    class Careless extends Alert {
      static override light({ heading = '' }: Partial<Alert>) {
        return { parts: [{ slot: 'heading', tag: heading, children: [{ tag: heading }, 'a'] }] };
      }
    }
    const components = new Map([['my-alert', Careless]]);
    const { html } = renderToString('<my-alert heading="h2><script>"></my-alert>', { components });
    assert.match(html, /><span slot="heading" data-tds=""><span><\/span>a<\/span></);
  });
});

describe('very large pages', () => {
  it('may nest our tags 1,000 deep', () => {
    const open = '<tds-text-field name="a" label="b" error="c">';
    for (const html of [open.repeat(1000), open.repeat(1000) + '</tds-text-field>'.repeat(1000)]) {
      const output = rendered(`<tds-error-summary></tds-error-summary>${html}`);
      assert.equal(output.match(/<input /g)?.length, 1000);
      assert.equal(output.match(/href="#a/g)?.length, 1000);
    }
  });

  // A step that took longer for each field on a larger page would run into the limit of the test.
  it('may be 5 MB of fields that all have one name', () => {
    assert.equal(rendered(fiveMegabytesOf(FIELD)).match(/<input /g)?.length, FIELDS);
  });

  it('may be 5 MB of tags that are left open', () => {
    const html = fiveMegabytesOf('<tds-error-summary><p><tds-radios error="x"><tds-radio><b></i>');
    assert.ok(rendered(html).length > html.length);
  });

  it('take no more look-ups for each field than small ones', (t) => {
    const get = t.mock.method(Map.prototype, 'get');
    const has = t.mock.method(Map.prototype, 'has');
    const lookUps = (count: number): number => {
      const before = get.mock.callCount() + has.mock.callCount();
      rendered(FIELD.repeat(count));
      return get.mock.callCount() + has.mock.callCount() - before;
    };
    assert.ok(lookUps(800) < 8.1 * lookUps(100));
  });
});
