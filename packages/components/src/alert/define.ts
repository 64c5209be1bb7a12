import { define } from '../define.js';
import { Alert } from './alert.js';

define('tds-alert', Alert);

declare global {
  interface HTMLElementTagNameMap {
    'tds-alert': Alert;
  }
}
