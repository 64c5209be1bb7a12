import { expect } from '@open-wc/testing/pure';
import { mount, part, speak } from '../testing/mount.js';
import './define.js';
import type { MoneyField } from './money-field.js';
import { readMoney } from './read-money.js';

const field = (attributes = '') =>
  mount<MoneyField>(`<tds-money-field label="Rent" name="rent" ${attributes}></tds-money-field>`);
const leave = (host: MoneyField, typed: string) => {
  const control = part<HTMLInputElement>(host, 'control');
  control.value = typed;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return control.value;
};

describe('money field', () => {
  it('reads amounts as both languages write them', () => {
    const same = [
      '1234.50',
      '1,234.50',
      '1 234,50',
      '1\u00a0234,50\u00a0$',
      '$1,234.50',
      '$ 1234.5',
      'CAD 1234,5',
      '01234.50',
      '1234,50 $',
    ];
    for (const typed of same) expect(readMoney(typed), typed).to.equal('1234.50');
    expect(readMoney('0')).to.equal('0.00');
    expect(readMoney('1,234')).to.equal('1234.00');
    expect(readMoney('12,34')).to.equal('12.34');
    expect(readMoney('1,234,567')).to.equal('1234567.00');
  });

  it('does not guess', () => {
    for (const typed of [
      '',
      'a',
      '-5',
      '1.234',
      '1,23,4',
      '1 2 3',
      '1e3',
      '$',
      '5 $ 5',
      '1234567890123456',
    ]) {
      expect(readMoney(typed), typed).to.equal(undefined);
    }
  });

  it('takes what people write, whatever type it is given', async () => {
    expect(leave(await field('type="number"'), '1 234,5')).to.equal('1,234.50');
  });

  it('writes them as the language of the page does, with its dollar sign', async () => {
    const english = await field();
    expect(leave(english, '1234,5')).to.equal('1,234.50');
    expect(leave(english, '1234.00')).to.equal('1,234');
    expect(part(english, 'prefix').textContent).to.equal('$');
    expect(english.querySelector('[slot="suffix"]')).to.equal(null);
    await speak('fr');
    const french = await field();
    expect(leave(french, '1234.5').replace(/\s/g, ' ')).to.equal('1 234,50');
    expect(part(french, 'suffix').textContent).to.equal('$');
    expect(french.querySelector('[slot="prefix"]')).to.equal(null);
  });

  it('reads again what it wrote', async () => {
    await speak('fr');
    const host = await field();
    leave(host, '1234567.89');
    expect(host.value).to.equal('1234567.89');
  });

  it('says its limits in dollars', async () => {
    const host = await field('min="1" max="500"');
    leave(host, '501');
    expect(host.validationMessage).to.equal('“Rent” must be $500.00 or less.');
    leave(host, '0');
    expect(host.validationMessage).to.equal('“Rent” must be $1.00 or more.');
    leave(host, '500');
    expect(host.validationMessage).to.equal('');
  });

  it('shows digits with a decimal sign on phones', async () => {
    expect(part(await field(), 'control').inputMode).to.equal('decimal');
  });
});
