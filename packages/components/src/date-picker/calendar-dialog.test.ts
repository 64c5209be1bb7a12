import { expect } from '@open-wc/testing/pure';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { itWithViewport } from '../testing/browser.js';
import { button, closes, day, dialog, isOpen, opened, press } from '../testing/calendar.js';
import { find, place, settled, speak } from '../testing/mount.js';
import type { DatePicker } from './date-picker.js';

describe('dialog of a calendar', () => {
  const pressBeside = () => sendMouse({ type: 'click', position: [4, 4] });
  const isClosedFromBeside = 'closedBy' in HTMLDialogElement.prototype;
  const ways: Readonly<Record<string, (host: DatePicker) => unknown>> = {
    'its button': (host) => find(host, 'dialog > button').click(),
    Escape: () => press('Escape'),
    'the date that is chosen by a press': (host) => day(host, '2025-03-21').click(),
    'the date that is chosen by Enter': () => press('Enter'),
    ...(isClosedFromBeside && { 'a press beside it': pressBeside }),
  };

  for (const [way, close] of Object.entries(ways)) {
    // Opened by script: a dialog by itself gives the focus back to what had it before.
    it(`is closed by ${way}, and the focus is at the button that opens it`, async () => {
      const host = await opened();
      await close(host);
      expect(await closes(host)).to.equal(true);
      expect(document.activeElement).to.equal(button(host));
    });
  }

  describe('goes with its field', () => {
    it('and closes when that is moved or taken away', async () => {
      const host = await opened();
      const other = document.createElement('section');
      place().append(other);
      other.append(host);
      await settled();
      expect(isOpen(host)).to.equal(false);
      await host.showPicker();
      host.remove();
      expect(isOpen(host)).to.equal(false);
      place().append(host);
      await settled();
      await host.showPicker();
      expect(dialog(host).matches(':modal')).to.equal(true);
    });

    it('but not into a clone, nor into what innerHTML makes', async () => {
      const host = await opened();
      const clone = host.cloneNode(true) as DatePicker;
      place().append(clone);
      await settled();
      expect(isOpen(clone)).to.equal(false);
      expect(isOpen(host)).to.equal(true);
      const copy = place().innerHTML;
      place().innerHTML = copy;
      await settled();
      expect(place().querySelectorAll('dialog').length).to.equal(0);
      const again = find<DatePicker>(place(), 'tds-date-picker');
      await again.showPicker();
      expect(dialog(again).matches(':modal')).to.equal(true);
    });
  });

  itWithViewport('fits in 320 by 256 pixels, as at 400 %', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      await speak('fr');
      const host = await opened('value="2025-09-04"');
      const { left, right, top, bottom } = dialog(host).getBoundingClientRect();
      expect([left >= 0, right <= 320, top >= 0, bottom <= 256]).to.deep.equal(Array(4).fill(true));
      expect(dialog(host).scrollWidth).to.be.at.most(dialog(host).clientWidth);
      for (const node of host.querySelectorAll<HTMLElement>('dialog :is(button, td[tabindex])')) {
        expect(Math.min(node.offsetWidth, node.offsetHeight)).to.be.at.least(32);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
