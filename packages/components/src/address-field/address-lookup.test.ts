import { expect } from '@open-wc/testing/pure';
import '../all.js';
import type { LookupEvent } from '../suggestions/lookup-event.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import {
  active,
  isOpen,
  pause,
  press,
  said,
  shown,
  type,
  typeAtOnce,
} from '../testing/combobox.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import type { AddressField } from './address-field.js';
import type { AddressSuggestion } from './address-lookup.js';

type Asked = LookupEvent<AddressSuggestion>;

const KING: AddressSuggestion = {
  label: '12 King St W, Toronto ON M5V 1A1',
  address: { line1: '12 King St W', city: 'Toronto', province: 'ON', postalCode: 'M5V 1A1' },
};
const QUEEN: AddressSuggestion = {
  label: '4-9 Queen St, Ottawa ON K1P 5N2',
  address: {
    unit: '4',
    line1: '9 Queen St',
    city: 'Ottawa',
    province: 'ON',
    postalCode: 'K1P 5N2',
  },
};
const written = (more = 'lookup') =>
  `<tds-address-field label="Home" name="home" ${more}></tds-address-field>`;
const street = (host: Element) => part<HTMLInputElement>(host, 'line1');
const note = (host: Element) => host.querySelector('[slot=popup] > p')?.textContent;
/** What the pause in typing is over for. */
const asks = () => pause(300);

/** An address field whose page answers as the test says, and what it was asked. */
async function field(answer: (event: Asked) => void = () => {}, more?: string) {
  await mount(`<form>${written(more)}</form>`);
  const host = find<AddressField>(place(), 'tds-address-field');
  await import('./address-lookup.js');
  await settled();
  const asked: Asked[] = [];
  host.addEventListener('lookup', (event) => {
    asked.push(event as Asked);
    answer(event as Asked);
  });
  street(host).focus();
  return { host, asked };
}
const suggestBoth = (event: Asked) => event.suggest([KING, QUEEN]);

describe('the address lookup', () => {
  const { error } = console;
  afterEach(() => {
    console.error = error;
  });

  it('asks the page after a pause in typing, with what was typed', async () => {
    const { host, asked } = await field(suggestBoth);
    typeAtOnce(street(host), '1', '12', '12 k');
    expect([asked.length, isOpen(host)]).to.deep.equal([0, false]);
    await asks();
    expect(asked.map(({ text }) => text)).to.deep.equal(['12 k']);
    expect(shown(host)).to.deep.equal([KING.label, QUEEN.label]);
    expect(await said(host)).to.equal('2 addresses');
    await speak('fr');
    await type('i');
    await asks();
    expect(await said(host)).to.equal('2 adresses');
  });

  it('fills in each part of the address that is chosen, as if it were typed', async () => {
    const { host } = await field(suggestBoth);
    const told: string[] = [];
    for (const kind of ['input', 'change']) {
      host.addEventListener(kind, ({ target }) => told.push(`${kind} ${(target as Element).slot}`));
    }
    await type('q');
    told.length = 0;
    await asks();
    await press('ArrowDown', 'ArrowDown');
    expect(active(host)).to.equal(QUEEN.label);
    await press('Enter');
    expect(host.value).to.include(QUEEN.address);
    expect(told).to.include.members(['input unit', 'change unit', 'change province']);
    expect(told.filter((each) => each.endsWith('line1'))).to.deep.equal([
      'input line1',
      'change line1',
    ]);
    expect([isOpen(host), document.activeElement]).to.deep.equal([false, street(host)]);
    expect([...new FormData(find(place(), 'form')).values()].slice(0, 2)).to.deep.equal([
      '4',
      '9 Queen St',
    ]);
    expect(await said(host)).to.equal(`Filled in: ${QUEEN.label}. You can change every part.`);
  });

  it('fills in nothing that nobody chose, by Tab, by leaving, or by Enter', async () => {
    const { host } = await field((event) => event.suggest([KING]));
    place().addEventListener('submit', (event) => event.preventDefault());
    await type('12 k');
    await asks();
    await press('ArrowDown', 'Tab');
    expect(host.value).to.include({ line1: '12 k', city: '' });
    street(host).focus();
    await type('i');
    await asks();
    await press('Enter');
    expect(host.value.city).to.equal('');
    expect(isOpen(host)).to.equal(false);
  });

  it('keeps what a person wrote where the address says nothing of it', async () => {
    const { host } = await field(suggestBoth);
    part<HTMLInputElement>(host, 'line2').value = 'Back door';
    await type('q');
    await asks();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(host.value).to.include({ unit: '4', line2: 'Back door' });
    // The unit was that of the address before, and nobody's own.
    await type('x');
    await asks();
    await press('ArrowDown', 'Enter');
    expect(host.value).to.include({ unit: '', line1: '12 King St W', line2: 'Back door' });
  });

  it('can be corrected in every part, and filled in from another control', async () => {
    const { host, asked } = await field(suggestBoth);
    await type('12');
    await asks();
    await press('ArrowDown', 'Enter');
    await type(' rear');
    expect(host.value.line1).to.equal('12 King St W rear');
    part(host, 'city').focus();
    await asks();
    // As autofill does it.
    const before = asked.length;
    street(host).focus();
    street(host).value = '1 Main St';
    street(host).dispatchEvent(new Event('input', { bubbles: true }));
    await asks();
    expect([asked.length, isOpen(host), host.value.line1]).to.deep.equal([
      before,
      false,
      '1 Main St',
    ]);
    expect(street(host).autocomplete).to.equal('address-line1');
  });

  it('fetches the parts of the one that is chosen, where a service tells them only then', async () => {
    let give: (address: object) => void = () => {};
    const signals: AbortSignal[] = [];
    const { host } = await field((event) =>
      event.suggest([
        {
          label: '12 King St W',
          address: (signal) => {
            signals.push(signal);
            return new Promise((resolve) => {
              give = resolve;
            });
          },
        },
      ]),
    );
    await type('12');
    await asks();
    await press('ArrowDown', 'Enter');
    expect(note(host)).to.equal('Looking for addresses');
    give({ line1: '12 King St W', city: 'Toronto' });
    await settled();
    expect([host.value.city, isOpen(host)]).to.deep.equal(['Toronto', false]);
    await type('!');
    await asks();
    await press('ArrowDown', 'Enter');
    await type('?');
    expect(signals[1]?.aborted).to.equal(true);
    give({ line1: 'Too late' });
    await settled();
    expect(host.value.line1).to.equal('12 King St W!?');
  });

  it('says that it looks, that it found none, and that it failed, in both languages', async () => {
    console.error = () => {};
    let answer: (event: Asked) => void = (event) => event.suggest(new Promise(() => {}));
    const { host } = await field((event) => answer(event));
    await type('1');
    await asks();
    expect(note(host)).to.equal('Looking for addresses');
    answer = (event) => event.suggest([]);
    await type('2');
    await asks();
    expect(note(host)).to.equal('No address found. Type all of it yourself.');
    answer = (event) => event.suggest(Promise.reject(new Error('away')));
    await type('3');
    await asks();
    expect(note(host)).to.equal('The addresses could not be loaded. Type yours yourself.');
    expect(await said(host)).to.equal('The addresses could not be loaded. Type yours yourself.');
    await speak('fr');
    answer = (event) => event.suggest([KING]);
    await press('Tab', 'Enter');
    await asks();
    expect(await said(host)).to.equal('1 adresse');
    expect(host.value.line1).to.equal('123');
  });

  it('tells the page when an answer does not matter any more', async () => {
    const { host, asked } = await field((event) => event.suggest(new Promise(() => {})));
    await type('1');
    await asks();
    await type('2');
    expect(asked[0]?.signal.aborted).to.equal(true);
    await asks();
    street(host).blur();
    expect(asked[1]?.signal.aborted).to.equal(true);
    expect(isOpen(host)).to.equal(false);
  });

  it('shows nothing where the page suggests nothing, or nothing is typed', async () => {
    const { host, asked } = await field(() => {});
    await press('ArrowDown');
    await type('1');
    await asks();
    expect([asked.length, isOpen(host)]).to.deep.equal([1, false]);
  });

  it('leaves a part that is out of use, and a province that there is none of', async () => {
    const { host } = await field((event) =>
      event.suggest([{ label: 'Abroad', address: { line1: '1 Elm', city: 'X', province: 'NY' } }]),
    );
    const list = part<HTMLSelectElement>(host, 'province');
    list.value = 'ON';
    part<HTMLInputElement>(host, 'city').disabled = true;
    await type('1');
    await asks();
    await press('ArrowDown', 'Enter');
    expect([list.value, part<HTMLInputElement>(host, 'city').value]).to.deep.equal(['ON', '']);
  });

  itInAccessibilityTree('makes the street a combobox with a list of its name', async () => {
    const { host } = await field(suggestBoth);
    await type('q');
    await asks();
    const box = withRole(await accessible(host), 'combobox')[0];
    expect(box?.name).to.equal('Street number and name, PO box or rural route');
    const lists = withRole(await accessible(host), 'listbox').map(({ name }) => name);
    expect(lists).to.include(box?.name);
  });

  it('is nothing but an address without the attribute, and when that is taken away', async () => {
    const { host, asked } = await field(suggestBoth, '');
    await type('12');
    await asks();
    expect([asked.length, street(host).role]).to.deep.equal([0, null]);
    host.lookup = true;
    await settled();
    await import('./address-lookup.js');
    await settled();
    expect(street(host).role).to.equal('combobox');
    host.lookup = false;
    await settled();
    expect([street(host).role, street(host).ariaExpanded]).to.deep.equal([null, null]);
  });

  it('changes nothing that a server printed before someone comes to it', async () => {
    const page = await openPage(written(), 'all.ts');
    const host = find(page.document, 'tds-address-field');
    await settled(page.document);
    await pause(100);
    expect(
      part(host, 'line1')
        .getAttributeNames()
        .filter((name) => /^(role|aria-(?!invalid))/.test(name)),
    ).to.deep.equal([]);
    expect(part(host, 'popup').childNodes.length).to.equal(0);
  });
});
