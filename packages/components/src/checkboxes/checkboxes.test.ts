import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Checkboxes } from './checkboxes.js';
import './define.js';

const OPTIONS = `<tds-checkbox label="Small" value="s" hint="Fits a pocket."></tds-checkbox>
  <tds-checkbox label="Medium" value="m"></tds-checkbox>
  <tds-checkbox label="None" value="none" exclusive divider="or"></tds-checkbox>`;
const group = (attributes = '', options = OPTIONS) =>
  mount<Checkboxes>(
    `<tds-checkboxes label="Sizes" name="size" ${attributes}>${options}</tds-checkboxes>`,
  );
const inputs = (host: Element) => [...host.querySelectorAll('input')];
const click = (host: Element, index: number) => inputs(host)[index]?.click();

describe('checkboxes', () => {
  it('submit each value that is chosen under one name', async () => {
    await mount(
      `<form><tds-checkboxes label="Sizes" name="size">${OPTIONS}</tds-checkboxes></form>`,
    );
    const form = place().querySelector('form') as HTMLFormElement;
    click(form, 0);
    click(form, 1);
    expect([...new FormData(form)]).to.deep.equal([
      ['size', 's'],
      ['size', 'm'],
    ]);
  });

  it('have the values that are chosen, in order', async () => {
    const host = await group();
    expect([host.values, host.value]).to.deep.equal([[], '']);
    click(host, 1);
    click(host, 0);
    expect([host.values, host.value]).to.deep.equal([['s', 'm'], 's']);
  });

  it('can be set, before the options come too', async () => {
    const host = await group('', '');
    host.values = ['m', 'unknown'];
    host.innerHTML = OPTIONS;
    await settled();
    expect(host.values).to.deep.equal(['m']);
    host.value = 's';
    expect(host.values).to.deep.equal(['s']);
    host.values = [];
    expect(host.values).to.deep.equal([]);
  });

  it('take back all others for an exclusive one, and the other way round', async () => {
    const host = await group();
    const told: string[] = [];
    host.addEventListener('change', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      told.push(`${value}: ${checked}`);
    });
    click(host, 0);
    click(host, 1);
    click(host, 2);
    expect(host.values).to.deep.equal(['none']);
    click(host, 1);
    expect(host.values).to.deep.equal(['m']);
    expect(told).to.include('s: false');
    expect(told).to.include('none: false');
  });

  it('must have one chosen when they are required', async () => {
    const host = await group('required');
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal('Choose an answer to “Sizes”.');
    host.reportValidity();
    await settled();
    expect(part(host, 'error').textContent).to.equal('Error: Choose an answer to “Sizes”.');
    expect(document.activeElement).to.equal(inputs(host)[0]);
    click(host, 1);
    expect(host.checkValidity()).to.equal(true);
    expect(host.validationMessage).to.equal('');
    await speak('fr');
    click(host, 1);
    expect(host.validationMessage).to.contain('Choisissez une réponse');
  });

  it('need none when they are disabled', async () => {
    const host = await group('required disabled');
    expect(host.checkValidity()).to.equal(true);
    expect(inputs(host).every(({ disabled }) => disabled)).to.equal(true);
  });

  itInAccessibilityTree('are a group with a name and a description', async () => {
    const node = await accessible(await group('hint="All that apply" error="Choose." required'));
    expect(node.role).to.equal('group');
    expect(node.name).to.equal('Sizes (required)');
    expect(node.description).to.equal('All that apply Error: Choose.');
    const boxes = withRole(node, 'checkbox');
    expect(boxes.map(({ name }) => name)).to.deep.equal(['Small', 'Medium', 'None']);
    expect(boxes[0]?.description).to.equal('Fits a pocket.');
  });

  it('work in a fieldset of the author', async () => {
    const host = await mount<Checkboxes>(`<tds-checkboxes required error="Choose.">
      <fieldset><legend>Sizes</legend>
        <tds-checkbox><input type="checkbox" name="size" value="s"><label>Small</label></tds-checkbox>
      </fieldset></tds-checkboxes>`);
    const fieldset = part<HTMLFieldSetElement>(host, 'control');
    expect(host.hasAttribute('role')).to.equal(false);
    expect(fieldset.getAttribute('aria-describedby')).to.equal(part(host, 'error').id);
    expect(host.checkValidity()).to.equal(false);
    expect(warningCodes()).to.deep.equal([]);
  });

  it('warn of a missing label and a missing name', async () => {
    await mount(`<tds-checkboxes>${OPTIONS}</tds-checkboxes>`);
    expect(warningCodes()).to.include('label-missing').and.to.include('name-missing');
  });
});
