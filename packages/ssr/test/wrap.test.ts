import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../src/index.ts';
import { attribute, type Element, elementsOf, text } from './tree.ts';

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

describe('a select', () => {
  const select = (more: string, inside: string): string =>
    `<tds-select name="a" label="A" ${more}>${inside}</tds-select>`;
  const tree = (html: string): string[] =>
    elementsOf(html, 'select').flatMap((each) =>
      each.childNodes.flatMap((child) => ('tagName' in child ? outline(child) : [])),
    );
  const outline = (element: Element): string[] => [
    `${element.tagName} ${attribute(element, 'value') ?? attribute(element, 'label') ?? text(element)}`,
    ...element.childNodes.flatMap((child) => ('tagName' in child ? outline(child) : [])),
  ];

  it('is not put behind a comment that has no end, which would take it in', () => {
    for (const open of ['<!--', '<!', '<?x']) {
      const source = `<tds-select name="a" label="A"><option value="1">B${open}`;
      const html = rendered(source);
      assert.ok(html.endsWith(`<option value="1">B${open}`), html);
      only(html, 'select');
    }
  });

  it('stands around the options of its author, whose bytes stay', () => {
    const inside = '\n <!-- a --><option value=b>B\n<option>C &amp; D</option>\n<!-- e -->\n';
    const html = rendered(select('', inside));
    const start = html.indexOf('<option value=b>');
    assert.equal(html.slice(html.lastIndexOf('<select', start), start).match(/</g)?.length, 1);
    assert.ok(
      html.includes('<option value=b>B\n<option>C &amp; D</option></select>\n<!-- e -->\n'),
    );
    assert.ok(html.includes('\n <!-- a --><select'));
    assert.deepEqual(tree(html), ['option b', 'option C & D']);
  });

  it('is labelled and described, and may be empty', () => {
    const html = rendered(select('hint="H" error="E" required', ''));
    const control = only(html, 'select');
    assert.equal(attribute(control, 'id'), attribute(only(html, 'label'), 'for'));
    assert.equal(attribute(control, 'aria-describedby'), 'a-hint a-error');
    assert.equal(attribute(control, 'required'), '');
    assert.deepEqual(tree(html), []);
  });

  it('takes in groups, lines between them, and groups that were left open', () => {
    const inside =
      '<optgroup label=X><option>1</optgroup><hr><optgroup label=Y><option>2<optgroup label=Z><option>3</tds-select>';
    assert.deepEqual(tree(rendered(select('', inside))), [
      'optgroup X',
      'option 1',
      'hr ',
      'optgroup Y',
      'option 2',
      'optgroup Z',
      'option 3',
    ]);
  });

  it('begins with its placeholder, in the language of the page', () => {
    assert.deepEqual(tree(rendered(select('placeholder="Choose"', '<option>B'))), [
      'option ',
      'option B',
    ]);
    const french = rendered(`<p lang="fr">${select('placeholder', '<option>B')}</p>`);
    assert.equal(text(elementsOf(french, 'option')[0] as Element), 'Sélectionnez une option');
  });

  it('makes the option of its value the default, the first of several', () => {
    const chosen = (html: string) =>
      elementsOf(html, 'option').flatMap((option, index) =>
        attribute(option, 'selected') === undefined ? [] : index,
      );
    const options = '<option value="b">B<option>  C\n c <option value="b">D';
    assert.deepEqual(chosen(rendered(select('value="b"', options))), [0]);
    assert.deepEqual(chosen(rendered(select('value="C c"', options))), [1]);
    assert.deepEqual(chosen(rendered(select('value="x"', options))), []);
    assert.deepEqual(chosen(rendered(select('value="b"', `${options}<option selected>E`))), [3]);
    const own = rendered(select('value="b"', `<select>${options}</select>`));
    assert.deepEqual(chosen(own), [0]);
    const other = rendered(
      rendered(select('value="b"', options)).replace('value="b"', 'value="C c"'),
    );
    assert.deepEqual(chosen(other), [1]);
  });

  it('is printed anew with what its author changed meanwhile', () => {
    const before = rendered(select('placeholder', '<option value="b">B</option>'));
    const after = rendered(
      before
        .replace('label="A" placeholder', 'label="A" placeholder="Choose" required')
        .replace('<option value="b">', '<option value="n">New</option><option value="b">'),
    );
    assert.deepEqual(tree(after), ['option ', 'option n', 'option b']);
    assert.equal(text(elementsOf(after, 'option')[0] as Element), 'Choose');
    assert.equal(attribute(only(after, 'select'), 'required'), '');
    const without = rendered(after.replace(' placeholder="Choose"', ''));
    assert.deepEqual(tree(without), ['option n', 'option b']);
  });

  it('gives way to a select of its author’s, and loses no option', () => {
    const html = rendered(select('', '<option>B</option>'));
    const own = rendered(
      html.replace('</tds-select>', '<select name="mine"></select></tds-select>'),
    );
    assert.equal(attribute(only(own, 'select'), 'name'), 'mine');
    assert.equal(elementsOf(own, 'option').length, 1);
  });

  it('stays empty where tags around the options would change the tree: the browser will mend it', () => {
    for (const inside of [
      '<option>B</option><p slot="hint">H</p><option>C</option>',
      '<option>B</option>and<option>C</option>',
      '<option>B<b>bold</b></option>',
      '<option>B</option></select><option>C</option>',
      '<i slot="hint">H<option>B</option>',
      '<p slot="hint">H<hr><option>B</option>',
    ]) {
      const html = rendered(select('', inside));
      assert.deepEqual(tree(html), [], inside);
      assert.equal(elementsOf(html, 'select').length, 1, inside);
      assert.equal(elementsOf(html, 'option').length, elementsOf(inside, 'option').length);
    }
  });

  it('of thousands of options is printed as one of a few is', () => {
    const options = Array.from({ length: 20_000 }, (_, index) => `<option value="${index}">x`);
    const html = rendered(select('value="19999"', options.join('')));
    assert.match(html, /<option selected="" data-tds="selected" value="19999">/);
  });
});

describe('a fieldset', () => {
  const group = (inside: string, more = ''): string =>
    `<tds-fieldset name="g" label="G" ${more}>${inside}</tds-fieldset>`;
  const inGroup = (html: string): (string | undefined)[] =>
    elementsOf(html, 'input').map((input) => {
      let node: Element['parentNode'] = input;
      while (node && 'tagName' in node && node.tagName !== 'fieldset') node = node.parentNode;
      const host =
        node && 'tagName' in node && attribute(node, 'role') === 'none' && node.parentNode;
      return host && 'tagName' in host ? attribute(host, 'aria-labelledby') : undefined;
    });

  it('stands around its questions, which are printed inside', () => {
    const inside = `\n  One <b>text</b>\n  ${field('name="a" label="A"')}<!-- c -->${field('name="b"')}\n`;
    const html = rendered(group(inside, 'hint="H" error="E" disabled'));
    assert.deepEqual(inGroup(html), ['g-label', 'g-label']);
    const control = only(html, 'fieldset');
    const host = only(html, 'tds-fieldset');
    assert.equal(attribute(host, 'role'), 'group');
    assert.equal(attribute(host, 'aria-describedby'), 'g-hint g-error');
    assert.equal(attribute(control, 'disabled'), '');
    assert.match(html, /<p slot="error".*<fieldset [^>]*>\n {2}One <b>text<\/b>/s);
    assert.match(html, /<\/tds-text-field><\/fieldset>\n<\/tds-fieldset>$/);
  });

  it('takes in groups, of ours and of its author’s', () => {
    const html = rendered(
      group(`${group(field('name="a"'))}<div><fieldset>${field('name="b"')}</fieldset></div>`),
    );
    assert.equal(elementsOf(html, 'fieldset').length, 3);
    assert.deepEqual(inGroup(html), ['g-2-label', undefined]);
  });

  it('gives way to one of its author’s', () => {
    const html = rendered(
      group(`<fieldset><legend>L</legend>${field('name="a"')}</fieldset>`, 'disabled'),
    );
    assert.equal(elementsOf(html, 'fieldset').length, 1);
    assert.equal(attribute(only(html, 'fieldset'), 'disabled'), '');
  });

  it('prints questions anew that it holds already', () => {
    const before = rendered(group(field('name="a" label="A"')));
    const after = rendered(before.replace('label="A"', 'label="A" error="Wrong"'));
    assert.equal(text(part(after, 'error') as Element), 'Error: Wrong');
    assert.deepEqual(inGroup(after), ['g-label']);
  });

  it('is left to the browser where its tags would change the tree', () => {
    for (const inside of [
      `${field('name="a"')}<p slot="hint">H</p>${field('name="b"')}`,
      `${field('name="a"')}</fieldset>${field('name="b"')}`,
      `${field('name="a"')}<b>${field('name="b"')}`,
      `${field('name="a"')}<div>`,
    ]) {
      const html = rendered(group(inside));
      assert.equal(elementsOf(html, 'fieldset').length, 0, inside);
      assert.ok(elementsOf(html, 'input').length > 0, inside);
    }
    assert.equal(elementsOf(rendered(`<p>${group(field(''))}</p>`), 'fieldset').length, 0);
  });

  it('is listed with its error, which leads to its first control', () => {
    const html = rendered(
      `<tds-error-summary></tds-error-summary>${group(field('name="a" error="One"'), 'error="All"')}`,
    );
    const links = elementsOf(html, 'a').map((link) => `${attribute(link, 'href')} ${text(link)}`);
    assert.deepEqual(links, ['#a All', '#a One']);
  });

  it('may be nested as deep as its author likes', () => {
    const depth = 3000;
    const html = rendered(
      '<tds-fieldset label="x">'.repeat(depth) + '</tds-fieldset>'.repeat(depth),
    );
    assert.equal(html.match(/<fieldset/g)?.length, depth);
  });
});

describe('a header and a footer', () => {
  const slots = (html: string, tag: string): (string | undefined)[] =>
    only(html, tag).childNodes.flatMap((child) =>
      'tagName' in child ? (attribute(child, 'slot') ?? child.tagName) : [],
    );

  it('are printed in the order in which they are seen', () => {
    const header = rendered(
      '<tds-header service-name="S"><tds-language-toggle href="/fr"></tds-language-toggle></tds-header>',
    );
    assert.deepEqual(slots(header, 'tds-header'), ['logo', 'rest', 'service']);
    assert.equal(
      attribute(only(header, 'tds-language-toggle').parentNode as Element, 'slot'),
      'rest',
    );
    const footer = rendered('<tds-footer copyright="C"><ul><li>L</li></ul></tds-footer>');
    assert.deepEqual(slots(footer, 'tds-footer'), ['rest', 'copyright']);
    assert.equal(rendered(header + footer), header + footer);
  });
});
