import { attribute } from '../attribute.js';
import { DATE_PARTS, type DateFieldParts } from '../date-field/date-field.js';
import { dateMessage } from '../date-field/date-message.js';
import { hasDay } from '../date-field/date-parts.js';
import { typedDate } from '../date-field/read-date.js';
import { CalendarButton } from '../date-picker/calendar-button.js';
import { addDays } from '../date-picker/calendar-date.js';
import { PartsField, type PartsProblem } from '../field/parts-field.js';
import { languageOf } from '../language.js';
import type { Light, LightContext, PartWithId } from '../light/part.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { dateRangeTexts } from '../strings/date-range-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { rangeLight } from './range-light.js';
import { rangeMessage } from './range-message.js';
import {
  type DateRangeLimits,
  type DateRangeReading,
  type RangeEnd,
  type RangePart,
  readDateRange,
  type TypedDateRange,
} from './read-date-range.js';

const ENDS: readonly RangeEnd[] = ['start', 'end'];

/**
 * Two dates of which the last is not before the first. The host is the `group`, named by its label and
 * described by its hint and error; each input is named by its date and its part, as "Start date Day".
 * Submits what was typed, as `name-start-day` to `name-end-year`: `readDateRange()` reads it on a server
 * as the page does.
 *
 * @element tds-date-range
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot start-label - Your own words over the first date.
 * @slot start-day-label - Your own `<label>` of the first day.
 * @slot start-day - Your own `<input>` of the first day.
 * @slot start-month-label - Your own `<label>` of the first month.
 * @slot start-month - Your own `<input>` of the first month.
 * @slot start-year-label - Your own `<label>` of the first year.
 * @slot start-year - Your own `<input>` of the first year.
 * @slot end-label - Your own words over the last date.
 * @slot end-day-label - Your own `<label>` of the last day.
 * @slot end-day - Your own `<input>` of the last day.
 * @slot end-month-label - Your own `<label>` of the last month.
 * @slot end-month - Your own `<input>` of the last month.
 * @slot end-year-label - Your own `<label>` of the last year.
 * @slot end-year - Your own `<input>` of the last year.
 * @slot - Anything else, after the inputs.
 * @fires input - The native event of an input, at each change. A date chosen in a calendar fires it at
 *   each input that it changed.
 * @fires change - The native event of an input, when a change is done.
 * @fires invalid - The native event of an input, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class DateRange extends PartsField<RangePart> {
  static override texts = dateRangeTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'start-year'];

  /** Both dates to begin with, as ISO 8601: `2025-01-01/2025-01-31`. */
  @attribute('value') override defaultValue?: string;
  /** What is asked for, in this order: `day-month-year` (default), `year-month-day`, `month-year`, `year-month` or `year`. */
  @attribute('parts') parts?: DateFieldParts;
  /** Adds to each date a button that opens a calendar. */
  @attribute('picker', Boolean) picker?: boolean;
  /** The words over the first date. Default: "Start date" in the language of the page. */
  @attribute('start-label') startLabel?: string;
  /** The words over the last date. Default: "End date" in the language of the page. */
  @attribute('end-label') endLabel?: string;
  /** The first day to begin with, as it was typed: a wrong one too. */
  @attribute('start-day') defaultStartDay?: string;
  /** The first month to begin with, as it was typed. */
  @attribute('start-month') defaultStartMonth?: string;
  /** The first year to begin with, as it was typed. */
  @attribute('start-year') defaultStartYear?: string;
  /** The last day to begin with, as it was typed. */
  @attribute('end-day') defaultEndDay?: string;
  /** The last month to begin with, as it was typed. */
  @attribute('end-month') defaultEndMonth?: string;
  /** The last year to begin with, as it was typed. */
  @attribute('end-year') defaultEndYear?: string;
  /** The earliest date, as ISO 8601: `2001-03-04`; of a month (`2001-03`) or a year, its first day. */
  @attribute('min') min?: string;
  /** The latest date, as ISO 8601: `2001-03-04`; of a month (`2001-03`) or a year, its last day. */
  @attribute('max') max?: string;
  /** The least number of days, counting both dates: from Monday to Tuesday there are 2. */
  @attribute('min-days', Number) minDays?: number;
  /** The greatest number of days, counting both dates. */
  @attribute('max-days', Number) maxDays?: number;
  /** The error is about the first day. Where no part is named, it is about all of them. */
  @attribute('invalid-start-day', Boolean) invalidStartDay?: boolean;
  /** The error is about the first month. */
  @attribute('invalid-start-month', Boolean) invalidStartMonth?: boolean;
  /** The error is about the first year. */
  @attribute('invalid-start-year', Boolean) invalidStartYear?: boolean;
  /** The error is about the last day. */
  @attribute('invalid-end-day', Boolean) invalidEndDay?: boolean;
  /** The error is about the last month. */
  @attribute('invalid-end-month', Boolean) invalidEndMonth?: boolean;
  /** The error is about the last year. */
  @attribute('invalid-end-year', Boolean) invalidEndYear?: boolean;
  /** Said when one of the dates, or a part of one, is missing, in place of the built-in text. */
  @attribute('error-incomplete') errorIncomplete?: string;
  /** Said when there is no such date, in place of the built-in text. */
  @attribute('error-bad-input') errorBadInput?: string;
  /** Said when a date is before `min`, in place of the built-in text. */
  @attribute('error-range-underflow') errorRangeUnderflow?: string;
  /** Said when a date is after `max`, in place of the built-in text. */
  @attribute('error-range-overflow') errorRangeOverflow?: string;
  /** Said when the last date is before the first, in place of the built-in text. */
  @attribute('error-reversed') errorReversed?: string;
  /** Said when there are fewer days than `min-days`, in place of the built-in text. */
  @attribute('error-too-short') errorTooShort?: string;
  /** Said when there are more days than `max-days`, in place of the built-in text. */
  @attribute('error-too-long') errorTooLong?: string;

  static override light(
    p: Partial<DateRange>,
    context: LightContext<(typeof dateRangeTexts)['en']>,
  ): Light {
    return rangeLight(p, context);
  }

  protected override readonly slots: readonly RangePart[] = [
    'start-day',
    'start-month',
    'start-year',
    'end-day',
    'end-month',
    'end-year',
  ];

  /** Both dates as ISO 8601 has them, `2025-01-01/2025-01-31`; empty unless there are both. */
  override get value(): string {
    return this.typed ? this.#read().iso : (this.defaultValue ?? '');
  }
  override set value(value: string) {
    const iso = String(value ?? '');
    if (__DEV__) this.#checkValue(iso);
    const [start = '', end = ''] = iso.split('/');
    this.fill({ ...typedEnd('start', start), ...typedEnd('end', end) });
  }

  /** @internal The date that is today, for tests. */
  today?: string;

  #buttons = { start: this.#calendarButton('start'), end: this.#calendarButton('end') };

  /** Opens the calendar of the first date, or of the last. */
  showPicker(date: RangeEnd = 'start'): Promise<void> {
    return this.#buttons[date].show();
  }

  protected override problems(): readonly PartsProblem<RangePart>[] {
    const reading = this.#read();
    const parts = this.controls.map(([part]) => part);
    if (ENDS.every((end) => reading[end].problem === 'missing')) {
      const { valueMissing } = constraintTexts[languageOf(this)];
      const message = this.errorValueMissing ?? valueMissing(this.labelText);
      return this.required ? [{ message, parts }] : [];
    }
    return ENDS.flatMap((end) => {
      const message = this.#message(end, reading);
      const wrong = reading[end].parts.map((part): RangePart => `${end}-${part}`);
      const all = parts.filter((part) => part.startsWith(end));
      return message ? [{ message, parts: wrong.length ? wrong : all }] : [];
    });
  }

  protected override answerChanged(): void {
    for (const end of ENDS) this.#buttons[end].update();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'parts', DATE_PARTS);
    this.#checkValue(this.defaultValue ?? '');
    if (this.picker && !hasDay(this)) {
      warn(this, 'parts-without-day', 'asks for no day, so it has no calendar. Remove picker.');
    }
    const { minDays = 1, maxDays = minDays } = this;
    const isCount = [minDays, maxDays].every((days) => Number.isInteger(days) && days > 0);
    if (!isCount || minDays > maxDays) {
      const message =
        'needs whole numbers above 0 in min-days and max-days, the least in min-days.';
      warn(this, 'days-invalid', message);
    }
  }

  get #limits(): DateRangeLimits {
    const { min, max, minDays, maxDays } = this;
    return { min, max, minDays, maxDays };
  }

  #read(typed: TypedDateRange = this.typed ?? {}): DateRangeReading {
    return readDateRange(typed, this.#limits);
  }

  /** What is wrong with one of the dates; with the two together, at the last. */
  #message(end: RangeEnd, reading: DateRangeReading): string {
    const { problem } = reading[end];
    const name = this.#nameOf(end);
    if (problem === 'missing') {
      return this.errorIncomplete ?? constraintTexts[languageOf(this)].valueMissing(name);
    }
    if (problem) return dateMessage(reading[end], name, this);
    return end === 'end'
      ? rangeMessage(reading, { start: this.#wordsOver('start'), end: name }, this)
      : '';
  }

  #wordsOver(end: RangeEnd): string {
    return this.partNode(`${end}-label`)?.textContent?.trim() ?? '';
  }

  /** A date in messages: the question, and which of its dates. */
  #nameOf(end: RangeEnd): string {
    return [this.labelText, this.#wordsOver(end)].filter(Boolean).join(' – ');
  }

  #calendarButton(end: RangeEnd): CalendarButton {
    const isOfEnd = (part: RangePart) => part.startsWith(end);
    const withDate = (iso: string) => ({ ...this.typed, ...typedEnd(end, iso) });
    // The last date follows the first; the first is free, so that both can be moved.
    const first = () => {
      const { iso, problem } = this.#read().start;
      return end === 'end' && !problem ? iso : '';
    };
    return new CalendarButton(this, {
      slot: `${end}-calendar`,
      node: (slot) => this.partNode(slot),
      label: () => this.#nameOf(end),
      which: () => this.#wordsOver(end),
      inputs: () =>
        this.controls
          .filter(([part]) => isOfEnd(part))
          .map(([, control]) => control as HTMLInputElement),
      date: () => this.#read()[end].iso,
      fill: (iso) => this.fill(withDate(iso)),
      limits: () => ({ min: first() || this.min, max: this.max }),
      begin: () => first() && addDays(first(), (this.minDays || 1) - 1),
      today: () => this.today,
      whyNot: (iso) => this.#message(end, this.#read(withDate(iso))),
      open: () => this.showPicker(end),
    });
  }

  #checkValue(value: string): void {
    const date = { year: '\\d{4}', month: '\\d{4}-\\d\\d', day: '\\d{4}-\\d\\d-\\d\\d' };
    const one = hasDay(this) ? date.day : this.parts === 'year' ? date.year : date.month;
    if (!value || new RegExp(`^${one}/${one}$`).test(value)) return;
    const message = `was given the value "${value}". Use two dates of ISO 8601: 2025-01-01/2025-01-31.`;
    warn(this, 'value-not-a-date', message);
  }
}

/** One of the dates by its parts, from ISO 8601. */
function typedEnd(end: RangeEnd, iso: string): TypedDateRange {
  const parts = Object.entries(typedDate(iso));
  return Object.fromEntries(parts.map(([part, text]) => [`${end}-${part}`, text]));
}
