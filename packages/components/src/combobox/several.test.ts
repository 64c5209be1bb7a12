import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { input, press, rows } from '../testing/combobox.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import type { Combobox } from './combobox.js';

const option = (text: string, more = '') =>
  `<option value="${text.toLowerCase()}" ${more}>${text}</option>`;
const field = (more = '', chosen = 'selected') =>
  `<tds-combobox label="Places" name="place" multiple ${more}>${option('Alberta', chosen)}${option('Manitoba')}${option('Ontario', chosen)}${option('Québec')}</tds-combobox>`;
const chips = (host: Element) => [
  ...host.querySelectorAll<HTMLButtonElement>('[slot=chosen] button'),
];
const names = (host: Element) => chips(host).map(({ ariaLabel }) => ariaLabel);
const said = async (host: Element) => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return part(host, 'status').textContent;
};

describe('a combobox of several answers', () => {
  it('submits each under its name, in the order of the options', async () => {
    await mount(`<form>${field()}</form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    const data = () => new FormData(find<HTMLFormElement>(place(), 'form')).getAll('place');
    expect(data()).to.deep.equal(['alberta', 'ontario']);
    host.values = ['québec', 'manitoba'];
    expect([data(), host.values, host.value]).to.deep.equal([
      ['manitoba', 'québec'],
      ['manitoba', 'québec'],
      'manitoba',
    ]);
    expect(names(host)).to.deep.equal(['Remove Manitoba', 'Remove Québec']);
    find<HTMLFormElement>(place(), 'form').reset();
    await settled();
    expect(host.values).to.deep.equal(['alberta', 'ontario']);
    expect(names(host)).to.deep.equal(['Remove Alberta', 'Remove Ontario']);
  });

  it('adds what is chosen, empties the input and goes on', async () => {
    const host = await mount<Combobox>(field());
    let changes = 0;
    host.addEventListener('change', () => changes++);
    host.focus();
    await sendKeys({ type: 'man' });
    await press('ArrowDown', 'Enter');
    expect(host.values).to.deep.equal(['alberta', 'manitoba', 'ontario']);
    expect([input(host).value, changes]).to.deep.equal(['', 1]);
    expect(input(host).getAttribute('aria-expanded')).to.equal('true');
    expect(rows(host).map(({ ariaSelected }) => ariaSelected)).to.deep.equal([
      'true',
      'true',
      'true',
      'false',
    ]);
    expect(await said(host)).to.equal('Manitoba, chosen');
    expect(find(host, '[role=listbox]').ariaMultiSelectable).to.equal('true');
    await press('Enter');
    expect(host.values).to.deep.equal(['alberta', 'ontario']);
    expect(await said(host)).to.equal('Manitoba, removed');
  });

  it('takes what was typed out with Enter, which sends nothing, and when the field is left', async () => {
    await mount(`<form>${field()}</form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    let sent = 0;
    place().addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    host.focus();
    await sendKeys({ type: 'QUEBEC' });
    await press('Enter');
    expect([host.values.at(-1), sent, input(host).value]).to.deep.equal(['québec', 0, '']);
    await sendKeys({ type: 'manitoba' });
    input(host).blur();
    expect(host.values.length).to.equal(4);
  });

  it('says that what was typed is no option, and keeps it', async () => {
    const host = await mount<Combobox>(field());
    host.focus();
    await sendKeys({ type: 'nowhere' });
    input(host).blur();
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.contain('Choose an option from the list');
    expect(input(host).value).to.equal('nowhere');
    expect(host.values).to.deep.equal(['alberta', 'ontario']);
  });

  it('takes one back with its button, and moves the focus to the next', async () => {
    const host = await mount<Combobox>(field());
    host.values = ['alberta', 'manitoba', 'ontario'];
    chips(host)[1]?.focus();
    await press('Enter');
    expect(host.values).to.deep.equal(['alberta', 'ontario']);
    expect(document.activeElement).to.equal(chips(host)[1]);
    expect(await said(host)).to.equal('Manitoba, removed');
    await press('Delete');
    expect(document.activeElement).to.equal(chips(host)[0]);
    await press('Backspace');
    expect([host.values, document.activeElement]).to.deep.equal([[], input(host)]);
  });

  it('takes nothing back unseen: Backspace goes to the last button first', async () => {
    const host = await mount<Combobox>(field());
    host.focus();
    await sendKeys({ type: 'x' });
    await press('Backspace');
    expect(document.activeElement).to.equal(input(host));
    await press('Backspace');
    expect(document.activeElement).to.equal(chips(host)[1]);
    expect(host.values.length).to.equal(2);
    await press('Backspace');
    expect(host.values).to.deep.equal(['alberta']);
  });

  it('must have one when it is required', async () => {
    const host = await mount<Combobox>(field('required', ''));
    expect(host.validationMessage).to.equal('Choose an answer to “Places”.');
    host.values = ['ontario'];
    expect(host.checkValidity()).to.equal(true);
    expect(input(host).checkValidity()).to.equal(true);
  });

  it('names its buttons and their list in the language of the page', async () => {
    const host = await mount<Combobox>(field());
    expect(part(host, 'chosen').ariaLabel).to.equal('Chosen for “Places”');
    await speak('fr');
    expect(names(host)).to.deep.equal(['Retirer Alberta', 'Retirer Ontario']);
  });

  it('keeps what was chosen when options are replaced, and disables the buttons with it', async () => {
    const host = await mount<Combobox>(field());
    host.values = ['manitoba', 'ontario'];
    host.innerHTML = option('Manitoba') + option('Ontario') + option('Yukon');
    await settled();
    expect(host.values).to.deep.equal(['manitoba', 'ontario']);
    host.disabled = true;
    await settled();
    expect(chips(host).every((chip) => chip.disabled)).to.equal(true);
  });
});
