import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextField } from '@trillium-ds/components';
import { renderToString } from '../src/index.ts';
import { attribute, type Element, elementsOf, isOurs, text } from './tree.ts';

const rendered = (html: string, options = {}): string => renderToString(html, options).html;

/** The one element of a tag in the output. */
function only(html: string, tag: string): Element {
  const [element, ...more] = elementsOf(html, tag);
  assert.ok(element && !more.length, `${more.length + (element ? 1 : 0)} <${tag}> in ${html}`);
  return element;
}

const part = (html: string, slot: string): Element | undefined =>
  elementsOf(html).find((element) => attribute(element, 'slot') === slot);

const field = (more = '', inside = ''): string =>
  `<tds-text-field ${more}>${inside}</tds-text-field>`;

describe('a text field with attributes only', () => {
  const html = rendered(
    field(
      'name="email" type="email" label="Email" hint="We reply" error="Enter it" value="a@b" required',
    ),
  );
  const input = only(html, 'input');

  it('gets a control with its name, value and constraints', () => {
    const expected = { id: 'email', name: 'email', type: 'email', value: 'a@b', required: '' };
    for (const [name, value] of Object.entries(expected)) {
      assert.equal(attribute(input, name), value);
    }
  });

  it('gets a label for the control', () => {
    const label = only(html, 'label');
    assert.equal(attribute(label, 'for'), 'email');
    assert.equal(text(label), 'Email (required)');
  });

  it('is described by its hint and its error', () => {
    assert.equal(attribute(input, 'aria-describedby'), 'email-hint email-error');
    assert.equal(attribute(input, 'aria-invalid'), 'true');
    assert.equal(text(part(html, 'error') as Element), 'Error: Enter it');
  });

  it('marks all of it as ours', () => {
    for (const slot of ['label', 'hint', 'error', 'control']) {
      assert.ok(isOurs(part(html, slot) as Element), slot);
    }
  });
});

describe('a text field with its author’s own nodes', () => {
  const source = field(
    'error="Enter it"',
    '\n  <label>Email</label>\n  <input name=email aria-describedby="more">\n',
  );
  const html = rendered(source);

  it('keeps them, and gives them their slots', () => {
    assert.equal(elementsOf(html, 'input').length, 1);
    assert.equal(attribute(only(html, 'input'), 'slot'), 'control');
    assert.equal(attribute(only(html, 'label'), 'slot'), 'label');
  });

  it('says which attributes were added', () => {
    assert.equal(attribute(only(html, 'input'), 'data-tds'), 'id type');
    assert.equal(attribute(only(html, 'label'), 'for'), 'email');
  });

  it('adds the error to what describes the control already', () => {
    assert.equal(attribute(only(html, 'input'), 'aria-describedby'), 'more email-error');
  });

  it('puts the error between label and control', () => {
    assert.match(html, /<\/label><p slot="error".*<\/p>\n {2}<input/);
  });

  it('gives the control an id in place of an empty one', () => {
    const own = rendered(field('label="A"', '<input id="" name="b">'));
    assert.equal(attribute(only(own, 'input'), 'id'), 'b');
    assert.equal(attribute(only(own, 'label'), 'for'), 'b');
  });

  it('goes by the id of the control', () => {
    const own = rendered(field('label="A" name="b"', '<input id="c">'));
    assert.equal(attribute(only(own, 'label'), 'for'), 'c');
  });

  it('takes back what was right only for the error', () => {
    const before = rendered(field('error="x"', '<input name="a">'));
    const after = rendered(before.replace('error="x"', ''));
    assert.equal(part(after, 'error'), undefined);
    assert.equal(attribute(only(after, 'input'), 'aria-invalid'), 'false');
    assert.equal(attribute(only(after, 'input'), 'aria-describedby'), undefined);
  });
});

describe('the rest of the page', () => {
  it('stays byte for byte as it was', () => {
    const start = "\uFEFF<!DOCTYPE html>\r\n<HTML lang=en><p class=a   id='b'>&eacute;<br/>\t";
    const end = '<td>\0</P></body>\r\n<!-- end -->';
    const output = rendered(`${start}<tds-alert>x</tds-alert>${end}`);
    assert.ok(output.startsWith(start) && output.endsWith(end), output);
  });

  it('is not even parsed when it names none of our tags', () => {
    const html = '<p>unclosed <b>&amp';
    assert.deepEqual(renderToString(html), { html, components: [] });
  });

  it('is a fragment as well as a whole page', () => {
    const row = `<tr><td>${field('name="a"')}</td></tr>`;
    assert.match(rendered(row), /<tr><td><tds-text-field name="a"><input/);
  });
});

describe('ids', () => {
  const idsOf = (html: string): (string | undefined)[] =>
    elementsOf(html, 'input').map((input) => attribute(input, 'id'));

  it('are counted on where names clash', () => {
    const html = rendered(field('name="a"').repeat(3));
    assert.deepEqual(idsOf(html), ['a', 'a-2', 'a-3']);
  });

  it('keep clear of ids that stand further down', () => {
    const html = rendered(`${field('name="a"')}<i id="a"></i><i id="a-2-hint"></i>`);
    assert.deepEqual(idsOf(html), ['a-3']);
  });

  it('keep clear of those of parts whose names have a hyphen', () => {
    const range = '<tds-date-range name="a" label="A"></tds-date-range>';
    assert.match(rendered(`${range}<i id="a-start-year"></i>`), /id="a-2-start-year"/);
  });

  it('keep clear of the host’s own', () => {
    assert.deepEqual(idsOf(rendered(field('id="a" name="a"'))), ['a-2']);
  });

  it('are made for fields that have no name', () => {
    assert.deepEqual(idsOf(rendered(field('label="a"').repeat(2))), ['tds-1', 'tds-2']);
    assert.deepEqual(idsOf(rendered(field('id="b"'))), ['b-control']);
    assert.deepEqual(idsOf(rendered(field('name=" "'))), ['tds-1']);
  });

  it('are made anew where a printed piece is used twice', () => {
    const piece = rendered(field('name="a" label="A" hint="B"'));
    const html = rendered(piece + piece);
    assert.deepEqual(idsOf(html), ['a', 'a-2']);
    const labels = elementsOf(html, 'label').map((label) => attribute(label, 'for'));
    assert.deepEqual(labels, ['a', 'a-2']);
    assert.match(html, /id="a-2-hint"/);
  });
});

describe('the language', () => {
  const errorIn = (html: string, options = {}): string =>
    text(part(rendered(html, options), 'error') as Element);

  it('is that of the nearest lang', () => {
    const french = `<div lang="en"><p lang="fr-CA">${field('error="x"')}</p></div>`;
    assert.match(errorIn(french), /^Erreur/);
    assert.match(errorIn(`<html lang="fr"><body>${field('lang="en" error="x"')}`), /^Error/);
  });

  it('is the given one where the fragment names none', () => {
    assert.match(errorIn(field('error="x"'), { lang: 'fr' }), /^Erreur/);
    assert.match(errorIn(field('error="x"')), /^Error/);
  });
});

describe('radios', () => {
  const html = rendered(
    '<tds-radios name="r" label="Which" error="Choose" value="b" required disabled>' +
      '<tds-radio value="a" label="A"></tds-radio><tds-radio value="b" label="B"></tds-radio></tds-radios>',
  );

  it('get nothing from a group around what one of them reveals', () => {
    const { html } = renderToString(`<tds-checkboxes name="size" value="yes">
      <tds-checkbox value="yes"><tds-checkbox slot="reveal" value="yes"></tds-checkbox></tds-checkbox>
    </tds-checkboxes>`);
    const [outer, inner] = elementsOf(html, 'input') as [Element, Element];
    const told = (node: Element) => [attribute(node, 'name'), attribute(node, 'checked')];
    assert.deepEqual(told(outer), ['size', '']);
    assert.deepEqual(told(inner), [undefined, undefined]);
  });

  it('read the name, the value and the rest of their group', () => {
    const inputs = elementsOf(html, 'input');
    assert.deepEqual(
      inputs.map((input) => attribute(input, 'name')),
      ['r', 'r'],
    );
    assert.deepEqual(
      inputs.map((input) => attribute(input, 'id')),
      ['r-a', 'r-b'],
    );
    assert.deepEqual(
      inputs.map((input) => attribute(input, 'checked')),
      [undefined, ''],
    );
    assert.deepEqual(
      inputs.map((input) => attribute(input, 'disabled')),
      ['', ''],
    );
  });

  it('stand in a group with a role, a name and a description', () => {
    const group = only(html, 'tds-radios');
    assert.equal(attribute(group, 'role'), 'radiogroup');
    assert.equal(attribute(group, 'aria-labelledby'), 'r-label');
    assert.equal(attribute(group, 'aria-describedby'), 'r-error');
    assert.match(attribute(group, 'data-tds') ?? '', /^role aria-labelledby/);
  });
});

describe('the error summary', () => {
  const linksOf = (html: string): string[] =>
    elementsOf(rendered(html), 'a').map((a) => `${attribute(a, 'href')} ${text(a)}`);
  const summary = '<tds-error-summary></tds-error-summary>';

  it('lists the errors of the fields below it, in their order', () => {
    const radios = `<tds-radios name="r" error="C"><tds-radio value="1"></tds-radio></tds-radios>`;
    const own = field('', '<p slot="error"> Error: <b>D</b> </p><input id="own">');
    const plain = '<div><p slot="error">E</p><textarea id="plain"></textarea></div>';
    const fields = `${field('name="a" error="A"')}${field('name="a" error="B"')}${radios}${own}`;
    assert.deepEqual(linksOf(summary + fields + field('name="f"') + plain), [
      '#a A',
      '#a-2 B',
      '#r-1 C',
      '#own Error: D',
      '#plain E',
    ]);
  });

  it('goes by where an error stands, and leads to the control rather than another input', () => {
    const inner = '<tds-radio value="1"><p slot="error">A</p></tds-radio>';
    const radios = `<tds-radios name="r" error="B">${inner}<p slot="hint">x</p></tds-radios>`;
    const two = field('name="c" error="C"', '<input slot="prefix" id="p"><input slot="control">');
    assert.deepEqual(linksOf(summary + radios + two), ['#r-1 A', '#r-1 B', '#c C']);
  });

  it('lists what is wrong with one of several controls, leading to that one', () => {
    const address = (content = '') =>
      `<tds-address-field name="a" error-city="A" error-postal-code="B">${content}</tds-address-field>`;
    assert.deepEqual(linksOf(summary + address()), ['#a-city A', '#a-postal-code B']);
    const own = '<p slot="city-error">C</p><input slot="city" id="mine">';
    assert.deepEqual(linksOf(summary + address(own)), ['#mine A', '#a-postal-code B']);
    assert.deepEqual(linksOf(rendered(summary + address())), ['#a-city A', '#a-postal-code B']);
  });

  it('is hidden when there is none', () => {
    const host = only(rendered(summary + field('name="a"')), 'tds-error-summary');
    assert.equal(attribute(host, 'hidden'), '');
  });

  it('fills when the page is printed again with an error', () => {
    const before = rendered(summary + field('name="a"'));
    assert.deepEqual(linksOf(before.replace('name="a"', 'name="a" error="A"')), ['#a A']);
  });

  it('empties when the page is printed again without one', () => {
    const html = rendered(rendered(summary + field('name="a" error="A"')).replace('error="A"', ''));
    assert.equal(html, rendered(html));
    assert.equal(attribute(only(html, 'tds-error-summary'), 'hidden'), '');
    assert.equal(elementsOf(html, 'a').length, 0);
  });
});

describe('the list of components', () => {
  it('names each that was printed, once and sorted', () => {
    const html = `<tds-text-field></tds-text-field><tds-alert></tds-alert><TDS-ALERT></TDS-ALERT>`;
    assert.deepEqual(renderToString(html).components, ['tds-alert', 'tds-text-field']);
  });
});

describe('components of one’s own', () => {
  class Wish extends TextField {
    static override attributes = new Map([
      ...TextField.attributes,
      ['rows', { property: 'rows', type: Number }],
    ]);
    static override light(properties: object) {
      const { rows } = properties as { rows?: number };
      return { parts: [{ slot: 'control', tag: 'textarea', children: ['\n', `${rows}`] }] };
    }
  }
  const components = new Map([['My-Wish', Wish]]);

  it('are printed beside the shipped ones', () => {
    const source = `<my-wish rows="1"></my-wish>${field('name="a"')}`;
    const { html, components: used } = renderToString(source, { components });
    assert.equal(text(only(html, 'textarea')), '\n1');
    assert.deepEqual(used, ['my-wish', 'tds-text-field']);
  });

  it('read a number that is none as such', () => {
    const { html } = renderToString('<my-wish rows="one"></my-wish>', { components });
    assert.equal(text(only(html, 'textarea')), '\nNaN');
  });
});
