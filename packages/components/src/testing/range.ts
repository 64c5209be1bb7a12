import { mount, part, place, settled } from './mount.js';
import '../date-range/define.js';
import type { DateRange } from '../date-range/date-range.js';

/** A date range on the page. */
export const range = (attributes = ''): Promise<DateRange> =>
  mount<DateRange>(`<tds-date-range label="Trip" name="trip" ${attributes}></tds-date-range>`);

/** Moves a field into a form. */
export async function inForm(host: Element): Promise<HTMLFormElement> {
  const form = document.createElement('form');
  place().append(form);
  form.append(host);
  await settled();
  return form;
}

export const input = (host: Element, slot: string): HTMLInputElement => part(host, slot);

/** What stands in the inputs. */
export const typed = (host: Element): string[] =>
  [...host.querySelectorAll('input')].map(({ value }) => value);

/** The slots of the inputs that are marked as wrong. */
export const marked = (host: Element): string[] =>
  [...host.querySelectorAll('[aria-invalid="true"]')].map(({ slot }) => slot);

/** Types two dates, each as `4 3 2025`; an empty one empties its inputs. */
export function type(host: Element, start: string, end: string): void {
  for (const [name, date] of Object.entries({ start, end })) {
    const words = date.split(' ');
    for (const [index, control] of [
      ...host.querySelectorAll<HTMLInputElement>(`input[slot^="${name}"]`),
    ].entries()) {
      control.value = words[index] ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
