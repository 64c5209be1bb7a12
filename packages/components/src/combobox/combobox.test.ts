import { expect } from '@open-wc/testing/pure';
import '../error-summary/define.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import {
  active,
  CITIES,
  field,
  input,
  option,
  pause,
  press,
  rows,
  said,
  shown,
  type,
} from '../testing/combobox.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Combobox } from './combobox.js';

describe('combobox', () => {
  describe('written with options', () => {
    it('keeps them in a native list that holds the answer, and shows an input', async () => {
      const host = await mount<Combobox>(field('value="ottawa"'));
      const list = part<HTMLSelectElement>(host, 'control');
      expect(list.localName).to.equal('select');
      expect([...list.options].map(({ value }) => value)).to.deep.equal([
        '',
        'québec',
        'montréal',
        'ottawa',
        'new york',
      ]);
      expect(list.checkVisibility({ visibilityProperty: true })).to.equal(false);
      expect(input(host).checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect([host.value, list.value, input(host).value]).to.deep.equal([
        'ottawa',
        'ottawa',
        'Ottawa',
      ]);
      expect(input(host).name).to.equal('');
    });

    it('has the input in the very place of the list', async () => {
      const host = await mount<Combobox>(field());
      const box = (node: Element) => JSON.stringify(node.getBoundingClientRect());
      expect(box(input(host))).to.equal(box(part(host, 'control')));
    });

    for (const attribute of ['autocomplete', 'name', 'form', 'placeholder']) {
      it(`hands ${attribute} to the native controls, and takes it back`, async () => {
        const host = await mount<Combobox>(field());
        const node = attribute === 'name' ? part(host, 'control') : input(host);
        for (const value of ['country', 'other']) {
          host.setAttribute(attribute, value);
          await settled();
          expect(node.getAttribute(attribute)).to.equal(value);
        }
        host.removeAttribute(attribute);
        await settled();
        expect(node.getAttribute(attribute)).to.be.oneOf([null, 'off']);
        warningCodes();
      });
    }

    it('is as wide as its number of characters', async () => {
      const host = await mount<Combobox>(field());
      const wide = () => input(host).getBoundingClientRect().width;
      const full = wide();
      let before = 0;
      for (const width of ['2', '3', '4', '5', '7', '10', '20'] as const) {
        host.width = width;
        await settled();
        expect(wide(), width).to.be.greaterThan(before);
        before = wide();
      }
      expect(full).to.be.greaterThan(before);
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is an input with name, description, value and state', async () => {
      const host = await mount<Combobox>(
        field('hint="Big" error="Choose one" required value="ottawa"'),
      );
      const [box, ...more] = withRole(await accessible(host), 'combobox');
      expect(more.length).to.equal(0);
      expect(box).to.include({
        name: 'City (required)',
        description: 'Big Error: Choose one',
        value: 'Ottawa',
        invalid: 'true',
        required: true,
      });
    });

    const own = (more = '') =>
      `<tds-combobox><select id="own" name="own" ${more}>${CITIES}</select></tds-combobox>`;
    const named: Record<string, string> = {
      'a label elsewhere': `<label for="own">Town</label>${own()}`,
      'two labels': `<label for="own">To</label>${own()}<label for="own" id="wn">wn</label>`,
      'its aria-label': own('aria-label="Town"'),
      'its aria-labelledby': `<p id="title">Town</p>${own('aria-labelledby="title"')}`,
    };
    for (const [by, html] of Object.entries(named)) {
      itInAccessibilityTree(`has the name that its own list has by ${by}`, async () => {
        const page = await mount(`<div>${html}</div>`);
        find(page, 'tds-combobox').focus();
        await press('ArrowDown');
        const tree = await accessible(page);
        for (const role of ['combobox', 'listbox']) {
          const names = withRole(tree, role).map(({ name }) => name?.replace(' ', ''));
          expect(names, role).to.deep.equal(['Town']);
        }
      });
    }

    it('says in errors what a label elsewhere says', async () => {
      const page = await mount(`<div>${named['a label elsewhere']}</div>`);
      const host = find<Combobox>(page, 'tds-combobox');
      host.focus();
      await type('Atlantis');
      host.showValidity();
      expect(host.error).to.contain('“Town”');
    });

    itInAccessibilityTree('has a list with a name, options and what is chosen', async () => {
      const host = await mount<Combobox>(field('value="ottawa"'));
      host.focus();
      await press('ArrowDown');
      const tree = await accessible(host);
      const [list] = withRole(tree, 'listbox');
      expect(list?.name).to.equal('City');
      // What holds it in the top layer is no group around it.
      expect(withRole(tree, 'group')).to.deep.equal([]);
      expect(withRole(tree, 'option').map(({ name }) => name)).to.deep.equal([
        'Québec',
        'Montréal',
        'Ottawa',
        'New York',
      ]);
      const { id } = find(host, '[role=listbox]');
      expect(input(host).getAttribute('aria-controls')).to.equal(id);
      expect(input(host).getAttribute('aria-autocomplete')).to.equal('list');
      const selected = rows(host).filter((row) => row.ariaSelected === 'true');
      expect(selected.map(({ textContent }) => textContent)).to.deep.equal(['Ottawa']);
      expect(rows(host)[2]?.ariaPosInSet).to.equal('3');
      expect(rows(host)[2]?.ariaSetSize).to.equal('4');
    });

    itInAccessibilityTree(
      'tells of no list while nothing is chosen, and keeps its place',
      async () => {
        const host = await mount<Combobox>(field('multiple'));
        const chosen = part(host, 'chosen');
        const height = chosen.offsetHeight;
        expect(height).to.be.greaterThan(0);
        expect(withRole(await accessible(host), 'list')).to.deep.equal([]);
        host.value = 'ottawa';
        await settled();
        expect(withRole(await accessible(host), 'list').length).to.equal(1);
        expect(chosen.offsetHeight).to.be.at.least(height);
      },
    );

    it('is reached by its label, and by the id that errors lead to', async () => {
      const host = await mount<Combobox>(field('error="E"'));
      part(host, 'label').click();
      expect(document.activeElement).to.equal(input(host));
      input(host).blur();
      host.focus();
      expect(document.activeElement).to.equal(input(host));
    });

    it('is reached by each label elsewhere, for as long as that is its label', async () => {
      const page = await mount(`<div>${named['two labels']}</div>`);
      const host = find(page, 'tds-combobox');
      for (const label of page.querySelectorAll('label')) {
        label.click();
        expect(document.activeElement).to.equal(input(host));
        input(host).blur();
        label.htmlFor = 'another';
        label.click();
        expect(document.activeElement).to.equal(document.body);
      }
    });

    it('says how many options fit, after a pause, in both languages', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await type('o');
      expect(part(host, 'status').textContent).to.equal('');
      expect(await said(host)).to.equal('3 results');
      await type('t');
      expect(await said(host)).to.equal('1 result');
      await speak('fr');
      await type('x');
      expect(await said(host)).to.equal('Aucun résultat');
      expect(part(host, 'popup').textContent).to.equal('Aucun résultat');
    });

    it('says what was chosen', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await press('ArrowDown', 'Enter');
      expect(await said(host)).to.equal('Québec, chosen');
    });
  });

  describe('looks for what was typed', () => {
    it('without accents and case, and marks it', async () => {
      const host = await mount<Combobox>(field());
      host.focus();
      await type('QUEB');
      expect(shown(host)).to.deep.equal(['Québec']);
      expect(find(host, 'mark').textContent).to.equal('Québ');
    });

    it('in groups, with their names', async () => {
      const host = await mount<Combobox>(
        field('', `<optgroup label="Canada">${option('Ottawa')}</optgroup>${option('Paris')}`),
      );
      host.focus();
      await press('ArrowDown');
      const group = find(host, '[role=group]');
      expect(
        document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ).to.equal('Canada');
      expect(group.querySelectorAll('[role=option]').length).to.equal(1);
      expect(shown(host)).to.deep.equal(['Ottawa', 'Paris']);
    });

    it('shows the first hundred and says how many there are', async () => {
      const many = Array.from({ length: 2340 }, (_, index) => option(`Place ${index}`)).join('');
      const host = await mount<Combobox>(field('', many));
      host.focus();
      await type('place');
      expect(rows(host)[0]?.ariaSetSize).to.equal('2340');
      // Those that do not show come when typing pauses, or when someone goes to them.
      expect(rows(host).length).to.be.lessThan(100);
      await pause(300);
      expect(rows(host).map(({ ariaPosInSet }) => Number(ariaPosInSet))).to.deep.equal(
        Array.from({ length: 100 }, (_, index) => index + 1),
      );
      await type(' ');
      await press('ArrowUp');
      expect(active(host)).to.equal('Place 99');
      expect(part(host, 'popup').textContent).to.contain('100 of 2,340 results shown. Type more');
    });

    it('shows any text as it is, never as HTML', async () => {
      const label = `<img src=x onerror="window.hostile=1"> "quoted" & 👩🏽‍💻 עברית`;
      const host = await mount<Combobox>(field('', ''));
      host.append(new Option(label, 'x'));
      await settled();
      host.focus();
      await type('quoted');
      expect(shown(host)).to.deep.equal([label]);
      expect(host.querySelector('img')).to.equal(null);
      await press('ArrowDown', 'Enter');
      expect(input(host).value).to.equal(label);
    });
  });

  it('takes the focus from the error summary, whose link names the native control', async () => {
    const host = await mount<Combobox>(field('error="E"'));
    const summary = document.createElement('tds-error-summary');
    place().prepend(summary);
    await settled();
    find(summary, 'a').click();
    expect(document.activeElement).to.equal(input(host));
  });

  it("is required where the author's own list is", async () => {
    const list = `<select name="city" required><option value=""></option>${CITIES}</select>`;
    const host = await mount<Combobox>(`<tds-combobox><label>City</label>${list}</tds-combobox>`);
    expect(input(host).getAttribute('aria-required')).to.equal('true');
    host.requestUpdate();
    await settled();
    expect(input(host).getAttribute('aria-required')).to.equal('true');
  });

  describe('warns', () => {
    it('of a value that no option has, of two with one value, and of several free texts', async () => {
      await mount(field('value="x"'));
      expect(warningCodes()).to.deep.equal(['option-missing']);
      await mount(field('', CITIES + option('Again', 'ottawa')));
      expect(warningCodes()).to.deep.equal(['duplicate-option']);
      await mount(field('free-text multiple'));
      expect(warningCodes()).to.deep.equal(['multiple-free-text']);
    });
  });
});
