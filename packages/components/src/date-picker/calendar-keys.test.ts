import { expect } from '@open-wc/testing/pure';
import {
  button,
  closes,
  focused,
  later,
  opened,
  opens,
  picker,
  press,
} from '../testing/calendar.js';

/** The keys of the APG's date picker dialog: from a date, a key, to a date. */
const KEYS: readonly (readonly [from: string, keys: string, to: string])[] = [
  ['2025-03-14', 'ArrowRight', '2025-03-15'],
  ['2025-03-14', 'ArrowLeft', '2025-03-13'],
  ['2025-03-14', 'ArrowDown', '2025-03-21'],
  ['2025-03-14', 'ArrowUp', '2025-03-07'],
  ['2025-03-31', 'ArrowRight', '2025-04-01'],
  ['2025-03-01', 'ArrowLeft', '2025-02-28'],
  ['2025-03-28', 'ArrowDown', '2025-04-04'],
  ['2025-01-03', 'ArrowUp', '2024-12-27'],
  // Weeks begin on Sunday in Canada: the 14th of March 2025 was a Friday.
  ['2025-03-14', 'Home', '2025-03-09'],
  ['2025-03-14', 'End', '2025-03-15'],
  ['2025-03-09', 'Home', '2025-03-09'],
  ['2025-03-15', 'End', '2025-03-15'],
  ['2025-03-01', 'Home', '2025-02-23'],
  ['2025-03-31', 'End', '2025-04-05'],
  ['2025-03-14', 'PageUp', '2025-02-14'],
  ['2025-03-14', 'PageDown', '2025-04-14'],
  ['2025-03-31', 'PageUp', '2025-02-28'],
  ['2025-03-31', 'PageDown', '2025-04-30'],
  ['2025-01-14', 'PageUp', '2024-12-14'],
  ['2025-03-14', 'Shift+PageUp', '2024-03-14'],
  ['2025-03-14', 'Shift+PageDown', '2026-03-14'],
  ['2024-02-29', 'Shift+PageUp', '2023-02-28'],
  ['2024-02-29', 'Shift+PageDown', '2025-02-28'],
  ['2024-02-28', 'ArrowRight', '2024-02-29'],
  ['2024-02-29', 'ArrowRight', '2024-03-01'],
  ['2023-02-28', 'ArrowRight', '2023-03-01'],
];

/** Where the line runs from right to left. */
const RTL_KEYS: typeof KEYS = [
  ['2025-03-14', 'ArrowRight', '2025-03-13'],
  ['2025-03-14', 'ArrowLeft', '2025-03-15'],
  ['2025-03-14', 'ArrowDown', '2025-03-21'],
  ['2025-03-14', 'Home', '2025-03-09'],
];

describe('keys in the calendar of a date picker', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const [from, keys, to] of KEYS) {
    it(`${keys} leads from ${from} to ${to}`, async () => {
      await opened(`value="${from}"`);
      expect(focused()).to.equal(from);
      await press(keys);
      expect(focused()).to.equal(to);
    });
  }

  for (const [from, keys, to] of RTL_KEYS) {
    it(`${keys} leads from ${from} to ${to} from right to left`, async () => {
      document.documentElement.dir = 'rtl';
      await opened(`value="${from}"`);
      await press(keys);
      expect(focused()).to.equal(to);
    });
  }

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens it; ${key} chooses, closes it and gives the focus back`, async () => {
      const host = await picker();
      button(host).focus();
      await press(key);
      expect(await opens(host)).to.equal(true);
      await press('ArrowRight');
      await press(key);
      expect(await closes(host)).to.equal(true);
      expect(host.value).to.equal('2025-03-15');
      expect(document.activeElement).to.equal(button(host));
    });
  }

  it('Enter still held down from opening it chooses nothing', async () => {
    const host = await opened();
    const held = { key: 'Enter', repeat: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', held));
    expect(await opens(host)).to.equal(true);
    expect(host.value).to.equal('');
  });

  it('Escape closes it, changes nothing and gives the focus back', async () => {
    const host = await picker('value="2025-03-04"');
    button(host).focus();
    await press('Enter');
    await later();
    await press('PageDown');
    await press('Escape');
    expect(await closes(host)).to.equal(true);
    expect(host.value).to.equal('2025-03-04');
    expect(document.activeElement).to.equal(button(host));
  });

  it('Tab goes round, the days being one stop', async () => {
    await opened();
    const stop = () => {
      const { dataset, textContent } = document.activeElement as HTMLElement;
      return dataset.date ?? dataset.jump ?? textContent;
    };
    const stops = [stop()];
    for (let count = 0; count < 6; count++) {
      await press('Tab');
      stops.push(stop());
    }
    const round = ['previousYear', 'previousMonth', 'nextMonth', 'nextYear', '2025-03-14'];
    expect(stops).to.deep.equal(['2025-03-14', 'Close', ...round]);
    for (let count = 0; count < 6; count++) {
      await press('Shift+Tab');
      expect(stop()).to.equal(stops[5 - count]);
    }
  });

  it('leaves the browser its own keys', async () => {
    await opened();
    const pressed = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(false);
    expect(focused()).to.equal('2025-03-14');
  });
});
