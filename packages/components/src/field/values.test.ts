import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../radios/define.js';
import type { Radios } from '../radios/radios.js';
import '../text-field/define.js';
import { find, mount, part, place, settled } from '../testing/mount.js';
import type { TextField } from '../text-field/text-field.js';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const FIELD = '<tds-text-field label="A" name="a" value="first"></tds-text-field>';
const RADIOS = `<tds-radios label="R" name="r" value="x">
  <tds-radio label="X" value="x"></tds-radio><tds-radio label="Y" value="y"></tds-radio>
</tds-radios>`;

describe('the value of a field', () => {
  it('begins with the value attribute, which stays the default', async () => {
    const host = await mount<TextField>(FIELD);
    expect(host.value).to.equal('first');
    host.value = 'second';
    expect(host.getAttribute('value')).to.equal('first');
    expect(input(host).defaultValue).to.equal('first');
    expect(input(host).value).to.equal('second');
  });

  it('follows the attribute until something is typed, and never after', async () => {
    const host = await mount<TextField>(FIELD);
    host.setAttribute('value', 'other');
    await settled();
    expect(host.value).to.equal('other');
    host.focus();
    await sendKeys({ type: '!' });
    host.setAttribute('value', 'late');
    await settled();
    expect(host.value).to.contain('!').and.not.contain('late');
  });

  it('is what was typed', async () => {
    const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
    host.focus();
    await sendKeys({ type: 'typed' });
    expect(host.value).to.equal('typed');
    host.hint = 'A hint that comes later';
    host.error = 'An error too';
    await settled();
    expect(host.value).to.equal('typed');
    expect(document.activeElement).to.equal(input(host));
  });

  it('can be set before the element is on the page', async () => {
    const host = document.createElement('tds-text-field');
    host.label = 'A';
    host.name = 'a';
    host.defaultValue = 'first';
    expect(host.value).to.equal('first');
    host.value = 'second';
    expect(host.value).to.equal('second');
    place().append(host);
    expect(input(host).value).to.equal('second');
    expect(input(host).defaultValue).to.equal('first');
    host.focus();
    await sendKeys({ type: '!' });
    host.hint = 'A hint that comes later';
    await settled();
    expect(host.value).to.contain('!');
  });

  it('is empty for null and undefined', async () => {
    const host = await mount<TextField>(FIELD);
    for (const nothing of [null, undefined]) {
      host.value = 'x';
      host.value = nothing as unknown as string;
      expect(host.value).to.equal('');
    }
  });

  it('is reset with its form', async () => {
    const form = await mount<HTMLFormElement>(`<form>${FIELD}${RADIOS}</form>`);
    const field = find<TextField>(form, 'tds-text-field');
    const radios = find<Radios>(form, 'tds-radios');
    field.value = 'other';
    radios.value = 'y';
    expect(radios.value).to.equal('y');
    form.reset();
    expect([field.value, radios.value]).to.deep.equal(['first', 'x']);
  });

  it('is submitted once, under its name', async () => {
    const form = await mount<HTMLFormElement>(`<form>${FIELD}${RADIOS}</form>`);
    find<TextField>(form, 'tds-text-field').value = 'typed';
    const sent = [...new FormData(form)];
    expect(sent).to.deep.equal([
      ['a', 'typed'],
      ['r', 'x'],
    ]);
  });

  it('is not submitted when the field or its fieldset is disabled', async () => {
    const form = await mount<HTMLFormElement>(
      `<form><fieldset disabled>${FIELD}</fieldset>${RADIOS}</form>`,
    );
    expect(input(find(form, 'tds-text-field')).matches(':disabled')).to.equal(true);
    expect(new FormData(form).has('a')).to.equal(false);
    const radios = find<Radios>(form, 'tds-radios');
    expect(new FormData(form).has('r')).to.equal(true);
    radios.disabled = true;
    await settled();
    expect(new FormData(form).has('r')).to.equal(false);
    radios.disabled = false;
    await settled();
    expect(new FormData(form).get('r')).to.equal('x');
  });

  it('belongs to a form that it does not stand in', async () => {
    await mount(
      `<form id="far"></form><tds-text-field label="A" name="a" form="far"></tds-text-field>
       <tds-radios label="R" name="r" form="far" value="x">
         <tds-radio label="X" value="x"></tds-radio>
       </tds-radios>`,
    );
    const form = find<HTMLFormElement>(place(), 'form');
    expect(find<TextField>(place(), 'tds-text-field').form).to.equal(form);
    expect(find<Radios>(place(), 'tds-radios').form).to.equal(form);
    expect([...new FormData(form).keys()]).to.deep.equal(['a', 'r']);
  });

  it('belongs to a form that a framework set by its id', async () => {
    await mount(`<form id="far"></form>${FIELD}`);
    const host = find<TextField>(place(), 'tds-text-field');
    (host as { form: unknown }).form = 'far';
    await settled();
    expect(host.form?.id).to.equal('far');
    expect(new FormData(find<HTMLFormElement>(place(), 'form')).get('a')).to.equal('first');
  });

  it('belongs to the form that it stands in, and to none without one', async () => {
    const form = await mount<HTMLFormElement>(`<form>${FIELD}</form>`);
    expect(find<TextField>(form, 'tds-text-field').form).to.equal(form);
    expect((await mount<TextField>(FIELD)).form).to.equal(null);
  });

  it('goes along when the field is moved to another form', async () => {
    await mount(`<form id="one">${FIELD}</form><form id="two"></form>`);
    const host = find<TextField>(place(), 'tds-text-field');
    host.value = 'typed';
    find(place(), '#two').append(host);
    await settled();
    expect(host.form?.id).to.equal('two');
    expect(host.value).to.equal('typed');
  });

  it('has the labels of the control', async () => {
    const host = await mount<TextField>(FIELD);
    expect(host.labels?.[0]).to.equal(part(host, 'label'));
  });
});
