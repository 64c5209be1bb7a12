import type { DateLimits } from '../date-field/read-date.js';
import { formatDate } from '../format-date.js';
import { type Language, languageOf } from '../language.js';
import type { LightElement } from '../light/light-element.js';
import type { Controller } from '../light/updating-element.js';
import { pickerTexts } from '../strings/picker-texts.js';
import type { Calendar } from './calendar.js';

/** What the button of a date asks of its field, and tells it. */
interface DateQuestion {
  /** The slot of the calendar; that of the button ends in `-button`. */
  readonly slot: string;
  node(slot: string): HTMLElement | null;
  /** The question, which names the calendar. */
  label(): string;
  /** Of several dates, the words over this one: two buttons are not to have one name. */
  which?(): string;
  inputs(): readonly HTMLInputElement[];
  /** The date in the inputs; empty while there is none. */
  date(): string;
  /** Puts a date into the inputs. */
  fill(iso: string): void;
  limits(): DateLimits;
  /** Where the calendar opens while no date is chosen: today, unless it says otherwise. */
  begin?(): string;
  today(): string | undefined;
  /** Why a date can't be chosen, in words; empty when it can. */
  whyNot(iso: string): string;
  /** What a press on the button does. */
  open(): Promise<void>;
}

/** The button of a date that opens its calendar, and the calendar while it is open. */
export class CalendarButton implements Controller {
  #host: LightElement;
  #question: DateQuestion;
  #calendar: Calendar | undefined;

  constructor(host: LightElement, question: DateQuestion) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
    host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#calendar?.close();
  }

  hostUpdated(): void {
    // A copy of one whose calendar was open.
    for (const node of this.#host.querySelectorAll(`:scope > dialog[slot="${this.#slot}"]`)) {
      if (node !== this.#calendar?.dialog) node.remove();
    }
    this.#calendar?.draw();
  }

  /** Says on the button what it does, and the date that is chosen. */
  update(): void {
    const button = this.#button;
    if (!button) return;
    // Inputs of the author's that are out of use: a calendar would write into them.
    const inputs = this.#question.inputs();
    const isOff = inputs.length > 0 && inputs.every(({ disabled }) => disabled);
    if (isOff && !button.disabled) button.disabled = true;
    const language = languageOf(this.#host);
    const { chooseDate, changeDate } = pickerTexts[language];
    const date = this.#question.date();
    const words = date ? changeDate : chooseDate;
    const names = [words, this.#question.which?.(), date && dateInFull(date, language)];
    const name = names.filter(Boolean).join(', ');
    if (button.ariaLabel === name) return;
    button.textContent = words;
    button.ariaLabel = name;
  }

  /** Opens the calendar, which is loaded the first time. */
  async show(): Promise<void> {
    const { Calendar } = await import('./calendar.js');
    const host = this.#host;
    const question = this.#question;
    if (this.#calendar || !host.isConnected || !this.#button?.matches(':enabled')) return;
    this.#calendar = new Calendar(host, {
      id: `${host.baseId}-${this.#slot}`,
      slot: this.#slot,
      language: () => languageOf(host),
      question: () => question.label(),
      limits: () => question.limits(),
      chosen: () => question.date(),
      begin: () => question.begin?.(),
      today: () => question.today(),
      whyNot: (iso) => question.whyNot(iso),
      choose: (iso) => this.#choose(iso),
      closed: () => {
        this.#calendar = undefined;
        this.#button?.focus();
      },
    });
  }

  get #slot(): string {
    return this.#question.slot;
  }

  get #button(): HTMLButtonElement | null {
    return this.#question.node(`${this.#slot}-button`) as HTMLButtonElement | null;
  }

  #onClick = ({ target }: Event): void => {
    if (!this.#button?.contains(target as Node)) return;
    // Off the net, or not allowed by the page's policy: what the calendar does can be typed.
    this.#question.open().catch(() => this.#question.inputs()[0]?.focus());
  };

  /** Puts a date into the inputs, as if it had been typed. */
  #choose(iso: string): void {
    const inputs = this.#question.inputs();
    const before = inputs.map(({ value }) => value);
    this.#question.fill(iso);
    const changed = inputs.filter(({ value }, index) => value !== before[index]);
    for (const input of changed) {
      const inputType = 'insertReplacementText';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
    }
    for (const input of changed) input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** A date with its day of the week, as people say it. */
export const dateInFull = (iso: string, language: Language): string =>
  formatDate(iso, language, { dateStyle: 'full' });
