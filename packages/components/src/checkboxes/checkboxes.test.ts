import { expect } from '@open-wc/testing/pure';
import type { Checkbox } from '../checkbox/checkbox.js';
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

  itInAccessibilityTree('say what an exclusive one took back, once, after a pause', async () => {
    const host = await group();
    click(host, 0);
    inputs(host)[2]?.focus();
    await settled();
    const [status] = withRole(await accessible(host), 'status');
    expect(status?.name ?? '').to.equal('');
    const said: string[] = [];
    const node = part(host, 'status');
    new MutationObserver(() => node.textContent && said.push(node.textContent)).observe(node, {
      childList: true,
    });
    const paused = () => new Promise((resolve) => setTimeout(resolve, 600));
    click(host, 2);
    await paused();
    expect(said).to.deep.equal(['Only “None” is chosen now.']);
    await speak('fr');
    click(host, 0);
    await paused();
    expect(said[1]).to.equal('Le choix «\u00a0None\u00a0» n’est plus coché.');
    expect(node.offsetHeight).to.be.at.most(1);
  });

  it('say nothing where none is exclusive', async () => {
    const host = await group('', '<tds-checkbox label="A" value="a"></tds-checkbox>');
    inputs(host)[0]?.focus();
    click(host, 0);
    expect(host.querySelector('[role="status"]')).to.equal(null);
  });

  it('tell a framework what they took back: each has its native events', async () => {
    const host = await group();
    click(host, 0);
    const told: string[] = [];
    for (const type of ['click', 'input', 'change']) {
      host.addEventListener(type, ({ target }) => {
        if (target === inputs(host)[0]) told.push(type);
      });
    }
    click(host, 2);
    expect(told.sort()).to.deep.equal(['change', 'click', 'input']);
  });

  describe('that are required', () => {
    const sends = async (attributes: string, options = OPTIONS) => {
      await mount(
        `<form><tds-checkboxes label="Sizes" name="size" required ${attributes}>${options}</tds-checkboxes><button>Send</button></form>`,
      );
      const form = place().querySelector('form') as HTMLFormElement;
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      const send = () => {
        form.querySelector('button')?.click();
        const now = sent;
        sent = 0;
        return now;
      };
      return { form, send, host: form.firstElementChild as Checkboxes };
    };

    it('stop the form until one is chosen, however it is', async () => {
      const { form, send, host } = await sends('');
      expect(send()).to.equal(0);
      click(host, 1);
      expect(send()).to.equal(1);
      form.reset();
      await settled();
      expect(send()).to.equal(0);
      host.values = ['s'];
      expect(send()).to.equal(1);
      host.values = [];
      expect(send()).to.equal(0);
      (host.checkboxes[0] as Checkbox).checked = true;
      await settled();
      expect(send()).to.equal(1);
      (inputs(host)[0] as HTMLInputElement).checked = false;
      expect(send()).to.equal(0);
    });

    it('say so at the first that can be chosen', async () => {
      const { send, host } = await sends('', OPTIONS.replace('value="s"', 'value="s" disabled'));
      expect(send()).to.equal(0);
      expect(inputs(host)[1]?.validationMessage).to.equal('Choose an answer to “Sizes”.');
      (host.checkboxes[0] as Checkbox).disabled = false;
      await settled();
      host.checkValidity();
      expect(inputs(host).map((it) => it.validity.customError)).to.deep.equal([true, false, false]);
    });

    it('say the text of the page', async () => {
      const { host } = await sends('error-value-missing="Choose a size."');
      expect(inputs(host)[0]?.validationMessage).to.equal('Choose a size.');
      expect(host.validationMessage).to.equal('Choose a size.');
    });

    it('keep a reason of the page', async () => {
      const { host, send } = await sends('');
      host.setCustomValidity('Too many.');
      click(host, 0);
      expect(host.validationMessage).to.equal('Too many.');
      expect(send()).to.equal(0);
      host.setCustomValidity('');
      expect(send()).to.equal(1);
    });
  });

  it('begin with the one value of the group, spaces and commas and all', async () => {
    const host = await group(
      'value="a, b"',
      '<tds-checkbox label="AB" value="a, b"></tds-checkbox><tds-checkbox label="A" value="a"></tds-checkbox>',
    );
    expect(host.values).to.deep.equal(['a, b']);
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

  it('must have one chosen again after a reset', async () => {
    await mount(
      `<form><tds-checkboxes label="Sizes" name="size" required>${OPTIONS}</tds-checkboxes></form>`,
    );
    const form = place().querySelector('form') as HTMLFormElement;
    click(form, 0);
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await settled();
    expect(form.checkValidity()).to.equal(false);
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

  it('give nothing to a checkbox that one of them reveals', async () => {
    const host = await group(
      'value="yes"',
      `<tds-checkbox label="Fish" value="yes">
        <tds-checkbox slot="reveal" label="I agree" value="yes" field-id="agree"></tds-checkbox>
      </tds-checkbox>`,
    );
    const [, agree] = inputs(host);
    expect([agree?.name, agree?.checked]).to.deep.equal(['', false]);
    expect(host.values).to.deep.equal(['yes']);
    expect(warningCodes()).to.deep.equal(['name-missing']);
  });

  it('warn of a missing label and a missing name', async () => {
    await mount(`<tds-checkboxes>${OPTIONS}</tds-checkboxes>`);
    expect(warningCodes()).to.include('label-missing').and.to.include('name-missing');
  });
});
