import { define } from '../define.js';
import { DatePicker } from './date-picker.js';

define('tds-date-picker', DatePicker);

declare global {
  interface HTMLElementTagNameMap {
    'tds-date-picker': DatePicker;
  }
}
