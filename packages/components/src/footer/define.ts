import { define } from '../define.js';
import { Footer } from './footer.js';

define('tds-footer', Footer);

declare global {
  interface HTMLElementTagNameMap {
    'tds-footer': Footer;
  }
}
