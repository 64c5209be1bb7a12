import { define } from '../define.js';
import { Header } from './header.js';

define('tds-header', Header);

declare global {
  interface HTMLElementTagNameMap {
    'tds-header': Header;
  }
}
