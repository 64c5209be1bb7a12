import { DateRange as DateRangeElement } from '../date-range/date-range.js';
import { type Component, component } from './component.js';
import type { DateRangeProps } from './props.js';

/** Two dates of which the last is not before the first. */
export const DateRange: Component<DateRangeProps, DateRangeElement> = component(
  'tds-date-range',
  DateRangeElement,
);
