import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { Quantity } from './quantity.js';
import { readQuantity } from './read-quantity.js';

const field = (attributes = '') =>
  mount<Quantity>(`<tds-quantity label="Adults" name="adults" ${attributes}></tds-quantity>`);
const control = (host: Element) => part<HTMLInputElement>(host, 'control');
const more = (host: Element) => part(host, 'increase').click();
const less = (host: Element) => part(host, 'decrease').click();
const shown = (host: Element) => control(host).value;
const status = (host: Element) => part(host, 'status').textContent;
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const atLimit = (host: Element) =>
  ['decrease', 'increase'].filter((slot) => part(host, slot).matches('[aria-disabled="true"]'));
const type = (host: Quantity, text: string) => {
  control(host).value = text;
  control(host).dispatchEvent(new Event('input', { bubbles: true }));
};

describe('quantity', () => {
  it('reads numbers as people write them, and does not guess', () => {
    const same = {
      '12': ['12', ' 012', '+12', '12.0', '12,00', '１２'],
      '1200': ['1,200', '1 200'],
    };
    for (const [answer, texts] of Object.entries(same)) {
      for (const text of texts) expect(readQuantity(text), text).to.equal(answer);
    }
    expect(readQuantity('1\u202f200,5')).to.equal('1200.5');
    expect(readQuantity('−3')).to.equal('-3');
    expect(readQuantity('-0')).to.equal('0');
    for (const text of [
      '',
      'two',
      '1e3',
      '1.234',
      '1,2,3',
      '0x10',
      '1 2',
      '--1',
      '1/2',
      '9'.repeat(16),
    ]) {
      expect(readQuantity(text), text).to.equal(undefined);
    }
  });

  it('adds and removes one, and tells of it as if it were typed', async () => {
    const host = await field('value="2"');
    const heard: string[] = [];
    for (const kind of ['input', 'change']) {
      host.addEventListener(kind, () => heard.push(`${kind} ${host.value}`));
    }
    more(host);
    less(host);
    less(host);
    expect(heard).to.deep.equal([
      'input 3',
      'change 3',
      'input 2',
      'change 2',
      'input 1',
      'change 1',
    ]);
    expect(host.getAttribute('value')).to.equal('2');
  });

  it('begins at the least when nothing was typed', async () => {
    const host = await field();
    less(host);
    expect(shown(host)).to.equal('0');
    const one = await field('min="2" max="5"');
    more(one);
    expect(shown(one)).to.equal('2');
    const first = await field();
    more(first);
    expect(shown(first)).to.equal('1');
  });

  it('goes in steps from the least, to the nearest one from between two', async () => {
    const host = await field('min="50" step="25" max="110" value="70"');
    more(host);
    expect(shown(host)).to.equal('75');
    more(host);
    more(host);
    expect([shown(host), atLimit(host)]).to.deep.equal(['100', ['increase']]);
    const half = await field('step="0.1" value="0.2" max="0.3"');
    more(half);
    expect([shown(half), atLimit(half)]).to.deep.equal(['0.3', ['increase']]);
    const any = await field('step="any" value="0.25"');
    more(any);
    expect(shown(any)).to.equal('1.25');
  });

  it('comes back within the limits from outside', async () => {
    const host = await field('min="1" max="6" value="99"');
    expect(atLimit(host)).to.deep.equal(['increase']);
    more(host);
    expect(shown(host)).to.equal('99');
    less(host);
    expect(shown(host)).to.equal('6');
    host.value = '-5';
    more(host);
    expect(shown(host)).to.equal('1');
  });

  it('says the number after a button, and where it ends; its button keeps the focus', async () => {
    const host = await field('value="4" max="6"');
    expect(part(host, 'status').getAttribute('aria-live')).to.equal('polite');
    part(host, 'increase').focus();
    await sendKeys({ press: 'Enter' });
    await wait(300);
    expect(status(host)).to.equal('5');
    await sendKeys({ press: 'Space' });
    await wait(300);
    expect(status(host)).to.equal('6, the most you can enter');
    expect(document.activeElement).to.equal(part(host, 'increase'));
    await sendKeys({ press: 'Enter' });
    await wait(10);
    expect([shown(host), status(host)]).to.deep.equal(['6', 'You can enter up to 6']);
    await speak('fr');
    host.value = '0';
    less(host);
    await wait(10);
    expect(status(host)).to.equal('Vous pouvez entrer 0 ou plus');
  });

  it('marks the button that leads no further, whatever changed the number', async () => {
    await mount('<form><tds-quantity label="A" name="a" max="3" value="2"></tds-quantity></form>');
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<Quantity>(form, 'tds-quantity');
    expect(atLimit(host)).to.deep.equal([]);
    type(host, '0');
    expect(atLimit(host)).to.deep.equal(['decrease']);
    host.value = '3';
    expect(atLimit(host)).to.deep.equal(['increase']);
    host.max = '4';
    await settled();
    expect(atLimit(host)).to.deep.equal([]);
    host.value = '4';
    form.reset();
    await settled();
    expect(atLimit(host)).to.deep.equal([]);
  });

  it('keeps what is no number, says so, and submits it as typed', async () => {
    await mount('<form><tds-quantity label="Adults" name="adults"></tds-quantity></form>');
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<Quantity>(form, 'tds-quantity');
    host.focus();
    await sendKeys({ type: '2 or 3' });
    more(host);
    await wait(10);
    expect(shown(host)).to.equal('2 or 3');
    expect(status(host)).to.equal('“Adults” must be a whole number, like 2.');
    expect(host.checkValidity()).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([['adults', '2 or 3']]);
  });

  it('submits digits, and shows them as the language of the page does', async () => {
    await mount('<form><tds-quantity label="A" name="a" value="1199"></tds-quantity></form>');
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<Quantity>(form, 'tds-quantity');
    more(host);
    expect(shown(host)).to.equal('1,200');
    expect([...new FormData(form)]).to.deep.equal([['a', '1200']]);
    await speak('fr');
    more(host);
    expect(shown(host)).to.equal('1\u00a0201');
    expect([...new FormData(form)]).to.deep.equal([['a', '1201']]);
  });

  it('says what is wrong and what to do', async () => {
    const host = await field('max="1200" required');
    const said = (text: string) => {
      type(host, text);
      return host.checkValidity() ? '' : host.validationMessage;
    };
    expect(said('')).to.equal('Fill in “Adults”.');
    expect(said('3')).to.equal('');
    expect(said('-1')).to.equal('“Adults” must be 0 or more.');
    expect(said('1201')).to.equal('“Adults” must be 1,200 or less.');
    expect(said('2.5')).to.equal('“Adults” must be a whole number, like 2.');
    await speak('fr');
    expect(said('1201')).to.equal('«\u00a0Adults\u00a0» doit être égal ou inférieur à 1\u00a0200.');
    host.errorRangeOverflow = 'Too many.';
    expect(said('1201')).to.equal('Too many.');
    const steps = await field('step="5"');
    type(steps, '7');
    expect(steps.validationMessage).to.equal('«\u00a0Adults\u00a0» doit aller par pas de 5.');
    type(steps, 'x');
    expect(steps.validationMessage).to.equal('«\u00a0Adults\u00a0» doit être un nombre.');
  });

  itInAccessibilityTree('has buttons that say what they do, and to what', async () => {
    const names = async (host: Element) =>
      withRole(await accessible(host), 'button').map(({ name }) => name);
    const host = await field('step="5" value="0" required');
    expect(await names(host)).to.deep.equal(['Remove 5: Adults', 'Add 5: Adults']);
    const own = await mount('<tds-quantity name="k"><label>Kids</label><input></tds-quantity>');
    expect(await names(own)).to.deep.equal(['Remove one: Kids', 'Add one: Kids']);
    await speak('fr');
    expect(await names(own)).to.deep.equal(['Retirer 1\u00a0: Kids', 'Ajouter 1\u00a0: Kids']);
    const [button] = withRole(await accessible(host), 'button');
    expect(button?.disabled).to.equal(undefined);
  });

  it('has no wheel that changes it, and a keyboard of digits', async () => {
    const input = control(await field());
    expect([input.type, input.inputMode]).to.deep.equal(['text', 'numeric']);
  });

  it('has buttons that do nothing when it is disabled, read only, or in a disabled fieldset', async () => {
    await mount(`<fieldset disabled><tds-quantity label="A" name="a" value="1"></tds-quantity>
      </fieldset><tds-quantity label="B" name="b" value="1" disabled></tds-quantity>
      <tds-quantity label="C" name="c" value="1" readonly></tds-quantity>
      <tds-quantity label="D"><input name="d" value="1" readonly></tds-quantity>`);
    for (const host of place().querySelectorAll('tds-quantity')) {
      more(host);
      expect(shown(host), host.outerHTML).to.equal('1');
      expect(part(host, 'increase').matches(':disabled, [aria-disabled]')).to.equal(true);
    }
  });

  it('sends no form with its buttons', async () => {
    await mount('<form><tds-quantity label="A" name="a"></tds-quantity></form>');
    let sent = false;
    find(place(), 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    more(find(place(), 'tds-quantity'));
    expect(sent).to.equal(false);
  });

  it('keeps the place of its buttons free until the script is there', async () => {
    const page = await openPage(
      '<tds-quantity><input slot="control"><button slot="increase"></button></tds-quantity>',
    );
    page.addStyles();
    const button = find(page.document, 'button');
    expect(page.window.getComputedStyle(button).visibility).to.equal('hidden');
    expect(button.offsetWidth).to.be.greaterThan(43);
    await page.load('quantity/define.ts');
    expect(page.window.getComputedStyle(button).visibility).to.equal('visible');
  });

  it("goes by the limits that stand on the author's own input", async () => {
    const host = await mount<Quantity>(`<tds-quantity label="Guests" name="guests">
      <input name="guests" value="50" min="0" max="75" step="25"></tds-quantity>`);
    expect(warningCodes(), 'its buttons would say "one"').to.deep.equal(['step-on-control']);
    const increase = part<HTMLButtonElement>(host, 'increase');
    increase.click();
    expect(host.value).to.equal('75');
    increase.click();
    expect(host.value, 'no more').to.equal('75');
    host.value = '30';
    expect(host.checkValidity()).to.equal(false);
  });

  it('warns of limits that no number meets', async () => {
    const none = [];
    for (const limits of ['min="5" max="1"', 'min="one"', 'max=""', 'step="0"', 'step="1,5"']) {
      await field(limits);
      none.push(...warningCodes());
    }
    expect(none).to.deep.equal(Array(5).fill('limits-invalid'));
    await field('min="-5" max="5" step="any"');
    expect(warningCodes()).to.deep.equal([]);
  });
});
