import { define } from '../define.js';
import { Select } from './select.js';

define('tds-select', Select);

declare global {
  interface HTMLElementTagNameMap {
    'tds-select': Select;
  }
}
