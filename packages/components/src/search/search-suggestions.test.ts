import { expect } from '@open-wc/testing/pure';
import '../all.js';
import type { LookupEvent } from '../suggestions/lookup-event.js';
import type { ComboboxOption } from '../suggestions/suggestion.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { active, isOpen, pause, press, said, shown, type } from '../testing/combobox.js';
import { find, mount, place, settled } from '../testing/mount.js';
import type { Search } from './search.js';

type Asked = LookupEvent<ComboboxOption | string>;

const WORDS = `<datalist><option>Boat licence<option>Driver’s licence<option>Health card</datalist>`;
const input = (host: Element) => find<HTMLInputElement>(host, 'input');

/** A search, and what it sent. */
async function search(more = '', content = WORDS) {
  const host = await mount<Search>(`<tds-search action="/r" ${more}>${content}</tds-search>`);
  await import('./search-suggestions.js');
  await settled();
  const sent: string[] = [];
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(String(new FormData(event.target as HTMLFormElement).get('q')));
  });
  host.focus();
  return { host, sent };
}

describe('the suggestions of a search', () => {
  it('are the words of the page that fit what was typed', async () => {
    const { host } = await search();
    await type('lic');
    expect(shown(host)).to.deep.equal(['Boat licence', 'Driver’s licence']);
    expect(input(host).list).to.equal(null);
    expect(await said(host)).to.equal('2 suggestions');
  });

  it('are searched for when one is chosen, by key or by mouse', async () => {
    const { host, sent } = await search();
    const told: string[] = [];
    for (const kind of ['input', 'change']) host.addEventListener(kind, () => told.push(kind));
    await type('l');
    told.length = 0;
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(active(host)).to.equal('Health card');
    await press('Enter');
    expect([sent, told, isOpen(host)]).to.deep.equal([['Health card'], ['input', 'change'], false]);
    await press('ArrowDown');
    find(host, '[role=option]').click();
    expect(sent.length).to.equal(2);
  });

  it('leave what was typed to be searched for', async () => {
    const { host, sent } = await search();
    await type('lic');
    await press('Enter');
    expect([sent, isOpen(host)]).to.deep.equal([['lic'], false]);
    await type('e');
    await press('ArrowDown', 'Tab');
    expect([host.value, sent.length]).to.deep.equal(['lice', 1]);
  });

  it('close with Escape, which then empties the search', async () => {
    const { host } = await search();
    await type('lic');
    await press('Escape');
    expect([isOpen(host), host.value]).to.deep.equal([false, 'lic']);
    await press('Escape');
    expect(host.value).to.equal('');
  });

  it('come while someone is in the search already', async () => {
    const host = await mount<Search>('<tds-search action="/r"></tds-search>');
    host.focus();
    host.addEventListener('lookup', (event) => (event as Asked).suggest(['Permit']));
    host.lookup = true;
    await import('./search-suggestions.js');
    await settled();
    await type('per');
    await pause(300);
    expect(shown(host)).to.deep.equal(['Permit']);
  });

  it('come from the page, where it answers', async () => {
    const { host, sent } = await search('lookup', '');
    host.addEventListener('lookup', (event) => {
      const { text } = event as Asked;
      if (text.length > 1) {
        (event as Asked).suggest(
          Promise.resolve([`${text} one`, { value: 'two', label: 'Number two' }]),
        );
      }
    });
    await type('c');
    await pause(300);
    expect(isOpen(host)).to.equal(false);
    await type('ar');
    await pause(300);
    expect(shown(host)).to.deep.equal(['car one', 'Number two']);
    await press('ArrowUp', 'Enter');
    expect(sent).to.deep.equal(['two']);
  });

  it('say that they could not be loaded, and what to do', async () => {
    const { error } = console;
    console.error = () => {};
    const { host } = await search('lookup', '');
    host.addEventListener('lookup', (event) =>
      (event as Asked).suggest(Promise.reject(new Error('away'))),
    );
    await type('car');
    await pause(300);
    expect(await said(host)).to.equal(
      'The suggestions could not be loaded. You can search for what you typed.',
    );
    console.error = error;
  });

  it('press the button of the form, whose name and value are sent, too', async () => {
    const host = await mount<Search>(
      `<tds-search><form role="search"><label for="own">Mine</label>
      <input id="own" name="q" list="mine"><button name="from" value="top">Go</button></form>
      <datalist id="mine"><option>Boats</datalist></tds-search>`,
    );
    await import('./search-suggestions.js');
    await settled();
    let from: unknown;
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      const { target, submitter } = event as SubmitEvent;
      from = new FormData(target as HTMLFormElement, submitter).get('from');
    });
    host.focus();
    await type('b');
    expect(shown(host)).to.deep.equal(['Boats']);
    await press('ArrowDown', 'Enter');
    expect(from).to.equal('top');
  });

  it('are the browser’s own until someone comes to it', async () => {
    await mount(`<tds-search>${WORDS}</tds-search>`);
    const host = find(place(), 'tds-search');
    expect(input(host).list?.options.length).to.equal(3);
    expect(input(host).role).to.equal(null);
  });

  itInAccessibilityTree('make it a combobox in a landmark', async () => {
    const { host } = await search('label="Search this site"');
    await type('l');
    const tree = await accessible(host);
    expect(withRole(tree, 'combobox')[0]?.name).to.equal('Search this site');
    expect(withRole(tree, 'listbox')[0]?.name).to.equal('Search this site');
    expect(withRole(tree, 'option').length).to.equal(3);
  });
});
