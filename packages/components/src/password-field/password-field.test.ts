import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { PasswordField } from './password-field.js';

const field = (attributes = '', content = '') =>
  mount<PasswordField>(
    `<tds-password-field label="Password" name="pw" ${attributes}>${content}</tds-password-field>`,
  );
const inForm = async (attributes = '') => {
  await mount(`<form action="about:blank">
    <tds-password-field label="Password" name="pw" value="first" ${attributes}></tds-password-field>
  </form>`);
  const form = find<HTMLFormElement>(place(), 'form');
  return { form, host: find<PasswordField>(form, 'tds-password-field') };
};
const control = (host: Element) => part<HTMLInputElement>(host, 'control');
const toggle = (host: Element) => part<HTMLButtonElement>(host, 'toggle');
const status = (host: Element) => part(host, 'status').textContent;
const press = async (host: Element) => {
  toggle(host).click();
  await settled();
};
const type = async (host: PasswordField, text: string) => {
  host.focus();
  await sendKeys({ type: text });
};
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const key = (host: Element, kind: string, capsLock: boolean) =>
  control(host).dispatchEvent(
    new KeyboardEvent(kind, { key: 'a', bubbles: true, modifierCapsLock: capsLock }),
  );

describe('password field', () => {
  it('is a password for browsers and their managers, and for no spelling service', async () => {
    const input = control(await field());
    expect(input.type).to.equal('password');
    expect(input.autocomplete).to.equal('current-password');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.getAttribute('autocapitalize')).to.equal('none');
    expect(input.hasAttribute('maxlength')).to.equal(false);
    const made = await field('autocomplete="new-password"');
    expect(control(made).autocomplete).to.equal('new-password');
  });

  it('submits what was typed to the letter', async () => {
    const { form, host } = await inForm();
    host.value = '  pass word é ';
    expect(new FormData(form).get('pw')).to.equal('  pass word é ');
  });

  it('keeps the caret where it is when it is shown while someone types', async () => {
    const host = await field();
    await type(host, 'secret');
    await sendKeys({ press: 'ArrowLeft' });
    host.shown = true;
    await settled();
    await sendKeys({ type: 'X' });
    expect(host.value).to.equal('secreXt');
    host.shown = false;
    await settled();
    await sendKeys({ type: 'Y' });
    expect(host.value).to.equal('secreXYt');
  });

  it('takes what is pasted, however long', async () => {
    const host = await field();
    const pasted = 'x'.repeat(300);
    host.focus();
    document.execCommand('insertText', false, pasted);
    expect(host.value).to.equal(pasted);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    expect(control(host).dispatchEvent(paste)).to.equal(true);
  });

  it('shows and hides what was typed, and keeps focus and text', async () => {
    const host = await field();
    await type(host, 'secret');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(toggle(host));
    await sendKeys({ press: 'Space' });
    await settled();
    expect([control(host).type, host.value]).to.deep.equal(['text', 'secret']);
    expect(document.activeElement).to.equal(toggle(host));
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([control(host).type, host.value]).to.deep.equal(['password', 'secret']);
  });

  it('says that it is shown or hidden, in the language of the page', async () => {
    const host = await field();
    expect(part(host, 'status').getAttribute('aria-live')).to.equal('polite');
    await press(host);
    await wait(10);
    expect(status(host)).to.equal('Your password is shown');
    await press(host);
    await wait(10);
    expect(status(host)).to.equal('Your password is hidden');
    await speak('fr');
    await press(host);
    await wait(10);
    expect(status(host)).to.equal('Votre mot de passe est affiché');
  });

  itInAccessibilityTree('has a button that says what it does, and to which field', async () => {
    const host = await field('required');
    const button = async () => withRole(await accessible(host), 'button')[0]?.name;
    expect(await button()).to.equal('Show: Password');
    await press(host);
    expect(await button()).to.equal('Hide: Password');
    await speak('fr');
    expect(await button()).to.equal('Masquer\u00a0: Password');
    const own = await mount(
      '<tds-password-field name="b"><label>Mine</label><input></tds-password-field>',
    );
    const [named] = withRole(await accessible(own), 'button');
    expect(named?.name).to.equal('Afficher Mine');
    expect(control(own).type).to.equal('password');
  });

  it('shows one word at a time, and its button stays in its place beside the field', async () => {
    const host = await field('hint="Keep it secret."', '<ul><li>Long</li></ul>');
    const [button, input] = [toggle(host), control(host)].map((node) =>
      node.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect([button.top, button.bottom]).to.deep.equal([input.top, input.bottom]);
    expect(button.left).to.be.greaterThan(input.right);
    const width = toggle(host).offsetWidth;
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there.
    const visible = () => toggle(host).innerText.trim();
    expect(visible()).to.equal('Show');
    await press(host);
    expect(visible()).to.equal('Hide');
    expect(toggle(host).offsetWidth).to.equal(width);
  });

  it('has a button that is out of use with an input of your own', async () => {
    const host = await mount<PasswordField>(
      '<tds-password-field><label>Mine</label><input name="b" disabled></tds-password-field>',
    );
    expect(toggle(host).disabled).to.equal(true);
    control(host).disabled = false;
    host.hint = 'Keep it secret.';
    await settled();
    expect(toggle(host).disabled).to.equal(false);
    control(host).disabled = true;
    await press(host);
    expect(control(host).type).to.equal('password');
  });

  itInAccessibilityTree('has requirements with a pause in between', async () => {
    const host = await field('', '<ul><li>12 characters</li><li>A number</li></ul>');
    const { description } = await accessible(control(host));
    expect(description).to.match(/^12 characters ?; ?A number$/);
  });

  it('submits no form by its button', async () => {
    const { form, host } = await inForm();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await press(host);
    expect(sent).to.equal(0);
  });

  it('hides what is shown when its form is sent or emptied, and no other', async () => {
    const { form, host } = await inForm('shown');
    const other = document.createElement('form');
    place().append(other);
    other.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('submit', (event) => event.preventDefault());
    expect(control(host).type).to.equal('text');
    other.requestSubmit();
    other.reset();
    await settled();
    expect(control(host).type).to.equal('text');
    form.requestSubmit();
    await settled();
    expect(control(host).type).to.equal('password');
    await press(host);
    host.value = 'other';
    form.reset();
    await settled();
    expect([control(host).type, host.value]).to.deep.equal(['password', 'first']);
  });

  it('hides what is shown when the page is left', async () => {
    const host = await field('shown');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(control(host).type).to.equal('password');
  });

  it('is still shown when it prints again', async () => {
    const host = await field();
    await type(host, 'secret');
    await press(host);
    host.error = 'Wrong.';
    await settled();
    expect([control(host).type, host.value]).to.deep.equal(['text', 'secret']);
  });

  it('keeps the place of its button free until the script is there', async () => {
    const page = await openPage(
      '<tds-password-field><input slot="control"><button slot="toggle">Show</button></tds-password-field>',
    );
    page.addStyles();
    const button = find(page.document, 'button');
    expect(page.window.getComputedStyle(button).visibility).to.equal('hidden');
    expect(button.offsetWidth).to.be.greaterThan(43);
    await page.load('password-field/define.ts');
    expect(page.window.getComputedStyle(button).visibility).to.equal('visible');
  });

  it('points out Caps Lock, and moves nothing when it is left', async () => {
    const host = await field();
    const hint = part(host, 'caps-lock');
    expect(hint.getAttribute('aria-live')).to.equal('polite');
    key(host, 'keydown', true);
    expect(hint.textContent).to.equal('Caps Lock is on');
    expect(hint.offsetHeight).to.be.greaterThan(0);
    host.focus();
    control(host).blur();
    expect(hint.textContent).to.equal('Caps Lock is on');
    key(host, 'keyup', false);
    expect(hint.textContent).to.equal('');
    control(host).dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(hint.textContent).to.equal('');
  });

  it('warns of what keeps password managers out or cuts what is pasted', async () => {
    await field('autocomplete="off"');
    expect(warningCodes()).to.deep.equal(['autocomplete-off']);
    await mount(
      '<tds-password-field label="A"><input name="a" maxlength="8"></tds-password-field>',
    );
    expect(warningCodes()).to.deep.equal(['maxlength-cuts']);
  });
});
