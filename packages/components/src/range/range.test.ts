import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { Range } from './range.js';

const field = (attributes = '', content = '') =>
  mount<Range>(`<tds-range label="How far?" name="far" ${attributes}>${content}</tds-range>`);
const control = (host: Element) => part<HTMLInputElement>(host, 'control');
const text = (host: Element, slot: string) => part(host, slot).textContent;
const shown = (host: Element) => [
  text(host, 'output'),
  control(host).getAttribute('aria-valuetext'),
];

describe('range', () => {
  it('shows and tells its value with the unit, as the language of the page writes it', async () => {
    const host = await field('unit="km" max="5000" value="1200"');
    expect(shown(host)).to.deep.equal(['1,200\u00a0km', '1,200\u00a0km']);
    await speak('fr');
    expect(shown(host)).to.deep.equal(['1\u00a0200\u00a0km', '1\u00a0200\u00a0km']);
    const share = await field('unit="%" step="0.5" value="12.5"');
    expect(text(share, 'output')).to.equal('12,5\u00a0%');
    await speak('en');
    expect(text(share, 'output')).to.equal('12.5%');
    expect(text(await field(), 'output')).to.equal('50');
  });

  it('follows the keys', async () => {
    const host = await field('unit="km" step="10"');
    host.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([host.value, ...shown(host)]).to.deep.equal(['60', '60\u00a0km', '60\u00a0km']);
    await sendKeys({ press: 'Home' });
    expect(text(host, 'output')).to.equal('0\u00a0km');
  });

  it('follows script, the form and what the browser gives back', async () => {
    await mount(`<form><tds-range label="A" name="a" value="10"></tds-range></form>`);
    const form = find<HTMLFormElement>(place(), 'form');
    const host = find<Range>(form, 'tds-range');
    host.value = '70';
    expect(text(host, 'output')).to.equal('70');
    expect([...new FormData(form)]).to.deep.equal([['a', '70']]);
    form.reset();
    await settled();
    expect(text(host, 'output')).to.equal('10');
    control(host).value = '33';
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(text(host, 'output')).to.equal('33');
    host.max = 20;
    await settled();
    expect(shown(host)).to.deep.equal(['20', '20']);
  });

  it('says at its ends what the least and the most are', async () => {
    const host = await field('min="1000" max="2000" unit="km"');
    const ends = () => [text(host, 'least'), text(host, 'most')];
    expect(ends()).to.deep.equal(['1,000\u00a0km', '2,000\u00a0km']);
    host.labelMin = 'Near';
    host.labelMax = 'Far';
    await settled();
    expect(ends()).to.deep.equal(['Near', 'Far']);
    const usual = await field();
    expect([text(usual, 'least'), text(usual, 'most')]).to.deep.equal(['0', '100']);
    const words = (slot: string) => {
      const range = document.createRange();
      range.selectNodeContents(part(usual, slot));
      return range.getBoundingClientRect();
    };
    const track = control(usual).getBoundingClientRect();
    expect([words('least').left, words('most').right]).to.deep.equal([track.left, track.right]);
  });

  itInAccessibilityTree(
    'is a slider with its name and what describes it, and says nothing twice',
    async () => {
      const host = await field('hint="About" error="Too near." unit="km" value="5"');
      const tree = await accessible(host);
      const [slider] = withRole(tree, 'slider');
      expect(slider).to.include({ name: 'How far?', invalid: 'true' });
      expect(slider?.description).to.equal('About Error: Too near.');
      expect(JSON.stringify(tree).match(/5\u00a0km/g)?.length ?? 0).to.be.at.most(1);
      expect(withRole(tree, 'status')).to.deep.equal([]);
    },
  );

  itInAccessibilityTree('is described by words at its ends, after the hint', async () => {
    const host = await field('hint="About" error="Too near." label-min="Near" label-max="Far"');
    const described = async () => withRole(await accessible(host), 'slider')[0]?.description;
    expect(await described()).to.equal('About Near Far Error: Too near.');
    host.labelMin = undefined;
    await settled();
    expect(await described()).to.equal('About Far Error: Too near.');
    expect(part(host, 'least').getAttribute('aria-hidden')).to.equal('true');
  });

  it('has ticks where a datalist says', async () => {
    const host = await field('', '<datalist><option value="20"></option></datalist>');
    expect(control(host).list).to.equal(part(host, 'ticks'));
    const clone = host.cloneNode(true) as Range;
    host.after(clone);
    await settled();
    expect(control(clone).list).to.equal(part(clone, 'ticks'));
  });

  it('moves nothing when the script arrives', async () => {
    const page = await openPage(
      `<tds-range label="A" name="a"><label slot="label" data-tds="" for="a">A</label>
      <output slot="output" data-tds="" for="a"></output>
      <input slot="control" data-tds="" type="range" id="a" name="a"></tds-range>`,
    );
    page.addStyles();
    const top = () => find(page.document, 'input').getBoundingClientRect().top;
    const before = top();
    await page.load('range/define.ts');
    expect(find(page.document, 'output').textContent).to.equal('50');
    expect(top()).to.equal(before);
  });

  it('is out of use when it is disabled', async () => {
    await mount('<form><tds-range label="A" name="a" disabled></tds-range></form>');
    expect([...new FormData(find<HTMLFormElement>(place(), 'form'))]).to.deep.equal([]);
  });

  it('warns of being required, since it always has an answer', async () => {
    await field('required');
    expect(warningCodes()).to.deep.equal(['required-needless']);
  });

  it('warns of limits that no number meets', async () => {
    for (const limits of ['min="200"', 'max="far"', 'step="0"']) {
      await field(limits);
      expect(warningCodes(), limits).to.deep.equal(['limits-invalid']);
    }
  });
});
