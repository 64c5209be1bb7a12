import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import {
  accessible,
  itInAccessibilityTree,
  itWithMedia,
  withMedia,
  withRole,
} from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import './define.js';
import type { Switch } from './switch.js';

const alone = (attributes = '') =>
  mount<Switch>(
    `<tds-switch label="Notices" name="notices" value="text" ${attributes}></tds-switch>`,
  );
const input = (host: Element) => part<HTMLInputElement>(host, 'control');
/** The words for its state that can be seen. */
const words = (host: Element) =>
  [...part(host, 'state').children]
    .filter((word) => getComputedStyle(word).visibility === 'visible')
    .map(({ textContent }) => textContent);
/** Where its thumb is, from the start of the line. */
const thumb = (host: Element) =>
  Number.parseFloat(getComputedStyle(input(host), '::before').marginInlineStart);

describe('switch', () => {
  it('submits its value when it is on, and nothing else, as a checkbox does', async () => {
    await mount(
      '<form><tds-switch label="Notices" name="notices" value="text"></tds-switch></form>',
    );
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<Switch>(form, 'tds-switch');
    expect([...new FormData(form)]).to.deep.equal([]);
    part(host, 'label').click();
    expect([...new FormData(form)]).to.deep.equal([['notices', 'text']]);
    form.reset();
    expect(host.checked).to.equal(false);
  });

  it('is turned on and off by the space bar, and tells of it', async () => {
    const host = await alone();
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      host.addEventListener(type, () => heard.push(`${type} ${host.checked}`));
    }
    host.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Space' });
    expect(heard).to.deep.equal(['input true', 'change true', 'input false', 'change false']);
  });

  itInAccessibilityTree('is a switch with its name, its state and what describes it', async () => {
    const host = await alone('checked hint="Twice a month" error="Turn it on."');
    const tree = await accessible(host);
    const [node] = withRole(tree, 'switch');
    expect(node).to.include({ name: 'Notices', checked: true, invalid: 'true' });
    expect(node?.description).to.equal('Twice a month Error: Turn it on.');
    expect(withRole(tree, 'checkbox')).to.deep.equal([]);
    expect(JSON.stringify(tree)).not.to.contain('"On"');
  });

  it('shows in a word whether it is on, in the language of the page', async () => {
    const host = await alone();
    expect(words(host)).to.deep.equal(['Off']);
    input(host).click();
    expect(words(host)).to.deep.equal(['On']);
    await speak('fr');
    expect(words(host)).to.deep.equal(['Activé']);
    host.checked = false;
    expect(words(host)).to.deep.equal(['Désactivé']);
  });

  it('takes other words, and moves nothing when they change', async () => {
    const host = await alone('label-on="Yes" label-off="Not at the moment"');
    const label = part(host, 'label');
    const before = label.getBoundingClientRect().left;
    expect(words(host)).to.deep.equal(['Not at the moment']);
    host.checked = true;
    expect(words(host)).to.deep.equal(['Yes']);
    expect(label.getBoundingClientRect().left).to.equal(before);
  });

  it('begins as its attribute says and is what script sets', async () => {
    const host = await alone('checked');
    expect(input(host).checked).to.equal(true);
    host.checked = false;
    await settled();
    expect([input(host).checked, host.hasAttribute('checked')]).to.deep.equal([false, true]);
  });

  it('says what to do when it must be on', async () => {
    const host = await alone('required');
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.equal('Turn on “Notices” to continue.');
    await speak('fr');
    expect(host.validationMessage).to.equal('Activez «\u00a0Notices\u00a0» pour continuer.');
    host.setCustomValidity('Not today.');
    expect(host.validationMessage).to.equal('Not today.');
    host.setCustomValidity('');
    host.errorValueMissing = 'We need it.';
    expect(host.validationMessage).to.equal('We need it.');
    host.checked = true;
    expect([host.checkValidity(), host.validationMessage]).to.deep.equal([true, '']);
  });

  it('is out of use when it is disabled, or what it stands in is', async () => {
    await mount(`<form><fieldset disabled>
      <tds-switch label="A" name="a" checked></tds-switch></fieldset>
      <tds-switch label="B" name="b" checked disabled></tds-switch></form>`);
    const form = find<HTMLFormElement>(place(), 'form');
    for (const label of form.querySelectorAll('label')) label.click();
    expect([...form.querySelectorAll('input')].every(({ checked }) => checked)).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  itWithMedia(
    'moves its thumb to the end of the line, at once where motion is unwelcome',
    async () => {
      const host = await alone();
      await withMedia({ reducedMotion: 'reduce' }, () => {
        expect(thumb(host)).to.equal(0);
        host.checked = true;
        expect(thumb(host)).to.be.greaterThan(15);
      });
    },
  );

  it('takes an input of the author', async () => {
    const host = await mount<Switch>(
      '<tds-switch label="Mine"><input type="checkbox" name="m" checked></tds-switch>',
    );
    expect(input(host).getAttribute('role')).to.equal('switch');
    expect([host.checked, words(host)[0]]).to.deep.equal([true, 'On']);
  });
});
