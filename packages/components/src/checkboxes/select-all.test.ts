import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { openPage } from '../testing/page.js';
import type { Checkboxes } from './checkboxes.js';

const OPTIONS = `<tds-checkbox label="Small" value="s"></tds-checkbox>
  <tds-checkbox label="Medium" value="m"></tds-checkbox>
  <tds-checkbox label="Sold out" value="x" disabled></tds-checkbox>
  <tds-checkbox label="None" value="none" exclusive></tds-checkbox>`;
const written = (more = '', options = OPTIONS) =>
  `<tds-checkboxes label="Sizes" name="size" select-all ${more}>${options}</tds-checkboxes>`;
const group = (more = '', options = OPTIONS) => mount<Checkboxes>(written(more, options));
const box = (host: Element) => find<HTMLInputElement>(part(host, 'select-all'), 'input');
const option = (host: Element, value: string) =>
  find<HTMLInputElement>(host, `input[value="${value}"]`);
/** How it stands: chosen, not chosen, or some of it. */
const state = (host: Element) => {
  const { checked, indeterminate } = box(host);
  return indeterminate ? 'some' : checked ? 'all' : 'none';
};

describe('select all', () => {
  it('chooses all that can be chosen and exclude no other, and leaves them again', async () => {
    const host = await group();
    box(host).click();
    expect([host.values, state(host)]).to.deep.equal([['s', 'm'], 'all']);
    box(host).click();
    expect([host.values, state(host)]).to.deep.equal([[], 'none']);
  });

  it('shows how the options stand, whoever changed them', async () => {
    const host = await group('value="m"');
    expect(state(host)).to.equal('some');
    option(host, 's').click();
    expect(state(host)).to.equal('all');
    option(host, 'm').click();
    expect(state(host)).to.equal('some');
    host.values = [];
    expect(state(host)).to.equal('none');
    for (const value of ['s', 'm']) {
      const checkbox = host.checkboxes.find((one) => one.defaultValue === value);
      if (checkbox) checkbox.checked = true;
    }
    await settled();
    expect(state(host)).to.equal('all');
  });

  it('chooses the rest where some are chosen', async () => {
    const host = await group('value="s"');
    box(host).click();
    expect([host.values, state(host)]).to.deep.equal([['s', 'm'], 'all']);
  });

  it('takes back an option that excludes others', async () => {
    const host = await group('value="none"');
    expect(state(host)).to.equal('none');
    box(host).click();
    expect(host.values).to.deep.equal(['s', 'm']);
    option(host, 'none').click();
    expect([host.values, state(host)]).to.deep.equal([['none'], 'none']);
  });

  it('counts what comes, goes, and can be chosen from now on', async () => {
    const host = await group('value="s"');
    host.checkboxes.find((one) => one.defaultValue === 'm')?.remove();
    await settled();
    expect(state(host)).to.equal('all');
    const soldOut = host.checkboxes.find((one) => one.defaultValue === 'x');
    if (soldOut) soldOut.disabled = false;
    await settled();
    expect(state(host)).to.equal('some');
  });

  it('tells of each option that it changed, and of nothing else', async () => {
    const host = await group('value="s"');
    const told: string[] = [];
    for (const type of ['input', 'change']) {
      host.addEventListener(type, ({ target }) =>
        told.push(`${type} ${(target as HTMLInputElement).value}`),
      );
    }
    box(host).click();
    expect(told).to.deep.equal(['input m', 'change m']);
  });

  it('is not submitted, and makes no answer of its own', async () => {
    const form = await mount<HTMLFormElement>(`<form>${written('required')}</form>`);
    const host = find<Checkboxes>(form, 'tds-checkboxes');
    expect(host.checkValidity()).to.equal(false);
    expect(document.activeElement).not.to.equal(box(host));
    expect(box(host).validity.valid).to.equal(true);
    box(host).click();
    expect(host.checkValidity()).to.equal(true);
    expect([...new FormData(form).entries()]).to.deep.equal([
      ['size', 's'],
      ['size', 'm'],
    ]);
  });

  it('goes back with its form', async () => {
    const form = await mount<HTMLFormElement>(`<form>${written('value="s"')}</form>`);
    const host = find<Checkboxes>(form, 'tds-checkboxes');
    box(host).click();
    form.reset();
    await settled();
    expect([host.values, state(host)]).to.deep.equal([['s'], 'some']);
  });

  it('puts right what a form found wrong', async () => {
    await mount(`<tds-form><form>${written('required')}<button>Send</button></form></tds-form>`);
    const host = find<Checkboxes>(place(), 'tds-checkboxes');
    host.showValidity();
    await settled();
    expect(part(host, 'error').textContent).to.contain('Choose an answer');
    box(host).click();
    await settled();
    expect(host.error).to.equal(undefined);
  });

  it('is disabled with the group, and where there is nothing to choose', async () => {
    const host = await group('disabled value="s"');
    expect([box(host).disabled, state(host)]).to.deep.equal([true, 'some']);
    host.disabled = false;
    await settled();
    expect(box(host).disabled).to.equal(false);
    const none = await group('', '<tds-checkbox label="A" value="a" disabled></tds-checkbox>');
    expect(box(none).disabled).to.equal(true);
  });

  it('is pressed with the space bar, before the options', async () => {
    const host = await group();
    box(host).focus();
    await sendKeys({ press: 'Space' });
    expect(host.values).to.deep.equal(['s', 'm']);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(option(host, 's'));
  });

  itInAccessibilityTree('is a checkbox that some, all or none can be chosen of', async () => {
    const host = await group('value="s"');
    const first = async () => withRole(await accessible(host), 'checkbox')[0];
    expect([(await first())?.name, (await first())?.checked]).to.deep.equal([
      'Select all',
      'mixed',
    ]);
    await speak('fr');
    expect((await first())?.name).to.equal('Tout sélectionner');
    host.selectAllLabel = 'Select all sizes';
    await settled();
    expect((await first())?.name).to.equal('Select all sizes');
  });

  it('says nothing more than a checkbox does', async () => {
    const host = await group('', '<tds-checkbox label="A" value="a"></tds-checkbox>');
    box(host).focus();
    box(host).click();
    expect(host.querySelector('[role="status"], [aria-live]')).to.equal(null);
  });

  it('comes with the script, in a place that is kept for it', async () => {
    const page = await openPage(`<link rel="stylesheet" href="/virtual/trillium.css">
      <tds-checkboxes label="Sizes" name="size" select-all><p slot="label" data-tds="" id="size-label">Sizes</p><div
      slot="select-all" data-tds=""><input type="checkbox" id="size-select-all" autocomplete="off"><label
      for="size-select-all">Select all</label></div>${OPTIONS}</tds-checkboxes>`);
    const host = find(page.document, 'tds-checkboxes');
    const node = part(host, 'select-all');
    const before = node.getBoundingClientRect();
    expect(node.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(before.height).to.be.greaterThan(23);
    await page.load('all.ts');
    await settled(page.document);
    expect(part(host, 'select-all')).to.equal(node);
    expect(node.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(node.getBoundingClientRect().height).to.equal(before.height);
  });

  it('works beside a fieldset of the author, and may be the author’s own', async () => {
    const host = await mount<Checkboxes>(`<tds-checkboxes>
      <div slot="select-all"><input type="checkbox" id="mine"><label for="mine">Everything</label></div>
      <fieldset><legend>Sizes</legend><tds-checkbox><input type="checkbox" name="size" value="s"><label>Small</label></tds-checkbox>
      <tds-checkbox><input type="checkbox" name="size" value="m" checked><label>Medium</label></tds-checkbox></fieldset></tds-checkboxes>`);
    expect([state(host), part(host, 'select-all').textContent]).to.deep.equal([
      'some',
      'Everything',
    ]);
    box(host).click();
    expect(host.values).to.deep.equal(['s', 'm']);
  });
});
