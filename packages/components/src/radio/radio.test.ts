import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree } from '../testing/browser.js';
import { find, mount, part, settled } from '../testing/mount.js';
import './define.js';
import type { Radio } from './radio.js';

/** One option, in a group. */
async function option(html: string): Promise<Radio> {
  const group = await mount(`<tds-radios label="Size" name="size">${html}</tds-radios>`);
  return find<Radio>(group, 'tds-radio');
}

describe('radio', () => {
  it('hands its value and states to the control', async () => {
    const host = await option('<tds-radio label="Small" value="s" checked disabled></tds-radio>');
    const input = part<HTMLInputElement>(host, 'control');
    expect([input.type, input.value]).to.deep.equal(['radio', 's']);
    expect([input.checked, input.disabled]).to.deep.equal([true, true]);
    host.disabled = false;
    host.value = 'xs';
    await settled();
    expect([input.value, input.disabled]).to.deep.equal(['xs', false]);
  });

  it('takes your own input and label and adds what is missing', async () => {
    const host = await option(
      '<tds-radio><input type="radio" value="s" class="mine" checked><label>Small</label></tds-radio>',
    );
    const input = find<HTMLInputElement>(host, 'input');
    expect(input.className).to.equal('mine');
    expect(input.name).to.equal('size');
    expect(input.labels?.[0]?.textContent).to.equal('Small');
    expect(host.checked).to.equal(true);
    expect(host.querySelectorAll('input, label').length).to.equal(2);
  });

  it('follows its texts', async () => {
    const host = await option('<tds-radio label="Small" value="s"></tds-radio>');
    Object.assign(host, { label: 'Tiny', hint: 'Fits a pocket.', divider: 'or' });
    await settled();
    expect(part(host, 'label').textContent).to.equal('Tiny');
    expect(part(host, 'hint').textContent).to.equal('Fits a pocket.');
    expect(part(host, 'divider').textContent).to.equal('or');
    Object.assign(host, { hint: undefined, divider: undefined });
    await settled();
    expect(host.querySelectorAll('p').length).to.equal(0);
    expect(part(host, 'control').hasAttribute('aria-describedby')).to.equal(false);
  });

  itInAccessibilityTree('is described by its rich hint, not by what it expands to', async () => {
    const host = await option(
      `<tds-radio label="Small" value="s">
        <p slot="hint">See <a href="/sizes">sizes</a></p>
        <details slot="hint-expander"><summary>More</summary>Long</details>
      </tds-radio>`,
    );
    const node = await accessible(part(host, 'control'));
    expect([node.role, node.name]).to.deep.equal(['radio', 'Small']);
    expect(node.description).to.equal('See sizes');
  });

  it('takes the focus by script', async () => {
    const host = await option('<tds-radio label="Small" value="s"></tds-radio>');
    host.focus();
    expect(document.activeElement).to.equal(part(host, 'control'));
  });

  it('is large enough to hit, label and all', async () => {
    const host = await option('<tds-radio label="S" value="s"></tds-radio>');
    for (const slot of ['control', 'label']) {
      expect(part(host, slot).getBoundingClientRect().height, slot).to.be.at.least(24);
    }
  });

  it('keeps the choice when it is moved within its group', async () => {
    const host = await option(
      '<tds-radio label="Small" value="s"></tds-radio><tds-radio label="Large" value="l"></tds-radio>',
    );
    host.checked = true;
    host.parentElement?.append(host);
    await settled();
    expect(host.checked).to.equal(true);
  });

  it('takes the name of the group that it is moved to', async () => {
    const host = await option('<tds-radio label="Small" value="s"></tds-radio>');
    host.parentElement?.insertAdjacentHTML(
      'afterend',
      '<tds-radios label="B" name="b"></tds-radios>',
    );
    host.parentElement?.nextElementSibling?.append(host);
    await settled();
    expect(part<HTMLInputElement>(host, 'control').name).to.equal('b');
  });
});
