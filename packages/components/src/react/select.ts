import { Select as SelectElement } from '../select/select.js';
import { type Component, component } from './component.js';
import type { SelectProps } from './props.js';

/** A question answered by choosing one of many `<option>`. `controlRef` and unknown props are the `<select>`'s. */
export const Select: Component<SelectProps, SelectElement> = component(
  'tds-select',
  SelectElement,
  { hasControl: true },
);
