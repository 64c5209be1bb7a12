import { define } from '../define.js';
import { Quantity } from './quantity.js';

define('tds-quantity', Quantity);

declare global {
  interface HTMLElementTagNameMap {
    'tds-quantity': Quantity;
  }
}
