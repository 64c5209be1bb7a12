import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import { controls, field, names, type, WHOLE } from '../testing/address.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';

const texts = (list: HTMLSelectElement) => [...list.options].slice(1).map(({ text }) => text);

describe('address field', () => {
  describe('what is submitted', () => {
    it('is each part under a name of its own, the postal code as it is written', async () => {
      await mount('<form><tds-address-field label="Home" name="home"></tds-address-field></form>');
      const form = find<HTMLFormElement>(place(), 'form');
      type(find(form, 'tds-address-field'), { ...WHOLE, unit: '4' });
      expect([...new FormData(form)]).to.deep.equal([
        ['home-unit', '4'],
        ['home-line1', '12 King St W'],
        ['home-line2', ''],
        ['home-city', 'Toronto'],
        ['home-province', 'ON'],
        ['home-postal-code', 'M5V 1A1'],
      ]);
      form.reset();
      expect(
        controls(form)
          .map(({ value }) => value)
          .join(''),
      ).to.equal('');
    });

    it('has no parts that are not asked for', async () => {
      expect(names(await field('without="unit line2"'))).to.deep.equal([
        'home-line1',
        'home-city',
        'home-province',
        'home-postal-code',
      ]);
      const least = await field('without="unit line2 city province postal-code"');
      expect(names(least)).to.deep.equal(['home-line1']);
      expect((await field('without="units"')).querySelectorAll('input, select').length).to.equal(6);
    });
  });

  describe('the postal code', () => {
    it('is left alone while it is typed, and written as usual when it is left', async () => {
      const host = await field();
      const input = part<HTMLInputElement>(host, 'postal-code');
      input.focus();
      await sendKeys({ type: 'm5v-1a1' });
      expect(input.value).to.equal('m5v-1a1');
      await sendKeys({ press: 'Tab' });
      expect(input.value).to.equal('M5V 1A1');
      type(host, { 'postal-code': 'K1A OB1' });
      expect(input.value).to.equal('K1A OB1');
    });

    const said = async (attributes: string, parts: Record<string, string>) => {
      const host = await field(attributes);
      type(host, { ...WHOLE, ...parts });
      return host.validationMessage;
    };

    it('is explained when it cannot be right', async () => {
      expect(await said('', {})).to.equal('');
      expect(await said('', { 'postal-code': '90210' })).to.contain('like K1A 0B1');
      expect(await said('', { 'postal-code': 'M5V 1AO' })).to.contain(
        'the letter O for the digit 0',
      );
      expect(await said('', { 'postal-code': 'M5D 1A1' })).to.contain('never used');
      expect(await said('', { 'postal-code': 'W5V 1A1' })).to.contain('never come first');
      expect(await said('', { province: 'QC' })).to.equal(
        '“Postal code” begins with M, as in Ontario. You chose Quebec. Check both.',
      );
      expect(await said('', { 'postal-code': 'X0A 0H0' })).to.contain(
        'as in Northwest Territories or Nunavut',
      );
    });

    it('is explained in French, and in the words of the page', async () => {
      await speak('fr');
      expect(await said('', { province: 'QC' })).to.equal(
        '«\u00a0Code postal\u00a0» commence par M, comme dans cette région\u00a0: Ontario. Vous avez choisi\u00a0: Québec. Vérifiez les deux.',
      );
      const own = 'error-pattern-mismatch="A" error-province-mismatch="B"';
      expect(await said(own, { 'postal-code': 'x' })).to.equal('A');
      expect(await said(own, { province: 'QC' })).to.equal('B');
    });
  });

  describe('the provinces', () => {
    it('stand in the order of the language, under the letters of Canada Post', async () => {
      const list = part<HTMLSelectElement>(await field('province="QC"'), 'province');
      for (const language of ['en', 'fr']) {
        await speak(language);
        const sorted = texts(list).toSorted(new Intl.Collator(language).compare);
        expect(texts(list)).to.deep.equal(sorted);
        expect(list.options.length).to.equal(14);
        expect(list.selectedOptions[0]?.text).to.equal(language === 'fr' ? 'Québec' : 'Quebec');
      }
    });

    it('keep the choice of a person when the language changes', async () => {
      const host = await field();
      type(host, { province: 'NL' });
      await speak('fr');
      expect(host.value.province).to.equal('NL');
      expect(part<HTMLSelectElement>(host, 'province').selectedOptions[0]?.text).to.equal(
        'Terre-Neuve-et-Labrador',
      );
    });
  });

  describe('its value', () => {
    it('is what was typed, as it stands now', async () => {
      const host = await field('city="Ottawa"');
      expect(host.value.city).to.equal('Ottawa');
      type(host, { ...WHOLE, unit: '4' });
      expect(host.value).to.deep.equal({
        unit: '4',
        line1: '12 King St W',
        line2: '',
        city: 'Toronto',
        province: 'ON',
        postalCode: 'M5V 1A1',
      });
      type(host, { 'postal-code': 'x' });
      expect(host.value.postalCode).to.equal('x');
    });

    it('can be set, before it is on the page too; what is left out is emptied', async () => {
      const host = document.createElement('tds-address-field');
      Object.assign(host, { label: 'Home', name: 'home', value: { city: 'Hull', province: 'QC' } });
      expect(host.value.city).to.equal('Hull');
      place().append(host);
      await settled();
      expect(part<HTMLInputElement>(host, 'province').value).to.equal('QC');
      host.value = { line1: 'PO Box 3', postalCode: 'j8x1a1' };
      expect(controls(host).map(({ value }) => value)).to.deep.equal([
        '',
        'PO Box 3',
        '',
        '',
        '',
        'J8X 1A1',
      ]);
      host.value = null;
      expect(host.value.line1).to.equal('');
    });

    it('is no text: it warns of one', async () => {
      await field('value="12 King St W"');
      expect(warningCodes()).to.deep.equal(['value-not-an-address']);
    });
  });

  it('is filled in by browsers, for whom it says', async () => {
    const tokens = async (attributes: string) =>
      controls(await field(`without="unit" ${attributes}`)).map((node) =>
        node.getAttribute('autocomplete'),
      );
    expect(await tokens('')).to.deep.equal([
      'address-line1',
      'address-line2',
      'address-level2',
      'address-level1',
      'postal-code',
    ]);
    expect((await tokens('autocomplete="section-a shipping"'))[0]).to.equal(
      'section-a shipping address-line1',
    );
    expect(new Set(await tokens('autocomplete="off"'))).to.deep.equal(new Set(['off']));
  });

  itInAccessibilityTree(
    'is a group of named controls, those that may be empty said so',
    async () => {
      const host = await field('hint="Where you live" required error-city="Which?"');
      const node = await accessible(host);
      expect([node.role, node.name, node.description]).to.deep.equal([
        'group',
        'Home (required)',
        'Where you live',
      ]);
      const boxes = [...withRole(node, 'textbox'), ...withRole(node, 'combobox')];
      expect(boxes.map(({ name, required }) => `${name}${required ? '*' : ''}`)).to.deep.equal([
        'Unit or apartment (optional)',
        'Street number and name, PO box or rural route*',
        'Second line of the address (optional)',
        'City or town*',
        'Postal code*',
        'Province or territory',
      ]);
      // Chromium's tree leaves it out for a list.
      expect(part<HTMLSelectElement>(host, 'province').required).to.equal(true);
      expect(boxes[3]?.description).to.equal('Error: Which?');
    },
  );

  it('has errors of its own in a clone', async () => {
    const host = await field('error-city="Which?"');
    place().append(host.cloneNode(true));
    await settled();
    const [first, second] = [...place().querySelectorAll('[slot="city"]')];
    expect(first?.getAttribute('aria-describedby')).to.equal('home-city-error');
    expect(second?.getAttribute('aria-describedby')).to.equal('home-2-city-error');
  });
});
