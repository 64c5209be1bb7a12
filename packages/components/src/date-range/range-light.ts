import { dateParts, hasDay } from '../date-field/date-parts.js';
import { calendarButtonPart } from '../date-picker/calendar-button-part.js';
import { errorPart, groupHost, groupLabelPart, hintPart, isInvalid } from '../field/field.js';
import { describedByError } from '../field/part-control.js';
import type { Light, LightContext, Part } from '../light/part.js';
import type { dateRangeTexts } from '../strings/date-range-texts.js';
import type { DateRange } from './date-range.js';

/** The words over one of the dates, which name its inputs. */
const dateLabel = (slot: string, text: string, context: LightContext): Part => ({
  slot,
  tag: 'p',
  soft: { id: `${context.id}-${slot}` },
  children: [text],
});

/** Where the last date begins in `2025-01-01/2025-01-31`, `2025-01/2025-03` or `2025/2026`. */
const endOf = (value: string, p: Partial<DateRange>): string =>
  hasDay(p) ? value.slice(11, 21) : p.parts === 'year' ? value.slice(5, 9) : value.slice(8, 15);

/** The native HTML of two dates, each typed in up to three inputs. */
export function rangeLight(
  p: Partial<DateRange>,
  context: LightContext<(typeof dateRangeTexts)['en']>,
): Light {
  const value = p.defaultValue ?? '';
  const allWrong =
    !p.invalidStartDay &&
    !p.invalidStartMonth &&
    !p.invalidStartYear &&
    !p.invalidEndDay &&
    !p.invalidEndMonth &&
    !p.invalidEndYear;
  const invalid = isInvalid(p, context);
  return {
    host: groupHost(p, context, !allWrong),
    parts: [
      groupLabelPart(p, context),
      hintPart(p, context),
      context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      errorPart(p, context),
      dateLabel('start-label', p.startLabel || context.texts.startDate, context),
      ...dateParts(p, context, {
        prefix: 'start-',
        iso: value.slice(0, 10),
        day: {
          value: p.defaultStartDay,
          invalid: (allWrong || p.invalidStartDay) && invalid,
          describedBy: describedByError(p.invalidStartDay, p, context),
        },
        month: {
          value: p.defaultStartMonth,
          invalid: (allWrong || p.invalidStartMonth) && invalid,
          describedBy: describedByError(p.invalidStartMonth, p, context),
        },
        year: {
          value: p.defaultStartYear,
          invalid: (allWrong || p.invalidStartYear) && invalid,
          describedBy: describedByError(p.invalidStartYear, p, context),
        },
      }),
      !!p.picker && calendarButtonPart('start-calendar-button', p),
      dateLabel('end-label', p.endLabel || context.texts.endDate, context),
      ...dateParts(p, context, {
        prefix: 'end-',
        iso: endOf(value, p),
        day: {
          value: p.defaultEndDay,
          invalid: (allWrong || p.invalidEndDay) && invalid,
          describedBy: describedByError(p.invalidEndDay, p, context),
        },
        month: {
          value: p.defaultEndMonth,
          invalid: (allWrong || p.invalidEndMonth) && invalid,
          describedBy: describedByError(p.invalidEndMonth, p, context),
        },
        year: {
          value: p.defaultEndYear,
          invalid: (allWrong || p.invalidEndYear) && invalid,
          describedBy: describedByError(p.invalidEndYear, p, context),
        },
      }),
      !!p.picker && calendarButtonPart('end-calendar-button', p),
    ],
  };
}
