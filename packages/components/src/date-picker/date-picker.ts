import { attribute } from '../attribute.js';
import { DateField } from '../date-field/date-field.js';
import { dateLight } from '../date-field/date-light.js';
import { languageOf } from '../language.js';
import type { Light, LightContext } from '../light/part.js';
import type { dateTexts } from '../strings/date-texts.js';
import { pickerTexts } from '../strings/picker-texts.js';
import { warn } from '../warn.js';
import { CalendarButton, dateInFull } from './calendar-button.js';
import { calendarButtonPart } from './calendar-button-part.js';
import { isListedDate, unknownEntries } from './disabled-dates.js';

/**
 * A date field with a button that opens a calendar, for dates that people look up rather than know.
 * The calendar is loaded when it is first opened, and is never the only way: the date can be typed,
 * and without JavaScript there are the inputs alone.
 *
 * The calendar is drawn with lit-html: a page that enforces Trusted Types allows its policy
 * (`trusted-types lit-html`). Where it can't be loaded, the button leads to the inputs.
 *
 * @element tds-date-picker
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
 * @fires input - The native event of an input, at each change. A date chosen in the calendar fires it
 *   at each input that it changed.
 * @fires change - The native event of an input, when a change is done.
 * @fires invalid - The native event of an input, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class DatePicker extends DateField {
  /** Dates that can't be chosen, with spaces between: `2025-12-25`, `2025-12-24/2026-01-02`, `saturday`. */
  @attribute('disabled-dates') disabledDates?: string;
  /** Said when the date can't be chosen, in place of the built-in text. */
  @attribute('error-date-unavailable') errorDateUnavailable?: string;

  static override light(
    p: Partial<DatePicker>,
    context: LightContext<(typeof dateTexts)['en']>,
  ): Light {
    return dateLight(p, context, calendarButtonPart('calendar-button', p));
  }

  /** Whether a date, as ISO 8601, can't be chosen: for what no list of dates can say. */
  get isDateDisabled(): ((iso: string) => boolean) | undefined {
    return this.#isDateDisabled;
  }
  set isDateDisabled(isDateDisabled: ((iso: string) => boolean) | undefined) {
    this.#isDateDisabled = isDateDisabled;
    this.requestUpdate();
  }

  /** @internal The date that is today, for tests. */
  today?: string;

  #isDateDisabled: ((iso: string) => boolean) | undefined;
  #button = new CalendarButton(this, {
    slot: 'calendar',
    node: (slot) => this.partNode(slot),
    label: () => this.labelText,
    inputs: () => this.controls.map(([, control]) => control as HTMLInputElement),
    date: () => this.value,
    fill: (iso) => {
      this.value = iso;
    },
    limits: () => this,
    today: () => this.today,
    whyNot: (iso) => this.whyNot(iso),
    open: () => this.showPicker(),
  });

  /** Opens the calendar. */
  showPicker(): Promise<void> {
    return this.#button.show();
  }

  protected override complaint(iso: string): string {
    const isDisabled = isListedDate(iso, this.disabledDates) || this.#isDateDisabled?.(iso);
    if (!isDisabled) return super.complaint(iso);
    const language = languageOf(this);
    const { dateUnavailable } = pickerTexts[language];
    return this.errorDateUnavailable ?? dateUnavailable(this.labelText, dateInFull(iso, language));
  }

  protected override answerChanged(): void {
    this.#button.update();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    if (!this.partNode('calendar-button')) {
      warn(
        this,
        'parts-without-day',
        'asks for no day, so it has no calendar. Use tds-date-field.',
      );
    }
    const unknown = unknownEntries(this.disabledDates);
    if (unknown.length) {
      warn(
        this,
        'disabled-dates-unknown',
        `has disabled-dates that it can't read: ${unknown.join(' ')}. Use dates like 2025-12-25, two of them with "/" between, or days of the week in English.`,
      );
    }
  }
}
