import { expect } from '@open-wc/testing/pure';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Checkboxes } from '../checkboxes/checkboxes.js';
import '../checkboxes/define.js';
import '../radios/define.js';
import type { Radios } from '../radios/radios.js';
import { find, mount, part, place } from '../testing/mount.js';
import '../text-field/define.js';

type Group = Radios | Checkboxes;

const group = (kind: string, attributes = '', width = '40rem') =>
  mount(`<div style="inline-size: ${width}">
    <tds-${kind === 'radio' ? 'radios' : 'checkboxes'} label="Size" name="size" tiles ${attributes}>
      <tds-${kind} label="Small" value="s" hint="Fits a pocket."></tds-${kind}>
      <tds-${kind} label="Medium" value="m">
        <p slot="hint">See <a href="#sizes">the sizes</a>.</p>
      </tds-${kind}>
      <tds-${kind} label="Large" value="l" divider="or">
        <tds-text-field slot="reveal" label="How large?" name="how"></tds-text-field>
      </tds-${kind}>
    </tds-${kind === 'radio' ? 'radios' : 'checkboxes'}>
  </div>`);
const question = () => find<Group>(place(), 'tds-radios, tds-checkboxes');
const tile = (value: string) => find(place(), `:is(tds-radio, tds-checkbox)[value="${value}"]`);
const input = (value: string) => find<HTMLInputElement>(place(), `input[value="${value}"]`);
const box = (value: string) => getComputedStyle(tile(value), '::before');
const click = (x: number, y: number) =>
  sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });

for (const kind of ['radio', 'checkbox']) {
  describe(`tiles of ${kind === 'radio' ? 'radios' : 'checkboxes'}`, () => {
    beforeEach(() => scrollTo(0, 0));

    it('are large, and chosen at every edge', async () => {
      await group(kind);
      const { left, right, top, bottom, height } = tile('s').getBoundingClientRect();
      expect(height).to.be.at.least(44);
      await click(right - 4, bottom - 4);
      expect(question().value).to.equal('s');
      if (kind === 'checkbox') await click(right - 4, bottom - 4);
      else input('s').checked = false;
      await click(left + 4, top + 4);
      expect(question().value).to.equal('s');
    });

    it('are chosen at their hint, and its links lead where they say', async () => {
      await group(kind);
      const hint = part(tile('s'), 'hint').getBoundingClientRect();
      await click(hint.left + 20, hint.top + hint.height / 2);
      expect(question().value).to.equal('s');
      const link = find(tile('m'), 'a').getBoundingClientRect();
      await click(link.left + link.width / 2, link.top + link.height / 2);
      expect(location.hash).to.equal('#sizes');
      expect(input('m').checked).to.equal(false);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('are not chosen at the word above that sets one apart', async () => {
      await group(kind);
      const word = part(tile('l'), 'divider').getBoundingClientRect();
      await click(word.left + 10, word.top + word.height / 2);
      expect(question().value).to.equal('');
      await click(word.left + 10, word.bottom + 10);
      expect(question().value).to.equal('l');
    });

    it('keep their choice when someone misses the field that they reveal', async () => {
      await group(kind, 'value="l"');
      const field = find(tile('l'), 'input[name="how"]');
      const { left, right, bottom, height } = field.getBoundingClientRect();
      await click(left + 20, bottom - height / 2);
      expect(document.activeElement).to.equal(field);
      for (const x of [left - 30, right + 6]) {
        await click(x, bottom - height / 2);
        expect(input('l').checked).to.equal(true);
      }
    });

    it('show with a thicker border and a tint which one is chosen', async () => {
      await group(kind, 'value="s"');
      const width = (value: string) => Number.parseFloat(box(value).borderTopWidth);
      expect(width('m')).to.be.at.least(1);
      expect(width('s')).to.be.above(width('m'));
      expect(box('s').backgroundColor).to.not.equal(box('m').backgroundColor);
    });

    it('have the ring around them that shows where the focus is', async () => {
      await group(kind);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(input('s'));
      expect(box('s').outlineStyle).to.equal('solid');
      expect(Number.parseFloat(box('s').outlineWidth)).to.be.at.least(2);
      expect(box('m').outlineStyle).to.equal('none');
    });

    it('show with their border that the answer is wrong', async () => {
      await group(kind);
      const { borderTopColor } = box('s');
      question().error = 'Choose a size.';
      await question().updateComplete;
      expect(box('s').borderTopColor).to.not.equal(borderTopColor);
    });

    it('cannot be chosen when they are disabled', async () => {
      await group(kind, 'disabled');
      const { right, bottom } = tile('s').getBoundingClientRect();
      await click(right - 4, bottom - 4);
      expect(question().value).to.equal('');
    });

    it('stand side by side and equally high, where their group is wide', async () => {
      await group(kind, 'inline');
      const [small, medium] = [tile('s'), tile('m')].map((it) => it.getBoundingClientRect());
      expect(medium?.top).to.equal(small?.top);
      expect(medium?.height).to.equal(small?.height);
      find(place(), 'div').style.inlineSize = '16rem';
      expect(tile('m').getBoundingClientRect().top).to.be.above(
        tile('s').getBoundingClientRect().bottom,
      );
    });

    it('stand in a fieldset of the author’s, too', async () => {
      const tag = kind === 'radio' ? 'tds-radios' : 'tds-checkboxes';
      await mount(`<${tag} name="size" tiles inline><fieldset><legend>Size</legend>
        <tds-${kind} label="Small" value="s"></tds-${kind}>
        <tds-${kind} label="Medium" value="m"></tds-${kind}>
      </fieldset></${tag}>`);
      const { right, top, bottom } = tile('s').getBoundingClientRect();
      expect(tile('m').getBoundingClientRect().top).to.equal(top);
      await click(right - 4, bottom - 4);
      expect(question().value).to.equal('s');
    });

    it('can be hidden', async () => {
      await group(kind, 'inline hidden');
      expect(question().checkVisibility()).to.equal(false);
    });
  });
}
