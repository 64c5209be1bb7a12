import { expect } from '@open-wc/testing/pure';
import { readDateRange, type TypedDateRange } from './read-date-range.js';

/** Two dates, each typed as `4 3 2025`. */
const typed = (start: string, end: string): TypedDateRange => {
  const [startDay = '', startMonth = '', startYear = ''] = start.split(' ');
  const [endDay = '', endMonth = '', endYear = ''] = end.split(' ');
  return {
    'start-day': startDay,
    'start-month': startMonth,
    'start-year': startYear,
    'end-day': endDay,
    'end-month': endMonth,
    'end-year': endYear,
  };
};

describe('reading two dates', () => {
  it('takes each as people type it', () => {
    const reading = readDateRange(typed('4 mars 2025', '1st April 2025'));
    expect(reading.iso).to.equal('2025-03-04/2025-04-01');
    expect(reading.problem).to.equal(undefined);
  });

  it('says what is wrong with each of them', () => {
    const { iso, problem, start, end } = readDateRange(typed('31 2 2025', '4 3'));
    expect([iso, problem]).to.deep.equal(['', undefined]);
    expect([start.problem, ...start.parts]).to.deep.equal(['not-real', 'day']);
    expect([end.problem, ...end.parts]).to.deep.equal(['incomplete', 'year']);
    const limited = readDateRange(typed('4 3 2025', '5 3 2025'), { max: '2025-03-04' });
    expect([limited.start.problem, limited.end.problem]).to.deep.equal([undefined, 'too-late']);
  });

  it('knows when only one arrived, and when none did', () => {
    const one = readDateRange(typed('4 3 2025', ''));
    expect([one.start.problem, one.end.problem, one.iso]).to.deep.equal([undefined, 'missing', '']);
    const none = readDateRange({});
    expect([none.start.problem, none.end.problem]).to.deep.equal(['missing', 'missing']);
  });

  it('allows the same day twice, and no last day before the first', () => {
    const problem = (start: string, end: string) => readDateRange(typed(start, end)).problem;
    expect(problem('4 3 2025', '4 3 2025')).to.equal(undefined);
    expect(problem('4 3 2025', '3 3 2025')).to.equal('reversed');
    expect(problem('31 12 2025', '1 1 2026')).to.equal(undefined);
    expect(problem('1 1 2026', '31 12 2025')).to.equal('reversed');
  });

  it('counts both dates, over a leap day and over a change of clocks', () => {
    const problem = (start: string, end: string, days: object) =>
      readDateRange(typed(start, end), days).problem;
    expect(problem('4 3 2025', '4 3 2025', { minDays: 1, maxDays: 1 })).to.equal(undefined);
    expect(problem('4 3 2025', '5 3 2025', { minDays: 3 })).to.equal('too-short');
    expect(problem('4 3 2025', '6 3 2025', { minDays: 3, maxDays: 3 })).to.equal(undefined);
    expect(problem('4 3 2025', '7 3 2025', { maxDays: 3 })).to.equal('too-long');
    expect(problem('28 2 2028', '1 3 2028', { minDays: 3, maxDays: 3 })).to.equal(undefined);
    expect(problem('28 2 2027', '1 3 2027', { minDays: 3 })).to.equal('too-short');
    expect(problem('8 3 2025', '10 3 2025', { minDays: 3, maxDays: 3 })).to.equal(undefined);
    expect(problem('1 11 2025', '3 11 2025', { minDays: 3, maxDays: 3 })).to.equal(undefined);
  });

  it('reads months and years, of which no days are counted', () => {
    const months = {
      'start-month': 'mai',
      'start-year': '2025',
      'end-month': '4',
      'end-year': '2026',
    };
    expect(readDateRange(months, { maxDays: 3 })).to.deep.include({ iso: '2025-05/2026-04' });
    expect(readDateRange(months, { maxDays: 3 }).problem).to.equal(undefined);
    const years = { 'start-year': '2025', 'end-year': '2024' };
    expect(readDateRange(years).problem).to.equal('reversed');
  });
});
