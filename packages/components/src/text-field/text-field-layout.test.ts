import { expect } from '@open-wc/testing/pure';
import { mount, part, place, settled } from '../testing/mount.js';
import './define.js';
import type { TextField } from './text-field.js';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');

describe('text field, to the eye', () => {
  const wide = (host: Element) => input(host).getBoundingClientRect().width;

  it('is as wide as its number of characters, or as its container', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    const full = wide(host);
    let before = 0;
    for (const width of ['2', '3', '4', '5', '7', '10', '20'] as const) {
      host.width = width;
      await settled();
      expect(wide(host), width).to.be.greaterThan(before);
      before = wide(host);
    }
    expect(full).to.be.greaterThan(before);
    host.width = 'full';
    await settled();
    expect(wide(host)).to.equal(full);
  });

  it('has the prefix before the control and the suffix after it, in either direction', async () => {
    const host = await mount(
      '<tds-text-field label="A" name="a" prefix="$" suffix="kg"></tds-text-field>',
    );
    const lefts = () =>
      ['prefix', 'control', 'suffix'].map((slot) => part(host, slot).getBoundingClientRect().left);
    const [prefix = 0, control = 0, suffix = 0] = lefts();
    expect(prefix < control && control < suffix).to.equal(true);
    place().dir = 'rtl';
    const [first = 0, second = 0, third = 0] = lefts();
    expect(first > second && second > third).to.equal(true);
  });

  it('has what is beside its parts one under the other', async () => {
    const extras = ['a', 'b', 'c', 'd'].map((text) => `<p>${text}</p>`).join('');
    const host = await mount(`<tds-text-field label="A" name="a">${extras}</tds-text-field>`);
    const boxes = [input(host), ...host.querySelectorAll(':scope > :not([slot])')].map((node) =>
      node.getBoundingClientRect(),
    );
    expect(boxes.length).to.equal(5);
    boxes.slice(1).forEach((box, index) => {
      expect(box.top, String(index)).to.be.at.least(boxes[index]?.bottom as number);
    });
  });

  it('has labels of three sizes', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    const size = async (labelSize: TextField['labelSize']) => {
      host.labelSize = labelSize;
      await settled();
      return Number.parseFloat(getComputedStyle(part(host, 'label')).fontSize);
    };
    const sizes = [await size('default'), await size('large'), await size('heading')];
    expect(sizes).to.deep.equal([...sizes].sort((one, other) => one - other));
    expect(new Set(sizes).size).to.equal(3);
    expect(await size(undefined)).to.equal(sizes[0]);
  });
});
