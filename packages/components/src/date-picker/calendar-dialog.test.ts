import { expect } from '@open-wc/testing/pure';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { itWithViewport } from '../testing/browser.js';
import { closes, dialog, isOpen, opened } from '../testing/calendar.js';
import { find, place, settled, speak } from '../testing/mount.js';
import type { DatePicker } from './date-picker.js';

describe('dialog of a calendar', () => {
  it('closes by its button', async () => {
    const host = await opened();
    find(host, 'dialog > button').click();
    expect(await closes(host)).to.equal(true);
  });

  it('closes by a press beside it, where browsers can', async () => {
    const host = await opened();
    if (!('closedBy' in HTMLDialogElement.prototype)) return;
    await sendMouse({ type: 'click', position: [4, 4] });
    expect(await closes(host)).to.equal(true);
  });

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
