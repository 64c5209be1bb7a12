import { Checkbox } from '../checkbox/checkbox.js';
import { define } from '../define.js';
import { Checkboxes } from './checkboxes.js';

// The group first: options read its properties when they are upgraded.
define('tds-checkboxes', Checkboxes);
define('tds-checkbox', Checkbox);

declare global {
  interface HTMLElementTagNameMap {
    'tds-checkboxes': Checkboxes;
    'tds-checkbox': Checkbox;
  }
}
