import { expect } from '@open-wc/testing/pure';
import { readDate } from './read-date.js';

const day = (day: string, month: string, year: string, limits = {}) =>
  readDate({ day, month, year }, limits);

describe('reading a date', () => {
  it('takes days as people type them', () => {
    for (const typed of ['4', '04', ' 4 ', '4th', '4e', '４']) {
      expect(day(typed, '3', '2001').iso, typed).to.equal('2001-03-04');
    }
    for (const typed of ['1', '1st', '1er'])
      expect(day(typed, '3', '2001').iso).to.equal('2001-03-01');
  });

  it('takes months as numbers and as names, in both languages', () => {
    const march = ['3', '03', 'March', 'mars', 'MAR', 'mar.', 'Mars'];
    const february = ['2', 'February', 'févr.', 'fevrier', 'Feb', 'fév'];
    const august = ['8', 'August', 'août', 'AOUT', 'aug.'];
    for (const typed of march) expect(day('4', typed, '2001').iso, typed).to.equal('2001-03-04');
    for (const typed of february) expect(day('4', typed, '2001').iso, typed).to.equal('2001-02-04');
    for (const typed of august) expect(day('4', typed, '2001').iso, typed).to.equal('2001-08-04');
  });

  it('does not guess: three letters at least, and one month only', () => {
    for (const typed of ['m', 'ma', 'jui', 'Smarch', '13', '0', '3.5', '-3', '1e1']) {
      expect(day('4', typed, '2001'), typed).to.deep.equal({
        iso: '',
        problem: 'not-real',
        parts: ['month'],
      });
    }
  });

  it('knows how long months are, in leap years too', () => {
    expect(day('29', '2', '2000').iso).to.equal('2000-02-29');
    for (const [d, m, y] of [
      ['29', '2', '1900'],
      ['30', '2', '2000'],
      ['31', 'April', '2001'],
    ] as const) {
      expect(day(d, m, y)).to.deep.equal({ iso: '', problem: 'not-real', parts: ['day'] });
    }
  });

  it('names each part that is missing or wrong', () => {
    expect(day('', ' ', '')).to.deep.equal({
      iso: '',
      problem: 'missing',
      parts: ['day', 'month', 'year'],
    });
    expect(day('4', '', '').parts).to.deep.equal(['month', 'year']);
    expect(day('4', '', '').problem).to.equal('incomplete');
    expect(day('32', 'x', '2001').parts).to.deep.equal(['day', 'month']);
    for (const year of ['87', '1', '19871']) {
      expect(day('4', '3', year)).to.deep.equal({
        iso: '',
        problem: 'year-digits',
        parts: ['year'],
      });
    }
    expect(day('4', '3', 'MMI').problem).to.equal('not-real');
  });

  it('keeps to its limits, the limits included', () => {
    const limits = { min: '2001-03-04', max: '2001-03-06' };
    expect(day('3', '3', '2001', limits).problem).to.equal('too-early');
    expect(day('4', '3', '2001', limits).problem).to.equal(undefined);
    expect(day('6', '3', '2001', limits).problem).to.equal(undefined);
    expect(day('7', '3', '2001', limits).problem).to.equal('too-late');
    expect(readDate({ month: '3', year: '2001' }, limits).problem).to.equal(undefined);
    expect(readDate({ year: '2000' }, limits).problem).to.equal('too-early');
  });

  it('takes a month or a year as a limit with all of its days', () => {
    const march = { min: '2001-03', max: '2001-03' };
    expect(day('28', '2', '2001', march).problem).to.equal('too-early');
    expect(day('1', '3', '2001', march).problem).to.equal(undefined);
    expect(day('31', '3', '2001', march).problem).to.equal(undefined);
    expect(day('1', '4', '2001', march).problem).to.equal('too-late');
    const year = { min: '2001', max: '2001' };
    expect(day('31', '12', '2000', year).problem).to.equal('too-early');
    expect(day('1', '1', '2001', year).problem).to.equal(undefined);
    expect(day('31', '12', '2001', year).problem).to.equal(undefined);
    expect(day('1', '1', '2002', year).problem).to.equal('too-late');
    expect(readDate({ month: '12', year: '2001' }, year).problem).to.equal(undefined);
    expect(readDate({ month: '1', year: '2002' }, year).problem).to.equal('too-late');
  });

  it('reads parts of a date', () => {
    expect(readDate({ month: 'juin', year: '2001' }).iso).to.equal('2001-06');
    expect(readDate({ year: '2001' }).iso).to.equal('2001');
  });
});
