import type { Keyboard } from '../../src/testing/keyboard.js';
import { choiceKeys } from './choice-keys.js';
import { dateKeys } from './date-keys.js';
import { formKeys } from './form-keys.js';
import { listKeys } from './list-keys.js';
import { numberKeys } from './number-keys.js';
import { partsKeys } from './parts-keys.js';
import { textKeys } from './text-keys.js';

/** What each key does in every component, in each state. */
export const keyboards: readonly Keyboard[] = [
  ...textKeys,
  ...choiceKeys,
  ...listKeys,
  ...numberKeys,
  ...dateKeys,
  ...partsKeys,
  ...formKeys,
];
