import { expect } from '@open-wc/testing/pure';
import { ErrorSummary } from '../error-summary/error-summary.js';
import '../radios/define.js';
import { Radio } from '../radio/radio.js';
import { Radios } from '../radios/radios.js';
import { find, mount, settled } from '../testing/mount.js';
import { TextField } from '../text-field/text-field.js';

let count = 0;

/** HTML with a tag that is defined only when `upgrade()` is called. */
async function early<T extends HTMLElement>(
  type: CustomElementConstructor,
  html: (tag: string) => string,
) {
  const tag = `tds-early-${++count}`;
  const host = await mount<T>(html(tag));
  const upgrade = async () => {
    customElements.define(tag, class extends type {});
    await settled();
  };
  return { host, upgrade };
}

describe('a field that the script comes late for', () => {
  it('keeps what was typed in your own input, and its focus', async () => {
    const { host, upgrade } = await early<TextField>(
      TextField,
      (tag) => `<${tag}><label for="e">Email</label><input id="e" name="e" value="old"></${tag}>`,
    );
    const input = find<HTMLInputElement>(host, 'input');
    input.focus();
    input.value = 'typed';
    await upgrade();
    expect(find(host, 'input')).to.equal(input);
    expect(document.activeElement).to.equal(input);
    expect(host.value).to.equal('typed');
    expect(input.defaultValue).to.equal('old');
  });

  it('keeps what was typed in an input that the server printed', async () => {
    const { host, upgrade } = await early<TextField>(
      TextField,
      (tag) => `<${tag} label="Email" name="e" value="old">
        <label slot="label" data-tds="" for="e">Email</label>
        <input slot="control" data-tds="" id="e" name="e" type="text" value="old">
      </${tag}>`,
    );
    const input = find<HTMLInputElement>(host, 'input');
    input.value = 'typed';
    await upgrade();
    expect(find(host, 'input')).to.equal(input);
    expect(host.querySelectorAll('label').length).to.equal(1);
    expect(host.value).to.equal('typed');
  });

  it('takes a value that was set before', async () => {
    const { host, upgrade } = await early<TextField>(
      TextField,
      (tag) => `<${tag} label="Email" name="e"></${tag}>`,
    );
    host.value = 'set early';
    await upgrade();
    expect(host.value).to.equal('set early');
    expect(find<HTMLInputElement>(host, 'input').value).to.equal('set early');
    expect(host.hasAttribute('value')).to.equal(false);
    host.value = 'set late';
    expect(find<HTMLInputElement>(host, 'input').value).to.equal('set late');
  });

  it('takes other properties that were set before', async () => {
    const { host, upgrade } = await early<TextField>(
      TextField,
      (tag) => `<${tag} name="e"></${tag}>`,
    );
    host.label = 'Email';
    host.required = true;
    await upgrade();
    expect(find(host, 'label').textContent).to.equal('Email (required)');
    expect(find<HTMLInputElement>(host, 'input').required).to.equal(true);
  });

  it('takes a value that was set on a group before', async () => {
    const { host, upgrade } = await early<Radios>(
      Radios,
      (tag) => `<${tag} label="R" name="r">
        <input type="radio" name="r" value="x"><input type="radio" name="r" value="y"></${tag}>`,
    );
    host.value = 'y';
    await upgrade();
    expect(host).to.be.instanceOf(Radios);
    expect(Object.hasOwn(host, 'value')).to.equal(false);
  });

  for (const [whose, mark] of [
    ['your own', ''],
    ['printed', 'slot="control" data-tds=""'],
  ]) {
    it(`keeps the choice made before among ${whose} radios`, async () => {
      const tag = `tds-early-${++count}`;
      const group = await mount<Radios>(
        `<tds-radios label="R" name="r" value="x">
          <${tag} label="X" value="x"><input ${mark} id="x" type="radio" name="r" value="x" checked></${tag}>
          <${tag} label="Y" value="y"><input ${mark} id="y" type="radio" name="r" value="y"></${tag}>
        </tds-radios>`,
      );
      const chosen = find<HTMLInputElement>(group, '#y');
      chosen.checked = true;
      customElements.define(tag, class extends Radio {});
      await settled();
      expect(find(group, '#y')).to.equal(chosen);
      expect(chosen.checked).to.equal(true);
    });
  }

  it('takes a choice that was set on an option before', async () => {
    const tag = `tds-early-${++count}`;
    const group = await mount(
      `<tds-radios label="R" name="r"><${tag} label="X" value="x"></${tag}></tds-radios>`,
    );
    const option = find<Radio>(group, tag);
    option.checked = true;
    customElements.define(tag, class extends Radio {});
    await settled();
    expect(find<HTMLInputElement>(option, 'input').checked).to.equal(true);
  });

  it('takes errors that were set on a summary before', async () => {
    const { host, upgrade } = await early<ErrorSummary>(ErrorSummary, (tag) => `<${tag}></${tag}>`);
    host.errors = [{ id: 'a', text: 'Type your name.' }];
    await upgrade();
    expect(find(host, 'a').textContent).to.equal('Type your name.');
    host.errors = [{ id: 'b', text: 'Type your address.' }];
    await settled();
    expect(find(host, 'a').textContent).to.equal('Type your address.');
  });
});
