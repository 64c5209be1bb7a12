import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { DateField } from './date-field.js';

const field = (attributes = '') =>
  mount<DateField>(`<tds-date-field label="Born" name="born" ${attributes}></tds-date-field>`);
const input = (host: Element, slot: string) => part<HTMLInputElement>(host, slot);
const typed = (host: Element) => [...host.querySelectorAll('input')].map(({ value }) => value);
const type = (host: Element, ...values: string[]) => {
  for (const [index, control] of [...host.querySelectorAll('input')].entries()) {
    control.value = values[index] ?? '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

describe('date field', () => {
  describe('what is submitted', () => {
    it('is what was typed, part by part', async () => {
      const host = await field();
      const form = document.createElement('form');
      place().append(form);
      form.append(host);
      await settled();
      type(host, '4', 'mars', '2001');
      expect([...new FormData(form)]).to.deep.equal([
        ['born-day', '4'],
        ['born-month', 'mars'],
        ['born-year', '2001'],
      ]);
      form.reset();
      expect(typed(host)).to.deep.equal(['', '', '']);
    });

    it('follows the parts that are asked for, in their order', async () => {
      const names = async (parts: string) =>
        [...(await field(`parts="${parts}"`)).querySelectorAll('input')].map(({ name }) => name);
      expect(await names('year-month-day')).to.deep.equal(['born-year', 'born-month', 'born-day']);
      expect(await names('month-year')).to.deep.equal(['born-month', 'born-year']);
      expect(await names('year-month')).to.deep.equal(['born-year', 'born-month']);
      expect(await names('year')).to.deep.equal(['born-year']);
    });
  });

  describe('its value', () => {
    it('is the date, however it was typed; empty while there is none', async () => {
      const host = await field();
      expect(host.value).to.equal('');
      type(host, '4', 'févr.', '2001');
      expect(host.value).to.equal('2001-02-04');
      type(host, '30', '2', '2001');
      expect(host.value).to.equal('');
      expect(typed(host)).to.deep.equal(['30', '2', '2001']);
    });

    it('begins with the date or with what was typed before', async () => {
      expect(typed(await field('value="2001-03-04"'))).to.deep.equal(['04', '03', '2001']);
      expect(typed(await field('day="31" month="Smarch" year="2"'))).to.deep.equal([
        '31',
        'Smarch',
        '2',
      ]);
      expect((await field('value="2001-03" parts="month-year"')).value).to.equal('2001-03');
    });

    it('can be set, before it is on the page too', async () => {
      const host = document.createElement('tds-date-field');
      Object.assign(host, { label: 'Born', name: 'born', value: '2001-03-04' });
      expect(host.value).to.equal('2001-03-04');
      place().append(host);
      await settled();
      expect(typed(host)).to.deep.equal(['04', '03', '2001']);
      host.value = '';
      expect(typed(host)).to.deep.equal(['', '', '']);
    });

    it('warns of a value that is no date', async () => {
      const host = await field();
      host.value = '4 March';
      expect(warningCodes()).to.deep.equal(['value-not-a-date']);
    });
  });

  describe('what is wrong', () => {
    const said = async (attributes: string, ...values: string[]) => {
      const host = await field(attributes);
      type(host, ...values);
      return host.validationMessage;
    };

    it('is said with what to do', async () => {
      expect(await said('', '', '', '')).to.equal('');
      expect(await said('required', '', '', '')).to.equal('Fill in “Born”.');
      expect(await said('', '4', '', '')).to.equal('“Born” must include a month and a year.');
      expect(await said('', '30', '2', '2001')).to.contain('must be a real date');
      expect(await said('', '4', '3', '01')).to.contain('a year of 4 digits');
      expect(await said('min="2001-03-05"', '4', '3', '2001')).to.equal(
        '“Born” must be March 5, 2001 or later.',
      );
      expect(await said('max="2001-03" parts="month-year"', '4', '2001')).to.equal(
        '“Born” must be March 2001 or earlier.',
      );
    });

    it('is said of a limit that is a month or a year in these words', async () => {
      const month = 'min="2001-03" max="2001-04"';
      expect(await said(month, '1', '3', '2001')).to.equal('');
      expect(await said(month, '30', '4', '2001')).to.equal('');
      expect(await said(month, '28', '2', '2001')).to.equal('“Born” must be March 2001 or later.');
      expect(await said(month, '1', '5', '2001')).to.equal('“Born” must be April 2001 or earlier.');
      expect(await said('max="2001"', '31', '12', '2001')).to.equal('');
      expect(await said('max="2001"', '1', '1', '2002')).to.equal(
        '“Born” must be 2001 or earlier.',
      );
      const year = 'parts="year" max="2001-04-30"';
      expect(await said(year, '2002')).to.equal('“Born” must be 2001 or earlier.');
      await speak('fr');
      expect(await said(month, '1', '5', '2001')).to.equal(
        '«\u00a0Born\u00a0» ne peut pas être après avril 2001.',
      );
      expect(await said('min="2025-04-01"', '31', '3', '2025')).to.equal(
        '«\u00a0Born\u00a0» ne peut pas être avant le 1er avril 2025.',
      );
    });

    it('is said in French', async () => {
      await speak('fr');
      expect(await said('', '4', '', '2001')).to.equal(
        '«\u00a0Born\u00a0» doit comprendre un mois.',
      );
      expect(await said('min="2001-03-05"', '4', '3', '2001')).to.contain('5 mars 2001');
    });

    it('is said in the words of the page', async () => {
      const own = 'error-value-missing="A" error-incomplete="B" error-bad-input="C"';
      const limits =
        'error-range-underflow="D" error-range-overflow="E" min="2001-01-01" max="2001-12-31"';
      expect(await said(`required ${own}`, '', '', '')).to.equal('A');
      expect(await said(own, '4', '', '')).to.equal('B');
      expect(await said(own, '40', '3', '2001')).to.equal('C');
      expect(await said(limits, '4', '3', '2000')).to.equal('D');
      expect(await said(limits, '4', '3', '2002')).to.equal('E');
    });

    it('is known to the browser, at the part to put right', async () => {
      const host = await field();
      type(host, '4', 'x', '2001');
      expect(host.checkValidity()).to.equal(false);
      expect(host.control).to.equal(input(host, 'month'));
      expect(input(host, 'day').validity.valid).to.equal(true);
      type(host, '4', '3', '2001');
      expect(host.checkValidity()).to.equal(true);
    });

    it('marks that part, moves the focus there, and goes when it is right', async () => {
      const host = await field();
      type(host, '31', '2', '2001');
      expect(host.reportValidity()).to.equal(false);
      await settled();
      expect(document.activeElement).to.equal(input(host, 'day'));
      const marked = () =>
        [...host.querySelectorAll('[aria-invalid="true"]')].map(({ slot }) => slot);
      expect(marked()).to.deep.equal(['day']);
      // A link of the error summary leads right there, past the group: said here, and not twice.
      expect(host.hasAttribute('aria-describedby')).to.equal(false);
      expect(input(host, 'day').getAttribute('aria-describedby')).to.equal(part(host, 'error').id);
      expect(input(host, 'month').hasAttribute('aria-describedby')).to.equal(false);
      expect(part(host, 'error').textContent).to.contain('Error: “Born” must be a real date');
      type(host, '28', '2', '2001');
      host.reportValidity();
      await settled();
      expect(marked()).to.deep.equal([]);
      expect(host.error).to.equal(undefined);
    });

    it('is about all parts where none is named', async () => {
      const host = await field('error="Wrong"');
      expect(host.querySelectorAll('[aria-invalid="true"]').length).to.equal(3);
      host.invalidYear = true;
      await settled();
      expect(host.querySelectorAll('[aria-invalid="true"]').length).to.equal(1);
    });
  });

  it('is filled in by browsers that know a birthday', async () => {
    const tokens = async (attributes: string) =>
      [...(await field(attributes)).querySelectorAll('input')].map((node) => node.autocomplete);
    expect(await tokens('autocomplete="bday"')).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
    expect(await tokens('')).to.deep.equal(['', '', '']);
  });

  itInAccessibilityTree('is a group of named inputs, described by hint and error', async () => {
    const host = await field('hint="Like 27 3 1987" error="Wrong" required');
    const node = await accessible(host);
    expect(node.role).to.equal('group');
    expect(node.name).to.equal('Born (required)');
    expect(node.description).to.equal('Like 27 3 1987 Error: Wrong');
    const boxes = withRole(node, 'textbox');
    expect(boxes.map(({ name }) => name)).to.deep.equal(['Day', 'Month', 'Year']);
    expect(boxes.every(({ required, invalid }) => required && invalid === 'true')).to.equal(true);
  });

  it('is gone through by Tab, part by part', async () => {
    const host = await field();
    host.focus();
    for (const text of ['4', 'mars', '2001']) {
      await sendKeys({ type: text });
      await sendKeys({ press: 'Tab' });
    }
    expect(host.value).to.equal('2001-03-04');
  });

  it('leads from an error summary to the part that is wrong', async () => {
    await import('../error-summary/define.js');
    await mount(`<tds-error-summary></tds-error-summary>
      <tds-date-field label="Born" name="born" error="Wrong" invalid-month></tds-date-field>`);
    expect(find(place(), 'tds-error-summary a').getAttribute('href')).to.equal('#born-month');
  });
});
