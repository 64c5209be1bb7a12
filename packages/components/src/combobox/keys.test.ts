import { expect } from '@open-wc/testing/pure';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { itWithViewport } from '../testing/browser.js';
import {
  active,
  CITIES,
  field,
  input,
  isOpen,
  option,
  press,
  rows,
  shown,
} from '../testing/combobox.js';
import { find, mount, part, place } from '../testing/mount.js';
import type { Combobox } from './combobox.js';

describe('a combobox', () => {
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
});
