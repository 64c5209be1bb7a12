import { define } from '../define.js';
import { TimeField } from './time-field.js';

define('tds-time-field', TimeField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-time-field': TimeField;
  }
}
