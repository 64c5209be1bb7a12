import { errorPart, groupHost, groupLabelPart, hintPart, isInvalid } from '../field/field.js';
import { partInput, partLabel } from '../field/part-control.js';
import type { Light, LightContext, Nothing, Part } from '../light/part.js';
import type { dateTexts } from '../strings/date-texts.js';
import type { DateField } from './date-field.js';

/** The native HTML of a date typed in up to three inputs. `after` stands behind the inputs. */
export function dateLight(
  p: Partial<DateField>,
  context: LightContext<(typeof dateTexts)['en']>,
  after?: Part | Nothing,
): Light {
  const yearFirst = p.parts === 'year-month-day' || p.parts === 'year-month';
  const hasDay = !['month-year', 'year-month', 'year'].includes(p.parts ?? '');
  const hasMonth = p.parts !== 'year';
  const allWrong = !p.invalidDay && !p.invalidMonth && !p.invalidYear;
  const invalid = isInvalid(p, context);
  const isBirthday = p.autocomplete === 'bday';
  const { texts } = context;
  const dayLabel = partLabel('day', context, [texts.day]);
  const day = partInput('day', p, context, {
    inputmode: 'numeric',
    required: p.required,
    value: p.defaultDay ?? ((p.defaultValue ?? '').slice(8, 10) || undefined),
    autocomplete: isBirthday ? 'bday-day' : p.autocomplete,
    invalid: (allWrong || p.invalidDay) && invalid,
  });
  const yearLabel = partLabel('year', context, [texts.year]);
  const year = partInput('year', p, context, {
    inputmode: 'numeric',
    required: p.required,
    value: p.defaultYear ?? ((p.defaultValue ?? '').slice(0, 4) || undefined),
    autocomplete: isBirthday ? 'bday-year' : p.autocomplete,
    invalid: (allWrong || p.invalidYear) && invalid,
  });
  return {
    host: groupHost(p, context),
    parts: [
      groupLabelPart(p, context),
      hintPart(p, context),
      context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      errorPart(p, context),
      yearFirst && yearLabel,
      yearFirst && year,
      hasDay && !yearFirst && dayLabel,
      hasDay && !yearFirst && day,
      hasMonth && partLabel('month', context, [texts.month]),
      hasMonth &&
        partInput('month', p, context, {
          inputmode: 'numeric',
          required: p.required,
          value: p.defaultMonth ?? ((p.defaultValue ?? '').slice(5, 7) || undefined),
          autocomplete: isBirthday ? 'bday-month' : p.autocomplete,
          invalid: (allWrong || p.invalidMonth) && invalid,
        }),
      hasDay && yearFirst && dayLabel,
      hasDay && yearFirst && day,
      !yearFirst && yearLabel,
      !yearFirst && year,
      after,
    ],
  };
}
