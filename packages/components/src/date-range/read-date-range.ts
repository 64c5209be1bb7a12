import {
  type DateLimits,
  type DatePart,
  type DateReading,
  readDate,
} from '../date-field/read-date.js';
import { countDays } from '../date-picker/calendar-date.js';
import type { TypedParts } from '../field/parts-field.js';

/** The first date or the last one. */
export type RangeEnd = 'start' | 'end';

export type RangePart = `${RangeEnd}-${DatePart}`;

/** What was typed, character for character. Only the parts that were asked for. */
export type TypedDateRange = TypedParts<RangePart>;

/** Why two dates that are allowed do not go together. */
export type DateRangeProblem = 'reversed' | 'too-short' | 'too-long';

/** The earliest and the latest date, and how many days there may be: both dates count. */
export interface DateRangeLimits extends DateLimits {
  readonly minDays?: number | undefined;
  readonly maxDays?: number | undefined;
}

export interface DateRangeReading {
  /** Both dates as ISO 8601 has them: `2025-01-01/2025-01-31`; empty where one of them is none. */
  readonly iso: string;
  readonly start: DateReading;
  readonly end: DateReading;
  /** What is wrong with the two together, when nothing is with either. */
  readonly problem?: DateRangeProblem;
}

/**
 * Reads two dates as people type them, each as `readDate()` does. Runs in plain Node, so that a server
 * reads what the page does.
 */
export function readDateRange(
  typed: TypedDateRange,
  limits: DateRangeLimits = {},
): DateRangeReading {
  const [start, end] = (['start', 'end'] as const).map((name) =>
    readDate(
      { day: typed[`${name}-day`], month: typed[`${name}-month`], year: typed[`${name}-year`] },
      limits,
    ),
  ) as [DateReading, DateReading];
  const iso = start.iso && end.iso && `${start.iso}/${end.iso}`;
  const problem = start.problem || end.problem ? undefined : together(start.iso, end.iso, limits);
  return { iso, start, end, ...(problem && { problem }) };
}

function together(
  start: string,
  end: string,
  { minDays, maxDays }: DateRangeLimits,
): DateRangeProblem | undefined {
  if (end < start) return 'reversed';
  const days = countDays(start, end);
  // Of months and years there are no days to count.
  if (minDays && days < minDays) return 'too-short';
  if (maxDays && days > maxDays) return 'too-long';
  return undefined;
}
