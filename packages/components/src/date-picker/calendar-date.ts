// Dates as ISO 8601 has them, `2025-03-04`, counted in UTC (decision 12): there every day has 24 hours,
// and no time zone or change of clocks can shift one. As texts they compare as dates do.

const DAY = 86_400_000;
const MONTHS = 12;

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The date of this moment where the person is. */
export function localToday(now = new Date()): string {
  const month = padded(now.getMonth() + 1, 2);
  return `${padded(now.getFullYear(), 4)}-${month}-${padded(now.getDate(), 2)}`;
}

/** Whether a text is a whole date. */
export const isDate = (text: string | undefined): text is string =>
  /^\d{4}-\d\d-\d\d$/.test(text ?? '') && toIso(Date.parse(text as string)) === text;

/** The first day of a date that may be a month or a year only; empty when it is none of these. */
export const firstDayOf = (iso = ''): string =>
  [iso, `${iso}-01`, `${iso}-01-01`].find(isDate) ?? '';

/** The last day of a date that may be a month or a year only; empty when it is none of these. */
export function lastDayOf(iso = ''): string {
  const first = firstDayOf(iso);
  if (!first || iso === first) return first;
  const lastMonth = `${iso}-12`.slice(0, 7);
  return inMonth(`${lastMonth}-31`, monthOf(lastMonth));
}

/** The date some days later, or earlier; no date of four digits before the year 0 or after 9999. */
export const addDays = (iso: string, days: number): string => toIso(Date.parse(iso) + days * DAY);

/** How many days there are from one date to another, both of them counted; no number without days. */
export const countDays = (from: string, to: string): number =>
  isDate(from) && isDate(to) ? (Date.parse(to) - Date.parse(from)) / DAY + 1 : Number.NaN;

/** The same day of another month, else the last one that it has. Months are counted as `monthOf()` does. */
export function inMonth(iso: string, month: number): string {
  const year = Math.floor(month / MONTHS);
  const number = month - year * MONTHS + 1;
  const day = Math.min(Number(iso.slice(8)), daysIn(year, number));
  return `${padded(year, 4)}-${padded(number, 2)}-${padded(day, 2)}`;
}

/** The month of a date, counted from that of the year 0. */
export const monthOf = (iso: string): number =>
  Number(iso.slice(0, 4)) * MONTHS + Number(iso.slice(5, 7)) - 1;

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export const dayOfWeek = (iso: string): number => new Date(Date.parse(iso)).getUTCDay() || 7;

/** The first day of the week that a date is in. */
export const startOfWeek = (iso: string, firstDay: number): string =>
  addDays(iso, -((dayOfWeek(iso) - firstDay + 7) % 7));

/** The weeks of a month, each with its seven dates: some are of the months before and after. */
export function weeksOf(month: number, firstDay: number): string[][] {
  const weeks: string[][] = [];
  let date = startOfWeek(inMonth('0000-01-01', month), firstDay);
  do {
    const week = Array.from({ length: 7 }, (_, index) => addDays(date, index));
    weeks.push(week);
    date = addDays(date, 7);
  } while (monthOf(date) === month);
  return weeks;
}

/** The day that weeks begin with in a place: 1 for Monday to 7 for Sunday, as in Canada. */
export function firstDayOfWeek(tag: string): number {
  // A method by now, a property in browsers that were early, and neither in others.
  const locale = new Intl.Locale(tag) as { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7;
}

interface WeekInfo {
  firstDay: number;
}

const daysIn = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const toIso = (time: number): string =>
  Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, -14);
