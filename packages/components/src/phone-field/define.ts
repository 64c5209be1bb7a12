import { define } from '../define.js';
import { PhoneField } from './phone-field.js';

define('tds-phone-field', PhoneField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-phone-field': PhoneField;
  }
}
