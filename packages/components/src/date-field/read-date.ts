import type { TypedParts } from '../field/parts-field.js';

export type DatePart = 'day' | 'month' | 'year';

/** What was typed, character for character. Only the parts that were asked for. */
export type TypedDate = TypedParts<DatePart>;

/** Why what was typed is no date, or none that is allowed. */
export type DateProblem =
  | 'missing'
  | 'incomplete'
  | 'not-real'
  | 'year-digits'
  | 'too-early'
  | 'too-late';

export interface DateReading {
  /** The date as ISO 8601 has it: `2001-03-04`, `2001-03` or `2001`; empty where there is none. */
  readonly iso: string;
  readonly problem?: DateProblem;
  /** The parts to put right. */
  readonly parts: readonly DatePart[];
}

/**
 * The earliest and the latest date, as ISO 8601. A month or a year counts from its first day, and to its
 * last: `max: '2001-03'` allows the 31st of March.
 */
export interface DateLimits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/**
 * Reads a date as people type it: `3`, `03` or `1st`, `March`, `mars` or `févr.`, in English and
 * French whatever the page's language. Runs in plain Node, so that a server reads what the page does.
 */
export function readDate(typed: TypedDate, { min, max }: DateLimits = {}): DateReading {
  const asked = PARTS.filter((part) => typed[part] !== undefined);
  const empty = asked.filter((part) => !typed[part]?.trim());
  if (empty.length === asked.length) return { iso: '', problem: 'missing', parts: empty };
  if (empty.length) return { iso: '', problem: 'incomplete', parts: empty };
  const found = asked.map((part) => READERS[part](clean(typed[part] as string)));
  const wrong = asked.filter((_, index) => found[index] === undefined);
  if (wrong.length) {
    const isYear =
      wrong.length === 1 && wrong[0] === 'year' && /^\d+$/.test(clean(typed.year ?? ''));
    return { iso: '', problem: isYear ? 'year-digits' : 'not-real', parts: wrong };
  }
  // From the largest part to the smallest, as ISO 8601 has it.
  const iso = found.reverse().join('-');
  if (!isReal(iso)) return { iso: '', problem: 'not-real', parts: ['day'] };
  if (min && isBefore(iso, min)) return { iso, problem: 'too-early', parts: asked };
  if (max && isBefore(max, iso)) return { iso, problem: 'too-late', parts: asked };
  return { iso, parts: [] };
}

/** The parts of a date that is written as ISO 8601 has it. */
export function typedDate(iso: string): TypedDate {
  const [year = '', month, day] = iso.split('-');
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** Whether all of one date is before another: of a month and a day in it, neither is. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** Without what makes no difference to a reader: capitals, accents, a full stop, wide digits. */
const clean = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');

const within = (text: string | undefined, most: number): string | undefined =>
  text !== undefined && Number(text) >= 1 && Number(text) <= most
    ? text.padStart(2, '0')
    : undefined;

const READERS: Readonly<Record<DatePart, (text: string) => string | undefined>> = {
  day: (text) => within(/^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(text)?.[1], 31),
  month: (text) => (/^\d{1,2}$/.test(text) ? within(text, 12) : monthNamed(text)),
  year: (text) => (/^\d{4}$/.test(text) ? text : undefined),
};

let names: readonly (readonly [name: string, month: string])[] | undefined;

/** The one month whose English or French name begins so: three letters at least. */
function monthNamed(text: string): string | undefined {
  if (text.length < 3) return undefined;
  names ??= ['en-CA', 'fr-CA'].flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const name = clean(format.format(Date.UTC(2001, index)));
      return [name, String(index + 1).padStart(2, '0')] as const;
    });
  });
  const found = new Set(names.filter(([name]) => name.startsWith(text)).map(([, month]) => month));
  return found.size === 1 ? [...found][0] : undefined;
}

function isReal(iso: string): boolean {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCDate() === Number(day);
}
