import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../form/define.js';
import { input, option } from '../testing/combobox.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Combobox } from './combobox.js';

const CITIES = option('Québec') + option('Montréal') + option('Ottawa');
const field = (more = '', inside = CITIES) =>
  `<tds-combobox label="City" name="city" ${more}>${inside}</tds-combobox>`;
const list = (host: Element) => part<HTMLSelectElement>(host, 'control');
const both = (host: Combobox) => [host.value, input(host).value];
const write = async (host: Combobox, text: string) => {
  host.focus();
  input(host).select();
  await sendKeys({ type: text });
};
const leave = () => (document.activeElement as HTMLElement).blur();
const form = () => find<HTMLFormElement>(place(), 'form');
const data = () => [...new FormData(form())];

describe('the answer of a combobox', () => {
  it('is the option that was typed out, whatever the case and accents, when the field is left', async () => {
    const host = await mount<Combobox>(field());
    const said: string[] = [];
    host.addEventListener('change', ({ target }) =>
      said.push(`${(target as Element).slot} ${host.value}`),
    );
    await write(host, 'quebec');
    expect(host.value).to.equal('québec');
    leave();
    expect(both(host)).to.deep.equal(['québec', 'Québec']);
    expect(said).to.deep.equal(['control québec']);
    expect(host.validationMessage).to.equal('');
  });

  it('is none while half an option is typed, and what was typed stays', async () => {
    await mount(`<form>${field('value="ottawa"')}</form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    await write(host, 'mont');
    expect(data()).to.deep.equal([['city', '']]);
    leave();
    host.hint = 'H';
    await settled();
    expect(both(host)).to.deep.equal(['', 'mont']);
    expect(host.checkValidity()).to.equal(false);
    expect(host.validity?.customError).to.equal(true);
    expect(host.validationMessage).to.equal(
      'Choose an option from the list for “City”. What you typed is not in it.',
    );
    await speak('fr');
    expect(host.validationMessage).to.contain('Choisissez une option dans la liste');
    host.errorBadInput = 'A city, please';
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(part(host, 'error').textContent).to.contain('A city, please');
    expect(document.activeElement).to.equal(input(host));
    expect(input(host).getAttribute('aria-invalid')).to.equal('true');
  });

  it('is checked by a form, which takes the error back when it is right', async () => {
    await mount(`<tds-form><form>${field()}<button>Send</button></form></tds-form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    let sent = 0;
    place().addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await write(host, 'nowhere');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([sent, host.error]).to.deep.equal([0, host.validationMessage]);
    warningCodes();
    await write(host, 'ottawa');
    leave();
    await settled();
    expect(host.error).to.equal(undefined);
    host.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal(1);
  });

  it('that must be given is asked for by the browser, too, at the input', async () => {
    await mount(`<form>${field('required')}<button>Send</button></form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    expect(host.validity?.valueMissing).to.equal(true);
    expect(host.validationMessage).to.equal('Choose an answer to “City”.');
    find(place(), 'button').click();
    expect(document.activeElement).to.equal(input(host));
    expect(input(host).validationMessage).to.equal('Choose an answer to “City”.');
    host.value = 'ottawa';
    expect(form().checkValidity()).to.equal(true);
    host.errorValueMissing = 'Which city?';
    host.value = '';
    expect(host.validationMessage).to.equal('Which city?');
  });

  it('is set and read live, and shown', async () => {
    const host = await mount<Combobox>(field('value="ottawa"'));
    host.value = 'québec';
    expect([...both(host), host.values]).to.deep.equal(['québec', 'Québec', ['québec']]);
    expect(host.getAttribute('value')).to.equal('ottawa');
    host.value = 'unheard-of';
    expect(both(host)).to.deep.equal(['', '']);
    await write(host, 'mont');
    host.value = 'ottawa';
    expect(both(host)).to.deep.equal(['ottawa', 'Ottawa']);
    expect(host.checkValidity()).to.equal(true);
  });

  it('set before there is an option is taken when it comes', async () => {
    const host = document.createElement('tds-combobox');
    Object.assign(host, { label: 'L', name: 'n', value: 'ottawa' });
    place().append(host);
    await settled();
    host.innerHTML = CITIES;
    await settled();
    expect(both(host)).to.deep.equal(['ottawa', 'Ottawa']);
  });

  it('stays when all options are replaced, and shows their new names', async () => {
    const host = await mount<Combobox>(field());
    host.value = 'ottawa';
    host.innerHTML = option('Ottawa (Canada)', 'ottawa') + option('Paris');
    await settled();
    expect(both(host)).to.deep.equal(['ottawa', 'Ottawa (Canada)']);
    ((list(host).selectedOptions[0] as HTMLOptionElement).firstChild as Text).data = 'Bytown';
    await settled();
    expect(input(host).value).to.equal('Bytown');
    await write(host, 'rome');
    leave();
    expect(host.checkValidity()).to.equal(false);
    host.append(new Option('Rome', 'rome'));
    await settled();
    expect(host.value).to.equal('rome');
    expect(host.checkValidity()).to.equal(true);
  });

  it('is submitted once, under its name, and not when disabled', async () => {
    await mount(`<form><fieldset>${field('value="ottawa"')}</fieldset></form>`);
    expect(data()).to.deep.equal([['city', 'ottawa']]);
    const host = find<Combobox>(place(), 'tds-combobox');
    find<HTMLFieldSetElement>(place(), 'fieldset').disabled = true;
    expect(data()).to.deep.equal([]);
    expect(input(host).matches(':disabled')).to.equal(true);
    input(host).click();
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
  });

  it('belongs to the form of its form attribute', async () => {
    await mount(`<div><form id="f"></form>${field('form="f" value="ottawa"')}</div>`);
    expect(data()).to.deep.equal([['city', 'ottawa']]);
    expect(find<Combobox>(place(), 'tds-combobox').form).to.equal(form());
  });

  it('goes back to its default with the form, and what was typed goes', async () => {
    await mount(`<form>${field('value="ottawa"')}</form>`);
    const host = find<Combobox>(place(), 'tds-combobox');
    for (const text of ['quebec', 'nowhere']) {
      await write(host, text);
      leave();
      form().reset();
      await settled();
      expect(both(host), text).to.deep.equal(['ottawa', 'Ottawa']);
      expect(host.checkValidity()).to.equal(true);
    }
  });

  it('is what the browser put back into the list', async () => {
    const host = await mount<Combobox>(field());
    list(host).value = 'montréal';
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(both(host)).to.deep.equal(['montréal', 'Montréal']);
  });

  it('is filled in by the browser with the name of an option', async () => {
    const host = await mount<Combobox>(field('autocomplete="address-level2"'));
    input(host).value = 'Ottawa';
    for (const type of ['input', 'change']) {
      input(host).dispatchEvent(new Event(type, { bubbles: true }));
    }
    expect(both(host)).to.deep.equal(['ottawa', 'Ottawa']);
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
  });

  it('is changed by Escape, which clears it, and says so', async () => {
    const host = await mount<Combobox>(field('value="ottawa"'));
    let changes = 0;
    host.addEventListener('change', () => changes++);
    host.focus();
    await sendKeys({ press: 'Escape' });
    expect([...both(host), changes]).to.deep.equal(['', '', 1]);
  });

  it('of two options of one name is the one that was chosen', async () => {
    const host = await mount<Combobox>(field('', option('Same', '1') + option('Same', '2')));
    host.focus();
    for (const key of ['ArrowUp', 'Enter']) await sendKeys({ press: key });
    leave();
    expect(both(host)).to.deep.equal(['2', 'Same']);
    await write(host, 'Sam');
    leave();
    await write(host, 'Same');
    leave();
    expect(host.checkValidity()).to.equal(false);
  });

  it('survives a move while something is typed, and a clone has the default', async () => {
    const host = await mount<Combobox>(field('value="ottawa"'));
    await write(host, 'mont');
    const clone = host.cloneNode(true) as Combobox;
    place().append(clone, host);
    await settled();
    expect(input(host).value).to.equal('mont');
    expect(part(clone, 'popup').checkVisibility()).to.equal(false);
    expect(input(clone).getAttribute('aria-expanded')).to.equal('false');
    expect(both(clone)).to.deep.equal(['ottawa', 'Ottawa']);
    clone.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(part(clone, 'popup').querySelectorAll('[role=option]').length).to.equal(3);
    expect(document.querySelectorAll(`#${find(clone, '[role=listbox]').id}`).length).to.equal(1);
  });

  it('is found among 50,000', async () => {
    const host = await mount<Combobox>(field('', ''));
    host.append(...Array.from({ length: 50_000 }, (_, i) => new Option(`Rue Été ${i}`, `${i}`)));
    await settled();
    await write(host, 'ete 49999');
    expect(part(host, 'popup').querySelectorAll('[role=option]').length).to.equal(1);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(both(host)).to.deep.equal(['49999', 'Rue Été 49999']);
  }).timeout(20_000);

  describe('in a list of your own', () => {
    const own = (more: string, inside = CITIES) =>
      `<tds-combobox><label for="own">Mine</label><select id="own" name="own" ${more}>${inside}</select></tds-combobox>`;

    it('is that of the list, whose first option may be empty', async () => {
      const host = await mount<Combobox>(
        own('required', `<option value="">Choose</option>${CITIES}`),
      );
      expect(both(host)).to.deep.equal(['', '']);
      const label = input(host).getAttribute('aria-labelledby') ?? '';
      expect(document.getElementById(label)?.textContent).to.equal('Mine');
      host.value = 'ottawa';
      expect(list(host).value).to.equal('ottawa');
      part(host, 'label').click();
      expect(document.activeElement).to.equal(input(host));
    });

    it('is disabled with it', async () => {
      const host = await mount<Combobox>(own('disabled'));
      expect(input(host).disabled).to.equal(true);
      list(host).disabled = false;
      await settled();
      expect(input(host).disabled).to.equal(false);
    });
  });

  describe('of free text', () => {
    const free = (more = '') => field(`free-text ${more}`);

    it('is what was typed, under its name, with suggestions of the page', async () => {
      await mount(`<form>${free()}</form>`);
      const host = find<Combobox>(place(), 'tds-combobox');
      await write(host, 'Somewhere else');
      leave();
      expect(data()).to.deep.equal([['city', 'Somewhere else']]);
      expect(host.checkValidity()).to.equal(true);
      expect(part(host, 'list').children.length).to.equal(3);
    });

    it('is suggested by our list alone, and chosen there', async () => {
      const host = await mount<Combobox>(free());
      expect(input(host).list).to.equal(part(host, 'list'));
      await write(host, 'OTT');
      host.hint = 'H';
      await settled();
      expect(input(host).list).to.equal(null);
      let changes = 0;
      host.addEventListener('change', () => changes++);
      for (const key of ['ArrowDown', 'Enter']) await sendKeys({ press: key });
      expect([...both(host), changes]).to.deep.equal(['ottawa', 'ottawa', 1]);
    });

    it('takes your own input and datalist', async () => {
      const host = await mount<Combobox>(
        `<tds-combobox><label>Mine</label><input name="own" list="mine" value="b"><datalist id="mine"><option>abc<option>xyz</datalist></tds-combobox>`,
      );
      expect([host.value, host.values]).to.deep.equal(['b', ['b']]);
      await write(host, 'x');
      expect(find(host, '[role=option]').textContent).to.equal('xyz');
      host.value = 'new';
      expect(both(host)).to.deep.equal(['new', 'new']);
    });

    it('may be required', async () => {
      const host = await mount<Combobox>(free('required'));
      expect(host.validationMessage).to.equal('Fill in “City”.');
    });
  });
});
