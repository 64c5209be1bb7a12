import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, itWithMedia, withMedia } from '../testing/browser.js';
import { find, mount, part, settled, speak } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import './define.js';
import type { SkipLink } from './skip-link.js';

const page = (link: string) => `${link}<p>Header</p><div id="main" tabindex="-1">Content</div>`;

describe('skip link', () => {
  it('leads to the main content, in the language of the page', async () => {
    const host = await mount(page('<tds-skip-link></tds-skip-link>'));
    const link = part(host, 'control');
    expect(link.getAttribute('href')).to.equal('#main');
    expect(link.textContent).to.equal('Skip to main content');
    await speak('fr-CA');
    expect(link.textContent).to.equal('Passer au contenu principal');
  });

  it('takes a text and a target of your own', async () => {
    const host = await mount<SkipLink>(
      '<tds-skip-link label="To the form" href="#form"></tds-skip-link><form id="form"></form>',
    );
    expect(part(host, 'control').getAttribute('href')).to.equal('#form');
    expect(part(host, 'control').textContent).to.equal('To the form');
    host.label = 'To the questions';
    await settled();
    expect(part(host, 'control').textContent).to.equal('To the questions');
  });

  it('leaves the text and the target of your own link alone', async () => {
    const host = await mount(
      '<tds-skip-link><a href="#form">To the form</a></tds-skip-link><form id="form"></form>',
    );
    const link = find(host, 'a');
    expect(link.slot).to.equal('control');
    expect(link.getAttribute('href')).to.equal('#form');
    expect(link.textContent).to.equal('To the form');
    expect(host.childElementCount).to.equal(1);
  });

  itInAccessibilityTree('is a link named by its text', async () => {
    const host = await mount(page('<tds-skip-link></tds-skip-link>'));
    const { role, name } = await accessible(part(host, 'control'));
    expect([role, name]).to.deep.equal(['link', 'Skip to main content']);
  });

  it('shows when it has the focus, and only then', async () => {
    const host = await mount(page('<tds-skip-link></tds-skip-link>'));
    const link = part(host, 'control');
    expect(link.offsetHeight).to.be.at.most(1);
    link.focus();
    expect(link.offsetHeight).to.be.at.least(24);
    link.blur();
    expect(link.offsetHeight).to.be.at.most(1);
  });

  it('goes to the main content with the Enter key', async () => {
    const host = await mount(page('<tds-skip-link></tds-skip-link>'));
    part(host, 'control').focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.id).to.equal('main');
    history.replaceState(null, '', location.pathname + location.search);
  });

  itWithMedia('is not printed', async () => {
    const host = await mount(page('<tds-skip-link></tds-skip-link>'));
    await withMedia({ media: 'print' }, () => {
      expect(getComputedStyle(host).display).to.equal('none');
    });
  });

  it('warns when it leads nowhere', async () => {
    const host = await mount('<tds-skip-link href="#nowhere"></tds-skip-link>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('target-missing');
    expect(warning?.text).to.contain('<tds-skip-link>').and.contain('#nowhere');
    expect(warning?.element).to.equal(host);
  });
});
