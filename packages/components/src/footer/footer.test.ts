import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, settled } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import './define.js';
import type { Footer } from './footer.js';

const LINKS =
  '<ul><li><a href="/accessibility">Accessibility</a></li><li><a href="/privacy">Privacy</a></li></ul>';

describe('footer', () => {
  it('says whose page it is', async () => {
    const host = await mount<Footer>('<tds-footer copyright="© Ontario, 2026"></tds-footer>');
    expect(part(host, 'copyright').textContent).to.equal('© Ontario, 2026');
    host.copyright = undefined;
    await settled();
    expect(host.querySelector('[slot="copyright"]')).to.equal(null);
  });

  it('leaves your own copyright line alone', async () => {
    const host = await mount(
      '<tds-footer copyright="Not this"><p slot="copyright"><a href="/c">Copyright</a></p></tds-footer>',
    );
    expect(host.querySelectorAll('p').length).to.equal(1);
    expect(part(host, 'copyright').textContent).to.equal('Copyright');
  });

  it('lays the links out in a line, above the copyright', async () => {
    const host = await mount(`<tds-footer copyright="© Ontario">${LINKS}</tds-footer>`);
    const [first, second] = [...host.querySelectorAll('a')].map((a) => a.getBoundingClientRect());
    expect(second?.top).to.equal(first?.top);
    expect(second?.left).to.be.greaterThan(first?.right ?? Number.NaN);
    expect(part(host, 'copyright').getBoundingClientRect().top).to.be.at.least(first?.bottom ?? 0);
    expect(first?.height).to.be.at.least(24);
    expect(host.lastElementChild).to.equal(part(host, 'copyright'));
  });

  itInAccessibilityTree('is the content information of the page, with its links', async () => {
    const host = await mount(`<tds-footer copyright="© Ontario">${LINKS}</tds-footer>`);
    const node = await accessible(host);
    expect(node.role).to.equal('contentinfo');
    expect(withRole(node, 'listitem').length).to.equal(2);
    expect(withRole(node, 'link').map(({ name }) => name)).to.deep.equal([
      'Accessibility',
      'Privacy',
    ]);
  });

  it('keeps a role of your own', async () => {
    const host = await mount('<tds-footer role="presentation"></tds-footer>');
    expect(host.getAttribute('role')).to.equal('presentation');
  });

  it('warns inside <main>, where it is no content information', async () => {
    const main = await mount('<main><tds-footer></tds-footer></main>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('landmark-nested');
    expect(warning?.text).to.contain('<tds-footer>');
    expect(warning?.element).to.equal(find(main, 'tds-footer'));
  });
});
