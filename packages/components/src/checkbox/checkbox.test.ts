import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Checkbox } from './checkbox.js';
import './define.js';

const alone = (attributes = '') =>
  mount<Checkbox>(
    `<tds-checkbox label="I agree" name="agree" value="yes" ${attributes}></tds-checkbox>`,
  );
const input = (host: Element) => part<HTMLInputElement>(host, 'control');

describe('checkbox', () => {
  it('submits its value when it is checked, and nothing else', async () => {
    await mount(
      '<form><tds-checkbox label="I agree" name="agree" value="yes"></tds-checkbox></form>',
    );
    const form = place().querySelector('form') as HTMLFormElement;
    const host = form.querySelector('tds-checkbox') as Checkbox;
    expect([...new FormData(form)]).to.deep.equal([]);
    part(host, 'label').click();
    expect([...new FormData(form)]).to.deep.equal([['agree', 'yes']]);
    form.reset();
    expect(host.checked).to.equal(false);
  });

  it('is checked by the space bar', async () => {
    const host = await alone();
    host.focus();
    await sendKeys({ press: 'Space' });
    expect(host.checked).to.equal(true);
  });

  it('begins as its attribute says and is what script sets', async () => {
    const host = await alone('checked');
    expect(input(host).checked).to.equal(true);
    host.checked = false;
    await settled();
    expect([input(host).checked, host.hasAttribute('checked')]).to.deep.equal([false, true]);
  });

  it('says what to do when it must be checked', async () => {
    const host = await alone('required');
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal('Select “I agree” to continue.');
    await speak('fr');
    expect(host.validationMessage).to.equal('Cochez «\u00a0I agree\u00a0» pour continuer.');
    host.errorValueMissing = 'Agree first.';
    expect(host.validationMessage).to.equal('Agree first.');
    host.checked = true;
    expect(host.checkValidity()).to.equal(true);
  });

  itInAccessibilityTree('has its name, its state and what describes it', async () => {
    const host = await alone('checked hint="By email" error="Agree first." required');
    const [node] = withRole(await accessible(host), 'checkbox');
    expect(node).to.include({ name: 'I agree (required)', checked: true, invalid: 'true' });
    expect(node?.description).to.equal('By email Error: Agree first.');
  });

  it('needs no group', async () => {
    await alone();
    expect(warningCodes()).to.deep.equal([]);
  });
});
