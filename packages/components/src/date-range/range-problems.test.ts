import { expect } from '@open-wc/testing/pure';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { inForm, input, marked, range, type } from '../testing/range.js';
import { warningCodes } from '../testing/warnings.js';
import type { DateRange } from './date-range.js';

describe('what is wrong with a date range', () => {
  const said = async (attributes: string, start: string, end: string) => {
    const host = await range(attributes);
    type(host, start, end);
    return host.validationMessage;
  };

  it('is said with which date, and what to do', async () => {
    expect(await said('', '', '')).to.equal('');
    expect(await said('required', '', '')).to.equal('Fill in “Trip”.');
    expect(await said('', '4 3 2025', '')).to.equal('Fill in “Trip – End date”.');
    expect(await said('required', '', '4 3 2025')).to.equal('Fill in “Trip – Start date”.');
    expect(await said('', '4 3 2025', '9 3')).to.equal('“Trip – End date” must include a year.');
    expect(await said('', '31 2 2025', '4 3 2025')).to.contain('“Trip – Start date” must be a');
    expect(await said('min="2025-03-05"', '4 3 2025', '9 3 2025')).to.equal(
      '“Trip – Start date” must be March 5, 2025 or later.',
    );
    expect(await said('max="2025-02"', '28 2 2025', '1 3 2025')).to.equal(
      '“Trip – End date” must be February 2025 or earlier.',
    );
    expect(await said('', '4 3 2025', '3 3 2025')).to.equal(
      '“Trip – End date” can’t be before “Start date”. Enter March 4, 2025 or later.',
    );
    expect(await said('', '4 3 2025', '4 3 2025')).to.equal('');
    expect(await said('start-label="Since" end-label="Until"', '4 3 2025', '3 3 2025')).to.equal(
      '“Trip – Until” can’t be before “Since”. Enter March 4, 2025 or later.',
    );
  });

  it('is how many days there are, counting both dates', async () => {
    expect(await said('min-days="3"', '4 3 2025', '5 3 2025')).to.equal(
      '“Trip – End date” must be March 6, 2025 or later: at least 3 days, counting the first and the last.',
    );
    expect(await said('min-days="3"', '4 3 2025', '6 3 2025')).to.equal('');
    expect(await said('max-days="1"', '4 3 2025', '5 3 2025')).to.equal(
      '“Trip – End date” must be March 4, 2025 or earlier: at most 1 day, counting the first and the last.',
    );
    expect(await said('max-days="1200"', '4 3 2025', '4 3 2035')).to.contain('1,200 days');
    expect(await said('max-days="3" parts="year"', '2025', '2030')).to.equal('');
  });

  it('is said in French', async () => {
    await speak('fr');
    expect(await said('', '4 3 2025', '3 3 2025')).to.equal(
      '«\u00a0Trip – Date de fin\u00a0» ne peut pas être avant «\u00a0Date de début\u00a0». Entrez le 4 mars 2025 ou une date qui suit.',
    );
    expect(await said('min-days="3"', '4 3 2025', '4 3 2025')).to.equal(
      '«\u00a0Trip – Date de fin\u00a0» ne peut pas être avant le 6 mars 2025. Il faut au moins 3 jours, en comptant le premier et le dernier.',
    );
    expect(await said('max-days="1"', '4 3 2025', '5 3 2025')).to.equal(
      '«\u00a0Trip – Date de fin\u00a0» ne peut pas être après le 4 mars 2025. Il faut au plus 1 jour, en comptant le premier et le dernier.',
    );
  });

  it('is said in the words of the page', async () => {
    const own =
      'error-reversed="A" error-too-short="B" error-too-long="C" error-value-missing="D" error-incomplete="E" error-bad-input="F" min-days="2" max-days="3" required';
    expect(await said(own, '4 3 2025', '3 3 2025')).to.equal('A');
    expect(await said(own, '4 3 2025', '4 3 2025')).to.equal('B');
    expect(await said(own, '4 3 2025', '8 3 2025')).to.equal('C');
    expect(await said(own, '', '')).to.equal('D');
    expect(await said(own, '4 3 2025', '')).to.equal('E');
    expect(await said(own, '4 3 2025', '5')).to.equal('E');
    expect(await said(own, 'x 3 2025', '4 3 2025')).to.equal('F');
    const limits = 'error-range-underflow="G" error-range-overflow="H" min="2025" max="2025"';
    expect(await said(limits, '4 3 2024', '4 3 2025')).to.equal('G');
    expect(await said(limits, '4 3 2025', '4 3 2026')).to.equal('H');
  });

  it('is marked at the date that it is about, and goes when that is right', async () => {
    const host = await range();
    type(host, '4 3 2025', '3 3 2025');
    expect(host.checkValidity()).to.equal(false);
    expect(host.reportValidity()).to.equal(false);
    await settled();
    expect(document.activeElement).to.equal(input(host, 'end-day'));
    expect(marked(host)).to.deep.equal(['end-day', 'end-month', 'end-year']);
    expect(part(host, 'error').textContent).to.contain('can’t be before “Start date”');
    type(host, '31 2 2025', '3 3');
    host.reportValidity();
    await settled();
    expect(document.activeElement).to.equal(input(host, 'start-day'));
    expect(marked(host)).to.deep.equal(['start-day']);
    type(host, '2 3 2025', '3 3 2025');
    expect(host.reportValidity()).to.equal(true);
    await settled();
    expect(marked(host)).to.deep.equal([]);
    expect(host.error).to.equal(undefined);
  });

  it('keeps a form from being sent while one of two dates is missing', async () => {
    const host = await range();
    const form = await inForm(host);
    expect(form.checkValidity()).to.equal(true);
    type(host, '', '4 3 2025');
    expect(form.checkValidity()).to.equal(false);
    expect(input(host, 'start-day').validity.customError).to.equal(true);
    expect(input(host, 'end-day').validity.valid).to.equal(true);
  });

  it('is all of it when nothing was answered', async () => {
    const host = await range('required');
    host.reportValidity();
    await settled();
    expect(marked(host).length).to.equal(6);
    expect(host.error).to.equal('Fill in “Trip”.');
  });

  it('can be a server’s, or the page’s own', async () => {
    const host = await range('error="Wrong" invalid-end-day');
    expect(marked(host)).to.deep.equal(['end-day']);
    expect(marked(await range('error="Wrong"')).length).to.equal(6);
    const own = await range('value="2025-03-02/2025-03-03"');
    own.setCustomValidity('We are full.');
    expect(own.validationMessage).to.equal('We are full.');
    expect(own.checkValidity()).to.equal(false);
    own.setCustomValidity('');
    expect(own.checkValidity()).to.equal(true);
  });

  it('leads from an error summary to the input that is wrong', async () => {
    await import('../error-summary/define.js');
    await mount(`<tds-error-summary></tds-error-summary>
      <tds-date-range label="Trip" name="trip" error="Wrong" invalid-end-month></tds-date-range>`);
    const link = find(place(), 'tds-error-summary a');
    expect(link.getAttribute('href')).to.equal('#trip-end-month');
  });

  it('is shown by a form when it is sent, and goes as soon as the date is right', async () => {
    await import('../form/define.js');
    const holder = await mount(`<tds-form><form>
      <tds-date-range label="Trip" name="trip" value="2025-03-04/2025-03-03"></tds-date-range>
      <button>Send</button></form></tds-form>`);
    const host = find<DateRange>(holder, 'tds-date-range');
    find(holder, 'button').click();
    await settled();
    expect(host.error).to.contain('can’t be before');
    expect(warningCodes()).to.deep.equal(['summary-missing']);
    type(host, '4 3 2025', '5 3 2025');
    input(host, 'end-day').dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(host.error).to.equal(undefined);
  });
});
