import { expect } from '@open-wc/testing/pure';
import '../all.js';
import { find, mount, place, settled } from '../testing/mount.js';
import { questions, words } from '../testing/questions.js';
import { warningCodes } from '../testing/warnings.js';
import type { LightElement } from './light-element.js';
import { PARTS_WITH_ID } from './part.js';

/** All ids of the page that stand twice, and all references that lead out of their component. */
function wrongIds(): string[] {
  const ids = [...place().querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
    [...place().querySelectorAll(`[${name}]`)].flatMap((node) => {
      const host = node.localName.startsWith('tds-') ? node : node.parentElement;
      const references = (node.getAttribute(name) ?? '').split(' ');
      return references.filter((id) => !host?.contains(document.getElementById(id)));
    }),
  );
  return [...twice.map((id) => `twice: ${id}`), ...lost.map((id) => `elsewhere: ${id}`)];
}

const FIELD = '<tds-text-field label="A" name="a" hint="H" error="E"></tds-text-field>';
const OWN = `<tds-text-field hint="H" error="E"><label>A</label><input name="a"></tds-text-field>`;
const RADIOS = `<tds-radios label="R" name="r" hint="H" error="E">
  <tds-radio label="X" value="x" hint="H"></tds-radio><tds-radio label="Y" value="y"></tds-radio>
</tds-radios>`;
const ALERT = '<tds-alert heading="Saved" dismissible>Text</tds-alert>';

const KINDS = { 'a field': FIELD, 'a field of your own': OWN, radios: RADIOS, 'an alert': ALERT };

describe('ids', () => {
  for (const [kind, html] of Object.entries(KINDS)) {
    it(`of ${kind} are unique when it stands twice`, async () => {
      await mount(html + html);
      expect(wrongIds()).to.deep.equal([]);
      expect(warningCodes()).to.deep.equal([]);
    });

    it(`of ${kind} are made anew in a clone`, async () => {
      const host = await mount(html);
      place().append(host.cloneNode(true));
      await settled();
      expect(wrongIds()).to.deep.equal([]);
      place().prepend(host.cloneNode(true));
      await settled();
      expect(wrongIds()).to.deep.equal([]);
      expect(warningCodes()).to.deep.equal([]);
    });

    it(`of ${kind} stay when it comes back from innerHTML`, async () => {
      await mount(html);
      const ids = () => [...place().querySelectorAll('[id]')].map(({ id }) => id);
      const before = ids();
      place().innerHTML = place().innerHTML;
      await settled();
      expect(ids()).to.deep.equal(before);
      expect(wrongIds()).to.deep.equal([]);
    });
  }

  for (const [kind, html] of Object.entries(KINDS)) {
    it(`of ${kind} stay when it is moved`, async () => {
      await mount(`${html}<section></section>`);
      const ids = () => [...place().querySelectorAll('[id]')].map(({ id }) => id);
      const before = ids();
      find(place(), 'section').append(place().firstElementChild as Element);
      await settled();
      expect(ids()).to.deep.equal(before);
    });
  }

  it('are made anew when another took them in the meantime', async () => {
    const host = await mount(FIELD);
    host.remove();
    place().innerHTML = FIELD;
    await settled();
    place().append(host);
    await settled();
    expect(wrongIds()).to.deep.equal([]);
  });

  it('stay when other fields go', async () => {
    await mount(FIELD + FIELD);
    const second = find(place(), 'tds-text-field:last-child input').id;
    place().firstElementChild?.remove();
    await settled();
    expect(find(place(), 'input').id).to.equal(second);
    expect(wrongIds()).to.deep.equal([]);
  });

  it('never meet those of the parts of another field', async () => {
    const named = (name: string) =>
      `<tds-text-field label="A" name="${name}" hint="H" error="E"></tds-text-field>`;
    await mount(['a', 'a-hint', 'a-error', 'a-2', 'a', 'a-label'].map(named).join(''));
    expect(wrongIds()).to.deep.equal([]);
    place().textContent = '';
    await mount(['a-hint', 'a'].map(named).join(''));
    expect(wrongIds()).to.deep.equal([]);
  });

  it('never meet an id that the page has already', async () => {
    await mount(`<p id="a">Mine</p><p id="r-label">Mine</p>${FIELD}${RADIOS}`);
    expect(wrongIds()).to.deep.equal([]);
  });

  it('are made of any name, and can be used in a selector', async () => {
    for (const name of [
      'user[email]',
      'prénom',
      'a b',
      '1',
      'x"y',
      "o'clock",
      '<b>',
      '日本',
      '-',
      ' ',
    ]) {
      const host = await mount(`<tds-text-field label="A" hint="H"></tds-text-field>`);
      warningCodes();
      host.setAttribute('name', name);
      place().append(host.cloneNode(true));
      await settled();
      expect(wrongIds(), name).to.deep.equal([]);
      for (const { id } of place().querySelectorAll('[id]')) {
        expect(id, name).to.match(/^[\p{L}\p{N}_-]+$/u);
      }
      warningCodes();
    }
  });

  it('are made of the id of the element, or of nothing, when there is no name', async () => {
    await mount(
      `<tds-text-field label="A" id="city"></tds-text-field>
       <tds-text-field label="B"></tds-text-field><tds-text-field label="C"></tds-text-field>`,
    );
    expect(wrongIds()).to.deep.equal([]);
    expect(find(place(), 'input').id).to.equal('city-control');
    expect(new Set(warningCodes())).to.deep.equal(new Set(['name-missing']));
  });

  it('of 200 fields with one name are unique', async () => {
    await mount(FIELD.repeat(200));
    expect(wrongIds()).to.deep.equal([]);
  });

  for (const { tag, html } of questions) {
    it(`of the parts of <${tag}> are looked for before it takes one`, async () => {
      await mount(html(words.en));
      for (const host of place().querySelectorAll<LightElement>(':is([name], tds-radio)')) {
        if (!host.baseId) continue;
        const { partsWithId } = host.constructor as typeof LightElement;
        const given = PARTS_WITH_ID.filter((slot) =>
          [...host.querySelectorAll('[id]')].some(({ id }) => id === `${host.baseId}-${slot}`),
        );
        expect(partsWithId, host.localName).to.include.members(given);
      }
      warningCodes();
    });
  }
});
