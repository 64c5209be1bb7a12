import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, engine, itInAccessibilityTree } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import './define.js';
import type { TextArea } from './text-area.js';

const area = (host: Element) => part<HTMLTextAreaElement>(host, 'control');
const FIELD = '<tds-text-area label="A" name="a"></tds-text-area>';

describe('text area', () => {
  describe('written with attributes', () => {
    // Each option by its attribute: two values, and where they end.
    const options: Record<string, [first: string, second: string, end?: string]> = {
      name: ['story', 'text'],
      rows: ['3', '8', '5'],
      autocomplete: ['street-address', 'off'],
      minlength: ['2', '3'],
      maxlength: ['20', '30'],
      spellcheck: ['false', 'true'],
      autocapitalize: ['words', 'none'],
      form: ['one', 'two'],
    };
    for (const [attribute, [first, second, end]] of Object.entries(options)) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const name = attribute === 'name' ? '' : 'name="field"';
        const host = await mount(`<tds-text-area label="A" ${name}></tds-text-area>`);
        warnings();
        for (const value of [first, second]) {
          host.setAttribute(attribute, value);
          await settled();
          expect(area(host).getAttribute(attribute)).to.equal(value);
        }
        host.removeAttribute(attribute);
        await settled();
        expect(area(host).getAttribute(attribute)).to.equal(end ?? null);
        warnings();
      });
    }

    for (const attribute of ['required', 'disabled', 'readonly']) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const host = await mount(`<tds-text-area label="A" name="a" ${attribute}></tds-text-area>`);
        expect(area(host).hasAttribute(attribute)).to.equal(true);
        host.removeAttribute(attribute);
        await settled();
        expect(area(host).hasAttribute(attribute)).to.equal(false);
      });
    }

    it('is five lines high unless it is told otherwise', async () => {
      const host = await mount<TextArea>(FIELD);
      const height = () => area(host).getBoundingClientRect().height;
      const line = Number.parseFloat(getComputedStyle(area(host)).lineHeight);
      expect(height()).to.be.at.least(5 * line);
      const five = height();
      host.rows = 8;
      await settled();
      expect(height() - five).to.be.closeTo(3 * line, 2);
    });

    it('is as wide as its number of characters, or as its container', async () => {
      const host = await mount<TextArea>(FIELD);
      const wide = () => area(host).getBoundingClientRect().width;
      const full = wide();
      let before = 0;
      for (const width of ['20', '40', '60'] as const) {
        host.width = width;
        await settled();
        expect(wide(), width).to.be.greaterThan(before);
        before = wide();
      }
      expect(full).to.be.greaterThan(before);
      host.width = 'full';
      await settled();
      expect(wide()).to.equal(full);
    });
  });

  describe('written with your own elements', () => {
    it('takes your label and your textarea, and adds what is missing', async () => {
      const host = await mount<TextArea>(
        `<tds-text-area hint="Be brief" error="Wrong" max-count="50" value="ignored">
          <label>Story</label>
          <textarea name="story" rows="9" class="mine" aria-describedby="more">Once</textarea>
        </tds-text-area>`,
      );
      const own = find<HTMLTextAreaElement>(host, 'textarea');
      expect([own.className, own.id, own.rows, own.value]).to.deep.equal([
        'mine',
        'story',
        9,
        'Once',
      ]);
      expect(own.labels?.[0]).to.equal(find(host, 'label'));
      expect(own.getAttribute('aria-describedby')).to.equal(
        'more story-hint story-error story-limit',
      );
      host.error = undefined;
      host.removeAttribute('max-count');
      await settled();
      expect(own.getAttribute('aria-describedby')).to.equal('more story-hint');
      expect(host.querySelectorAll('[slot="limit"], [slot="count"]').length).to.equal(0);
    });

    it('prefers your words for the limit', async () => {
      const host = await mount(
        `<tds-text-area label="A" name="a" max-count="50">
          <p slot="limit">Fifty at most.</p>
        </tds-text-area>`,
      );
      expect(part(host, 'limit').textContent).to.equal('Fifty at most.');
      expect(area(host).getAttribute('aria-describedby')).to.equal('a-limit');
    });
  });

  describe('the answer', () => {
    it('begins with the value attribute, line breaks and first line feed included', async () => {
      const host = await mount<TextArea>(FIELD);
      host.defaultValue = '\n\none\ntwo';
      await settled();
      expect(host.value).to.equal('\n\none\ntwo');
      expect(area(host).defaultValue).to.equal('\n\none\ntwo');
      const home = place();
      const written = home.innerHTML;
      home.innerHTML = written;
      await settled();
      expect(area(find(home, 'tds-text-area')).value).to.equal('\n\none\ntwo');
    });

    it('follows a new default until something is typed, and never after', async () => {
      const host = await mount<TextArea>(
        '<tds-text-area label="A" name="a" value="first"></tds-text-area>',
      );
      host.defaultValue = 'other';
      await settled();
      expect(host.value).to.equal('other');
      host.focus();
      await sendKeys({ type: '!' });
      host.defaultValue = 'late';
      host.hint = 'A hint that comes later';
      host.error = 'An error too';
      await settled();
      expect(host.value).to.contain('!').and.not.contain('late');
      expect(document.activeElement).to.equal(area(host));
    });

    it('is kept when it was typed before the element was there', async () => {
      const target = place();
      target.innerHTML = '<textarea name="a"></textarea>';
      const own = find<HTMLTextAreaElement>(target, 'textarea');
      own.focus();
      await sendKeys({ type: 'early' });
      const host = document.createElement('tds-text-area');
      host.label = 'A';
      host.maxCount = 10;
      host.append(own);
      target.append(host);
      await settled();
      expect(host.value).to.equal('early');
      expect(part(host, 'count').textContent).to.equal('You have 5 characters left');
    });

    it('is submitted once, with its lines, and reset to its default', async () => {
      const form = await mount<HTMLFormElement>(
        '<form><tds-text-area label="A" name="a" value="first"></tds-text-area></form>',
      );
      const host = find<TextArea>(form, 'tds-text-area');
      host.focus();
      area(host).select();
      await sendKeys({ type: 'x' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'y' });
      expect([...new FormData(form)].map(([name, text]) => [name, text])).to.deep.equal([
        ['a', host.value],
      ]);
      expect(host.value).to.equal('x\ny');
      form.reset();
      expect(host.value).to.equal('first');
    });

    it('is selected whole by select()', async () => {
      const host = await mount<TextArea>(
        '<tds-text-area label="A" name="a" value="Guelph"></tds-text-area>',
      );
      host.select();
      expect(area(host).selectionEnd).to.equal(6);
    });

    it('shows its line breaks, and grows with them up to a limit', async function () {
      if (engine !== 'Chromium') this.skip();
      const host = await mount<TextArea>(
        '<tds-text-area label="A" name="a" rows="2"></tds-text-area>',
      );
      const height = () => area(host).getBoundingClientRect().height;
      const before = height();
      host.value = 'one\ntwo\nthree\nfour';
      const four = height();
      expect(four).to.be.greaterThan(before + 20);
      host.value = 'line\n'.repeat(200);
      expect(height()).to.be.greaterThan(four);
      expect(height()).to.be.lessThan(700);
      expect(area(host).scrollHeight).to.be.greaterThan(height());
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is a text box with a name, a description and its states', async () => {
      const host = await mount<TextArea>(
        `<tds-text-area label="Story" hint="Be brief." error="Write it." name="s" required
          max-count="1200"></tds-text-area>`,
      );
      const node = await accessible(area(host));
      expect(node.role).to.equal('textbox');
      expect(node.name).to.equal('Story (required)');
      expect(node.description).to.equal(
        'Be brief. Error: Write it. You can enter up to 1,200 characters',
      );
      expect([node.required, node.invalid]).to.deep.equal([true, 'true']);
    });

    itInAccessibilityTree(
      'keeps the limit in its description when the count is shown',
      async () => {
        const host = await mount<TextArea>(
          '<tds-text-area label="Story" name="s" max-count="20"></tds-text-area>',
        );
        host.focus();
        await sendKeys({ type: 'Hello' });
        expect(getComputedStyle(part(host, 'limit')).visibility).to.equal('hidden');
        expect((await accessible(area(host))).description).to.equal(
          'You can enter up to 20 characters',
        );
      },
    );

    itInAccessibilityTree('has a label that is the heading of the page', async () => {
      const host = await mount(
        '<tds-text-area label="Your story" label-heading name="a"></tds-text-area>',
      );
      const heading = await accessible(part(host, 'label'));
      expect([heading.role, heading.level]).to.deep.equal(['heading', 1]);
      expect((await accessible(area(host))).name).to.equal('Your story');
    });
  });

  describe('by keyboard', () => {
    it('is reached with Tab and left with Tab; Enter begins a line', async () => {
      await mount(`<button type="button">Before</button>${FIELD}<button id="after">After</button>`);
      find(place(), 'button').focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('a');
      await sendKeys({ press: 'Enter' });
      expect(find<TextArea>(place(), 'tds-text-area').value).to.equal('\n');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('after');
    });
  });

  describe('that is wrong', () => {
    it('says what to do for minlength, in both languages or in the words of the page', async () => {
      const host = await mount<TextArea>(
        '<tds-text-area label="City" name="a" minlength="5"></tds-text-area>',
      );
      host.focus();
      await sendKeys({ type: 'abc' });
      expect(host.validationMessage).to.equal(
        '“City” must have at least 5 characters. You typed 3.',
      );
      await speak('fr');
      expect(host.validationMessage).to.contain('doit compter au moins 5 caractères');
      host.errorTooShort = 'Say more.';
      expect(host.validationMessage).to.equal('Say more.');
    });

    it('says what to do when nothing was answered', async () => {
      const host = await mount<TextArea>(
        '<tds-text-area label="City" name="a" required></tds-text-area>',
      );
      expect(host.reportValidity()).to.equal(false);
      await settled();
      expect(part(host, 'error').textContent).to.equal('Error: Fill in “City”.');
      expect(document.activeElement).to.equal(area(host));
    });
  });

  it('warns of a limit that is none, and of two limits', async () => {
    await mount('<tds-text-area label="A" name="a" max-count="many"></tds-text-area>');
    expect(warningCodes()).to.deep.equal(['max-count-invalid']);
    await mount('<tds-text-area label="A" name="a" max-count="-3"></tds-text-area>');
    expect(warningCodes()).to.deep.equal(['max-count-invalid']);
    await mount('<tds-text-area label="A" name="a" max-count="9" maxlength="9"></tds-text-area>');
    expect(warningCodes()).to.deep.equal(['two-limits']);
  });
});
