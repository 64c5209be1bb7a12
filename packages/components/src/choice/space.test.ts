import { expect } from '@open-wc/testing/pure';
import '../checkboxes/define.js';
import '../switch/define.js';
import { find, mount, place } from '../testing/mount.js';
import '../text-field/define.js';

const below = (selector: string) =>
  Number.parseFloat(getComputedStyle(find(place(), selector)).marginBottom);

describe('the space below an option', () => {
  for (const tag of ['tds-checkbox', 'tds-switch']) {
    it(`is that of a question below a ${tag} that stands alone`, async () => {
      await mount(`<form>
        <${tag} id="first" label="One" name="one"></${tag}>
        <${tag} id="last" label="Two" name="two"></${tag}>
        <tds-text-field id="next" label="Name" name="name"></tds-text-field>
      </form>`);
      expect(below('#last')).to.equal(below('#next'));
      expect(below('#first')).to.be.below(below('#last'));
    });
  }

  it('is small in a group, also below its last', async () => {
    await mount(`<tds-checkboxes label="Sizes" name="size">
      <tds-checkbox id="first" label="S" value="s"></tds-checkbox>
      <tds-checkbox id="last" label="M" value="m"></tds-checkbox>
    </tds-checkboxes>`);
    expect(below('#last')).to.equal(below('#first'));
    expect(below('#last')).to.be.below(below('tds-checkboxes'));
  });
});
