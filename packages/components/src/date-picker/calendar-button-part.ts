import type { DateField } from '../date-field/date-field.js';
import { hasDay } from '../date-field/date-parts.js';
import type { Nothing, Part } from '../light/part.js';

/**
 * The button that opens a calendar, where a day is asked for. The element writes its words, with the date
 * in them: without children, printing leaves them alone.
 */
export const calendarButtonPart = (
  slot: string,
  p: Partial<Pick<DateField, 'parts' | 'disabled'>>,
): Part | Nothing =>
  hasDay(p) && {
    slot,
    tag: 'button',
    own: { type: 'button', 'aria-haspopup': 'dialog', disabled: p.disabled },
  };
