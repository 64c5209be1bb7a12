import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import { find, mount, part, place, settled } from '../testing/mount.js';

import type { TextField } from '../text-field/text-field.js';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');

/** How many of each tag stand directly in an element. */
const counts = (host: Element) => {
  const found: Record<string, number> = {};
  for (const { localName } of host.children) found[localName] = (found[localName] ?? 0) + 1;
  return found;
};

describe('your own nodes', () => {
  it('may come late, all at once, and replace ours', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    host.innerHTML = '<label>Mine</label><input name="mine">';
    await settled();
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
    expect(host.labels?.[0]?.textContent).to.equal('Mine');
    expect(input(host).name).to.equal('mine');
  });

  it('may come late, before ours, and replace them', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    host.insertAdjacentHTML('afterbegin', '<label>Mine</label><input name="mine">');
    await settled();
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
    expect(host.labels?.[0]?.textContent).to.equal('Mine');
  });

  it('may come late, one by one, and replace ours', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="A" name="a" hint="Ours"></tds-text-field>',
    );
    for (const [tag, slot] of [
      ['input', ''],
      ['label', ''],
      ['p', 'hint'],
    ] as const) {
      const node = document.createElement(tag);
      node.slot = slot;
      if (tag !== 'input') node.textContent = 'Mine';
      host.append(node);
      await settled();
      expect(counts(host)).to.deep.equal({ input: 1, label: 1, p: 1 });
    }
    expect(host.labels?.[0]?.textContent).to.equal('Mine');
    expect(input(host).getAttribute('aria-describedby')).to.equal(part(host, 'hint').id);
    expect(part(host, 'hint').textContent).to.equal('Mine');
  });

  it('may be replaced by others, as a framework does', async () => {
    const host = await mount<TextField>(
      `<tds-text-field required error="Wrong"><label>One</label><input name="a"></tds-text-field>`,
    );
    const next = document.createElement('input');
    next.name = 'b';
    find(host, 'input').replaceWith(next);
    await settled();
    expect(counts(host)).to.deep.equal({ label: 1, input: 1, p: 1 });
    expect(next.required).to.equal(true);
    expect(next.getAttribute('aria-invalid')).to.equal('true');
    expect(next.getAttribute('aria-describedby')).to.equal(part(host, 'error').id);
    expect(host.control).to.equal(next);
    expect(next.labels?.[0]?.textContent).to.equal('One');
  });

  it('give way to ours when they go', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="A" name="a"><label>Mine</label><input name="mine"></tds-text-field>',
    );
    find(host, 'input').remove();
    find(host, 'label').remove();
    await settled();
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
    expect(host.labels?.[0]?.textContent).to.equal('A');
    expect(input(host).name).to.equal('a');
  });

  it('are left alone when someone changes their content', async () => {
    const host = await mount('<tds-text-field><label>One</label><input name="a"></tds-text-field>');
    find(host, 'label').textContent = 'Two';
    await settled();
    expect(find(host, 'label').textContent).to.equal('Two');
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
  });

  it('may be hidden in comments and white space', async () => {
    const host = await mount(
      '<tds-text-field>\n<!-- the label -->\n<label>One</label>\n<!----><input name="a">\n</tds-text-field>',
    );
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
    const comments = [...host.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE);
    expect(comments.length, 'frameworks need their comments').to.equal(2);
  });
});

describe('our own nodes', () => {
  it('come back when someone empties the element', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    host.textContent = '';
    await settled();
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
    expect(host.labels?.[0]?.textContent).to.equal('A');
  });

  it('are the same nodes after an update, so that the focus and the cursor stay', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    const before = input(host);
    host.focus();
    await sendKeys({ type: 'abc' });
    before.setSelectionRange(1, 2);
    Object.assign(host, { label: 'B', hint: 'H', error: 'E', required: true, prefixText: '$' });
    await settled();
    expect(input(host)).to.equal(before);
    expect(document.activeElement).to.equal(before);
    expect([before.selectionStart, before.selectionEnd]).to.deep.equal([1, 2]);
  });

  it('stand in the order in which they are read', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    Object.assign(host, { prefixText: '$', suffixText: 'kg', error: 'E', hint: 'H' });
    await settled();
    expect([...host.children].map(({ slot }) => slot)).to.deep.equal([
      'label',
      'hint',
      'error',
      'prefix',
      'control',
      'suffix',
    ]);
  });

  it('are touched only where something changed', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="A" name="a" hint="H" required></tds-text-field>',
    );
    const touched: Node[] = [];
    const observer = new MutationObserver((records) => {
      touched.push(...records.map(({ target }) => target));
    });
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(host, everything);
    host.requestUpdate();
    await settled();
    expect(touched).to.deep.equal([]);
    host.hint = 'Other';
    await settled();
    const inside = touched.filter((node) => node !== host);
    expect(inside.length).to.equal(1);
    expect(part(host, 'hint').contains(inside[0] as Node)).to.equal(true);
    observer.disconnect();
  });
});

describe('an element that is moved', () => {
  it('keeps its nodes, its value and its ids', async () => {
    await mount('<tds-text-field label="A" name="a"></tds-text-field><section></section>');
    const host = find<TextField>(place(), 'tds-text-field');
    const before = input(host);
    host.value = 'typed';
    find(place(), 'section').append(host);
    await settled();
    expect(input(host)).to.equal(before);
    expect([host.value, before.id]).to.deep.equal(['typed', 'a']);
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
  });

  it('keeps all that while it is away', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    host.value = 'typed';
    host.remove();
    host.label = 'B';
    host.value = 'changed';
    await settled();
    place().append(host);
    await settled();
    expect(host.value).to.equal('changed');
    expect(host.labels?.[0]?.textContent).to.equal('B');
    expect(counts(host)).to.deep.equal({ label: 1, input: 1 });
  });

  it('works in the shadow root of another', async () => {
    const host = await mount<TextField>(
      '<tds-text-field label="A" name="a" hint="H"></tds-text-field><div></div>',
    );
    const root = find(place(), 'div').attachShadow({ mode: 'open' });
    root.append(host);
    root.append(host.cloneNode(true));
    await settled(root);
    const [first, second] = [...root.querySelectorAll('input')];
    expect(first?.labels?.[0]?.textContent).to.equal('A');
    expect(first?.id).to.not.equal(second?.id);
    expect(second?.labels?.length).to.equal(1);
  });
});
