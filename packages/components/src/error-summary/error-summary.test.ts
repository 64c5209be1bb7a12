import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../fieldset/define.js';
import '../radios/define.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import '../text-field/define.js';
import type { TextField } from '../text-field/text-field.js';
import './define.js';
import type { ErrorSummary } from './error-summary.js';

const SUMMARY = '<tds-error-summary></tds-error-summary>';
const FIELDS = `<tds-text-field label="Name" name="name" error="Type your name."></tds-text-field>
  <tds-radios label="Size" name="size" error="Choose a size.">
    <tds-radio label="S" value="s"></tds-radio><tds-radio label="L" value="l"></tds-radio>
  </tds-radios>
  <tds-text-field label="City" name="city"></tds-text-field>
  <tds-text-field error="Type an email address."><label>Email</label><input name="email"></tds-text-field>`;

const links = (host: Element) => [...host.querySelectorAll('a')];
const texts = (host: Element) => links(host).map(({ textContent }) => textContent);
const field = (name: string) => find<TextField>(place(), `[name="${name}"]`);

describe('error summary', () => {
  it('collects the errors of the page, in its order', async () => {
    const host = await mount(SUMMARY + FIELDS);
    expect(texts(host)).to.deep.equal([
      'Type your name.',
      'Choose a size.',
      'Type an email address.',
    ]);
    expect(links(host).map((link) => link.getAttribute('href'))).to.deep.equal([
      '#name',
      '#size-s',
      '#email',
    ]);
  });

  it('follows what comes, changes and goes', async () => {
    const host = await mount(SUMMARY + FIELDS);
    field('city').error = 'Type a city.';
    field('name').error = undefined;
    await settled();
    expect(texts(host)).to.deep.equal(['Choose a size.', 'Type a city.', 'Type an email address.']);
    field('city').error = 'Type a city in Ontario.';
    await settled();
    expect(texts(host)[1]).to.equal('Type a city in Ontario.');
  });

  it('follows fields that come to the page and go from it', async () => {
    const host = await mount(SUMMARY + FIELDS);
    host.insertAdjacentHTML(
      'afterend',
      '<tds-text-field label="Title" name="title" error="Type a title."></tds-text-field>',
    );
    await settled();
    expect(texts(host)[0]).to.equal('Type a title.');
    field('title').remove();
    field('name').remove();
    await settled();
    expect(texts(host)).to.deep.equal(['Choose a size.', 'Type an email address.']);
  });

  it('follows an error of your own that comes late', async () => {
    const host = await mount(`${SUMMARY}<tds-text-field label="A" name="a"></tds-text-field>`);
    field('a').insertAdjacentHTML('beforeend', '<p slot="error">Mine.</p>');
    await settled();
    expect(texts(host)).to.deep.equal(['Mine.']);
  });

  it('is not there while there is nothing to say', async () => {
    const host = await mount<ErrorSummary>(
      `${SUMMARY}<tds-text-field label="A" name="a"></tds-text-field>`,
    );
    expect([host.offsetHeight, host.hidden, host.textContent?.trim()]).to.deep.equal([0, true, '']);
    field('a').error = 'Type something.';
    await settled();
    expect(host.offsetHeight).to.be.greaterThan(24);
    field('a').error = undefined;
    await settled();
    expect([host.offsetHeight, host.hidden]).to.deep.equal([0, true]);
    expect(host.hasAttribute('tabindex')).to.equal(false);
  });

  it('says an error of your own words, as it stands in the field', async () => {
    const host = await mount(
      `${SUMMARY}<tds-text-field label="A" name="a"><p slot="error">Error: <b>wrong</b></p></tds-text-field>`,
    );
    expect(texts(host)).to.deep.equal(['Error: wrong']);
  });

  it('lists the errors it is given, until it is given none', async () => {
    const host = await mount<ErrorSummary>(SUMMARY + FIELDS);
    host.errors = [{ id: 'city', text: 'We could not find <the> city & more.' }];
    await settled();
    expect(texts(host)).to.deep.equal(['We could not find <the> city & more.']);
    host.errors = undefined;
    await settled();
    expect(texts(host).length).to.equal(3);
  });

  it('leaves your own heading and list alone', async () => {
    const host = await mount(
      `<tds-error-summary><h2>Please check</h2><ul><li><a href="#city">Mine</a></li></ul></tds-error-summary>${FIELDS}`,
    );
    expect(texts(host)).to.deep.equal(['Mine']);
    expect(host.querySelectorAll('h2, ul').length).to.equal(2);
    expect(host.hidden).to.equal(false);
    links(host)[0]?.click();
    expect(document.activeElement?.id).to.equal('city');
  });

  describe('its links', () => {
    it('lead to the control, by keyboard', async () => {
      const host = await mount(SUMMARY + FIELDS);
      for (const [index, id] of ['name', 'size-s', 'email'].entries()) {
        links(host)[index]?.focus();
        await sendKeys({ press: 'Enter' });
        expect(document.activeElement?.id).to.equal(id);
      }
      expect(location.hash, 'the address stays').to.equal('');
    });

    it('show the question, and not only the control', async () => {
      const space = '<div style="height: 3000px"></div>';
      const host = await mount(`${SUMMARY}${space}${FIELDS}${space}`);
      links(host)[0]?.click();
      const { top, bottom } = part(field('name'), 'label').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      scrollTo(0, 0);
    });

    it('lead to the text of an error that belongs to no control in particular', async () => {
      const host = await mount(`${SUMMARY}<tds-fieldset label="Parents" field-id="parents"
        error="Name at least one parent."><input aria-label="Parent"></tds-fieldset>`);
      expect(texts(host)).to.deep.equal(['Name at least one parent.']);
      links(host)[0]?.click();
      expect(document.activeElement?.getAttribute('aria-label')).to.equal('Parent');
    });

    it('open what is closed around the control', async () => {
      const host = await mount(
        `${SUMMARY}<details id="outer"><summary>One</summary>
          <details id="inner"><summary>Two</summary>${FIELDS}</details></details>`,
      );
      links(host)[0]?.click();
      expect(find<HTMLDetailsElement>(place(), '#outer').open).to.equal(true);
      expect(find<HTMLDetailsElement>(place(), '#inner').open).to.equal(true);
      expect(document.activeElement?.id).to.equal('name');
    });

    it('are left to the browser with a modifier key, or when someone else took the click', async () => {
      const host = await mount(SUMMARY + FIELDS);
      for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey']) {
        const click = new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          [modifier]: true,
        });
        let handled: boolean | undefined;
        const last = (event: Event) => {
          handled = event.defaultPrevented;
          event.preventDefault();
        };
        document.addEventListener('click', last, { once: true });
        links(host)[0]?.dispatchEvent(click);
        expect(handled, modifier).to.equal(false);
      }
      expect(document.activeElement).to.equal(document.body);
    });

    it('do not break the page when the id is an odd one', async () => {
      const host = await mount<ErrorSummary>(
        `${SUMMARY}<tds-text-field label="A"><input name="a" id="100%"></tds-text-field>`,
      );
      host.errors = [{ id: '100%', text: 'Odd.' }];
      await settled();
      links(host)[0]?.click();
      expect(document.activeElement?.id).to.equal('100%');
    });
  });

  describe('the focus', () => {
    const opened = async (summary: string, fields = FIELDS) => {
      const { document: inner } = await openPage(
        summary + fields,
        'error-summary/define.ts',
        'text-field/define.ts',
      );
      return inner.activeElement?.localName;
    };

    it('goes to it when the page opens with errors', async () => {
      expect(await opened(SUMMARY)).to.equal('tds-error-summary');
    });

    it('stays where it is when that is asked for, or there are no errors', async () => {
      expect(await opened('<tds-error-summary keep-focus></tds-error-summary>')).to.equal('body');
      const right = '<tds-text-field label="A" name="a"></tds-text-field>';
      expect(await opened(SUMMARY, right)).to.equal('body');
    });

    it('stays where it is when errors come later', async () => {
      await mount(`${SUMMARY}<tds-text-field label="A" name="a"></tds-text-field>`);
      field('a').focus();
      field('a').error = 'Type something.';
      await settled();
      expect(document.activeElement?.id).to.equal('a');
    });

    it('can be given to it', async () => {
      const host = await mount(SUMMARY + FIELDS);
      host.focus();
      expect(document.activeElement).to.equal(host);
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is a group named by its heading, with a list of links', async () => {
      const host = await mount<ErrorSummary>(SUMMARY + FIELDS);
      const node = await accessible(host);
      expect([node.role, node.name]).to.deep.equal(['group', 'There is a problem']);
      expect(withRole(node, 'heading')[0]?.level).to.equal(2);
      expect(withRole(node, 'listitem').length).to.equal(3);
      expect(withRole(node, 'link')[0]?.name).to.equal('Type your name.');
      Object.assign(host, { heading: 'Check your answers', headingLevel: '3' });
      await settled();
      const after = await accessible(host);
      expect(after.name).to.equal('Check your answers');
      expect(withRole(after, 'heading').map(({ level }) => level)).to.deep.equal([3]);
    });
  });

  it('speaks the language of the page', async () => {
    const host = await mount(SUMMARY + FIELDS);
    await speak('fr');
    expect(part(host, 'heading').textContent).to.equal('Il y a un problème');
  });

  it('warns of a heading level that it does not know, and does not break', async () => {
    const host = await mount(
      `<tds-error-summary heading-level="two"></tds-error-summary>${FIELDS}`,
    );
    expect(warningCodes()).to.deep.equal(['unknown-value']);
    expect(texts(host).length).to.equal(3);
    const odd = await mount(`<tds-error-summary heading-level="<2>"></tds-error-summary>${FIELDS}`);
    expect(warningCodes()).to.deep.equal(['unknown-value']);
    expect(texts(odd).length).to.equal(3);
  });
});
