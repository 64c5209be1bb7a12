import { define } from '../define.js';
import { TextArea } from './text-area.js';

define('tds-text-area', TextArea);

declare global {
  interface HTMLElementTagNameMap {
    'tds-text-area': TextArea;
  }
}
