import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import './define.js';
import type { Select } from './select.js';

const list = (host: Element) => part<HTMLSelectElement>(host, 'control');
const texts = (host: Element) => [...list(host).options].map(({ text }) => text);
const option = (text: string, value = text.toLowerCase(), more = '') =>
  `<option value="${value}" ${more}>${text}</option>`;
const ABC = option('A') + option('B') + option('C');
const field = (more = '', inside = ABC) =>
  `<tds-select label="Letter" name="letter" ${more}>${inside}</tds-select>`;
const made = (text: string, value = text.toLowerCase()) => new Option(text, value);

describe('select', () => {
  describe('written with options', () => {
    it('puts them in a native list, in their order', async () => {
      const host = await mount<Select>(
        field(
          '',
          `\n${option('A')}<!-- c --><hr>\n<optgroup label="G">${option('B')}${option('C')}</optgroup> ${option('D')}`,
        ),
      );
      expect(texts(host)).to.deep.equal(['A', 'B', 'C', 'D']);
      const tags = [...list(host).children].map(({ localName }) => localName);
      expect(tags).to.deep.equal(['option', 'hr', 'optgroup', 'option']);
      expect(host.querySelectorAll(':scope > :is(option, optgroup, hr)').length).to.equal(0);
    });

    it('takes them from between its other parts', async () => {
      const host = await mount<Select>(
        field('', `${option('A')}<p slot="hint">H</p>${option('B')}<p>More</p>${option('C')}`),
      );
      expect(texts(host)).to.deep.equal(['A', 'B', 'C']);
      expect(list(host).getAttribute('aria-describedby')).to.equal(part(host, 'hint').id);
      expect(find(host, ':scope > p:not([slot])').textContent).to.equal('More');
    });

    it('separates groups that were left open, as the parser does in a list', async () => {
      const host = await mount<Select>(
        field(
          '',
          '<optgroup label="X"><option>1<optgroup label="Y"><option>2<optgroup label="Z"><option>3</tds-select>',
        ),
      );
      const groups = [...list(host).children].map((group) => [
        (group as HTMLOptGroupElement).label,
        group.textContent,
      ]);
      expect(groups).to.deep.equal([
        ['X', '1'],
        ['Y', '2'],
        ['Z', '3'],
      ]);
      await mount(
        field(
          '',
          '<optgroup label="X"><optgroup label="Y"><optgroup label="Z"></optgroup></optgroup><optgroup label="W"></optgroup></optgroup>',
        ),
      );
      const labels = [...place().querySelectorAll('optgroup')].map(({ label }) => label);
      expect(labels).to.deep.equal(['X', 'Y', 'Z', 'W']);
      expect(place().querySelector('optgroup optgroup')).to.equal(null);
    });

    it('shows no bare option before the script puts it in its list', async () => {
      const host = await mount<Select>(field());
      const bare = made('Late');
      host.append(bare);
      expect(bare.checkVisibility()).to.equal(false);
      await settled();
      expect(texts(host)).to.deep.equal(['A', 'B', 'C', 'Late']);
    });

    for (const attribute of ['autocomplete', 'name', 'form']) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const host = await mount('<tds-select label="A"></tds-select>');
        warnings();
        for (const value of ['country', 'other']) {
          host.setAttribute(attribute, value);
          await settled();
          expect(list(host).getAttribute(attribute)).to.equal(value);
        }
        host.removeAttribute(attribute);
        await settled();
        expect(list(host).getAttribute(attribute)).to.equal(null);
        warnings();
      });
    }

    it('hands required and disabled to the control, and takes them back', async () => {
      const host = await mount<Select>(field('required disabled placeholder'));
      expect([list(host).required, list(host).disabled]).to.deep.equal([true, true]);
      Object.assign(host, { required: false, disabled: false });
      await settled();
      expect([list(host).required, list(host).disabled]).to.deep.equal([false, false]);
    });

    it('is as wide as its number of characters, or as its container', async () => {
      const host = await mount<Select>(field());
      const wide = () => list(host).getBoundingClientRect().width;
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
    itInAccessibilityTree('is a list with name, description, value and state', async () => {
      const host = await mount(
        field('hint="Big" error="Choose one" required placeholder="Choose" value="b"'),
      );
      const tree = await accessible(host);
      const [box] = withRole(tree, 'combobox');
      expect(box).to.include({
        name: 'Letter (required)',
        description: 'Big Error: Choose one',
        value: 'B',
        invalid: 'true',
      });
    });

    it('opens and chooses by keyboard alone', async () => {
      const host = await mount<Select>(field());
      const said: string[] = [];
      for (const type of ['input', 'change']) host.addEventListener(type, () => said.push(type));
      host.focus();
      expect(document.activeElement).to.equal(list(host));
      await sendKeys({ press: 'c' });
      expect(host.value).to.equal('c');
      expect(said).to.deep.equal(['input', 'change']);
    });
  });

  describe('the placeholder', () => {
    it('is the empty first option, with a text of its own or in the language of the page', async () => {
      const host = await mount<Select>(field('placeholder="Choose"'));
      expect(texts(host)[0]).to.equal('Choose');
      expect([host.value, host.selectedIndex]).to.deep.equal(['', 0]);
      host.placeholder = '';
      await settled();
      expect(texts(host)[0]).to.equal('Select an option');
      await speak('fr');
      expect(texts(host)).to.deep.equal(['Sélectionnez une option', 'A', 'B', 'C']);
      host.placeholder = undefined;
      await settled();
      expect(texts(host)).to.deep.equal(['A', 'B', 'C']);
    });

    it('stays first when options come before it', async () => {
      const host = await mount<Select>(field('placeholder="Choose"'));
      host.prepend(made('Z'));
      list(host).prepend(made('Y'));
      await settled();
      expect(texts(host).filter((text) => text === 'Choose').length).to.equal(1);
      expect(texts(host).slice(-3)).to.deep.equal(['A', 'B', 'C']);
    });

    it('comes and goes without a change of what was chosen', async () => {
      const host = await mount<Select>(field());
      host.value = 'b';
      host.placeholder = 'Choose';
      await settled();
      expect(host.value).to.equal('b');
      host.placeholder = undefined;
      await settled();
      expect(host.value).to.equal('b');
    });

    it('is no answer to a required question, in either language', async () => {
      const host = await mount<Select>(field('placeholder required'));
      expect(host.validity?.valueMissing).to.equal(true);
      expect(host.validationMessage).to.equal('Choose an answer to “Letter”.');
      expect(host.reportValidity()).to.equal(false);
      await settled();
      expect(part(host, 'error').textContent).to.equal('Error: Choose an answer to “Letter”.');
      expect(document.activeElement).to.equal(list(host));
      await speak('fr');
      expect(host.validationMessage).to.equal('Choisissez une réponse à «\u00a0Letter\u00a0».');
      host.errorValueMissing = 'Which letter?';
      expect(host.validationMessage).to.equal('Which letter?');
      host.value = 'a';
      expect(host.showValidity()).to.equal(true);
      await settled();
      expect(host.querySelector('[slot="error"]')).to.equal(null);
    });
  });

  describe('of which a framework keeps the options', () => {
    it('puts those before others where they are told, and takes them out again', async () => {
      const host = await mount<Select>(field('', option('A') + option('C')));
      const [first, last] = [...list(host).options];
      host.insertBefore(made('B'), last as Node);
      host.replaceChild(made('Z'), first as Node);
      expect(texts(host)).to.deep.equal(['Z', 'B', 'C']);
      host.removeChild(last as Node);
      expect(texts(host)).to.deep.equal(['Z', 'B']);
      const hint = document.createElement('p');
      hint.slot = 'hint';
      host.insertBefore(hint, list(host).options[0] as Node);
      expect(hint.parentNode).to.equal(host);
      expect(() => host.removeChild(document.body)).to.throw();
    });

    it('takes along the marks that Lit and Vue find their place by', async () => {
      const host = await mount<Select>('<tds-select label="L" name="n"></tds-select>');
      const mark = () => document.createComment('');
      const [start, one, end, after] = [mark(), mark(), mark(), document.createTextNode('\n')];
      const hint = mark();
      host.append(hint, document.createTextNode('\n'), start, one, made('A'), end, after);
      await settled();
      for (const node of [start, one, end, after]) expect(node.parentNode).to.equal(list(host));
      expect(hint.parentNode).to.equal(host);
      // As Lit adds one, and clears all.
      start.parentNode?.insertBefore(made('B'), after);
      expect(texts(host)).to.deep.equal(['A', 'B']);
      for (let node = start.nextSibling; node !== after; node = start.nextSibling) {
        (node as ChildNode).remove();
      }
      expect(texts(host)).to.deep.equal([]);
    });

    it('gets 5,000 at once', async () => {
      const host = await mount<Select>(field('value="4999"', ''));
      const many = Array.from({ length: 5000 }, (_, index) => made(`Option ${index}`, `${index}`));
      host.append(...many);
      await settled();
      host.error = 'E';
      await settled();
      expect([list(host).length, host.value]).to.deep.equal([5000, '4999']);
    });
  });

  describe('written with your own elements', () => {
    it('takes your label and your list, and adds what is missing', async () => {
      const host = await mount<Select>(
        `<tds-select hint="H" error="E" value="b" placeholder>
          <label>Mine</label><select name="own" class="x" aria-describedby="more">${ABC}</select>
        </tds-select>`,
      );
      const own = find<HTMLSelectElement>(host, 'select');
      expect([own.className, own.id, own.value, own.length]).to.deep.equal(['x', 'own', 'b', 3]);
      expect(own.labels?.[0]?.textContent).to.equal('Mine');
      expect(own.getAttribute('aria-describedby')).to.equal('more own-hint own-error');
      host.defaultValue = 'c';
      await settled();
      expect(own.value).to.equal('c');
    });

    it('leaves what was chosen in it, and what its author makes of it', async () => {
      const host = await mount<Select>(
        `<tds-select><label>Mine</label><select name="own">${ABC}</select></tds-select>`,
      );
      const own = list(host);
      own.focus();
      await sendKeys({ press: 'b' });
      own.innerHTML = option('B', 'b') + option('C', 'c', 'selected');
      await settled();
      host.requestUpdate();
      await settled();
      expect(own.value).to.equal('c');
    });

    it('takes a list that comes late, and every option', async () => {
      const host = await mount<Select>(field('placeholder="Choose"'));
      host.insertAdjacentHTML('beforeend', '<select name="own"><option>Own</option></select>');
      await settled();
      expect(host.querySelectorAll('select').length).to.equal(1);
      expect(texts(host)).to.deep.equal(['A', 'B', 'C', 'Own']);
    });

    it('may show several lines, without an arrow', async () => {
      const host = await mount<Select>(
        `<tds-select><label>L</label><select name="own" multiple size="3">${ABC}</select></tds-select>`,
      );
      expect(getComputedStyle(host, '::after').display).to.equal('none');
      expect(list(host).getBoundingClientRect().height).to.be.at.least(72);
    });
  });

  describe('warns', () => {
    it('of a first option that would be the answer before anyone chose', async () => {
      await mount(field('required'));
      const [warning] = warnings();
      expect(warning?.code).to.equal('chosen-unasked');
      expect(warning?.text).to.contain('placeholder');
      await mount(field('required value="b"'));
      await mount(field('required', `<option value="">Choose</option>${ABC}`));
      await mount(field('required placeholder'));
      expect(warningCodes()).to.deep.equal([]);
    });

    it('of a value that no option has, and keeps it', async () => {
      const host = await mount<Select>(field('value="x"'));
      expect(warningCodes()).to.deep.equal(['option-missing']);
      expect(host.getAttribute('value')).to.equal('x');
    });

    it('of two options with one value, as an empty one beside the placeholder', async () => {
      await mount(field('placeholder', `<option value="">None</option>${ABC}`));
      expect(warningCodes()).to.deep.equal(['duplicate-option']);
    });
  });
});
