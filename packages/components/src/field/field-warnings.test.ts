import { expect } from '@open-wc/testing/pure';
import '../radios/define.js';
import { find, mount, place, settled } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import '../text-field/define.js';
import type { TextField } from '../text-field/text-field.js';

describe('a field warns', () => {
  for (const label of ['', 'label=""', 'label="  "']) {
    it(`when it has no name for people: ${label || 'no label'}`, async () => {
      const host = await mount(`<tds-text-field name="a" ${label}></tds-text-field>`);
      const [warning, ...others] = warnings();
      expect(warning?.code).to.equal('label-missing');
      expect(warning?.text).to.match(/^<tds-text-field> has no label\. .+ \(label-missing\)$/);
      expect(warning?.element).to.equal(host);
      expect(others).to.deep.equal([]);
    });
  }

  it('when its own label is empty', async () => {
    await mount('<tds-text-field><label> </label><input name="a"></tds-text-field>');
    expect(warningCodes()).to.deep.equal(['label-missing']);
  });

  it('not when it is named in another way', async () => {
    await mount(
      `<label for="far">Far</label>
       <tds-text-field><input id="far" name="a"></tds-text-field>
       <tds-text-field><input aria-label="Hidden" name="b"></tds-text-field>
       <tds-text-field><label>Own</label><input name="c"></tds-text-field>`,
    );
    expect(warningCodes()).to.deep.equal([]);
  });

  it('when its answer would not be submitted', async () => {
    await mount('<tds-text-field label="A"></tds-text-field>');
    expect(warningCodes()).to.deep.equal(['name-missing']);
  });

  it('when it holds two controls, and loses neither', async () => {
    const host = await mount(
      '<tds-text-field label="A" name="a"><input name="one" value="1"><input name="two" value="2"></tds-text-field>',
    );
    expect(warningCodes()).to.deep.equal(['two-controls']);
    const values = [...host.querySelectorAll('input')].map(({ value }) => value);
    expect(values).to.deep.equal(['1', '2']);
  });

  it('when two controls have one id', async () => {
    await mount(
      `<tds-text-field label="A"><input id="same" name="a"></tds-text-field>
       <tds-text-field label="B"><input id="same" name="b"></tds-text-field>`,
    );
    const said = warnings();
    expect(said.map(({ code }) => code)).to.include('duplicate-id');
    expect(said[0]?.text).to.contain('"same"');
  });

  it('of values that it does not know, and keeps them', async () => {
    for (const [attribute, value] of [
      ['type', 'passwort'],
      ['width', '6'],
      ['label-size', 'huge'],
    ]) {
      const host = await mount(
        `<tds-text-field label="A" name="a" ${attribute}="${value}"></tds-text-field>`,
      );
      const [warning, ...others] = warnings();
      expect(warning?.code).to.equal('unknown-value');
      expect(warning?.text).to.contain(`="${value}"`).and.contain('Use one of');
      expect(others).to.deep.equal([]);
      expect(host.getAttribute(attribute as string)).to.equal(value);
    }
  });

  it('when a hint expander is no <details>', async () => {
    await mount(
      '<tds-text-field label="A" name="a"><p slot="hint-expander">More</p></tds-text-field>',
    );
    expect(warningCodes()).to.deep.equal(['hint-expander-details']);
  });

  it('once, however often it updates, and for each element', async () => {
    await mount(
      '<tds-text-field name="a"></tds-text-field><tds-text-field name="b"></tds-text-field>',
    );
    expect(warningCodes()).to.deep.equal(['label-missing', 'label-missing']);
    const host = find<TextField>(place(), 'tds-text-field');
    host.hint = 'Changed';
    await settled();
    place().append(host);
    await settled();
    expect(warningCodes()).to.deep.equal([]);
  });

  it('not when warnings are switched off', async () => {
    (globalThis as { trilliumWarnings?: boolean }).trilliumWarnings = false;
    await mount('<tds-text-field type="x" width="1"></tds-text-field><tds-radios></tds-radios>');
    expect(warningCodes()).to.deep.equal([]);
  });

  it('not of an empty hint, error or value', async () => {
    const host = await mount(
      '<tds-text-field label="A" name="a" hint="" error="" value=""></tds-text-field>',
    );
    expect(warningCodes()).to.deep.equal([]);
    expect(host.querySelectorAll('[slot="hint"], [slot="error"]').length).to.equal(0);
    expect(find(host, 'input').getAttribute('aria-invalid')).to.equal('false');
  });
});

describe('radios warn', () => {
  it('when the group has no label or no name', async () => {
    await mount('<tds-radios name="r"><tds-radio label="A" value="a"></tds-radio></tds-radios>');
    expect(warningCodes()).to.deep.equal(['label-missing']);
    await mount('<tds-radios label="R"><tds-radio label="A" value="a"></tds-radio></tds-radios>');
    expect(warningCodes()).to.deep.equal(['name-missing']);
  });

  it('not when your own fieldset and inputs say both', async () => {
    await mount(
      `<tds-radios><fieldset><legend>R</legend>
        <tds-radio><input type="radio" name="r" value="a"><label>A</label></tds-radio>
      </fieldset></tds-radios>`,
    );
    expect(warningCodes()).to.deep.equal([]);
  });

  it('when an option has no label or no value', async () => {
    await mount('<tds-radios label="R" name="r"><tds-radio value="a"></tds-radio></tds-radios>');
    expect(warningCodes()).to.deep.equal(['label-missing']);
    await mount('<tds-radios label="R" name="r"><tds-radio label="A"></tds-radio></tds-radios>');
    expect(warningCodes()).to.deep.equal(['value-missing']);
  });

  it('when an option stands outside a group', async () => {
    const host = await mount('<tds-radio label="A" value="a"></tds-radio>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('group-missing');
    expect(warning?.element).to.equal(host);
  });
});
