import { define } from '../define.js';
import { CodeField } from './code-field.js';

define('tds-code-field', CodeField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-code-field': CodeField;
  }
}
