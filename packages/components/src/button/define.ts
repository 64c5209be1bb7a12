import { define } from '../define.js';
import { Button } from './button.js';

define('tds-button', Button);

declare global {
  interface HTMLElementTagNameMap {
    'tds-button': Button;
  }
}
