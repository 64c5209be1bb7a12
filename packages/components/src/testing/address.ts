import type { AddressField } from '../address-field/address-field.js';
import { mount, part } from './mount.js';

type Control = HTMLInputElement | HTMLSelectElement;

export const field = (attributes = '') =>
  mount<AddressField>(
    `<tds-address-field label="Home" name="home" ${attributes}></tds-address-field>`,
  );
export const controls = (host: Element) => [...host.querySelectorAll<Control>('input, select')];
export const names = (host: Element) => controls(host).map(({ name }) => name);
export const marked = (host: Element) =>
  [...host.querySelectorAll('[aria-invalid="true"]')].map(({ slot }) => slot);
export const type = (host: Element, parts: Record<string, string>) => {
  for (const [slot, text] of Object.entries(parts)) {
    const control = part<Control>(host, slot);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
};
export const WHOLE = {
  line1: '12 King St W',
  city: 'Toronto',
  province: 'ON',
  'postal-code': 'm5v1a1',
};
