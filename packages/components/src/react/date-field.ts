import { DateField as DateFieldElement } from '../date-field/date-field.js';
import { type Component, component } from './component.js';
import type { DateFieldProps } from './props.js';

/** A date that people know by heart, typed in up to three inputs. */
export const DateField: Component<DateFieldProps, DateFieldElement> = component(
  'tds-date-field',
  DateFieldElement,
);
