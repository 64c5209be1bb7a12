import { errorPart, groupHost, groupLabelPart, hintPart, isInvalid } from '../field/field.js';
import { describedByError } from '../field/part-control.js';
import type { Light, LightContext, Nothing, Part } from '../light/part.js';
import type { dateTexts } from '../strings/date-texts.js';
import type { DateField } from './date-field.js';
import { dateParts } from './date-parts.js';

/** The native HTML of a date typed in up to three inputs. `after` stands behind the inputs. */
export function dateLight(
  p: Partial<DateField>,
  context: LightContext<(typeof dateTexts)['en']>,
  after?: Part | Nothing,
): Light {
  const allWrong = !p.invalidDay && !p.invalidMonth && !p.invalidYear;
  const invalid = isInvalid(p, context);
  const isBirthday = p.autocomplete === 'bday';
  return {
    host: groupHost(p, context, !allWrong),
    parts: [
      groupLabelPart(p, context),
      hintPart(p, context),
      context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      errorPart(p, context),
      ...dateParts(p, context, {
        prefix: '',
        iso: p.defaultValue ?? '',
        day: {
          value: p.defaultDay,
          autocomplete: isBirthday ? 'bday-day' : p.autocomplete,
          invalid: (allWrong || p.invalidDay) && invalid,
          describedBy: describedByError(p.invalidDay, p, context),
        },
        month: {
          value: p.defaultMonth,
          autocomplete: isBirthday ? 'bday-month' : p.autocomplete,
          invalid: (allWrong || p.invalidMonth) && invalid,
          describedBy: describedByError(p.invalidMonth, p, context),
        },
        year: {
          value: p.defaultYear,
          autocomplete: isBirthday ? 'bday-year' : p.autocomplete,
          invalid: (allWrong || p.invalidYear) && invalid,
          describedBy: describedByError(p.invalidYear, p, context),
        },
      }),
      after,
    ],
  };
}
