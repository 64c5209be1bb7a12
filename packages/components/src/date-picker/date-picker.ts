import { attribute } from '../attribute.js';
import { DateField } from '../date-field/date-field.js';
import { dateLight } from '../date-field/date-light.js';
import { languageOf } from '../language.js';
import type { Light, LightContext, Nothing, Part } from '../light/part.js';
import type { dateTexts } from '../strings/date-texts.js';
import { pickerTexts } from '../strings/picker-texts.js';
import { strings } from '../strings/strings.js';
import { warn } from '../warn.js';
import type { Calendar } from './calendar.js';
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
    return dateLight(p, context, calendarButton(p));
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
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
  #calendar: Calendar | undefined;

  /** Opens the calendar. */
  async showPicker(): Promise<void> {
    const { Calendar } = await import('./calendar.js');
    const button = this.partNode('calendar-button');
    if (this.#calendar || !this.isConnected || !button || button.matches(':disabled')) return;
    this.#calendar = new Calendar(this, {
      id: `${this.baseId}-calendar`,
      question: () => this.labelText,
      language: () => languageOf(this),
      today: () => this.today,
      whyNot: (iso) => this.whyNot(iso),
      choose: (iso) => this.#choose(iso),
      closed: () => {
        this.#calendar = undefined;
        button.focus();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#calendar?.close();
  }

  protected override complaint(iso: string): string {
    const isDisabled = isListedDate(iso, this.disabledDates) || this.#isDateDisabled?.(iso);
    if (!isDisabled) return super.complaint(iso);
    const { dateUnavailable } = pickerTexts[languageOf(this)];
    return this.errorDateUnavailable ?? dateUnavailable(this.labelText, this.#inFull(iso));
  }

  protected override answerChanged(): void {
    this.#nameButton();
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    // A copy of one whose calendar was open.
    for (const dialog of this.querySelectorAll(':scope > dialog[slot="calendar"]')) {
      if (dialog !== this.#calendar?.dialog) dialog.remove();
    }
    super.update(changed);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#calendar?.draw();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    if (!hasDay(this)) {
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

  #onClick = ({ target }: Event): void => {
    if (!this.partNode('calendar-button')?.contains(target as Node)) return;
    // Off the net, or not allowed by the page's policy: what the calendar does can be typed.
    this.showPicker().catch(() => this.focus());
  };

  /** Puts a date into the inputs, as if it had been typed. */
  #choose(iso: string): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement>(':scope > input')];
    const before = inputs.map(({ value }) => value);
    this.value = iso;
    const changed = inputs.filter(({ value }, index) => value !== before[index]);
    for (const input of changed) {
      const inputType = 'insertReplacementText';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
    }
    for (const input of changed) input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Says on the button what it does, and the date that is chosen. */
  #nameButton(): void {
    const button = this.partNode('calendar-button');
    if (!button) return;
    const { chooseDate, changeDate } = pickerTexts[languageOf(this)];
    const { value } = this;
    const words = value ? changeDate : chooseDate;
    const name = value ? `${words}, ${this.#inFull(value)}` : words;
    if (button.ariaLabel === name) return;
    button.textContent = words;
    button.ariaLabel = name;
  }

  #inFull(iso: string): string {
    const { locale } = strings[languageOf(this)];
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
      Date.parse(iso),
    );
  }
}

const hasDay = (p: Partial<DatePicker>): boolean =>
  !['month-year', 'year-month', 'year'].includes(p.parts ?? '');

/** The element writes its words, with the date in them: without children, printing leaves them alone. */
const calendarButton = (p: Partial<DatePicker>): Part | Nothing =>
  hasDay(p) && {
    slot: 'calendar-button',
    tag: 'button',
    own: { type: 'button', 'aria-haspopup': 'dialog', disabled: p.disabled },
  };
