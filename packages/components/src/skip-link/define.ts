import { define } from '../define.js';
import { SkipLink } from './skip-link.js';

define('tds-skip-link', SkipLink);

declare global {
  interface HTMLElementTagNameMap {
    'tds-skip-link': SkipLink;
  }
}
