import { define } from '../define.js';
import { Declaration } from './declaration.js';

define('tds-declaration', Declaration);

declare global {
  interface HTMLElementTagNameMap {
    'tds-declaration': Declaration;
  }
}
