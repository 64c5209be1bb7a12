import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { DateLimits } from '../date-field/read-date.js';
import type { Language } from '../language.js';
import { calendarTexts } from '../strings/calendar-texts.js';
import { strings } from '../strings/strings.js';
import {
  addDays,
  firstDayOf,
  firstDayOfWeek,
  inMonth,
  isDate,
  lastDayOf,
  localToday,
  monthOf,
  startOfWeek,
  weeksOf,
} from './calendar-date.js';

/** What a calendar asks of its field, and tells it. */
export interface CalendarField {
  /** What the ids in the calendar begin with. */
  readonly id: string;
  readonly slot: string;
  limits(): DateLimits;
  /** The date that is chosen; empty while there is none. */
  chosen(): string;
  /** Where to open while no date is chosen: today, unless it says otherwise. */
  begin(): string | undefined;
  question(): string;
  language(): Language;
  today(): string | undefined;
  /** Why a date can't be chosen, in words; empty when it can. */
  whyNot(iso: string): string;
  choose(iso: string): void;
  closed(): void;
}

/** How far the buttons around the name of the month go, in months. */
const JUMPS = { previousYear: -12, previousMonth: -1, nextMonth: 1, nextYear: 12 };

/**
 * The calendar of a date: a modal dialog in the light DOM of its field, there while it is open. Roles, keys and
 * what has the focus are those of the date picker dialog of the ARIA Authoring Practices
 * (w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog).
 *
 * A date that can't be chosen can be reached, so that it can be known why; months that have none that
 * can be chosen, before `min` and after `max`, can't.
 */
export class Calendar {
  readonly dialog: HTMLDialogElement;
  #field: CalendarField;
  /** The date that has the focus, or gets it when the focus comes back to the days. */
  #current: string;
  #said = '';

  constructor(host: Element, field: CalendarField) {
    this.#field = field;
    const begin = [field.chosen(), field.begin()].find(isDate);
    this.#current = this.#within(begin ?? this.#today);
    this.dialog = host.ownerDocument.createElement('dialog');
    this.dialog.slot = field.slot;
    this.dialog.setAttribute('aria-labelledby', `${field.id}-question`);
    this.dialog.setAttribute('aria-describedby', `${field.id}-help`);
    // Pressing beside it closes it, where browsers can.
    this.dialog.setAttribute('closedby', 'any');
    this.dialog.addEventListener('click', this.#onClick);
    this.dialog.addEventListener('keydown', this.#onTab);
    this.dialog.addEventListener('close', this.close);
    host.append(this.dialog);
    this.draw();
    this.dialog.showModal();
    this.#focus();
  }

  /** Takes it away. */
  close = (): void => {
    if (!this.dialog.isConnected && !this.dialog.parentNode) return;
    this.dialog.remove();
    this.#field.closed();
  };

  draw(): void {
    render(this.#template(), this.dialog);
  }

  get #limits(): { min: string; max: string } {
    const { min, max } = this.#field.limits();
    // Without limits, all years of four digits but the first and the last, whose neighbours have none.
    return { min: firstDayOf(min) || '0001-01-01', max: lastDayOf(max) || '9998-12-31' };
  }

  /** The nearest date that the limits allow. */
  #within(iso: string): string {
    const { min, max } = this.#limits;
    return iso < min ? min : iso > max ? max : iso;
  }

  #template(): TemplateResult {
    const { id, question, language } = this.#field;
    const texts = calendarTexts[language()];
    return html`
      <h2 id="${id}-question">${question()}</h2>
      <div>
        ${this.#jump('previousYear')} ${this.#jump('previousMonth')}
        <h3 id="${id}-month" aria-live="polite">${this.#inWords({ month: 'long', year: 'numeric' })}</h3>
        ${this.#jump('nextMonth')} ${this.#jump('nextYear')}
      </div>
      ${this.#days()}
      <p id="${id}-help">${texts.calendarHelp}</p>
      <p role="status">${this.#said}</p>
      <button type="button" @click=${() => this.dialog.close()}>${texts.closeCalendar}</button>
    `;
  }

  #jump(name: keyof typeof JUMPS): TemplateResult {
    const isEnd = this.#jumped(JUMPS[name]) === this.#current;
    return html`<button
      type="button"
      data-jump=${name}
      aria-label=${calendarTexts[this.#field.language()][name]}
      aria-disabled=${isEnd ? 'true' : nothing}
    ></button>`;
  }

  #days(): TemplateResult {
    const month = monthOf(this.#current);
    const weeks = weeksOf(month, firstDayOfWeek(this.#locale));
    return html`<table role="grid" aria-labelledby="${this.#field.id}-month">
      <thead>
        <tr>
          ${weeks[0]?.map(
            (iso) =>
              html`<th scope="col" abbr=${this.#inWords({ weekday: 'long' }, iso)}>
                ${this.#inWords({ weekday: 'short' }, iso).replace('.', '')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody @keydown=${this.#onKey}>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((iso) => (monthOf(iso) === month ? this.#day(iso) : html`<td></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #day(iso: string): TemplateResult {
    return html`<td
      data-date=${iso}
      tabindex=${iso === this.#current ? 0 : -1}
      aria-label=${this.#inWords({ dateStyle: 'full' }, iso)}
      aria-selected=${iso === this.#field.chosen() ? 'true' : nothing}
      aria-current=${iso === this.#today ? 'date' : nothing}
      aria-disabled=${this.#field.whyNot(iso) ? 'true' : nothing}
    >
      ${Number(iso.slice(8))}
    </td>`;
  }

  get #today(): string {
    return this.#field.today() ?? localToday();
  }

  get #locale(): string {
    return strings[this.#field.language()].locale;
  }

  #inWords(format: Intl.DateTimeFormatOptions, iso = this.#current): string {
    // Said as the cell shows it, 1 and not 1er: what is heard has to hold what is seen (WCAG 2.5.3).
    return new Intl.DateTimeFormat(this.#locale, { ...format, timeZone: 'UTC' }).format(
      Date.parse(iso),
    );
  }

  /** The date some months away: the last day of a month that is shorter, the last month that is allowed. */
  #jumped(months: number): string {
    const { min, max } = this.#limits;
    const wanted = monthOf(this.#current) + months;
    return inMonth(this.#current, Math.min(Math.max(wanted, monthOf(min)), monthOf(max)));
  }

  #stepped(days: number): string {
    const wanted = addDays(this.#current, days);
    return this.#inMonths(wanted) === wanted ? wanted : this.#current;
  }

  /** The nearest date in a month that has one within the limits. */
  #inMonths(iso: string): string {
    const { min, max } = this.#limits;
    const first = `${min.slice(0, -2)}01`;
    const last = inMonth('0000-01-31', monthOf(max));
    return iso < first ? first : iso > last ? last : iso;
  }

  #show(iso: string): void {
    this.#current = iso;
    this.#said = '';
    this.draw();
  }

  #focus(): void {
    this.dialog.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #choose(iso: string): void {
    this.#show(iso);
    this.#said = this.#field.whyNot(iso);
    if (this.#said) {
      this.draw();
      this.#focus();
      return;
    }
    this.#field.choose(iso);
    this.dialog.close();
  }

  #onClick = ({ target }: Event): void => {
    const { jump } = (target as HTMLElement).dataset;
    const iso = (target as Element).closest('td')?.dataset.date;
    if (jump) this.#show(this.#jumped(JUMPS[jump as keyof typeof JUMPS]));
    else if (iso) this.#choose(iso);
  };

  #onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      // The key that opened the calendar may still be held down.
      if (!event.repeat) this.#choose(this.#current);
      return;
    }
    const iso = this.#reached(key, shiftKey);
    if (!iso) return;
    event.preventDefault();
    this.#show(iso);
    this.#focus();
  };

  /** The date that a key leads to. */
  #reached(key: string, isYear: boolean): string | undefined {
    const start = startOfWeek(this.#current, firstDayOfWeek(this.#locale));
    const isRtl = getComputedStyle(this.dialog).direction === 'rtl';
    switch (key) {
      case 'ArrowUp':
        return this.#stepped(-7);
      case 'ArrowDown':
        return this.#stepped(7);
      case 'ArrowLeft':
        return this.#stepped(isRtl ? 1 : -1);
      case 'ArrowRight':
        return this.#stepped(isRtl ? -1 : 1);
      case 'Home':
        return this.#inMonths(start);
      case 'End':
        return this.#inMonths(addDays(start, 6));
      case 'PageUp':
        return this.#jumped(isYear ? -12 : -1);
      case 'PageDown':
        return this.#jumped(isYear ? 12 : 1);
      default:
        return undefined;
    }
  }

  /** Tab goes round: from the last button to the first, and back. */
  #onTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = [...this.dialog.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
    const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
    if (this.dialog.ownerDocument.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  };
}
