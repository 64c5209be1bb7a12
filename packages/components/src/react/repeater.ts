import { Repeater as RepeaterElement } from '../repeater/repeater.js';
import { type Component, component } from './component.js';
import type { RepeaterProps } from './props.js';

/** Repeats a group of questions. Its buttons submit, or are your handlers' own: React keeps the items. */
export const Repeater: Component<RepeaterProps, RepeaterElement> = component(
  'tds-repeater',
  RepeaterElement,
);
