import { TimeField as TimeFieldElement } from '../time-field/time-field.js';
import { type Component, component } from './component.js';
import type { TimeFieldProps } from './props.js';

/** A time that people know, typed in native inputs. */
export const TimeField: Component<TimeFieldProps, TimeFieldElement> = component(
  'tds-time-field',
  TimeFieldElement,
);
