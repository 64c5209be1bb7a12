import { define } from '../define.js';
import { LanguageToggle } from './language-toggle.js';

define('tds-language-toggle', LanguageToggle);

declare global {
  interface HTMLElementTagNameMap {
    'tds-language-toggle': LanguageToggle;
  }
}
