import type { FieldProperties } from '../field/field.js';
import { type PartControlAttributes, partInput, partLabel } from '../field/part-control.js';
import { type LightContext, type Nothing, type Part, partId } from '../light/part.js';
import type { dateTexts } from '../strings/date-texts.js';
import type { DateFieldParts } from './date-field.js';
import type { DatePart } from './read-date.js';

/** One date of a field, and what its inputs begin with. */
interface DateInputs extends Readonly<Record<DatePart, PartControlAttributes>> {
  /** What its slots begin with; empty where it is the only date. */
  readonly prefix: string;
  readonly iso: string;
}

/** Whether a date is asked for to the day. */
export const hasDay = (p: { parts?: DateFieldParts }): boolean =>
  !['month-year', 'year-month', 'year'].includes(p.parts ?? '');

/** The inputs of a date and the words over them, in the order that is asked for. */
export function dateParts(
  p: FieldProperties & { parts?: DateFieldParts },
  context: LightContext<(typeof dateTexts)['en']>,
  date: DateInputs,
): readonly (Part | Nothing)[] {
  const { texts } = context;
  const yearFirst = p.parts === 'year-month-day' || p.parts === 'year-month';
  const hasMonth = p.parts !== 'year';
  const dayLabel = label('day', texts.day, context, date);
  const day = input('day', p, context, date, date.day, date.iso.slice(8, 10));
  const yearLabel = label('year', texts.year, context, date);
  const year = input('year', p, context, date, date.year, date.iso.slice(0, 4));
  return [
    yearFirst && yearLabel,
    yearFirst && year,
    hasDay(p) && !yearFirst && dayLabel,
    hasDay(p) && !yearFirst && day,
    hasMonth && label('month', texts.month, context, date),
    hasMonth && input('month', p, context, date, date.month, date.iso.slice(5, 7)),
    hasDay(p) && yearFirst && dayLabel,
    hasDay(p) && yearFirst && day,
    !yearFirst && yearLabel,
    !yearFirst && year,
  ];
}

const label = (part: DatePart, text: string, context: LightContext, { prefix }: DateInputs): Part =>
  partLabel(`${prefix}${part}`, context, [text], !!prefix);

/** Of several dates, each input is named by the words over its date, then its own: "Start date Day". */
const input = (
  part: DatePart,
  p: FieldProperties,
  context: LightContext,
  { prefix }: DateInputs,
  own: PartControlAttributes,
  iso: string,
): Part =>
  partInput(`${prefix}${part}`, p, context, {
    inputmode: 'numeric',
    required: p.required,
    value: own.value ?? (iso || undefined),
    autocomplete: own.autocomplete,
    invalid: own.invalid,
    describedBy: own.describedBy,
    labelledBy: prefix
      ? `${partId(context, `${prefix}label`)} ${partId(context, `${prefix}${part}-label`)}`
      : undefined,
  });
