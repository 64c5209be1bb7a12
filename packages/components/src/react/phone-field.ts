import { PhoneField as PhoneFieldElement } from '../phone-field/phone-field.js';
import { type Component, component } from './component.js';
import type { PhoneFieldProps } from './props.js';

/** A telephone number. `controlRef` and unknown props are the `<input>`'s. */
export const PhoneField: Component<PhoneFieldProps, PhoneFieldElement> = component(
  'tds-phone-field',
  PhoneFieldElement,
  {
    hasControl: true,
  },
);
