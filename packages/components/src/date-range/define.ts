import { define } from '../define.js';
import { DateRange } from './date-range.js';

define('tds-date-range', DateRange);

declare global {
  interface HTMLElementTagNameMap {
    'tds-date-range': DateRange;
  }
}
