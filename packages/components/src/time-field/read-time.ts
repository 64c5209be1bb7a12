import type { TypedParts } from '../field/parts-field.js';

export type TimePart = 'hour' | 'minute' | 'period';

/** What was typed, character for character. Only the parts that were asked for. */
export type TypedTime = TypedParts<TimePart>;

/** Why what was typed is no time, or none that is allowed. */
export type TimeProblem =
  | 'missing'
  | 'incomplete'
  | 'not-real'
  | 'too-early'
  | 'too-late'
  | 'between-steps';

export interface TimeReading {
  /** The time as ISO 8601 has it: `09:30`; empty where there is none. */
  readonly iso: string;
  readonly problem?: TimeProblem;
  /** The parts to put right. */
  readonly parts: readonly TimePart[];
}

/** The earliest and the latest time, as ISO 8601, and the minutes between two that are allowed. */
export interface TimeLimits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly step?: number | undefined;
}

/**
 * Reads a time as people type it, in English and French whatever the page's language: `9` and `30`, or
 * all of it as the hour: `9:30`, `9 h 30`, `930`, `9:30 p.m.`, `noon`, `minuit`. An hour above 12 needs
 * no a.m. or p.m. Runs in plain Node, so that a server reads what the page does.
 */
export function readTime(typed: TypedTime, limits: TimeLimits = {}): TimeReading {
  const asked = PARTS.filter((part) => typed[part] !== undefined);
  const [hourText, minuteText, periodText] = PARTS.map((part) => clean(typed[part] ?? '')) as [
    string,
    string,
    string,
  ];
  // The period alone is no answer: a list may begin with one chosen.
  if (!hourText && !minuteText) return wrong('missing', asked);
  if (!hourText) return wrong('incomplete', ['hour']);
  const written = WORDS.get(hourText) ?? readWritten(hourText);
  if (!written) return wrong('not-real', ['hour']);
  const minute = minuteText ? readMinute(minuteText) : written.minute;
  const isTwice = minuteText && written.minute !== undefined && written.minute !== minute;
  const period = written.period ?? (periodText ? PERIODS.get(periodText) : undefined);
  const contradicts = periodText && PERIODS.get(periodText) !== period;
  const hour = contradicts ? undefined : hourOfDay(written.hour, period);
  const bad: readonly TimePart[] = PARTS.filter(
    (part) =>
      (part === 'minute' && ((minuteText && minute === undefined) || isTwice)) ||
      (part === 'period' && (contradicts || (hour === undefined && periodText))) ||
      (part === 'hour' && hour === undefined && !periodText),
  );
  if (bad.length || hour === undefined) return wrong('not-real', bad);
  const isOpen = written.hour >= 1 && written.hour <= 12 && !period && !written.isWhole;
  const missing = PARTS.filter(
    (part) =>
      (part === 'minute' && minute === undefined) ||
      (part === 'period' && isOpen && typed.period !== undefined),
  );
  if (missing.length) return wrong('incomplete', missing);
  return within(hour * 60 + (minute as number), limits, asked);
}

const PARTS: readonly TimePart[] = ['hour', 'minute', 'period'];

type Period = 'am' | 'pm';

/** What an hour with more than digits says. */
interface Written {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly period?: Period | undefined;
  /** Whether it needs no period beside it. */
  readonly isWhole?: boolean;
}

const wrong = (problem: TimeProblem, parts: readonly TimePart[]): TimeReading => ({
  iso: '',
  problem,
  parts,
});

/** Without what makes no difference to a reader: capitals, accents, full stops, wide digits. */
const clean = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/(?<=[a-z])\./g, '')
    .replace(/\b([ap]) (?=m\b)/g, '$1')
    .replace(/\s+/g, ' ');

const NOON: Written = { hour: 12, minute: 0, period: 'pm', isWhole: true };
const MIDNIGHT: Written = { hour: 12, minute: 0, period: 'am', isWhole: true };

const WORDS: ReadonlyMap<string, Written> = new Map([
  ['noon', NOON],
  ['12 noon', NOON],
  ['midday', NOON],
  ['midi', NOON],
  ['midnight', MIDNIGHT],
  ['12 midnight', MIDNIGHT],
  ['minuit', MIDNIGHT],
]);

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['am', 'am'],
  ['a', 'am'],
  ['in the morning', 'am'],
  ['matin', 'am'],
  ['du matin', 'am'],
  ['avant midi', 'am'],
  ['pm', 'pm'],
  ['p', 'pm'],
  ['in the afternoon', 'pm'],
  ['in the evening', 'pm'],
  ["de l'apres-midi", 'pm'],
  ['apres midi', 'pm'],
  ['soir', 'pm'],
  ['du soir', 'pm'],
]);

// The hour; `h`, a colon or the like; the minutes; the half of the day.
const WRITTEN =
  /^(\d{1,2}) ?(?:(:|\.|heures?|hrs?|h) ?(\d{2})?(?: ?(?:min|minutes?))?)? ?([a-z][a-z' -]*)?$/;
const TOGETHER = /^(\d{1,2})(\d{2}) ?([a-z][a-z' -]*)?$/;

function readWritten(text: string): Written | undefined {
  const [, together, minutes, half] = TOGETHER.exec(text) ?? [];
  const [, hour = together, sign, after = minutes, period = half] = WRITTEN.exec(text) ?? [];
  if (hour === undefined || (period && !PERIODS.has(period))) return undefined;
  if (after === undefined && sign && /[:.]/.test(sign)) return undefined;
  const minute = after ?? (sign || period ? '0' : undefined);
  if (minute !== undefined && Number(minute) > 59) return undefined;
  return {
    hour: Number(hour),
    minute: minute === undefined ? undefined : Number(minute),
    period: period ? PERIODS.get(period) : undefined,
  };
}

function readMinute(text: string): number | undefined {
  const found = /^(\d{1,2})(?: ?(?:m|min|minutes?))?$/.exec(text)?.[1];
  return found !== undefined && Number(found) < 60 ? Number(found) : undefined;
}

/** The hour of the day, 0 to 23. */
function hourOfDay(hour: number, period: Period | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (!period) return hour;
  if (hour === 0 || hour > 12) return (hour === 0) === (period === 'am') ? hour : undefined;
  return (hour % 12) + (period === 'pm' ? 12 : 0);
}

/** The minutes since midnight of a time in ISO 8601; nothing where it is none. */
export function minutesOf(iso: string | undefined): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(iso ?? '') ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** A time as ISO 8601 has it, of minutes since midnight. */
export const isoOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0')).join(':');

/** The last time that is allowed before this one, in minutes since midnight. */
export const stepBefore = (minutes: number, { min, step = 1 }: TimeLimits): number => {
  const base = (minutesOf(min) ?? 0) % step;
  return minutes - ((((minutes - base) % step) + step) % step);
};

function within(minutes: number, limits: TimeLimits, asked: readonly TimePart[]): TimeReading {
  const [min, max] = [minutesOf(limits.min), minutesOf(limits.max)];
  const iso = isoOf(minutes);
  const isEarly = min !== undefined && minutes < min;
  const isLate = max !== undefined && minutes > max;
  // From 22:00 to 06:00 goes past midnight, as in HTML.
  const isOvernight = min !== undefined && max !== undefined && min > max;
  if (isOvernight ? isEarly && isLate : isEarly) return { iso, problem: 'too-early', parts: asked };
  if (!isOvernight && isLate) return { iso, problem: 'too-late', parts: asked };
  const { step } = limits;
  if (step && step >= 1 && stepBefore(minutes, limits) !== minutes) {
    return { iso, problem: 'between-steps', parts: ['minute'] };
  }
  return { iso, parts: [] };
}
