import { define } from '../define.js';
import { Range } from './range.js';

define('tds-range', Range);

declare global {
  interface HTMLElementTagNameMap {
    'tds-range': Range;
  }
}
