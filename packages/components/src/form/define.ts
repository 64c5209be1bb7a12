import { define } from '../define.js';
import { Form } from './form.js';

define('tds-form', Form);

declare global {
  interface HTMLElementTagNameMap {
    'tds-form': Form;
  }
}
