import { attribute } from '../attribute.js';
import { PartsField, type PartsProblem } from '../field/parts-field.js';
import type { Light, LightContext, PartWithId } from '../light/part.js';
import { dateTexts } from '../strings/date-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { dateLight } from './date-light.js';
import { dateMessage } from './date-message.js';
import { type DatePart, type DateReading, readDate, typedDate } from './read-date.js';

/** Which parts of a date are asked for, and in which order. */
export type DateFieldParts =
  | 'day-month-year'
  | 'year-month-day'
  | 'month-year'
  | 'year-month'
  | 'year';

/** The parts that can be asked for. */
export const DATE_PARTS: readonly DateFieldParts[] = [
  'day-month-year',
  'year-month-day',
  'month-year',
  'year-month',
  'year',
];

/**
 * A date that people know by heart, typed in up to three native inputs. The host is the `group`, named
 * by its label and described by its hint and error. Month names are understood in English and French.
 * Submits what was typed, as `name-day`, `name-month` and `name-year`: `readDate()` reads it on a
 * server as the page does.
 *
 * @element tds-date-field
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot day-label - Your own `<label>` of the day.
 * @slot day - Your own `<input>` of the day.
 * @slot month-label - Your own `<label>` of the month.
 * @slot month - Your own `<input>` of the month.
 * @slot year-label - Your own `<label>` of the year.
 * @slot year - Your own `<input>` of the year.
 * @slot - Anything else, after the inputs.
 * @fires input - The native event of an input, at each change.
 * @fires change - The native event of an input, when a change is done.
 * @fires invalid - The native event of an input, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class DateField extends PartsField<DatePart> {
  static override texts = dateTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'year'];

  /** What is asked for, in this order: `day-month-year` (default), `year-month-day`, `month-year`, `year-month` or `year`. */
  @attribute('parts') parts?: DateFieldParts;
  /** The day to begin with, as it was typed: a wrong one too. */
  @attribute('day') defaultDay?: string;
  /** The month to begin with, as it was typed. */
  @attribute('month') defaultMonth?: string;
  /** The year to begin with, as it was typed. */
  @attribute('year') defaultYear?: string;
  /** The earliest date, as ISO 8601: `2001-03-04`; of a month (`2001-03`) or a year, its first day. */
  @attribute('min') min?: string;
  /** The latest date, as ISO 8601: `2001-03-04`; of a month (`2001-03`) or a year, its last day. */
  @attribute('max') max?: string;
  /** `bday` for the person's own birthday, which browsers then fill in (WCAG 1.3.5). */
  @attribute('autocomplete') autocomplete?: 'bday' | 'off';
  /** The error is about the day. Where no part is named, it is about all of them. */
  @attribute('invalid-day', Boolean) invalidDay?: boolean;
  /** The error is about the month. */
  @attribute('invalid-month', Boolean) invalidMonth?: boolean;
  /** The error is about the year. */
  @attribute('invalid-year', Boolean) invalidYear?: boolean;
  /** Said when a part is missing, in place of the built-in text. */
  @attribute('error-incomplete') errorIncomplete?: string;
  /** Said when there is no such date, in place of the built-in text. */
  @attribute('error-bad-input') errorBadInput?: string;
  /** Said when the date is before `min`, in place of the built-in text. */
  @attribute('error-range-underflow') errorRangeUnderflow?: string;
  /** Said when the date is after `max`, in place of the built-in text. */
  @attribute('error-range-overflow') errorRangeOverflow?: string;

  static override light(
    p: Partial<DateField>,
    context: LightContext<(typeof dateTexts)['en']>,
  ): Light {
    return dateLight(p, context);
  }

  protected override readonly slots: readonly DatePart[] = ['day', 'month', 'year'];

  /** The date as ISO 8601 has it (`2001-03-04`, `2001-03` or `2001`); empty while it is none. */
  override get value(): string {
    return this.typed ? this.#read().iso : (this.defaultValue ?? '');
  }
  override set value(value: string) {
    const iso = String(value ?? '');
    if (__DEV__ && iso && !/^\d{4}(-\d\d){0,2}$/.test(iso)) {
      warn(this, 'value-not-a-date', `was given the value "${iso}". Use ISO 8601: 2001-03-04.`);
    }
    this.fill(typedDate(iso));
  }

  protected override problems(): readonly PartsProblem<DatePart>[] {
    const reading = this.#read();
    const message = this.#message(reading);
    const all = this.controls.map(([part]) => part);
    return message ? [{ message, parts: reading.parts.length ? reading.parts : all }] : [];
  }

  /** What else is wrong with a date that is real and within its limits, in words. */
  protected complaint(_iso: string): string {
    return '';
  }

  /** Why a date is not allowed, in words; empty when it is. */
  protected whyNot(iso: string): string {
    return this.#message(readDate(typedDate(iso), { min: this.min, max: this.max }));
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'parts', DATE_PARTS);
    warnUnknownValue(this, 'autocomplete', ['bday', 'off']);
  }

  #read(): DateReading {
    return readDate(this.typed ?? {}, { min: this.min, max: this.max });
  }

  #message(reading: DateReading): string {
    if (!reading.problem) return reading.iso && this.complaint(reading.iso);
    if (reading.problem === 'missing' && !this.required) return '';
    return dateMessage(reading, this.labelText, this);
  }
}
