import { expect } from '@open-wc/testing/pure';
import {
  accessible,
  itInAccessibilityTree,
  itWithMedia,
  withMedia,
  withRole,
} from '../testing/browser.js';
import { button, picker } from '../testing/calendar.js';
import { mount, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { DatePicker } from './date-picker.js';

const type = (host: Element, ...values: string[]) => {
  for (const [index, control] of [...host.querySelectorAll('input')].entries()) {
    control.value = values[index] ?? '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

describe('date picker', () => {
  it('is a date field: typed, read, submitted and checked as one', async () => {
    const host = await picker('required');
    expect(host.checkValidity()).to.equal(false);
    type(host, '4', 'mars', '2025');
    expect(host.value).to.equal('2025-03-04');
    expect(host.checkValidity()).to.equal(true);
    type(host, '31', '2', '2025');
    expect(host.validationMessage).to.contain('must be a real date');
  });

  describe('its button', () => {
    it('says what it does, and the date that stands in the inputs', async () => {
      const host = await picker();
      const says = () => button(host).ariaLabel;
      expect(says()).to.equal('Choose date');
      type(host, '4', '3', '2025');
      expect(says()).to.equal('Change date, Tuesday, March 4, 2025');
      // What is seen begins the name, for those who speak it.
      expect(button(host).textContent).to.equal('Change date');
      type(host, '40', '3', '2025');
      expect(says()).to.equal('Choose date');
      host.value = '2024-02-29';
      expect(says()).to.equal('Change date, Thursday, February 29, 2024');
      await speak('fr');
      expect(says()).to.equal('Changer la date, jeudi 29 février 2024');
      host.value = '';
      expect(says()).to.equal('Choisir la date');
    });

    it('says it of the date that a form goes back to', async () => {
      const host = await picker('value="2025-03-04"');
      const form = document.createElement('form');
      place().append(form);
      form.append(host);
      await settled();
      type(host, '31', '2', '2025');
      expect(form.checkValidity()).to.equal(false);
      form.reset();
      await settled();
      expect(button(host).ariaLabel).to.equal('Change date, Tuesday, March 4, 2025');
      expect(form.checkValidity()).to.equal(true);
    });

    itInAccessibilityTree('comes after the inputs, in their group', async () => {
      const host = await picker('value="2025-03-04"');
      const node = await accessible(host);
      expect([node.role, node.name]).to.deep.equal(['group', 'Start']);
      expect(withRole(node, 'textbox').length).to.equal(3);
      expect(withRole(node, 'button').map(({ name }) => name)).to.deep.equal([
        'Change date, Tuesday, March 4, 2025',
      ]);
      expect(node.children?.at(-1)?.role).to.equal('button');
    });

    it('does not submit the form', async () => {
      const host = await picker();
      expect(button(host).type).to.equal('button');
    });

    it('is out of use with its field, and with a fieldset around it', async () => {
      const host = await picker('disabled');
      expect(button(host).matches(':disabled')).to.equal(true);
      host.disabled = false;
      await settled();
      expect(button(host).matches(':disabled')).to.equal(false);
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      place().append(fieldset);
      fieldset.append(host);
      await settled();
      expect(button(host).matches(':disabled')).to.equal(true);
    });

    it('is out of use where all inputs of one’s own are', async () => {
      const host = await mount<DatePicker>(
        `<tds-date-picker name="own"><p slot="label">When?</p>${['day', 'month', 'year']
          .map(
            (part) => `<label slot="${part}-label" for="own-${part}">${part}</label>
            <input slot="${part}" id="own-${part}" name="own-${part}" disabled>`,
          )
          .join('')}</tds-date-picker>`,
      );
      expect(button(host).matches(':disabled')).to.equal(true);
      await host.showPicker();
      expect(host.querySelector('dialog')).to.equal(null);
    });

    it('keeps its place before the script, and moves nothing when it comes', async () => {
      const html = `<undefined-element></undefined-element>
        <tds-date-picker label="Start" name="start"></tds-date-picker><p>After</p>`;
      await mount(html);
      const host = place().querySelector('tds-date-picker') as DatePicker;
      const below = () => place().querySelector('p')?.getBoundingClientRect().top;
      const before = below();
      button(host).style.setProperty('visibility', 'hidden', 'important');
      button(host).textContent = '';
      expect(below()).to.equal(before);
    });

    itWithMedia('is not printed', async () => {
      const host = await picker();
      await withMedia({ media: 'print' }, () => {
        expect(getComputedStyle(button(host)).display).to.equal('none');
      });
    });

    it('is not there where no day is asked for, and a warning says so', async () => {
      const host = await picker('parts="month-year"');
      expect(host.querySelector('[slot="calendar-button"]')).to.equal(null);
      expect(warningCodes()).to.deep.equal(['parts-without-day']);
    });
  });

  describe('a date that can’t be chosen', () => {
    it('is said to be wrong when it is typed, with what to do', async () => {
      const host = await picker('disabled-dates="saturday sunday 2025-12-25"');
      type(host, '25', '12', '2025');
      expect(host.validationMessage).to.equal(
        '“Start” can’t be Thursday, December 25, 2025. Choose another date.',
      );
      expect(host.checkValidity()).to.equal(false);
      type(host, '26', '12', '2025');
      expect(host.validationMessage).to.equal('');
      expect(host.checkValidity()).to.equal(true);
      type(host, '27', '12', '2025');
      expect(host.reportValidity()).to.equal(false);
      await settled();
      expect(host.error).to.contain('Saturday, December 27, 2025');
      expect(host.querySelectorAll('[aria-invalid="true"]').length).to.equal(3);
    });

    it('is said in French, or in the words of the page', async () => {
      await speak('fr');
      const host = await picker('disabled-dates="2025-12-25" value="2025-12-25"');
      expect(host.validationMessage).to.equal(
        '«\u00a0Start\u00a0» ne peut pas être le jeudi 25 décembre 2025. Choisissez une autre date.',
      );
      host.errorDateUnavailable = 'Fermé à Noël.';
      expect(host.validationMessage).to.equal('Fermé à Noël.');
    });

    it('may be known to a function of the page only', async () => {
      const host = await picker('value="2025-03-20"');
      expect(host.checkValidity()).to.equal(true);
      host.isDateDisabled = (iso) => iso === '2025-03-20';
      await settled();
      expect(host.checkValidity()).to.equal(false);
      host.isDateDisabled = undefined;
      await settled();
      expect(host.checkValidity()).to.equal(true);
    });

    it('warns of a list that it can’t read', async () => {
      await picker('disabled-dates="2025-12-25 samedi"');
      expect(warningCodes()).to.deep.equal(['disabled-dates-unknown']);
    });
  });

  it('keeps a reason of the page’s own, until that takes it back', async () => {
    const host = await picker('value="2025-03-04"');
    host.setCustomValidity('We are full.');
    type(host, '5', '3', '2025');
    expect(host.validationMessage).to.equal('We are full.');
    expect(host.checkValidity()).to.equal(false);
    host.setCustomValidity('');
    expect(host.checkValidity()).to.equal(true);
  });

  it('leads to the inputs when the calendar can’t be loaded', async () => {
    const host = await picker();
    host.showPicker = () => Promise.reject(new TypeError('Failed to fetch'));
    button(host).click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).to.equal(host.control);
  });
});
