import { expect } from '@open-wc/testing/pure';
import { define } from './define.js';
import { TextField } from './text-field/text-field.js';
import './text-field/define.js';
import { find, mount, place, settled } from './testing/mount.js';
import { warningCodes, warnings } from './testing/warnings.js';
import { warn, warnUnknownValue } from './warn.js';

describe('a warning', () => {
  it('names the element, what is wrong, how to mend it, and its code', () => {
    const element = document.createElement('tds-some');
    warn(element, 'some-code', 'is odd. Mend it.');
    const [warning] = warnings();
    expect(warning?.text).to.equal('<tds-some> is odd. Mend it. (some-code)');
    expect(warning?.element).to.equal(element);
  });

  it('is said once for each element and code', () => {
    const [one, other] = [document.createElement('tds-some'), document.createElement('tds-some')];
    for (let time = 0; time < 3; time++) {
      warn(one, 'first', 'is odd.');
      warn(one, 'second', 'is odd.');
      warn(other, 'first', 'is odd.');
    }
    expect(warningCodes()).to.deep.equal(['first', 'second', 'first']);
  });

  it('is not said for a value that is known, or not there', () => {
    const element = Object.assign(document.createElement('tds-some'), { one: 'a', two: null });
    warnUnknownValue(element, 'one', ['a']);
    warnUnknownValue(element, 'two', ['a']);
    expect(warningCodes()).to.deep.equal([]);
  });

  it('can be switched off', () => {
    (globalThis as { trilliumWarnings?: boolean }).trilliumWarnings = false;
    warn(document.createElement('tds-some'), 'some-code', 'is odd.');
    expect(warningCodes()).to.deep.equal([]);
  });
});

describe('a tag that is defined twice', () => {
  it('keeps its first definition, and warns of the second copy', () => {
    class Copy extends HTMLElement {}
    define('tds-text-field', Copy);
    expect(customElements.get('tds-text-field')).to.equal(TextField);
    const [warning, ...others] = warnings();
    expect(warning?.code).to.equal('defined-twice');
    expect(warning?.tag).to.equal('tds-text-field');
    expect(others).to.deep.equal([]);
  });

  it('says nothing when it is the same copy', () => {
    define('tds-text-field', TextField);
    expect(warningCodes()).to.deep.equal([]);
  });
});

describe('a root without the stylesheet', () => {
  const late = () => new Promise((resolve) => setTimeout(resolve, 1100));

  async function inShadowRoot(before = ''): Promise<void> {
    await mount('<div></div>');
    const root = find(place(), 'div').attachShadow({ mode: 'open' });
    const fields = '<tds-text-field label="A" name="a"></tds-text-field>'.repeat(2);
    root.innerHTML = `${before}${fields}`;
    await settled(root);
    await late();
  }

  it('is said once: it holds components that look like nothing', async () => {
    await inShadowRoot();
    expect(warningCodes()).to.deep.equal(['styles-missing']);
  });

  it('is not said where the stylesheet is linked', async () => {
    await inShadowRoot('<link rel="stylesheet" href="/virtual/trillium.css">');
    expect(warningCodes()).to.deep.equal([]);
  });
});
