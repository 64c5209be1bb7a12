import { define } from '../define.js';
import { Switch } from './switch.js';

define('tds-switch', Switch);

declare global {
  interface HTMLElementTagNameMap {
    'tds-switch': Switch;
  }
}
