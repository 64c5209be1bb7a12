import { AddressField as AddressFieldElement } from '../address-field/address-field.js';
import { type Component, component } from './component.js';
import type { AddressFieldProps } from './props.js';

/** A Canadian address, in a native control for each part. */
export const AddressField: Component<AddressFieldProps, AddressFieldElement> = component(
  'tds-address-field',
  AddressFieldElement,
);
