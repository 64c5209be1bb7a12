import { define } from '../define.js';
import { Fieldset } from './fieldset.js';

define('tds-fieldset', Fieldset);

declare global {
  interface HTMLElementTagNameMap {
    'tds-fieldset': Fieldset;
  }
}
