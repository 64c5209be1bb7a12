import { define } from '../define.js';
import { Radio } from '../radio/radio.js';
import { Radios } from './radios.js';

// The group first: options read its properties when they are upgraded.
define('tds-radios', Radios);
define('tds-radio', Radio);

declare global {
  interface HTMLElementTagNameMap {
    'tds-radios': Radios;
    'tds-radio': Radio;
  }
}
