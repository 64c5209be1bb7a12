import { define } from '../define.js';
import { Search } from './search.js';

define('tds-search', Search);

declare global {
  interface HTMLElementTagNameMap {
    'tds-search': Search;
  }
}
