import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, settled } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import '../language-toggle/define.js';
import './define.js';
import type { Header } from './header.js';

describe('header', () => {
  it('says whose page it is when there is no logo', async () => {
    const host = await mount('<tds-header></tds-header>');
    expect(part(host, 'logo').textContent).to.equal('Ontario');
    expect(host.querySelector('[slot="service"]')).to.equal(null);
  });

  it('leads home and to the first page of the service', async () => {
    const host = await mount<Header>(
      `<tds-header home-href="/" home-label="Ontario home" service-name="Fishing licence"
        service-href="/fishing"></tds-header>`,
    );
    const [logo, service] = host.querySelectorAll('a');
    expect(logo?.getAttribute('href')).to.equal('/');
    expect(logo?.textContent).to.equal('Ontario home');
    expect(service?.getAttribute('href')).to.equal('/fishing');
    expect(service?.textContent).to.equal('Fishing licence');
    host.serviceHref = undefined;
    await settled();
    expect(host.querySelectorAll('a').length).to.equal(1);
    expect(part(host, 'service').localName).to.equal('span');
  });

  it('leaves your own logo and service name alone', async () => {
    const host = await mount(
      `<tds-header service-name="Not this">
        <a slot="logo" href="/"><img alt="Ontario" src="data:,"></a>
        <a slot="service" href="/a">Apply</a>
      </tds-header>`,
    );
    expect(part(host, 'logo').querySelector('img')?.alt).to.equal('Ontario');
    expect(part(host, 'service').textContent).to.equal('Apply');
    expect(part(host, 'service').getAttribute('href')).to.equal('/a');
    expect([...host.children].map(({ slot }) => slot)).to.deep.equal(['logo', 'rest', 'service']);
  });

  it('puts the rest at the end of the line', async () => {
    const host = await mount(
      `<tds-header home-href="/" service-name="Fishing licence">
        <tds-language-toggle href="/fr"></tds-language-toggle>
      </tds-header>`,
    );
    const logo = part(host, 'logo').getBoundingClientRect();
    const toggle = find(host, 'tds-language-toggle').getBoundingClientRect();
    const service = part(host, 'service').getBoundingClientRect();
    expect(toggle.left).to.be.greaterThan(logo.right);
    expect(toggle.top).to.be.lessThan(logo.bottom);
    expect(service.top).to.be.at.least(logo.bottom);
  });

  for (const own of [
    '<a slot="logo" href="/">A</a>TOGGLE<a slot="service" href="/b">B</a>',
    '<a slot="logo" href="/">A</a><a slot="service" href="/b">B</a>TOGGLE',
    'TOGGLE',
  ]) {
    it(`has its links in the order in which they are seen: ${own}`, async () => {
      const toggle = '<tds-language-toggle href="/fr"></tds-language-toggle>';
      const host = await mount(
        `<tds-header home-href="/" service-name="B" service-href="/b">${own.replace('TOGGLE', toggle)}</tds-header>`,
      );
      const places = [...host.querySelectorAll('a')].map((link) => {
        const { top, left } = link.getBoundingClientRect();
        return Math.round(top / 30) * 10_000 + left;
      });
      expect(places.length).to.equal(3);
      expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    });
  }

  itInAccessibilityTree('is the banner of the page', async () => {
    const host = await mount(
      `<tds-header home-href="/" service-name="Fishing licence">
        <tds-language-toggle href="/fr"></tds-language-toggle>
      </tds-header>`,
    );
    const banner = await accessible(host);
    expect(banner.role).to.equal('banner');
    expect(withRole(banner, 'link').map(({ name }) => name)).to.deep.equal(['Ontario', 'Français']);
  });

  it('keeps a role of your own', async () => {
    const host = await mount('<tds-header role="presentation"></tds-header>');
    expect(host.getAttribute('role')).to.equal('presentation');
  });

  for (const parent of ['main', 'article', 'section']) {
    it(`warns inside <${parent}>, where it is no banner`, async () => {
      const host = await mount(`<${parent}><tds-header></tds-header></${parent}>`);
      const [warning] = warnings();
      expect(warning?.code).to.equal('landmark-nested');
      expect(warning?.text).to.contain('<tds-header>');
      expect(warning?.element).to.equal(host.firstElementChild);
    });
  }
});
