import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warnings } from '../testing/warnings.js';
import './define.js';
import type { TextField } from './text-field.js';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');

describe('text field', () => {
  describe('written with attributes', () => {
    // Each option by its attribute: two values, and where they end.
    const options: Record<string, [first: string, second: string, attribute?: string]> = {
      name: ['city', 'town'],
      type: ['email', 'tel'],
      value: ['Guelph', 'Wawa'],
      autocomplete: ['email', 'name'],
      inputmode: ['numeric', 'decimal'],
      pattern: ['[0-9]+', '[a-z]+'],
      min: ['1', '2'],
      max: ['9', '8'],
      step: ['2', 'any'],
      minlength: ['2', '3'],
      maxlength: ['20', '30'],
      spellcheck: ['false', 'true'],
      autocapitalize: ['words', 'none'],
      form: ['one', 'two'],
    };
    for (const [attribute, [first, second]] of Object.entries(options)) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const name = attribute === 'name' ? '' : 'name="field"';
        const host = await mount(`<tds-text-field label="A" ${name}></tds-text-field>`);
        warnings();
        host.setAttribute(attribute, first);
        await settled();
        expect(input(host).getAttribute(attribute)).to.equal(first);
        host.setAttribute(attribute, second);
        await settled();
        expect(input(host).getAttribute(attribute)).to.equal(second);
        host.removeAttribute(attribute);
        await settled();
        const left = attribute === 'type' ? 'text' : null;
        expect(input(host).getAttribute(attribute)).to.equal(left);
        warnings();
      });
    }

    for (const attribute of ['required', 'disabled', 'readonly']) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const host = await mount(
          `<tds-text-field label="A" name="a" ${attribute}></tds-text-field>`,
        );
        expect(input(host).hasAttribute(attribute)).to.equal(true);
        host.removeAttribute(attribute);
        await settled();
        expect(input(host).hasAttribute(attribute)).to.equal(false);
      });
    }

    it('says that it is required or optional, in the language of the page', async () => {
      const host = await mount<TextField>(
        '<tds-text-field label="City" name="a"></tds-text-field>',
      );
      const text = async () => {
        await settled();
        return part(host, 'label').textContent;
      };
      expect(await text()).to.equal('City');
      host.required = true;
      expect(await text()).to.equal('City (required)');
      host.optional = true;
      expect(await text()).to.equal('City (required)');
      host.required = false;
      expect(await text()).to.equal('City (optional)');
      await speak('fr');
      expect(await text()).to.equal('City (facultatif)');
      host.required = true;
      expect(await text()).to.equal('City (obligatoire)');
    });

    it('takes the id of the control from field-id, else from its name', async () => {
      await mount(
        `<tds-text-field label="A" name="a"></tds-text-field>
         <tds-text-field label="B" name="b" field-id="mine"></tds-text-field>`,
      );
      const ids = [...place().querySelectorAll('input')].map(({ id }) => id);
      expect(ids).to.deep.equal(['a', 'mine']);
    });
  });

  describe('written with your own elements', () => {
    it('takes your label and your input and adds what is missing', async () => {
      const host = await mount(
        `<tds-text-field hint="We reply soon" error="Wrong">
          <label>Email</label>
          <input name="email" type="email" class="mine" aria-describedby="more">
        </tds-text-field>`,
      );
      const own = find<HTMLInputElement>(host, 'input');
      expect(own.className).to.equal('mine');
      expect(own.type).to.equal('email');
      expect(own.id).to.equal('email');
      expect(own.labels?.[0]).to.equal(find(host, 'label'));
      expect(own.getAttribute('aria-describedby')).to.equal('more email-hint email-error');
      expect(own.getAttribute('aria-invalid')).to.equal('true');
      expect(host.querySelectorAll('input, label').length).to.equal(2);
    });

    it('gives back what it added, and nothing else', async () => {
      const host = await mount<TextField>(
        `<tds-text-field error="Wrong" required>
          <label>Email</label><input name="email" aria-describedby="more" maxlength="9">
        </tds-text-field>`,
      );
      host.error = undefined;
      host.required = false;
      host.maxLength = 5;
      await settled();
      const own = find<HTMLInputElement>(host, 'input');
      expect(own.getAttribute('aria-describedby')).to.equal('more');
      expect(own.getAttribute('aria-invalid')).to.equal('false');
      expect(own.required).to.equal(false);
      expect(own.maxLength).to.equal(9);
      host.required = true;
      await settled();
      expect(own.required).to.equal(true);
    });

    it('keeps your own ids, and describes the control by them', async () => {
      const host = await mount(
        `<tds-text-field>
          <label for="e1">Email</label>
          <p slot="hint" id="h1">See <a href="/help">help</a></p>
          <p slot="error" id="x1">Wrong</p>
          <input id="e1" name="email">
        </tds-text-field>`,
      );
      expect(find(host, 'input').getAttribute('aria-describedby')).to.equal('h1 x1');
      expect(find(host, 'input').id).to.equal('e1');
      expect(part(host, 'hint').querySelector('a')?.textContent).to.equal('help');
    });

    it('prefers your hint, error and label to those of the attributes', async () => {
      const host = await mount(
        `<tds-text-field label="x" hint="x" error="x" name="a">
          <label>Mine</label><p slot="hint">Mine</p><p slot="error">Mine</p>
        </tds-text-field>`,
      );
      for (const slot of ['label', 'hint', 'error']) {
        expect(host.querySelectorAll(`[slot="${slot}"]`).length, slot).to.equal(1);
        expect(part(host, slot).textContent, slot).to.equal('Mine');
      }
    });

    it('keeps anything else that stands in it', async () => {
      const host = await mount(
        '<tds-text-field label="A" name="a"><button type="button">Find</button></tds-text-field>',
      );
      const button = find(host, 'button');
      expect(button.getBoundingClientRect().top).to.be.at.least(
        input(host).getBoundingClientRect().bottom,
      );
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is a text box with a name, a description and its states', async () => {
      const host = await mount<TextField>(
        `<tds-text-field label="Email" hint="We reply." error="Type it." name="e" required>
        </tds-text-field>`,
      );
      const node = await accessible(input(host));
      expect(node.role).to.equal('textbox');
      expect(node.name).to.equal('Email (required)');
      expect(node.description).to.equal('We reply. Error: Type it.');
      expect([node.required, node.invalid]).to.deep.equal([true, 'true']);
      host.error = undefined;
      host.required = false;
      host.disabled = true;
      await settled();
      const after = await accessible(input(host));
      expect(after.name).to.equal('Email');
      expect(after.description).to.equal('We reply.');
      expect(after.invalid).to.not.equal('true');
      expect(after.disabled).to.equal(true);
    });

    itInAccessibilityTree('has the role of its type', async () => {
      const roles = { email: 'textbox', tel: 'textbox', number: 'spinbutton', search: 'searchbox' };
      for (const [type, role] of Object.entries(roles)) {
        const host = await mount(
          `<tds-text-field label="A" name="a" type="${type}"></tds-text-field>`,
        );
        expect((await accessible(input(host))).role, type).to.equal(role);
      }
    });

    itInAccessibilityTree('hides prefix and suffix, which the label says', async () => {
      const host = await mount(
        '<tds-text-field label="Price" name="a" prefix="$" suffix="a year"></tds-text-field>',
      );
      const node = await accessible(input(host));
      expect([node.name, node.description ?? '']).to.deep.equal(['Price', '']);
      for (const slot of ['prefix', 'suffix']) {
        expect(withRole(await accessible(part(host, slot)), 'StaticText'), slot).to.deep.equal([]);
      }
    });

    itInAccessibilityTree('has a label that is the heading of the page', async () => {
      const host = await mount(
        '<tds-text-field label="Your name" label-heading required name="a"></tds-text-field>',
      );
      const heading = await accessible(part(host, 'label'));
      expect([heading.role, heading.level]).to.deep.equal(['heading', 1]);
      expect(heading.name).to.equal('Your name (required)');
      expect((await accessible(input(host))).name).to.equal('Your name (required)');
    });

    itInAccessibilityTree('keeps the text of a hint expander out of the description', async () => {
      const host = await mount(
        `<tds-text-field label="A" name="a" hint="Short.">
          <details slot="hint-expander"><summary>More</summary>Long</details>
        </tds-text-field>`,
      );
      expect((await accessible(input(host))).description).to.equal('Short.');
    });
  });

  describe('by keyboard and pointer', () => {
    it('is reached with Tab, in order, past what is disabled', async () => {
      await mount(
        `<button type="button">Before</button><tds-text-field label="A" name="a"></tds-text-field>
         <tds-text-field label="B" name="b" disabled></tds-text-field>
         <tds-text-field label="C" name="c" readonly></tds-text-field>`,
      );
      find(place(), 'button').focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('a');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('c');
    });

    it('takes the focus by its label, by script and by select()', async () => {
      const host = await mount<TextField>(
        '<tds-text-field label="A" name="a" value="Guelph"></tds-text-field>',
      );
      part(host, 'label').click();
      expect(document.activeElement).to.equal(input(host));
      input(host).blur();
      host.focus();
      expect(document.activeElement).to.equal(input(host));
      host.select();
      expect(input(host).selectionEnd).to.equal(6);
    });

    it('lets through the native events of the control', async () => {
      const host = await mount<TextField>('<tds-text-field label="A" name="a"></tds-text-field>');
      const seen: string[] = [];
      for (const type of ['input', 'change']) {
        host.addEventListener(type, (event) =>
          seen.push(`${type} ${(event.target as Element).id}`),
        );
      }
      host.focus();
      await sendKeys({ type: 'ab' });
      input(host).blur();
      expect(seen).to.deep.equal(['input a', 'input a', 'change a']);
      expect(host.value).to.equal('ab');
    });
  });
});
