import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { mount, place, settled, speak } from '../testing/mount.js';
import { inForm, input, range, type, typed } from '../testing/range.js';
import { warningCodes } from '../testing/warnings.js';
import type { DateRange } from './date-range.js';

describe('date range', () => {
  describe('what is submitted', () => {
    it('is what was typed, part by part, and goes back with its form', async () => {
      const host = await range('value="2025-03-04/2025-03-11"');
      const form = await inForm(host);
      type(host, '5 mars 2025', '31 2 2025');
      expect([...new FormData(form)]).to.deep.equal([
        ['trip-start-day', '5'],
        ['trip-start-month', 'mars'],
        ['trip-start-year', '2025'],
        ['trip-end-day', '31'],
        ['trip-end-month', '2'],
        ['trip-end-year', '2025'],
      ]);
      expect(form.checkValidity()).to.equal(false);
      form.reset();
      await settled();
      expect(typed(host)).to.deep.equal(['04', '03', '2025', '11', '03', '2025']);
      expect(form.checkValidity()).to.equal(true);
    });

    it('follows the parts that are asked for, in their order', async () => {
      const names = async (parts: string) =>
        [...(await range(`parts="${parts}"`)).querySelectorAll('input')].map(({ name }) => name);
      expect(await names('year-month-day')).to.deep.equal([
        'trip-start-year',
        'trip-start-month',
        'trip-start-day',
        'trip-end-year',
        'trip-end-month',
        'trip-end-day',
      ]);
      expect(await names('year')).to.deep.equal(['trip-start-year', 'trip-end-year']);
    });

    it('is nothing while it is disabled, by itself or by a fieldset', async () => {
      const host = await range('value="2025-03-04/2025-03-11" disabled');
      const form = await inForm(host);
      expect([...new FormData(form)]).to.deep.equal([]);
      host.disabled = false;
      await settled();
      expect([...new FormData(form)].length).to.equal(6);
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      form.append(fieldset);
      fieldset.append(host);
      await settled();
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(host.validationMessage).to.equal('');
    });
  });

  describe('its value', () => {
    it('is both dates, however they were typed; empty unless there are both', async () => {
      const host = await range();
      expect(host.value).to.equal('');
      type(host, '4 mars 2025', '');
      expect(host.value).to.equal('');
      type(host, '4 3 2025', '11 March 2025');
      expect(host.value).to.equal('2025-03-04/2025-03-11');
      type(host, '4 3 2025', '31 2 2025');
      expect(host.value).to.equal('');
      expect(typed(host)).to.deep.equal(['4', '3', '2025', '31', '2', '2025']);
    });

    it('begins with two dates, or with what was typed before', async () => {
      const begins = async (attributes: string) => typed(await range(attributes));
      const dates = 'value="2025-03-04/2026-12-11"';
      expect(await begins(dates)).to.deep.equal(['04', '03', '2025', '11', '12', '2026']);
      const wrong = `${dates} start-day="31" start-month="Smarch" start-year="25" end-day=""`;
      expect(await begins(wrong)).to.deep.equal(['31', 'Smarch', '25', '', '12', '2026']);
      const months = 'parts="month-year" value="2025-03/2026-12"';
      expect(await begins(months)).to.deep.equal(['03', '2025', '12', '2026']);
      expect((await range(months)).value).to.equal('2025-03/2026-12');
      expect(await begins('parts="year" value="2025/2026"')).to.deep.equal(['2025', '2026']);
    });

    it('can be set, before it is on the page too', async () => {
      const host = document.createElement('tds-date-range');
      Object.assign(host, { label: 'Trip', name: 'trip', value: '2025-03-04/2025-03-11' });
      expect(host.value).to.equal('2025-03-04/2025-03-11');
      place().append(host);
      await settled();
      expect(typed(host)).to.deep.equal(['04', '03', '2025', '11', '03', '2025']);
      host.value = '2025-04-01/2025-04-02';
      expect(host.value).to.equal('2025-04-01/2025-04-02');
      expect(host.checkValidity()).to.equal(true);
      host.value = '';
      expect(typed(host)).to.deep.equal(['', '', '', '', '', '']);
    });

    it('warns of a value that is not two dates with the parts that are asked for', async () => {
      const warned = async (attributes: string) => {
        await range(attributes);
        return warningCodes();
      };
      for (const value of ['2025-03-04', '2025-03/2025-04', 'soon/later', '4/3/2025']) {
        expect(await warned(`value="${value}"`), value).to.deep.equal(['value-not-a-date']);
      }
      expect(await warned('parts="year" value="2025-01/2025-02"')).to.deep.equal([
        'value-not-a-date',
      ]);
      const host = await range();
      host.value = 'next week';
      expect(warningCodes()).to.deep.equal(['value-not-a-date']);
    });
  });

  itInAccessibilityTree('is a group of inputs, each named by its date and its part', async () => {
    const host = await range('hint="Like 27 3 2025" error="Wrong" required');
    const node = await accessible(host);
    expect([node.role, node.name]).to.deep.equal(['group', 'Trip (required)']);
    expect(node.description).to.equal('Like 27 3 2025 Error: Wrong');
    const names = async () => withRole(await accessible(host), 'textbox').map(({ name }) => name);
    expect(await names()).to.deep.equal([
      'Start date Day',
      'Start date Month',
      'Start date Year',
      'End date Day',
      'End date Month',
      'End date Year',
    ]);
    await speak('fr');
    expect((await names())[0]).to.equal('Date de début Jour');
    expect((await names())[5]).to.equal('Date de fin Année');
  });

  itInAccessibilityTree('takes labels and inputs of the page’s own', async () => {
    const host = await mount<DateRange>(`<tds-date-range name="trip">
      <h2 slot="label">Trip</h2>
      <p slot="start-label">We leave</p>
      <label slot="start-day-label">The day</label>
      <input slot="start-day" value="4">
    </tds-date-range>`);
    const [first] = withRole(await accessible(host), 'textbox');
    expect(first?.name).to.equal('We leave The day');
    type(host, '4 3 2025', '3 3 2025');
    expect(host.validationMessage).to.contain('can’t be before “We leave”');
  });

  it('keeps the names of its inputs in a clone', async () => {
    const host = await range();
    const clone = host.cloneNode(true) as DateRange;
    place().append(clone);
    await settled();
    for (const each of [host, clone]) {
      const ids = input(each, 'end-day').getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id));
      expect(words.map((node) => node?.textContent)).to.deep.equal(['End date', 'Day']);
      expect(words.every((node) => each.contains(node))).to.equal(true);
    }
    expect(input(clone, 'end-day').id).not.to.equal(input(host, 'end-day').id);
  });

  it('warns of numbers of days that no two dates can have', async () => {
    for (const days of ['min-days="4" max-days="3"', 'min-days="0"', 'max-days="two"']) {
      await range(days);
      expect(warningCodes(), days).to.deep.equal(['days-invalid']);
    }
    await range('min-days="3" max-days="3"');
    expect(warningCodes()).to.deep.equal([]);
  });
});
