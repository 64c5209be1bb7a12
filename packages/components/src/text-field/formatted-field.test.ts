import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../code-field/define.js';
import '../money-field/define.js';
import type { MoneyField } from '../money-field/money-field.js';
import '../phone-field/define.js';
import { mount, part, place, settled } from '../testing/mount.js';

const MONEY = '<tds-money-field label="Rent" name="rent"></tds-money-field>';
const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const submitted = () => [...new FormData(place().querySelector('form') as HTMLFormElement)];

async function inForm(html: string): Promise<MoneyField> {
  await mount(`<form>${html}</form>`);
  return place().querySelector('form')?.firstElementChild as MoneyField;
}

describe('formatted field', () => {
  it('leaves alone what is being typed, and writes it in the usual way afterwards', async () => {
    const host = await inForm(MONEY);
    host.focus();
    await sendKeys({ type: '1234,5' });
    expect(input(host).value).to.equal('1234,5');
    await sendKeys({ press: 'Tab' });
    expect(input(host).value).to.equal('1,234.50');
  });

  it('keeps what it cannot read, and submits it as it is', async () => {
    const host = await inForm(MONEY);
    host.focus();
    await sendKeys({ type: 'a lot' });
    await sendKeys({ press: 'Tab' });
    expect(input(host).value).to.equal('a lot');
    expect(host.value).to.equal('a lot');
    expect(submitted()).to.deep.equal([['rent', 'a lot']]);
  });

  it('submits one form of it, and goes on showing the other', async () => {
    const host = await inForm(MONEY);
    input(host).value = '$1,234.50';
    expect(submitted()).to.deep.equal([['rent', '1234.50']]);
    expect(input(host).value).to.equal('$1,234.50');
    expect(host.value).to.equal('1234.50');
  });

  it('submits each of several with one name in its place', async () => {
    await inForm(`<input name="rent" value="1,000">${MONEY}<input name="x">${MONEY}`);
    const [first, second] = [...place().querySelectorAll('tds-money-field')];
    input(first as Element).value = '1,500';
    input(second as Element).value = '2,500';
    const data = new FormData(place().querySelector('form') as HTMLFormElement);
    expect(data.getAll('rent')).to.deep.equal(['1,000', '1500.00', '2500.00']);
  });

  it('submits nothing when it is disabled or gone', async () => {
    const host = await inForm(MONEY);
    host.value = '5';
    host.disabled = true;
    await settled();
    expect(submitted()).to.deep.equal([]);
    host.disabled = false;
    host.remove();
    await settled();
    expect(submitted()).to.deep.equal([]);
  });

  it('tells the browser what is wrong, and takes it back', async () => {
    const host = await inForm(MONEY);
    host.focus();
    await sendKeys({ type: 'x' });
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal('“Rent” must be an amount of money, like 12.50.');
    await sendKeys({ press: 'Backspace' });
    expect(host.checkValidity()).to.equal(true);
    expect(host.validationMessage).to.equal('');
  });

  it("keeps the page's own reason, whatever is typed, until the page takes it back", async () => {
    const host = await inForm(MONEY);
    host.setCustomValidity('We do not know this rent.');
    host.focus();
    await sendKeys({ type: '5' });
    expect(host.validationMessage).to.equal('We do not know this rent.');
    host.setCustomValidity('');
    expect(host.checkValidity()).to.equal(true);
    await sendKeys({ type: 'x' });
    expect(host.validationMessage).to.contain('must be an amount of money');
  });

  it('knows at once whether what a script set is right', async () => {
    const host = await inForm(MONEY);
    host.value = 'a lot';
    expect(host.checkValidity()).to.equal(false);
    host.value = '5';
    expect(host.checkValidity()).to.equal(true);
  });

  it('still says that it is empty when it must not be', async () => {
    const host = await inForm(MONEY.replace('name', 'required name'));
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal('Fill in “Rent”.');
  });

  it('is reset with its form', async () => {
    const host = await inForm(MONEY.replace('name', 'value="5" name'));
    host.value = '7';
    expect(input(host).value).to.equal('7');
    place().querySelector('form')?.reset();
    expect(host.value).to.equal('5.00');
  });
});
