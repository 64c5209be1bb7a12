import { find, mount, part, settled } from './mount.js';
import '../date-picker/define.js';
import type { DatePicker } from '../date-picker/date-picker.js';

export { press } from './keys.js';

/** A date picker on the page, on the 14th of March 2025. */
export async function picker(attributes = '', more: Partial<DatePicker> = {}): Promise<DatePicker> {
  const host = await mount<DatePicker>(
    `<tds-date-picker label="Start" name="start" ${attributes}></tds-date-picker>`,
  );
  Object.assign(host, { today: '2025-03-14', ...more });
  await settled();
  return host;
}

/** One whose calendar is open. */
export async function opened(attributes = '', more: Partial<DatePicker> = {}): Promise<DatePicker> {
  const host = await picker(attributes, more);
  await host.showPicker();
  return host;
}

export const button = (host: Element): HTMLButtonElement => part(host, 'calendar-button');
export const dialog = (host: Element): HTMLDialogElement => part(host, 'calendar');
export const isOpen = (host: Element): boolean => !!host.querySelector('dialog');
export const month = (host: Element): string | null => find(host, 'h3').textContent;
export const day = (host: Element, iso: string): HTMLElement =>
  find(host, `td[data-date="${iso}"]`);
export const jump = (host: Element, name: string): HTMLElement =>
  find(host, `[data-jump="${name}"]`);

/** The date that has the focus. */
export const focused = (): string | undefined =>
  (document.activeElement as HTMLElement | null)?.dataset.date;

/** Waits for what comes of an event, as nothing that should not. */
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Whether the calendar is open, or closed, in the end: browsers tell of that in their own time. */
async function ends(host: Element, wanted: boolean): Promise<boolean> {
  for (let time = 0; time < 100 && isOpen(host) !== wanted; time++) await later();
  return isOpen(host) === wanted;
}

export const opens = (host: Element): Promise<boolean> => ends(host, true);
export const closes = (host: Element): Promise<boolean> => ends(host, false);
