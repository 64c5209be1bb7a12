import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { find, mount, part, place, settled } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { Select } from './select.js';

const list = (host: Element) => part<HTMLSelectElement>(host, 'control');
const texts = (host: Element) => [...list(host).options].map(({ text }) => text);
const option = (text: string, value = text.toLowerCase(), more = '') =>
  `<option value="${value}" ${more}>${text}</option>`;
const ABC = option('A') + option('B') + option('C');
const field = (more = '', inside = ABC) =>
  `<tds-select label="Letter" name="letter" ${more}>${inside}</tds-select>`;
const made = (text: string, value = text.toLowerCase()) => new Option(text, value);

describe('the answer of a select', () => {
  it('begins with the option of its value, of two with one value the first', async () => {
    const host = await mount<Select>(field('value="b"', ABC + option('B again', 'b')));
    expect([host.value, host.selectedIndex]).to.deep.equal(['b', 1]);
    expect(list(host).querySelectorAll('[selected]').length).to.equal(1);
    expect(warningCodes()).to.deep.equal(['duplicate-option']);
  });

  it('begins with the option that its author chose, whatever the value', async () => {
    const host = await mount<Select>(field('value="a"', ABC + option('D', 'd', 'selected')));
    expect(host.value).to.equal('d');
  });

  it('knows an option by its text where it has no value', async () => {
    const host = await mount<Select>(field('value="New  York"', '<option>A<option>New  York'));
    expect(host.selectedIndex).to.equal(0);
    expect(warningCodes()).to.deep.equal(['option-missing']);
    host.defaultValue = 'New York';
    await settled();
    expect(host.selectedIndex).to.equal(1);
  });

  it('follows a new default until something is chosen, and never after', async () => {
    const host = await mount<Select>(field('value="b"'));
    host.defaultValue = 'c';
    await settled();
    expect(host.value).to.equal('c');
    host.defaultValue = undefined;
    await settled();
    expect(host.value).to.equal('a');
    host.focus();
    await sendKeys({ press: 'b' });
    host.defaultValue = 'c';
    await settled();
    expect(host.value).to.equal('b');
    host.defaultValue = undefined;
    host.hint = 'A hint that comes later';
    await settled();
    expect(host.value).to.equal('b');
  });

  it('that script chose on the native list itself is kept, too', async () => {
    const host = await mount<Select>(field());
    list(host).selectedIndex = 2;
    host.append(made('D'), new Option('E', 'e', true));
    host.defaultValue = 'b';
    await settled();
    expect(host.value).to.equal('c');
  });

  it('mirrors the native members', async () => {
    const host = await mount<Select>(field());
    const native = list(host);
    expect(host.options).to.equal(native.options);
    host.selectedIndex = 2;
    expect([host.value, native.value]).to.deep.equal(['c', 'c']);
    expect([...(host.selectedOptions ?? [])].map(({ text }) => text)).to.deep.equal(['C']);
    host.value = 'a';
    expect(native.selectedIndex).to.equal(0);
    expect(host.form).to.equal(null);
    expect(host.labels?.[0]?.textContent).to.equal('Letter');
    host.setCustomValidity('No');
    expect(host.validationMessage).to.equal('No');
  });

  it('that no option has leaves nothing chosen, and is taken by one that comes late', async () => {
    const host = await mount<Select>(field());
    host.value = 'late';
    expect([host.value, host.selectedIndex]).to.deep.equal(['', -1]);
    host.append(made('Other'));
    await settled();
    expect(host.value).to.equal('');
    host.append(made('Late'));
    await settled();
    expect(host.value).to.equal('late');
  });

  it('set before there is an option, or a list, is taken when they come', async () => {
    const host = document.createElement('tds-select');
    Object.assign(host, { label: 'L', name: 'n', value: 'b' });
    place().append(host);
    await settled();
    host.innerHTML = ABC;
    await settled();
    expect(host.value).to.equal('b');
    const own = document.createElement('tds-select');
    own.innerHTML = `<label>L</label><select name="n">${ABC}</select>`;
    own.value = 'c';
    place().append(own);
    await settled();
    expect(own.value).to.equal('c');
  });

  it('of the value attribute is taken by an option that comes late, wherever it is put', async () => {
    for (const into of ['host', 'list']) {
      const host = await mount<Select>(field('value="late"'));
      expect(warningCodes()).to.deep.equal(['option-missing']);
      (into === 'host' ? host : list(host)).append(made('Late'), made('Later'));
      await settled();
      expect(host.value, into).to.equal('late');
    }
  });

  it('of the value attribute is found again where options were written over others', async () => {
    const host = await mount<Select>(field('value="a"'));
    const [first] = [...list(host).options];
    Object.assign(first as HTMLOptionElement, { value: 'z', text: 'Z' });
    list(host).append(made('A'));
    await settled();
    expect(list(host).selectedOptions[0]?.text).to.equal('A');
    expect(list(host).querySelectorAll('[selected]').length).to.equal(1);
  });

  it('stays when all options are replaced, as a page does that changes its language', async () => {
    const host = await mount<Select>(field('placeholder value="a"'));
    host.focus();
    await sendKeys({ press: 'b' });
    for (const each of host.querySelectorAll('option[value]:not([value=""])')) each.remove();
    expect(host.value).to.equal('');
    host.append(made('Alpha', 'a'), made('Bêta', 'b'));
    await settled();
    expect([host.value, list(host).selectedOptions[0]?.text]).to.deep.equal(['b', 'Bêta']);
    host.innerHTML = option('Un', 'a') + option('Deux', 'b');
    await settled();
    expect(texts(host)).to.deep.equal(['Select an option', 'Un', 'Deux']);
    expect(host.value).to.equal('b');
  });

  it('is taken back by a reset, and what comes after it is new', async () => {
    await mount(`<form>${field('value="b"')}</form>`);
    const host = find<Select>(place(), 'tds-select');
    host.value = 'c';
    find<HTMLFormElement>(place(), 'form').reset();
    expect(host.value).to.equal('b');
    host.append(made('D'));
    await settled();
    expect(host.value).to.equal('b');
    host.defaultValue = 'd';
    await settled();
    expect(host.value).to.equal('d');
  });

  it('is submitted once, and not when disabled, by its own fieldset too', async () => {
    await mount(`<form><fieldset>${field('value="b"')}</fieldset></form>`);
    const data = () => [...new FormData(find<HTMLFormElement>(place(), 'form'))];
    expect(data()).to.deep.equal([['letter', 'b']]);
    find<HTMLFieldSetElement>(place(), 'fieldset').disabled = true;
    expect(data()).to.deep.equal([]);
  });

  it('survives a move, and a clone has the default', async () => {
    const host = await mount<Select>(field('placeholder value="b"'));
    host.value = 'c';
    const clone = host.cloneNode(true) as Select;
    place().append(clone, host);
    await settled();
    expect([host.value, clone.value]).to.deep.equal(['c', 'b']);
    expect(texts(clone)).to.deep.equal(texts(host));
    expect(list(clone).id).to.not.equal(list(host).id);
  });
});
