import { expect } from '@open-wc/testing/pure';
import {
  addDays,
  dayOfWeek,
  firstDayOf,
  firstDayOfWeek,
  inMonth,
  isDate,
  lastDayOf,
  localToday,
  monthOf,
  startOfWeek,
  weeksOf,
} from './calendar-date.js';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number) => String(number).padStart(2, '0');

describe('dates of a calendar', () => {
  it('follow one another as the Gregorian calendar has them, with every leap day and weekday', () => {
    let date = '1899-12-31';
    let weekday = 7;
    for (let year = 1900; year <= 2101; year++) {
      for (const [month, length] of LENGTHS.entries()) {
        // By name, not by rule: the years of these two centuries that are divided by 4 and have none.
        const isLeap = month === 1 && year % 4 === 0 && ![1900, 2100].includes(year);
        for (let day = 1; day <= length + (isLeap ? 1 : 0); day++) {
          const next = addDays(date, 1);
          weekday = (weekday % 7) + 1;
          if (next !== `${year}-${two(month + 1)}-${two(day)}` || dayOfWeek(next) !== weekday) {
            throw new Error(`After ${date} comes ${next}, weekday ${dayOfWeek(next)}.`);
          }
          if (addDays(next, -1) !== date) throw new Error(`Before ${next} comes no ${date}.`);
          date = next;
        }
      }
    }
  });

  it('are those of Temporal, where the browser has it', () => {
    const { Temporal } = globalThis as unknown as {
      Temporal?: { PlainDate: { from(iso: string): PlainDate } };
    };
    interface PlainDate {
      dayOfWeek: number;
      add(duration: { days?: number; months?: number }): object;
    }
    if (!Temporal) return;
    for (let date = '1999-01-01', count = 0; date < '2010'; date = addDays(date, 17), count++) {
      const plain = Temporal.PlainDate.from(date);
      const months = (count % 61) - 30;
      expect(addDays(date, months * 9)).to.equal(String(plain.add({ days: months * 9 })));
      expect(inMonth(date, monthOf(date) + months)).to.equal(String(plain.add({ months })));
      expect(dayOfWeek(date)).to.equal(plain.dayOfWeek);
    }
  });

  it('keep the day from month to month, or the last one that there is', () => {
    const moved = (iso: string, months: number) => inMonth(iso, monthOf(iso) + months);
    expect(moved('2025-01-31', 1)).to.equal('2025-02-28');
    expect(moved('2024-01-31', 1)).to.equal('2024-02-29');
    expect(moved('2024-02-29', 12)).to.equal('2025-02-28');
    expect(moved('2024-02-29', -48)).to.equal('2020-02-29');
    expect(moved('1900-01-30', 1)).to.equal('1900-02-28');
    expect(moved('2000-03-31', -1)).to.equal('2000-02-29');
    expect(moved('2025-01-15', -1)).to.equal('2024-12-15');
    expect(moved('0099-12-31', 1)).to.equal('0100-01-31');
  });

  it('stand in weeks of seven', () => {
    const weeks = weeksOf(monthOf('2026-02-01'), 7);
    expect(weeks.map(([first]) => first)).to.deep.equal([
      '2026-02-01',
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
    ]);
    expect(weeksOf(monthOf('2025-03-01'), 7).length).to.equal(6);
    expect(weeksOf(monthOf('2025-03-01'), 1)[0]?.[0]).to.equal('2025-02-24');
    expect(startOfWeek('2025-03-04', 7)).to.equal('2025-03-02');
    expect(startOfWeek('2025-03-02', 7)).to.equal('2025-03-02');
    expect(startOfWeek('2025-03-02', 1)).to.equal('2025-02-24');
  });

  it('begin the week as the place does, on Sunday in Canada', () => {
    expect(firstDayOfWeek('en-CA')).to.equal(7);
    expect(firstDayOfWeek('fr-CA')).to.equal(7);
    if ('getWeekInfo' in Intl.Locale.prototype) {
      expect(firstDayOfWeek('fr-FR')).to.equal(1);
      expect(firstDayOfWeek('ar-EG')).to.equal(6);
    }
  });

  it('begin the week on Sunday where the browser does not know', () => {
    const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown; weekInfo?: unknown };
    const saved = Object.getOwnPropertyDescriptors(prototype);
    delete prototype.getWeekInfo;
    delete prototype.weekInfo;
    try {
      expect(firstDayOfWeek('fr-FR')).to.equal(7);
    } finally {
      Object.defineProperties(prototype, saved);
    }
  });

  it('begin and end a month and a year', () => {
    const ends = (iso?: string) => [firstDayOf(iso), lastDayOf(iso)];
    expect(ends('2024-02')).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect(ends('2025-04')).to.deep.equal(['2025-04-01', '2025-04-30']);
    expect(ends('2025')).to.deep.equal(['2025-01-01', '2025-12-31']);
    expect(ends('2025-03-04')).to.deep.equal(['2025-03-04', '2025-03-04']);
    for (const text of ['', '2025-13', '2025-02-30', 'soon', '25', undefined]) {
      expect(ends(text), text).to.deep.equal(['', '']);
    }
  });

  it('are whole dates that exist', () => {
    const right = ['2025-03-04', '2024-02-29', '0001-01-01'];
    const wrong = [
      '2025-02-29',
      '2025-02-30',
      '2025-13-01',
      '2025-03',
      '25-03-04',
      'today',
      '',
      ' ',
    ];
    expect(right.filter(isDate)).to.deep.equal(right);
    expect(wrong.filter(isDate)).to.deep.equal([]);
    expect(isDate(undefined)).to.equal(false);
  });

  it('are those of the person’s own clock for today, a minute before and after midnight', () => {
    expect(localToday(new Date(2025, 2, 9, 0, 1))).to.equal('2025-03-09');
    expect(localToday(new Date(2025, 2, 9, 23, 59))).to.equal('2025-03-09');
  });
});
