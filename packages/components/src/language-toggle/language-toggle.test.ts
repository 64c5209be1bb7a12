import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, itWithMedia, withMedia } from '../testing/browser.js';
import { find, mount, part, settled, speak } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import './define.js';
import type { LanguageToggle } from './language-toggle.js';

describe('language toggle', () => {
  it('is a link to the page in French, on an English page', async () => {
    const host = await mount('<tds-language-toggle href="/fr"></tds-language-toggle>');
    const link = part<HTMLAnchorElement>(host, 'control');
    expect(link.getAttribute('href')).to.equal('/fr');
    expect(link.textContent).to.equal('Français');
    expect(link.lang).to.equal('fr');
    expect(link.hreflang).to.equal('fr');
  });

  it('is a link to the page in English, on a French page', async () => {
    const host = await mount('<tds-language-toggle href="/en"></tds-language-toggle>');
    await speak('fr');
    const link = part<HTMLAnchorElement>(host, 'control');
    expect(link.textContent).to.equal('English');
    expect(link.lang).to.equal('en');
    expect(link.hreflang).to.equal('en');
  });

  it('follows its address', async () => {
    const host = await mount<LanguageToggle>(
      '<tds-language-toggle href="/fr"></tds-language-toggle>',
    );
    host.href = '/fr/apply';
    await settled();
    expect(part(host, 'control').getAttribute('href')).to.equal('/fr/apply');
  });

  it('leaves the text of your own link alone, and says its language', async () => {
    const host = await mount(
      '<tds-language-toggle><a href="/fr?page=2">FR</a></tds-language-toggle>',
    );
    const link = find<HTMLAnchorElement>(host, 'a');
    expect(link.textContent).to.equal('FR');
    expect(link.getAttribute('href')).to.equal('/fr?page=2');
    expect([link.lang, link.hreflang]).to.deep.equal(['fr', 'fr']);
    expect(host.childElementCount).to.equal(1);
  });

  it('sends along what was typed, as a button of your own', async () => {
    const form = await mount<HTMLFormElement>(
      `<form><input name="city" value="Wawa">
        <tds-language-toggle href="/fr"><button name="language" value="fr">Français</button></tds-language-toggle>
      </form>`,
    );
    let sent: unknown;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = Object.fromEntries(new FormData(form, event.submitter));
    });
    const button = find<HTMLButtonElement>(form, 'button');
    button.click();
    expect(sent).to.deep.equal({ city: 'Wawa', language: 'fr' });
    expect(button.lang).to.equal('fr');
    expect(button.hasAttribute('href')).to.equal(false);
    expect(form.querySelector('a')).to.equal(null);
  });

  itInAccessibilityTree('is a link named by the other language', async () => {
    const host = await mount('<tds-language-toggle href="/fr"></tds-language-toggle>');
    const { role, name } = await accessible(part(host, 'control'));
    expect([role, name]).to.deep.equal(['link', 'Français']);
  });

  it('is followed with the Enter key', async () => {
    const host = await mount('<tds-language-toggle href="#fr"></tds-language-toggle>');
    let followed = 0;
    host.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    part(host, 'control').focus();
    await sendKeys({ press: 'Enter' });
    expect(followed).to.equal(1);
  });

  itWithMedia('is not printed', async () => {
    const host = await mount('<tds-language-toggle href="/fr"></tds-language-toggle>');
    await withMedia({ media: 'print' }, () => {
      expect(getComputedStyle(host).display).to.equal('none');
    });
  });

  it('warns when it leads nowhere', async () => {
    const host = await mount('<tds-language-toggle></tds-language-toggle>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('href-missing');
    expect(warning?.text).to.contain('<tds-language-toggle>');
    expect(warning?.element).to.equal(host);
  });
});
