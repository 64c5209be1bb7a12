import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import type { Radio } from '../radio/radio.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import './define.js';
import type { Radios } from './radios.js';

const OPTIONS = `<tds-radio label="Small" value="s" hint="Fits a pocket."></tds-radio>
  <tds-radio label="Medium" value="m"></tds-radio>
  <tds-radio label="Large" value="l" divider="or"></tds-radio>`;
const group = (attributes = '', options = OPTIONS) =>
  mount<Radios>(`<tds-radios label="Size" name="size" ${attributes}>${options}</tds-radios>`);
const inputs = (host: Element) => [...host.querySelectorAll('input')];
const chosen = (host: Element) =>
  inputs(host)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('radios', () => {
  describe('their value', () => {
    it('is the option that the group or the option itself says', async () => {
      expect((await group('value="m"')).value).to.equal('m');
      const host = await group('', OPTIONS.replace('value="l"', 'value="l" checked'));
      expect(host.value).to.equal('l');
      expect((await group()).value).to.equal('');
    });

    it('can be set, to nothing as well', async () => {
      const host = await group();
      host.value = 'l';
      expect(chosen(host)).to.deep.equal(['l']);
      host.value = 's';
      expect(chosen(host)).to.deep.equal(['s']);
      host.value = 'unknown';
      expect(chosen(host)).to.deep.equal([]);
      host.value = null as unknown as string;
      expect(host.value).to.equal('');
    });

    it('can be set before the group is on the page, and before its options come', async () => {
      const host = document.createElement('tds-radios');
      Object.assign(host, { label: 'Size', name: 'size', value: 'm' });
      place().append(host);
      await settled();
      host.innerHTML = OPTIONS;
      await settled();
      expect(host.value).to.equal('m');
    });

    it('is set and read on an option too', async () => {
      const host = await group('value="s"');
      const [small, medium] = host.radios;
      expect([small?.checked, medium?.checked]).to.deep.equal([true, false]);
      (medium as Radio).checked = true;
      expect(host.value).to.equal('m');
      expect(small?.checked).to.equal(false);
    });

    it('follows the value attribute until someone chooses', async () => {
      const host = await group('value="s"');
      host.defaultValue = 'm';
      await settled();
      expect(host.value).to.equal('m');
      inputs(host)[2]?.click();
      host.defaultValue = 's';
      await settled();
      expect(host.value).to.equal('l');
    });

    it('is empty when the chosen option is taken away', async () => {
      const host = await group('value="m"');
      host.radios[1]?.remove();
      await settled();
      expect(host.value).to.equal('');
      expect(host.radios.length).to.equal(2);
    });
  });

  describe('their options', () => {
    it('share the name, the form and the states of the group', async () => {
      const host = await group('required form="far"');
      for (const input of inputs(host)) {
        expect([input.type, input.name, input.required]).to.deep.equal(['radio', 'size', true]);
        expect(input.getAttribute('form')).to.equal('far');
      }
      host.name = 'other';
      host.required = false;
      host.disabled = true;
      await settled();
      for (const input of inputs(host)) {
        expect([input.name, input.required, input.disabled]).to.deep.equal(['other', false, true]);
      }
    });

    it('can be disabled one by one', async () => {
      const host = await group('', OPTIONS.replace('value="m"', 'value="m" disabled'));
      expect(inputs(host).map(({ disabled }) => disabled)).to.deep.equal([false, true, false]);
    });

    it('join in when they come later', async () => {
      const host = await group('value="x" required');
      host.insertAdjacentHTML('beforeend', '<tds-radio label="Extra" value="x"></tds-radio>');
      await settled();
      expect(inputs(host)[3]?.name).to.equal('size');
      expect(inputs(host)[3]?.required).to.equal(true);
      expect(host.value).to.equal('x');
    });

    it('have ids made of name and value, never twice', async () => {
      const host = await group('', `${OPTIONS}<tds-radio label="Again" value="s"></tds-radio>`);
      expect(inputs(host).map(({ id }) => id)).to.deep.equal([
        'size-s',
        'size-m',
        'size-l',
        'size-s-2',
      ]);
    });

    it('are chosen by their label', async () => {
      const host = await group();
      find(host.radios[1] as Radio, 'label').click();
      expect(host.value).to.equal('m');
    });

    it('stand in a line where that is asked for, else under each other', async () => {
      const host = await group();
      const tops = () => host.radios.map((radio) => radio.getBoundingClientRect().top);
      expect(new Set(tops()).size).to.equal(3);
      host.radios[2]?.removeAttribute('divider');
      host.radios[0]?.removeAttribute('hint');
      host.inline = true;
      await settled();
      expect(new Set(tops()).size).to.equal(1);
    });

    it('have a word before them where one sets them apart', async () => {
      const host = await group();
      const divider = part(host.radios[2] as Radio, 'divider');
      expect(divider.textContent).to.equal('or');
      expect(divider.getBoundingClientRect().bottom).to.be.at.most(
        inputs(host)[2]?.getBoundingClientRect().top ?? 0,
      );
    });
  });

  describe('by keyboard', () => {
    beforeEach(async () => {
      await mount(
        `<button type="button" id="before">Before</button>
         <tds-radios label="Size" name="size">${OPTIONS}</tds-radios>
         <button type="button" id="after">After</button>`,
      );
      find(place(), '#before').focus();
    });
    const radios = () => find<Radios>(place(), 'tds-radios');

    it('are one stop: Tab goes in and out, arrows choose', async () => {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('size-s');
      expect(radios().value).to.equal('');
      await sendKeys({ press: 'ArrowDown' });
      expect(radios().value).to.equal('m');
      await sendKeys({ press: 'ArrowDown' });
      expect(radios().value).to.equal('l');
      await sendKeys({ press: 'ArrowUp' });
      expect(radios().value).to.equal('m');
      expect(document.activeElement?.id).to.equal('size-m');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('after');
    });

    it('are chosen with the space bar', async () => {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(radios().value).to.equal('s');
    });

    it('let through the native events of the option', async () => {
      const seen: string[] = [];
      for (const type of ['input', 'change']) {
        radios().addEventListener(type, ({ target }) =>
          seen.push(`${type} ${(target as Element).id}`),
        );
      }
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      expect(seen).to.deep.equal(['input size-m', 'change size-m']);
    });

    it('begin at the chosen option', async () => {
      radios().value = 'l';
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('size-l');
    });

    it('take the focus by script: the chosen option, else the first that can be', async () => {
      radios().focus();
      expect(document.activeElement?.id).to.equal('size-s');
      (radios().radios[0] as Radio).disabled = true;
      await settled();
      radios().focus();
      expect(document.activeElement?.id).to.equal('size-m');
      radios().value = 'l';
      radios().focus();
      expect(document.activeElement?.id).to.equal('size-l');
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('are a group with a name, a description and states', async () => {
      const host = await group('hint="Of the box." error="Pick one." required');
      const node = await accessible(host);
      expect(node.role).to.equal('radiogroup');
      expect(node.name).to.equal('Size (required)');
      expect(node.description).to.equal('Of the box. Error: Pick one.');
      expect([node.required, node.invalid]).to.deep.equal([true, 'true']);
      Object.assign(host, { error: undefined, hint: undefined, required: false });
      await settled();
      const after = await accessible(host);
      expect([after.name, after.description ?? '']).to.deep.equal(['Size', '']);
      expect(after.required).to.not.equal(true);
      expect(after.invalid).to.not.equal('true');
    });

    itInAccessibilityTree('are radios with their own names, hints and states', async () => {
      const host = await group('value="m"');
      const radios = withRole(await accessible(host), 'radio');
      expect(radios.map(({ name }) => name)).to.deep.equal(['Small', 'Medium', 'Large']);
      expect(radios.map(({ checked }) => checked)).to.deep.equal([false, true, false]);
      expect(radios[0]?.description).to.equal('Fits a pocket.');
    });

    itInAccessibilityTree(
      'are the group of your own fieldset with its states, and no second one',
      async () => {
        const host = await mount<Radios>(
          `<tds-radios name="size" hint="Of the box." error="Pick one.">
          <fieldset aria-describedby="more"><legend>Your size</legend>${OPTIONS}</fieldset>
        </tds-radios>`,
        );
        const node = await accessible(host);
        expect(withRole(node, 'group')).to.deep.equal([]);
        const [fieldset, ...more] = withRole(node, 'radiogroup');
        expect(more).to.deep.equal([]);
        expect(fieldset?.name).to.equal('Your size');
        expect(fieldset?.description).to.equal('Of the box. Error: Pick one.');
        expect(fieldset?.invalid).to.equal('true');
        expect(fieldset?.required).to.not.equal(true);
        expect(find(host, 'fieldset').getAttribute('aria-describedby')).to.match(/^more /);
        expect(withRole(node, 'radio').length).to.equal(3);
        Object.assign(host, { error: undefined, required: true });
        await settled();
        const [after] = withRole(await accessible(host), 'radiogroup');
        expect([after?.required, after?.invalid === 'true']).to.deep.equal([true, false]);
        host.required = false;
        await settled();
        const [last] = withRole(await accessible(host), 'radiogroup');
        expect(last?.required).to.not.equal(true);
      },
    );

    itInAccessibilityTree('are required where your own radios are', async () => {
      const host = await mount<Radios>(
        `<tds-radios><fieldset><legend>Your size</legend>
          <tds-radio><input type="radio" name="size" value="s" required><label>Small</label></tds-radio>
        </fieldset></tds-radios>`,
      );
      const group = async () => withRole(await accessible(host), 'radiogroup')[0];
      expect((await group())?.required).to.equal(true);
      host.hint = 'Of the box.';
      await settled();
      expect((await group())?.required).to.equal(true);
    });

    itInAccessibilityTree('have a question that is the heading of the page', async () => {
      const host = await group('label-heading');
      const heading = await accessible(part(host, 'label'));
      expect([heading.role, heading.level, heading.name]).to.deep.equal(['heading', 1, 'Size']);
      expect((await accessible(host)).name).to.equal('Size');
    });

    itInAccessibilityTree('are named by your own heading', async () => {
      const host = await mount(
        `<tds-radios name="size"><h2 slot="label">Your size</h2>${OPTIONS}</tds-radios>`,
      );
      expect((await accessible(host)).name).to.equal('Your size');
    });
  });

  it('say in the language of the page that they are required', async () => {
    const host = await group('required error="Choisissez."');
    await speak('fr');
    expect(part(host, 'label').textContent).to.equal('Size (obligatoire)');
    expect(part(host, 'error').textContent).to.equal('Erreur : Choisissez.');
  });
});
