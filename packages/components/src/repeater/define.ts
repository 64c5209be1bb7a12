import { define } from '../define.js';
import { Repeater } from './repeater.js';

define('tds-repeater', Repeater);

declare global {
  interface HTMLElementTagNameMap {
    'tds-repeater': Repeater;
  }
}
