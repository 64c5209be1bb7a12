import { Combobox as ComboboxElement } from '../combobox/combobox.js';
import { type Component, component } from './component.js';
import type { ComboboxProps } from './props.js';

/** A question answered by finding one of many `<option>`. `controlRef` and unknown props are the native control's. */
export const Combobox: Component<ComboboxProps, ComboboxElement> = component(
  'tds-combobox',
  ComboboxElement,
  { hasControl: true },
);
