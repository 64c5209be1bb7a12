import { expect } from '@open-wc/testing/pure';
import { isListedDate, unknownEntries } from './disabled-dates.js';

describe('a list of dates that can’t be chosen', () => {
  const listed = (list: string, ...dates: string[]) =>
    dates.filter((date) => isListedDate(date, list));

  it('names single dates', () => {
    const list = '2025-12-25 2026-01-01';
    expect(listed(list, '2025-12-24', '2025-12-25', '2026-01-01')).to.deep.equal([
      '2025-12-25',
      '2026-01-01',
    ]);
  });

  it('names dates from one to another, both of them included', () => {
    expect(
      listed('2025-12-24/2026-01-02', '2025-12-23', '2025-12-24', '2026-01-02', '2026-01-03'),
    ).to.deep.equal(['2025-12-24', '2026-01-02']);
  });

  it('names days of the week, in any case, and with commas, too', () => {
    // The 1st of March 2025 was a Saturday.
    const week = [1, 2, 3, 4, 5, 6, 7].map((day) => `2025-03-0${day}`);
    expect(listed('Saturday, SUNDAY', ...week)).to.deep.equal(['2025-03-01', '2025-03-02']);
  });

  it('is empty when there is none', () => {
    expect(isListedDate('2025-12-25', undefined)).to.equal(false);
    expect(isListedDate('2025-12-25', ' ')).to.equal(false);
  });

  it('knows what it can’t read, and leaves it out', () => {
    const list = 'samedi 25-12-2025 2025-12-25/ 2025-12-25/2025-12-26/2025-12-27 monday';
    expect(unknownEntries(list)).to.deep.equal([
      'samedi',
      '25-12-2025',
      '2025-12-25/',
      '2025-12-25/2025-12-26/2025-12-27',
    ]);
    expect(isListedDate('2025-12-25', list)).to.equal(false);
    expect(unknownEntries('2025-12-25 monday 2025-12-24/2026-01-02')).to.deep.equal([]);
  });
});
