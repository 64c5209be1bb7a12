import { define } from '../define.js';
import { Combobox } from './combobox.js';

define('tds-combobox', Combobox);

declare global {
  interface HTMLElementTagNameMap {
    'tds-combobox': Combobox;
  }
}
