import { expect } from '@open-wc/testing/pure';
import '../all.js';
import type { Form } from '../form/form.js';
import { field, marked, type, WHOLE } from '../testing/address.js';
import { find, mount, part, place, settled } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { AddressField } from './address-field.js';

describe('what is wrong with an address', () => {
  it('stands over each part, described and marked there', async () => {
    const host = await field('required');
    expect(host.showValidity()).to.equal(false);
    await settled();
    expect(marked(host)).to.deep.equal(['line1', 'city', 'province', 'postal-code']);
    expect(part(host, 'city-error').textContent).to.equal(
      'Error: Fill in “City or town” in “Home”.',
    );
    expect(part(host, 'province-error').textContent).to.contain('Choose “Province or territory”');
    expect(part(host, 'city').getAttribute('aria-describedby')).to.equal(
      part(host, 'city-error').id,
    );
    expect(host.error).to.equal(undefined);
    type(host, WHOLE);
    expect(host.showValidity()).to.equal(true);
    await settled();
    expect(
      host.querySelectorAll('[slot$="error"], [aria-describedby], [aria-invalid="true"]').length,
    ).to.equal(0);
  });

  it('says the words of the page once, over the first part that is missing', async () => {
    const host = await field('required error-value-missing="Tell us where you live."');
    host.showValidity();
    await settled();
    expect(marked(host)).to.deep.equal(['line1', 'city', 'province', 'postal-code']);
    const errors = [...host.querySelectorAll('[slot$="error"]')];
    expect(errors.map(({ textContent }) => textContent)).to.deep.equal([
      'Error: Tell us where you live.',
    ]);
    type(host, WHOLE);
    expect(host.showValidity()).to.equal(true);
  });

  it('is nothing of an address that may be left out, until it is begun', async () => {
    const host = await field('province="ON"');
    expect(host.checkValidity()).to.equal(true);
    type(host, { city: 'Toronto' });
    expect(host.checkValidity()).to.equal(false);
    expect(host.control?.slot).to.equal('line1');
  });

  it('marks the province, too, where the postal code is of another', async () => {
    const host = await field();
    type(host, { ...WHOLE, province: 'QC' });
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(marked(host)).to.deep.equal(['province', 'postal-code']);
    expect(document.activeElement).to.equal(part(host, 'postal-code'));
    expect(host.querySelectorAll('[slot$="-error"]').length).to.equal(1);
  });

  it('is listed part by part in the summary, and checked again at each change', async () => {
    await mount(`<tds-form><form><tds-error-summary></tds-error-summary>
      <tds-address-field label="Home" name="home" required></tds-address-field></form></tds-form>`);
    const host = find<AddressField>(place(), 'tds-address-field');
    const links = () =>
      [...find(place(), 'tds-error-summary').querySelectorAll('a')].map((a) =>
        a.getAttribute('href'),
      );
    find<Form>(place(), 'tds-form').reportValidity();
    await settled();
    expect(links()).to.deep.equal([
      '#home-line1',
      '#home-city',
      '#home-province',
      '#home-postal-code',
    ]);
    type(host, { city: 'Toronto' });
    await settled();
    expect(links()).to.deep.equal(['#home-line1', '#home-province', '#home-postal-code']);
    type(host, WHOLE);
    await settled();
    expect(document.title.startsWith('Error:')).to.equal(false);
    expect(host.showsError).to.equal(false);
  });

  it('comes from a server by the same attributes', async () => {
    const host = await field('error-city="We know no such city." postal-code="K1"');
    expect(marked(host)).to.deep.equal(['city']);
    expect(part(host, 'city-error').textContent).to.equal('Error: We know no such city.');
    host.error = 'We do not deliver there.';
    host.errorCity = undefined;
    await settled();
    expect(marked(host)).to.deep.equal(['line1', 'city', 'province', 'postal-code']);
    host.invalidCity = true;
    await settled();
    expect(marked(host)).to.deep.equal(['city']);
  });

  it('is what the page says, about all of it', async () => {
    const host = await field();
    type(host, WHOLE);
    host.setCustomValidity('We do not deliver there.');
    expect(host.showValidity()).to.equal(false);
    await settled();
    expect(part(host, 'error').textContent).to.equal('Error: We do not deliver there.');
  });

  it('of an input of your own is said in its description, beside what you wrote', async () => {
    const host = await mount<AddressField>(`<tds-address-field label="Home" error-city="Which?">
      <input slot="city" name="c" aria-describedby="mine"></tds-address-field><p id="mine">M</p>`);
    warningCodes();
    const ids = () => part(host, 'city').getAttribute('aria-describedby');
    expect(ids()).to.equal(`mine ${part(host, 'city-error').id}`);
    host.errorCity = undefined;
    await settled();
    expect(ids()).to.equal('mine');
  });
});
