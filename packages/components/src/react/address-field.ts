import { AddressField as AddressFieldElement } from '../address-field/address-field.js';
import type { Component } from './component.js';
import { componentWithLookup } from './lookup.js';
import type { AddressFieldProps } from './props.js';

/** A Canadian address, in a native control for each part. */
export const AddressField: Component<AddressFieldProps, AddressFieldElement> = componentWithLookup(
  'tds-address-field',
  AddressFieldElement,
);
