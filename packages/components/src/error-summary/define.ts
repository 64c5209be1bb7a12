import { define } from '../define.js';
import { ErrorSummary } from './error-summary.js';

define('tds-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'tds-error-summary': ErrorSummary;
  }
}
