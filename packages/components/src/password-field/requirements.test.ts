import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { PAUSE } from '../light/announcement.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import './define.js';
import type { PasswordField } from './password-field.js';

const field = (attributes = '', content = '') =>
  mount<PasswordField>(
    `<tds-password-field label="Password" name="pw" ${attributes}>${content}</tds-password-field>`,
  );
const LIST = `<ul>
  <li data-pattern=".{8,}">At least 8 characters</li>
  <li data-pattern=".*[0-9].*">A <b>number</b></li>
  <li>Nothing that you use elsewhere</li>
</ul>`;
const control = (host: Element) => part<HTMLInputElement>(host, 'control');
const status = (host: Element) => part(host, 'status').textContent;
const items = (host: Element) =>
  [...host.querySelectorAll('li')].map(({ textContent }) => textContent);
const type = async (host: PasswordField, text: string) => {
  host.focus();
  await sendKeys({ type: text });
};
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('the requirements of a password', () => {
  it('are a list as it was written, until the password is reached', async () => {
    const host = await field('', LIST);
    const written = ['At least 8 characters', 'A number', 'Nothing that you use elsewhere'];
    expect(items(host)).to.deep.equal(written);
    host.focus();
    expect(items(host)).to.deep.equal([
      'At least 8 characters – not met yet',
      'A number – not met yet',
      'Nothing that you use elsewhere',
    ]);
  });

  it('say in words which are met, as one types', async () => {
    const host = await field('', LIST);
    await type(host, 'a1');
    expect(items(host).slice(0, 2)).to.deep.equal([
      'At least 8 characters – not met yet',
      'A number – met',
    ]);
    await type(host, 'bcdefg');
    expect(items(host)[0]).to.equal('At least 8 characters – met');
    await sendKeys({ press: 'Backspace' });
    expect(items(host)[0]).to.equal('At least 8 characters – not met yet');
    await speak('fr');
    expect(items(host).slice(0, 2)).to.deep.equal([
      'At least 8 characters – pas encore',
      'A number – c’est fait',
    ]);
  });

  it('are told to screen readers when typing pauses, and only when they change', async () => {
    const host = await field('', LIST);
    await type(host, 'a1');
    expect(status(host)).to.equal('');
    await wait(PAUSE + 50);
    expect(status(host)).to.equal('Requirements met: 1 of 2. Not met yet: At least 8 characters');
    await type(host, 'bcdefg');
    await wait(PAUSE + 50);
    expect(status(host)).to.equal('All requirements are met');
  }).timeout(5000);

  it('say nothing of an empty password when it is only reached', async () => {
    const host = await field('', LIST);
    host.focus();
    await wait(PAUSE + 50);
    expect(status(host)).to.equal('');
  });

  it('make a password wrong that lacks one, and say which', async () => {
    const host = await field('', LIST);
    expect(host.checkValidity()).to.equal(true);
    host.value = 'abc';
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal(
      '“Password” does not meet these requirements yet: At least 8 characters; A number.',
    );
    await speak('fr');
    expect(host.validationMessage).to.equal(
      '«\u00a0Password\u00a0» ne respecte pas encore ces exigences\u00a0: At least 8 characters; A number.',
    );
    host.errorPatternMismatch = 'Too weak.';
    await settled();
    expect(host.validationMessage).to.equal('Too weak.');
    host.value = 'abcdefg1';
    expect(host.checkValidity()).to.equal(true);
  });

  it('stand after a reason of the page, and come back after it', async () => {
    const host = await field('', LIST);
    host.value = 'abc';
    host.setCustomValidity('');
    control(host).setCustomValidity('Known from a leak.');
    host.value = 'abcd1';
    expect(host.validationMessage).to.equal('Known from a leak.');
    host.setCustomValidity('');
    expect(host.validationMessage).to.contain('At least 8 characters');
  });

  it('follow the form when it is emptied', async () => {
    await mount(`<form>
      <tds-password-field label="P" name="p">${LIST}</tds-password-field></form>`);
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<PasswordField>(form, 'tds-password-field');
    await type(host, 'abcdefg1');
    form.reset();
    await settled();
    expect(items(host)[1]).to.equal('A number – not met yet');
  });

  it('leave out one that nobody can read, and warn of it', async () => {
    const host = await field('', '<ul><li data-pattern="(">A</li><li data-pattern="b">B</li></ul>');
    await type(host, 'b');
    expect(items(host)).to.deep.equal(['A', 'B – met']);
    expect(host.checkValidity()).to.equal(true);
    const [warning] = warnings();
    expect(warning?.code).to.equal('pattern-invalid');
    expect(warning?.text).to.contain('data-pattern="("');
  });

  itInAccessibilityTree('describe the field together with its hint', async () => {
    const host = await field('hint="Keep it secret."', '<ul><li data-pattern="b">A b</li></ul>');
    const description = async () => withRole(await accessible(host), 'textbox')[0]?.description;
    expect(await description()).to.equal('Keep it secret. A b');
    await type(host, 'b');
    expect(await description()).to.equal('Keep it secret. A b – met');
  });

  it('are those of a clone, with their own ids', async () => {
    const host = await field('', LIST);
    await type(host, 'a1');
    const clone = host.cloneNode(true) as PasswordField;
    host.after(clone);
    await settled();
    const list = part(clone, 'requirements');
    expect(list.id).to.equal('pw-2-requirements');
    expect(control(clone).getAttribute('aria-describedby')).to.equal(list.id);
    expect(clone.querySelectorAll('li span').length).to.equal(2);
    clone.value = 'abcdefg1';
    expect(items(clone)[0]).to.equal('At least 8 characters – met');
    expect(items(host)[0]).to.equal('At least 8 characters – not met yet');
  });
});
