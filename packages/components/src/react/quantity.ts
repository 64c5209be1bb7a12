import { Quantity as QuantityElement } from '../quantity/quantity.js';
import { type Component, component } from './component.js';
import type { QuantityProps } from './props.js';

/** How many of something. `controlRef` and unknown props are the `<input>`'s. */
export const Quantity: Component<QuantityProps, QuantityElement> = component(
  'tds-quantity',
  QuantityElement,
  { hasControl: true },
);
