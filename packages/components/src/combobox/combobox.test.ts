import { expect } from '@open-wc/testing/pure';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, itWithViewport, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Combobox } from './combobox.js';
import './define.js';
import '../error-summary/define.js';

const option = (text: string, value = text.toLowerCase(), more = '') =>
  `<option value="${value}" ${more}>${text}</option>`;
const CITIES = option('Québec') + option('Montréal') + option('Ottawa') + option('New York');
const field = (more = '', inside = CITIES) =>
  `<tds-combobox label="City" name="city" ${more}>${inside}</tds-combobox>`;
const input = (host: Element) =>
  host.querySelector<HTMLInputElement>('[role=combobox], input[slot=control]') as HTMLInputElement;
const rows = (host: Element) => [...host.querySelectorAll<HTMLElement>('[role=option]')];
const shown = (host: Element) => rows(host).map(({ textContent }) => textContent);
const isOpen = (host: Element) => input(host).getAttribute('aria-expanded') === 'true';
const active = (host: Element) =>
  rows(host).find(({ id }) => id === input(host).getAttribute('aria-activedescendant'))
    ?.textContent ?? null;
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};
const type = (text: string) => sendKeys({ type: text });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const said = async (host: Element) => {
  await pause(800);
  return part(host, 'status').textContent;
};

describe('combobox', () => {
  describe('written with options', () => {
    it('keeps them in a native list that holds the answer, and shows an input', async () => {
      const host = await mount<Combobox>(field('value="ottawa"'));
      const list = part<HTMLSelectElement>(host, 'control');
      expect(list.localName).to.equal('select');
      expect([...list.options].map(({ value }) => value)).to.deep.equal([
        '',
        'québec',
        'montréal',
        'ottawa',
        'new york',
      ]);
      expect(list.checkVisibility({ visibilityProperty: true })).to.equal(false);
      expect(input(host).checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect([host.value, list.value, input(host).value]).to.deep.equal([
        'ottawa',
        'ottawa',
        'Ottawa',
      ]);
      expect(input(host).name).to.equal('');
    });

    it('has the input in the very place of the list', async () => {
      const host = await mount<Combobox>(field());
      const box = (node: Element) => JSON.stringify(node.getBoundingClientRect());
      expect(box(input(host))).to.equal(box(part(host, 'control')));
    });

    for (const attribute of ['autocomplete', 'name', 'form', 'placeholder']) {
      it(`hands ${attribute} to the native controls, and takes it back`, async () => {
        const host = await mount<Combobox>(field());
        const node = attribute === 'name' ? part(host, 'control') : input(host);
        for (const value of ['country', 'other']) {
          host.setAttribute(attribute, value);
          await settled();
          expect(node.getAttribute(attribute)).to.equal(value);
        }
        host.removeAttribute(attribute);
        await settled();
        expect(node.getAttribute(attribute)).to.be.oneOf([null, 'off']);
        warningCodes();
      });
    }

    it('is as wide as its number of characters', async () => {
      const host = await mount<Combobox>(field());
      const wide = () => input(host).getBoundingClientRect().width;
      const full = wide();
      let before = 0;
      for (const width of ['2', '3', '4', '5', '7', '10', '20'] as const) {
        host.width = width;
        await settled();
        expect(wide(), width).to.be.greaterThan(before);
        before = wide();
      }
      expect(full).to.be.greaterThan(before);
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is an input with name, description, value and state', async () => {
      const host = await mount<Combobox>(
        field('hint="Big" error="Choose one" required value="ottawa"'),
      );
      const [box, ...more] = withRole(await accessible(host), 'combobox');
      expect(more.length).to.equal(0);
      expect(box).to.include({
        name: 'City (required)',
        description: 'Big Error: Choose one',
        value: 'Ottawa',
        invalid: 'true',
        required: true,
      });
    });

    itInAccessibilityTree('has a list with a name, options and what is chosen', async () => {
      const host = await mount<Combobox>(field('value="ottawa"'));
      host.focus();
      await press('ArrowDown');
      const tree = await accessible(host);
      const [list] = withRole(tree, 'listbox');
      expect(list?.name).to.equal('City');
      expect(withRole(tree, 'option').map(({ name }) => name)).to.deep.equal([
        'Québec',
        'Montréal',
        'Ottawa',
        'New York',
      ]);
      const { id } = find(host, '[role=listbox]');
      expect(input(host).getAttribute('aria-controls')).to.equal(id);
      expect(input(host).getAttribute('aria-autocomplete')).to.equal('list');
      const selected = rows(host).filter((row) => row.ariaSelected === 'true');
      expect(selected.map(({ textContent }) => textContent)).to.deep.equal(['Ottawa']);
      expect(rows(host)[2]?.ariaPosInSet).to.equal('3');
      expect(rows(host)[2]?.ariaSetSize).to.equal('4');
    });

    it('is reached by its label, and by the id that errors lead to', async () => {
      const host = await mount<Combobox>(field('error="E"'));
      part(host, 'label').click();
      expect(document.activeElement).to.equal(input(host));
      input(host).blur();
      host.focus();
      expect(document.activeElement).to.equal(input(host));
    });

    it('says how many options fit, after a pause, in both languages', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await type('o');
      expect(part(host, 'status').textContent).to.equal('');
      expect(await said(host)).to.equal('3 results');
      await type('t');
      expect(await said(host)).to.equal('1 result');
      await speak('fr');
      await type('x');
      expect(await said(host)).to.equal('Aucun résultat');
      expect(part(host, 'popup').textContent).to.equal('Aucun résultat');
    });

    it('says what was chosen', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await press('ArrowDown', 'Enter');
      expect(await said(host)).to.equal('Québec, chosen');
    });
  });

  describe('the keys', () => {
    const open = ['ArrowDown'];
    for (const [name, keys, wanted] of [
      ['Down opens and goes to the first option', open, { open: true, active: 'Québec' }],
      ['Down goes on', [...open, 'ArrowDown'], { open: true, active: 'Montréal' }],
      ['Up opens and goes to the last option', ['ArrowUp'], { open: true, active: 'New York' }],
      ['Up goes back', [...open, 'ArrowDown', 'ArrowUp'], { open: true, active: 'Québec' }],
      [
        'Up at the first goes to the last',
        [...open, 'ArrowUp'],
        { open: true, active: 'New York' },
      ],
      [
        'Down at the last goes to the first',
        ['ArrowUp', 'ArrowDown'],
        { open: true, active: 'Québec' },
      ],
      ['Alt+Down opens only', ['Alt+ArrowDown'], { open: true, active: null }],
      ['Alt+Up closes, and chooses nothing', [...open, 'Alt+ArrowUp'], { open: false, value: '' }],
      [
        'Enter chooses',
        [...open, 'ArrowDown', 'Enter'],
        { open: false, text: 'Montréal', value: 'montréal' },
      ],
      ['Enter without an option closes', ['o', 'Enter'], { open: false, text: 'o', value: '' }],
      ['Escape closes, and keeps the text', ['o', 'Escape'], { open: false, text: 'o' }],
      ['Escape again clears', ['o', 'Escape', 'Escape'], { open: false, text: '' }],
      [
        'Tab takes the option that it is at',
        [...open, 'Tab'],
        { open: false, text: 'Québec', value: 'québec' },
      ],
      ['Tab takes none that it is not at', ['o', 'Tab'], { open: false, text: 'o', value: '' }],
      ['a letter opens, and is at no option', ['m'], { open: true, active: null, text: 'm' }],
      ['a letter leaves the option', ['o', 'ArrowDown', 't'], { open: true, active: null }],
      [
        'Home leaves the option and goes to the start',
        ['o', 't', 'ArrowDown', 'Home', 'x'],
        { text: 'xot', active: null },
      ],
      [
        'End leaves the option and goes to the end',
        ['o', 't', 'Home', 'ArrowDown', 'End', 'x'],
        { text: 'otx', active: null },
      ],
      [
        'Left leaves the option and moves',
        ['o', 't', 'ArrowDown', 'ArrowLeft', 'x'],
        { text: 'oxt' },
      ],
      [
        'Right leaves the option',
        ['o', 'ArrowDown', 'ArrowRight', 'x'],
        { text: 'ox', active: null },
      ],
      [
        'Backspace and Delete edit',
        ['o', 't', 'Backspace', 'Home', 'Delete'],
        { text: '', value: '' },
      ],
    ] as const) {
      it(name, async () => {
        const host = await mount<Combobox>(field());
        host.focus();
        for (const key of keys) {
          const [alt, alone] = key.split('+');
          if (alone) {
            await sendKeys({ down: alt as string });
            await press(alone);
            await sendKeys({ up: alt as string });
          } else await press(key);
        }
        const now = {
          open: isOpen(host),
          active: active(host),
          text: input(host).value,
          value: host.value,
        };
        expect(now).to.include(wanted);
      });
    }

    it('go to what is chosen first', async () => {
      const host = await mount<Combobox>(field('value="ottawa"'));
      host.focus();
      await press('ArrowDown');
      expect(shown(host).length).to.equal(4);
      expect(active(host)).to.equal('Ottawa');
    });

    it('leave Escape to a dialog when there is nothing to close or clear', async () => {
      const host = await mount<Combobox>(`<dialog>${field()}</dialog>`);
      const dialog = host as unknown as HTMLDialogElement;
      dialog.showModal();
      const box = find<Combobox>(dialog, 'tds-combobox');
      box.focus();
      await press('ArrowDown', 'Escape');
      expect([dialog.open, isOpen(box)]).to.deep.equal([true, false]);
      await press('Escape');
      expect(dialog.open).to.equal(false);
    });

    it('choose no option that is out of use', async () => {
      const host = await mount<Combobox>(field('', option('A', 'a', 'disabled') + option('B')));
      host.focus();
      await press('ArrowDown', 'Enter');
      expect(host.value).to.equal('');
      rows(host)[0]?.click();
      expect(host.value).to.equal('');
      await press('ArrowDown', 'Enter');
      expect(host.value).to.equal('b');
    });
  });

  describe('with a pointer', () => {
    it('opens, chooses and keeps the focus in the input', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      input(host).click();
      expect(isOpen(host)).to.equal(true);
      rows(host)[1]?.dispatchEvent(
        new MouseEvent('mousedown', { bubbles: true, cancelable: true }),
      );
      rows(host)[1]?.click();
      expect([host.value, input(host).value, isOpen(host)]).to.deep.equal([
        'montréal',
        'Montréal',
        false,
      ]);
      input(host).click();
      input(host).click();
      expect(isOpen(host)).to.equal(false);
    });

    it('closes when the focus goes elsewhere', async () => {
      const host = await mount<Combobox>(`${field()}`);
      const button = document.createElement('button');
      place().append(button);
      host.focus();
      await press('ArrowDown');
      button.focus();
      expect(isOpen(host)).to.equal(false);
    });

    it('has rows of 44 pixels, in the top layer', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await press('ArrowDown');
      for (const row of rows(host)) {
        expect(row.getBoundingClientRect().height).to.be.at.least(44);
      }
      expect(part(host, 'popup').matches(':popover-open')).to.equal(true);
    });

    itWithViewport(
      'stands under the input, or above where there is more room, inside the window',
      async () => {
        await setViewport({ width: 320, height: 400 });
        const host = await mount<Combobox>(
          `<div>${field('width="5"', CITIES + option('A very long name that does not fit the input or the window at all'))}</div>`,
        );
        const box = find<Combobox>(host, 'tds-combobox');
        for (const dir of ['ltr', 'rtl']) {
          document.documentElement.dir = dir;
          for (const [before, isBelow] of [
            ['0', true],
            ['280px', false],
          ] as const) {
            host.style.paddingTop = before;
            box.focus();
            await press('ArrowDown');
            const popup = part(box, 'popup').getBoundingClientRect();
            const own = input(box).getBoundingClientRect();
            if (isBelow) expect(popup.top).to.be.within(own.bottom, own.bottom + 8);
            else expect(popup.bottom).to.be.within(own.top - 8, own.top);
            expect(popup.left, dir).to.be.at.least(0);
            expect(popup.right, dir).to.be.at.most(320);
            expect(popup.width).to.be.at.least(own.width);
            await press('Escape');
          }
        }
        document.documentElement.removeAttribute('dir');
        await setViewport({ width: 800, height: 600 });
      },
    );
  });

  describe('looks for what was typed', () => {
    it('without accents and case, and marks it', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await type('QUEB');
      expect(shown(host)).to.deep.equal(['Québec']);
      expect(find(host, 'mark').textContent).to.equal('Québ');
    });

    it('in groups, with their names', async () => {
      const host = await mount<Combobox>(
        field('', `<optgroup label="Canada">${option('Ottawa')}</optgroup>${option('Paris')}`),
      );
      host.focus();
      await press('ArrowDown');
      const group = find(host, '[role=group]');
      expect(
        document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ).to.equal('Canada');
      expect(group.querySelectorAll('[role=option]').length).to.equal(1);
      expect(shown(host)).to.deep.equal(['Ottawa', 'Paris']);
    });

    it('shows the first hundred and says how many there are', async () => {
      const many = Array.from({ length: 2340 }, (_, index) => option(`Place ${index}`)).join('');
      const host = await mount<Combobox>(field('', many));
      host.focus();
      await type('place');
      expect(rows(host).length).to.equal(100);
      expect(rows(host)[0]?.ariaSetSize).to.equal('2340');
      expect(part(host, 'popup').textContent).to.contain('100 of 2,340 results shown. Type more');
    });

    it('shows any text as it is, never as HTML', async () => {
      const label = `<img src=x onerror="window.hostile=1"> "quoted" & 👩🏽‍💻 עברית`;
      const host = await mount<Combobox>(field('', ''));
      host.append(new Option(label, 'x'));
      await settled();
      host.focus();
      await type('quoted');
      expect(shown(host)).to.deep.equal([label]);
      expect(host.querySelector('img')).to.equal(null);
      await press('ArrowDown', 'Enter');
      expect(input(host).value).to.equal(label);
    });
  });

  it('takes the focus from the error summary, whose link names the native control', async () => {
    const host = await mount<Combobox>(field('error="E"'));
    const summary = document.createElement('tds-error-summary');
    place().prepend(summary);
    await settled();
    find(summary, 'a').click();
    expect(document.activeElement).to.equal(input(host));
  });

  describe('warns', () => {
    it('of a value that no option has, of two with one value, and of several free texts', async () => {
      await mount(field('value="x"'));
      expect(warningCodes()).to.deep.equal(['option-missing']);
      await mount(field('', CITIES + option('Again', 'ottawa')));
      expect(warningCodes()).to.deep.equal(['duplicate-option']);
      await mount(field('free-text multiple'));
      expect(warningCodes()).to.deep.equal(['multiple-free-text']);
    });
  });
});
