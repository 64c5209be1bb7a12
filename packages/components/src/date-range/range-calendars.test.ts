import { expect } from '@open-wc/testing/pure';
import { closes, day, focused, opens, press } from '../testing/calendar.js';
import { find, part, settled, speak } from '../testing/mount.js';
import { range, type } from '../testing/range.js';
import { warningCodes } from '../testing/warnings.js';
import type { DateRange } from './date-range.js';
import type { RangeEnd } from './read-date-range.js';

const open = async (attributes: string, end: RangeEnd): Promise<DateRange> => {
  const host = await range(`picker ${attributes}`);
  host.today = '2025-06-01';
  part(host, `${end}-calendar-button`).click();
  expect(await opens(host)).to.equal(true);
  return host;
};
const isOut = (host: Element, iso: string) => day(host, iso).ariaDisabled === 'true';
const says = (host: Element) =>
  [...host.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);

describe('calendars of a date range', () => {
  it('have a button for each date, which says which it is, and that date', async () => {
    const host = await range('picker start-day="4" start-month="3" start-year="2025"');
    expect(says(host)).to.deep.equal([
      'Change date, Start date, Tuesday, March 4, 2025',
      'Choose date, End date',
    ]);
    type(host, '', '5 3 2025');
    expect(says(host)).to.deep.equal([
      'Choose date, Start date',
      'Change date, End date, Wednesday, March 5, 2025',
    ]);
    await speak('fr');
    expect(says(host)[1]).to.equal('Changer la date, Date de fin, mercredi 5 mars 2025');
    expect((await range()).querySelectorAll('button').length).to.equal(0);
  });

  it('are named by the question and the date', async () => {
    const host = await open('', 'end');
    expect(find(host, 'h2').textContent).to.equal('Trip – End date');
    await speak('fr');
    expect(find(host, 'h2').textContent).to.equal('Trip – Date de fin');
  });

  it('put a date into the inputs of theirs, and give the focus back to their own button', async () => {
    const host = await open('value="2025-03-04/2025-03-11"', 'end');
    expect(focused()).to.equal('2025-03-11');
    await press('ArrowRight');
    await press('Enter');
    expect(await closes(host)).to.equal(true);
    expect(host.value).to.equal('2025-03-04/2025-03-12');
    expect(document.activeElement).to.equal(part(host, 'end-calendar-button'));
    await host.showPicker();
    expect(focused()).to.equal('2025-03-04');
    await press('Escape');
    expect(await closes(host)).to.equal(true);
    expect(document.activeElement).to.equal(part(host, 'start-calendar-button'));
  });

  it('begin the last date at the first, and let no earlier one be chosen', async () => {
    const host = await open('start-day="4" start-month="3" start-year="2025"', 'end');
    expect(focused()).to.equal('2025-03-04');
    expect(['03', '04', '05'].map((date) => isOut(host, `2025-03-${date}`))).to.deep.equal([
      true,
      false,
      false,
    ]);
    await press('PageUp');
    expect(focused()).to.equal('2025-03-04');
    day(host, '2025-03-03').click();
    expect(find(host, 'dialog [role="status"]').textContent).to.contain('can’t be before');
    expect(host.querySelectorAll('dialog').length).to.equal(1);
  });

  it('keep to the number of days, and begin at the first day that will do', async () => {
    const first = 'start-day="4" start-month="3" start-year="2025"';
    const host = await open(`${first} min-days="3" max-days="4"`, 'end');
    expect(focused()).to.equal('2025-03-06');
    const out = ['05', '06', '07', '08'].map((date) => isOut(host, `2025-03-${date}`));
    expect(out).to.deep.equal([true, false, false, true]);
  });

  it('begin at today where the first date is none, or is not allowed', async () => {
    await open('', 'end');
    expect(focused()).to.equal('2025-06-01');
    await open('start-day="31" start-month="2" start-year="2025"', 'end');
    expect(focused()).to.equal('2025-06-01');
    await open('max="2025-12" start-day="1" start-month="2" start-year="2027"', 'end');
    expect(focused()).to.equal('2025-06-01');
  });

  it('let the first date be any, so that both can be moved', async () => {
    const host = await open('end-day="4" end-month="3" end-year="2025" min="2025"', 'start');
    expect(focused()).to.equal('2025-06-01');
    await press('Enter');
    expect(await closes(host)).to.equal(true);
    expect(host.value).to.equal('2025-06-01/2025-03-04');
    expect(host.validationMessage).to.contain('“Trip – End date” can’t be before');
  });

  it('stay open while the field prints again, and are not in a clone', async () => {
    const host = await open('', 'start');
    host.hint = 'New';
    await settled();
    expect(host.querySelectorAll('dialog').length).to.equal(1);
    const clone = host.cloneNode(true) as DateRange;
    host.after(clone);
    await settled();
    expect(clone.querySelectorAll('dialog').length).to.equal(0);
  });

  it('lead to the inputs of their date when they can’t be loaded', async () => {
    const host = await range('picker');
    host.showPicker = () => Promise.reject(new TypeError('Failed to fetch'));
    part(host, 'end-calendar-button').click();
    await settled();
    expect(document.activeElement).to.equal(part(host, 'end-day'));
  });

  it('are not there where no day is asked for, and a warning says so', async () => {
    const host = await range('picker parts="year"');
    expect(host.querySelectorAll('button').length).to.equal(0);
    expect(warningCodes()).to.deep.equal(['parts-without-day']);
  });
});
