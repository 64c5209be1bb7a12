import { define } from '../define.js';
import { TextField } from './text-field.js';

define('tds-text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-text-field': TextField;
  }
}
