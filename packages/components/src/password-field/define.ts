import { define } from '../define.js';
import { PasswordField } from './password-field.js';

define('tds-password-field', PasswordField);

declare global {
  interface HTMLElementTagNameMap {
    'tds-password-field': PasswordField;
  }
}
