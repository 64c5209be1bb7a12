import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { Search } from './search.js';

const search = (attributes = '', content = '') =>
  mount<Search>(`<tds-search ${attributes}>${content}</tds-search>`);
const input = (host: Element) => find<HTMLInputElement>(host, 'input');
const button = (host: Element) => find<HTMLButtonElement>(host, 'button');
/** What is sent, and how, without leaving the page. */
const sent = (host: Search) => {
  const all: string[] = [];
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const words = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    all.push(`${form.method} ${form.getAttribute('action')}?${words}`);
  });
  return all;
};
const OWN = `<form action="/mine"><label for="own">Mine</label>
  <input type="search" id="own" name="s"><button>Go</button></form>`;

describe('search', () => {
  it('sends the words by GET, by its button and by Enter', async () => {
    const host = await search('action="/results"');
    const all = sent(host);
    host.focus();
    await sendKeys({ type: 'car plate' });
    await sendKeys({ press: 'Enter' });
    button(host).click();
    expect(all).to.deep.equal(['get /results?q=car+plate', 'get /results?q=car+plate']);
  });

  it('has another name and begins with other words', async () => {
    const host = await search('action="/r" name="words" value="boat"');
    const all = sent(host);
    button(host).click();
    expect(all).to.deep.equal(['get /r?words=boat']);
    expect([input(host).id, host.value]).to.deep.equal(['words', 'boat']);
    host.value = 'car';
    expect([input(host).value, host.getAttribute('value')]).to.deep.equal(['car', 'boat']);
    host.form?.reset();
    expect(host.value).to.equal('boat');
  });

  it('takes words that script set before it was printed', async () => {
    const host = document.createElement('tds-search') as Search;
    host.value = 'early';
    expect(host.value).to.equal('early');
    place().append(host);
    await settled();
    expect(input(host).value).to.equal('early');
  });

  it('keeps what was typed when it prints again', async () => {
    const host = await search('value="boat"');
    host.focus();
    await sendKeys({ type: 's' });
    host.label = 'Search boats';
    await speak('fr');
    expect(host.value).to.contain('s').and.contain('boat');
    expect(document.activeElement).to.equal(input(host));
  });

  itInAccessibilityTree(
    'is a landmark with a search field and a button, in both languages',
    async () => {
      const host = await search('label="Search this site"');
      const tree = await accessible(host);
      expect(withRole(tree, 'search')[0]?.name).to.equal('Search this site');
      expect(withRole(tree, 'searchbox')[0]?.name).to.equal('Search this site');
      expect(withRole(tree, 'button')[0]?.name).to.equal('Search');
      await speak('fr');
      expect(withRole(await accessible(host), 'button')[0]?.name).to.equal('Rechercher');
      const plain = await search();
      expect(withRole(await accessible(plain), 'searchbox')[0]?.name).to.equal('Rechercher');
    },
  );

  itInAccessibilityTree('keeps its name when the label cannot be seen', async () => {
    const host = await search('label="Search this site" label-hidden');
    expect(find(host, 'label').offsetWidth).to.be.lessThan(2);
    expect(withRole(await accessible(host), 'searchbox')[0]?.name).to.equal('Search this site');
    const seen = await search('label="Search this site"');
    expect(find(seen, 'label').offsetWidth).to.be.greaterThan(50);
  });

  itInAccessibilityTree('takes a form of the author and changes nothing in it', async () => {
    const host = await search('', OWN);
    const all = sent(host);
    expect(withRole(await accessible(host), 'search').length).to.equal(1);
    host.value = 'x';
    button(host).click();
    expect(all).to.deep.equal(['get /mine?s=x']);
    expect(OWN).to.contain(part(host, 'form').innerHTML);
    expect(host.querySelectorAll('[data-tds=""]').length).to.equal(0);
  });

  it('has ids of its own beside another search', async () => {
    await mount('<tds-search label="A"></tds-search><tds-search label="B"></tds-search>');
    const [a, b] = [...place().querySelectorAll('tds-search')] as [Search, Search];
    expect([input(a).id, input(b).id]).to.deep.equal(['q', 'q-2']);
    expect(input(b).labels?.[0]?.textContent).to.equal('B');
  });

  it('stays as a server printed it', async () => {
    const page = await openPage(`<tds-search action="/r"><form slot="form" data-tds="" role="search"
      action="/r"><label for="q">Search</label><input type="search" id="q" name="q" value="typed"
      enterkeyhint="search"><button type="submit">Search</button></form></tds-search>`);
    const control = find<HTMLInputElement>(page.document, 'input');
    control.value = 'typed before the script';
    await page.load('search/define.ts');
    expect(find(page.document, 'input')).to.equal(control);
    expect([control.id, control.value]).to.deep.equal(['q', 'typed before the script']);
  });

  it('warns of a form around it, and of a control without label or name', async () => {
    const form = document.createElement('form');
    place().append(form);
    form.append(document.createElement('tds-search'));
    await settled();
    expect(warningCodes()).to.deep.equal(['form-nested']);
    await search('', '<form><input type="search"><button>Go</button></form>');
    expect(warningCodes()).to.deep.equal(['label-missing', 'name-missing']);
  });
});
