import { define } from '../define.js';
import { MoneyField } from './money-field.js';

define('tds-money-field', MoneyField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-money-field': MoneyField;
  }
}
