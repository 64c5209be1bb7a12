import { sendKeys } from '@web/test-runner-commands';
import '../combobox/define.js';
import { part } from './mount.js';

export { press } from './keys.js';

export const option = (text: string, value = text.toLowerCase(), more = '') =>
  `<option value="${value}" ${more}>${text}</option>`;
export const CITIES = option('Québec') + option('Montréal') + option('Ottawa') + option('New York');
export const field = (more = '', inside = CITIES) =>
  `<tds-combobox label="City" name="city" ${more}>${inside}</tds-combobox>`;
export const input = (host: Element) =>
  host.querySelector<HTMLInputElement>('[role=combobox], input[slot=control]') as HTMLInputElement;
export const rows = (host: Element) => [...host.querySelectorAll<HTMLElement>('[role=option]')];
export const shown = (host: Element) => rows(host).map(({ textContent }) => textContent);
export const isOpen = (host: Element) => input(host).getAttribute('aria-expanded') === 'true';
export const active = (host: Element) =>
  rows(host).find(({ id }) => id === input(host).getAttribute('aria-activedescendant'))
    ?.textContent ?? null;
export const type = (text: string) => sendKeys({ type: text });
/** Types texts, one after another, in no time: a slow machine makes no pauses of its own between them. */
export function typeAtOnce(input: HTMLInputElement, ...texts: string[]): void {
  for (const text of texts) {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
}
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const said = async (host: Element) => {
  await pause(800);
  return part(host, 'status').textContent;
};
