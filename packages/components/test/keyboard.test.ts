import { expect } from '@open-wc/testing/pure';
import '../src/all.js';
import { itInAccessibilityTree } from '../src/testing/browser.js';
import { components } from '../src/testing/components.js';
import { begin, stopsOf, walk } from '../src/testing/keyboard.js';
import { place } from '../src/testing/mount.js';
import { keyboards } from './keyboard/keyboards.js';

describe('with a keyboard', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const keyboard of keyboards) {
    const { control, state, stops, stopsBack = stops.toReversed(), walks = [] } = keyboard;

    describe(`${control}, ${state}`, () => {
      itInAccessibilityTree('is reached in order, forward and back', async () => {
        await begin(keyboard);
        expect(await stopsOf('Tab', 'After')).to.deep.equal(stops);
        await begin(keyboard);
        [...place().querySelectorAll('button')].at(-1)?.focus();
        expect(await stopsOf('Shift+Tab', 'Before')).to.deep.equal(stopsBack);
      });

      for (const one of walks) {
        const [does, keys] = one;
        itInAccessibilityTree(`${keys}: ${does}`, async () => {
          await begin(keyboard);
          await walk(one);
        });
      }
    });
  }

  it('every component can be used', () => {
    const walked = new Set(keyboards.map(({ control }) => control));
    expect([...walked]).to.have.members(components.map(({ tag }) => tag));
  });
});
