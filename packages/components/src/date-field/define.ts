import { define } from '../define.js';
import { DateField } from './date-field.js';

define('tds-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-date-field': DateField;
  }
}
