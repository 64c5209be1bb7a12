import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Repeater } from './repeater.js';

const person = (index: number, name = '') => `<fieldset>
  <legend>Person ${index + 1}</legend>
  <label for="people-${index}-name">Name</label>
  <input id="people-${index}-name" name="people[${index}][name]" value="${name}">
  <tds-text-field label="City" name="people[${index}][city]"></tds-text-field>
  <label><input type="radio" name="people[${index}][size]" value="s"> S</label>
  <label><input type="radio" name="people[${index}][size]" value="l"> L</label>
  <button name="people-up" value="${index}" formnovalidate>Move up person ${index + 1}</button>
  <button name="people-down" value="${index}" formnovalidate>Move down</button>
  <button name="people-remove" value="${index}" formnovalidate>Remove person ${index + 1}</button>
</fieldset>`;

/** A form with people of these names; the last button sends it. */
async function people(names: readonly string[], attributes = '', blank = person(0)) {
  await mount(`<form><tds-repeater name="people" ${attributes}>
    ${names.map((name, index) => person(index, name)).join('')}
    ${blank && `<template>${blank}</template>`}
    <button>Add another person</button>
  </tds-repeater><button name="send" value="1">Send</button></form>`);
  return find<Repeater>(place(), 'tds-repeater');
}
const form = () => find<HTMLFormElement>(place(), 'form');
const sent = () =>
  [...new FormData(form())]
    .filter(([name]) => name.endsWith('[name]'))
    .map(([name, value]) => `${name}=${value}`);
const legends = (host: Element) =>
  [...host.querySelectorAll('legend')].map(({ textContent }) => textContent);
const button = (host: Repeater, action: string, index?: number) =>
  find<HTMLButtonElement>(
    index === undefined ? host : (host.items[index] as Element),
    `button[name="people-${action}"]`,
  );
const status = (host: Element) => part(host, 'status').textContent;
const undo = (host: Element) => find<HTMLButtonElement>(part(host, 'undo'), 'button');
const duplicates = () => {
  const ids = [...place().querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

describe('repeater', () => {
  it('adds a blank item with names, ids and a number of its own, and goes there', async () => {
    const host = await people(['Ann']);
    button(host, 'add').click();
    await settled();
    expect(legends(host)).to.deep.equal(['Person 1', 'Person 2']);
    expect(sent()).to.deep.equal(['people[0][name]=Ann', 'people[1][name]=']);
    expect(document.activeElement).to.equal(find(host.items[1] as Element, 'input'));
    expect(find<HTMLInputElement>(host, '#people-1-name').labels?.[0]?.textContent).to.equal(
      'Name',
    );
    expect(find(host.items[1] as Element, 'tds-text-field input').getAttribute('name')).to.equal(
      'people[1][city]',
    );
    expect(button(host, 'remove', 1).value).to.equal('1');
    expect(button(host, 'remove', 1).textContent).to.equal('Remove person 2');
    expect(status(host)).to.equal('Added “Person 2”.');
    expect(duplicates()).to.deep.equal([]);
  });

  it('removes one, numbers the rest and goes to its neighbour', async () => {
    const host = await people(['Ann', 'Bob', 'Cat']);
    button(host, 'remove', 1).click();
    await settled();
    expect(sent()).to.deep.equal(['people[0][name]=Ann', 'people[1][name]=Cat']);
    expect(legends(host)).to.deep.equal(['Person 1', 'Person 2']);
    expect(document.activeElement).to.equal(find(host.items[1] as Element, 'legend'));
    expect(status(host)).to.equal('Removed “Person 2”.');
    button(host, 'remove', 1).click();
    await settled();
    expect(document.activeElement).to.equal(find(host.items[0] as Element, 'legend'));
    button(host, 'remove', 0).click();
    await settled();
    expect(document.activeElement).to.equal(part(host, 'add'));
    button(host, 'add').click();
    await settled();
    expect(sent()).to.deep.equal(['people[0][name]=']);
    expect(duplicates()).to.deep.equal([]);
  });

  it('brings back what was removed, with all that was typed, where it was', async () => {
    const host = await people(['Ann', 'Bob', 'Cat']);
    const second = host.items[1] as Element;
    find<HTMLInputElement>(second, 'tds-text-field input').value = 'Toronto';
    find<HTMLInputElement>(second, '[value="l"]').checked = true;
    find<HTMLInputElement>(host.items[2] as Element, '[value="s"]').checked = true;
    button(host, 'remove', 1).click();
    await settled();
    expect(part(host, 'undo').textContent).to.equal('Removed “Person 2”. Undo');
    expect(part(host, 'undo').nextElementSibling).to.equal(host.items[1]);
    undo(host).click();
    await settled();
    expect(sent().join()).to.equal('people[0][name]=Ann,people[1][name]=Bob,people[2][name]=Cat');
    const data = new FormData(form());
    expect(data.get('people[1][city]')).to.equal('Toronto');
    expect(['0', '1', '2'].map((index) => data.get(`people[${index}][size]`))).to.deep.equal([
      null,
      'l',
      's',
    ]);
    expect(status(host)).to.equal('“Person 2” is back.');
    expect(part(host, 'undo').textContent).to.equal('');
    expect(document.activeElement).to.equal(find(second, 'input'));
    expect(duplicates()).to.deep.equal([]);
  });

  it('moves one up or down, with its choices, and keeps the focus', async () => {
    const host = await people(['Ann', 'Bob']);
    for (const [index, value] of ['s', 'l'].entries()) {
      find<HTMLInputElement>(host.items[index] as Element, `[value="${value}"]`).checked = true;
    }
    const down = button(host, 'down', 0);
    expect([button(host, 'up', 0).hidden, button(host, 'down', 1).hidden]).to.deep.equal([
      true,
      true,
    ]);
    down.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(sent()).to.deep.equal(['people[0][name]=Bob', 'people[1][name]=Ann']);
    expect(legends(host)).to.deep.equal(['Person 1', 'Person 2']);
    const data = new FormData(form());
    expect([data.get('people[0][size]'), data.get('people[1][size]')]).to.deep.equal(['l', 's']);
    expect(document.activeElement).to.equal(find(host.items[1] as Element, 'legend'));
    expect(status(host)).to.equal('“Person 1” is now number 2 of 2.');
    button(host, 'up', 1).click();
    expect(sent()[0]).to.equal('people[0][name]=Ann');
  });

  it('keeps choices in radios that components print', async () => {
    const radios = (index: number, value: string) =>
      `<fieldset><legend>Person ${index + 1}</legend><tds-radios label="Size" name="people[${index}][size]" value="${value}">
        <tds-radio label="S" value="s"></tds-radio><tds-radio label="L" value="l"></tds-radio></tds-radios>
        <button name="people-remove" value="${index}">Remove</button></fieldset>`;
    await mount(`<form><tds-repeater name="people">${radios(0, 's')}${radios(1, 'l')}
      <template>${radios(0, '')}</template><button>Add</button></tds-repeater></form>`);
    const host = find<Repeater>(place(), 'tds-repeater');
    host.moveItem(0, 1);
    await settled();
    const chosen = () => [...new FormData(form())].map(([name, value]) => `${name}=${value}`);
    expect(chosen()).to.deep.equal(['people[0][size]=l', 'people[1][size]=s']);
    host.removeItem(0);
    await settled();
    host.undo();
    await settled();
    expect(chosen()).to.deep.equal(['people[0][size]=l', 'people[1][size]=s']);
  });

  it('says how many there can be, and keeps to it', async () => {
    const host = await people(['Ann'], 'min="1" max="2"');
    expect(part(host, 'limit').textContent).to.equal(
      'You must give at least 1. You can give at most 2.',
    );
    expect(button(host, 'remove', 0).hidden).to.equal(true);
    host.removeItem(0);
    expect(host.items.length).to.equal(1);
    button(host, 'add').click();
    await settled();
    expect(status(host)).to.equal('Added “Person 2”. You can give at most 2.');
    expect([button(host, 'add').hidden, button(host, 'remove', 0).hidden]).to.deep.equal([
      true,
      false,
    ]);
    host.addItem();
    expect(host.items.length).to.equal(2);
    host.removeItem(1);
    expect(button(host, 'add').hidden).to.equal(false);
    await speak('fr');
    expect(part(host, 'limit').textContent).to.equal(
      'Vous devez en indiquer au moins 1. Vous pouvez en indiquer au plus 2.',
    );
  });

  it('speaks French', async () => {
    await speak('fr');
    const host = await people(['Ann', 'Bob']);
    button(host, 'remove', 0).click();
    await settled();
    expect(status(host)).to.equal('Retrait de «\u00a0Person 1\u00a0».');
    expect(undo(host).textContent).to.equal('Annuler');
    expect(undo(host).getAttribute('aria-label')).to.equal(
      'Annuler\u00a0: Retrait de «\u00a0Person 1\u00a0».',
    );
  });

  it('leaves the Enter key to the button that sends the form', async () => {
    const host = await people(['Ann', 'Bob']);
    let sender: HTMLElement | null | undefined;
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      sender = event.submitter;
    });
    find<HTMLInputElement>(host, 'input').focus();
    await sendKeys({ press: 'Enter' });
    expect(sender?.getAttribute('name')).to.equal('send');
    expect(host.items.length).to.equal(2);
  });

  it('submits where there is no template, for the server to do it', async () => {
    const host = await people(['Ann', 'Bob'], '', '');
    const senders: string[] = [];
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      const { name, value, formNoValidate } = event.submitter as HTMLButtonElement;
      senders.push(`${name}=${value} ${formNoValidate}`);
    });
    button(host, 'remove', 1).click();
    button(host, 'add').click();
    find<HTMLInputElement>(host, 'input').focus();
    await sendKeys({ press: 'Enter' });
    expect(senders).to.deep.equal(['people-remove=1 true', 'people-add= true', 'send=1 false']);
    expect(host.items.length).to.equal(2);
  });

  it('stands aside where your own listener does it', async () => {
    const host = await people(['Ann', 'Bob']);
    button(host, 'remove', 1).addEventListener('click', (event) => event.preventDefault());
    button(host, 'remove', 1).click();
    expect(host.items.length).to.equal(2);
  });

  it('tells of every change, once', async () => {
    const host = await people(['Ann', 'Bob']);
    let told = 0;
    form().addEventListener('change', () => told++);
    host.addItem();
    host.removeItem(0);
    host.undo();
    host.moveItem(0, 1);
    expect(told).to.equal(4);
    host.undo();
    host.moveItem(0, 9);
    host.removeItem(9);
    expect(told).to.equal(4);
  });

  it('repeats within an item', async () => {
    const phone = `<fieldset><legend>Phone 1</legend><input name="people[0][phones][0]">
      <button name="people[0][phones]-remove" value="0">Remove</button></fieldset>`;
    const item = `<fieldset><legend>Person 1</legend><input name="people[0][name]">
      <tds-repeater name="people[0][phones]">${phone}<template>${phone}</template><button>Add</button></tds-repeater>
      <button name="people-remove" value="0">Remove</button></fieldset>`;
    await mount(
      `<form><tds-repeater name="people">${item}<template>${item}</template><button>Add</button></tds-repeater></form>`,
    );
    const host = find<Repeater>(place(), 'tds-repeater');
    host.addItem();
    await settled();
    const inner = find<Repeater>(host.items[1] as Element, 'tds-repeater');
    find<HTMLButtonElement>(inner, 'button[name="people[1][phones]-add"]').click();
    await settled();
    expect([...new FormData(form())].map(([name]) => name)).to.deep.equal([
      'people[0][name]',
      'people[0][phones][0]',
      'people[1][name]',
      'people[1][phones][0]',
      'people[1][phones][1]',
    ]);
    expect(host.items.length).to.equal(2);
  });

  it('takes names with other signs, and changes no word that only looks like its number', async () => {
    const item = `<fieldset><legend>Child 1 under 18, 1 of many</legend><input name="a.b.0.x">
      <input name="a.b.0extra"><button name="a.b-remove" value="0">Remove</button></fieldset>`;
    await mount(
      `<tds-repeater name="a.b">${item}<template>${item}</template><button>Add</button></tds-repeater>`,
    );
    const host = find<Repeater>(place(), 'tds-repeater');
    host.addItem();
    await settled();
    const added = host.items[1] as Element;
    expect(find(added, 'legend').textContent).to.equal('Child 2 under 18, 1 of many');
    expect([...added.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal([
      'a.b.1.x',
      'a.b.0extra',
    ]);
  });

  it('keeps the labels and hints of fields when their ids change', async () => {
    const item = (index: number) => `<fieldset><legend>Person ${index + 1}</legend>
      <tds-text-field hint="Where you live"><label>City</label>
        <input id="people-${index}-city" name="people[${index}][city]"></tds-text-field>
      <button name="people-remove" value="${index}">Remove</button></fieldset>`;
    await mount(
      `<tds-repeater name="people">${item(0)}${item(1)}<template>${item(0)}</template><button>Add</button></tds-repeater>`,
    );
    const host = find<Repeater>(place(), 'tds-repeater');
    host.removeItem(0);
    await settled();
    find(host, 'tds-text-field').setAttribute('hint', 'The city');
    host.addItem();
    await settled();
    expect(duplicates()).to.deep.equal([]);
    for (const [index, field] of [...host.querySelectorAll('tds-text-field')].entries()) {
      const input = find<HTMLInputElement>(field, 'input');
      expect(input.id).to.equal(`people-${index}-city`);
      expect(input.labels?.[0]?.textContent).to.equal('City');
      expect(input.getAttribute('aria-describedby')).to.equal(part(field, 'hint').id);
    }
  });

  itInAccessibilityTree(
    'is read in order: the limit, items, then the button that adds',
    async () => {
      const host = await people(['Ann'], 'max="3"');
      const node = await accessible(host);
      const buttons = withRole(node, 'button').map(({ name }) => name);
      expect(buttons).to.deep.equal(['Remove person 1', 'Add another person']);
      expect(withRole(node, 'button').at(-1)?.description).to.equal('You can give at most 3.');
      host.removeItem(0);
      expect(withRole(await accessible(host), 'button')[0]?.name).to.contain('Undo');
    },
  );

  it('warns of an item that cannot be removed', async () => {
    await mount('<tds-repeater name="a"><fieldset><input name="a[0]"></fieldset></tds-repeater>');
    expect(warningCodes()).to.deep.equal(['remove-missing']);
    await mount('<tds-repeater><template></template></tds-repeater>');
    expect(warningCodes()).to.deep.equal(['name-missing', 'add-missing']);
  });
});
