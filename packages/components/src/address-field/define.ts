import { define } from '../define.js';
import { AddressField } from './address-field.js';

define('tds-address-field', AddressField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-address-field': AddressField;
  }
}
