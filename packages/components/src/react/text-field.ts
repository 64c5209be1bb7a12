import { TextField as TextFieldElement } from '../text-field/text-field.js';
import { type Component, component } from './component.js';
import type { TextFieldProps } from './props.js';

/** A question answered with one line of text. `controlRef` and unknown props are the `<input>`'s. */
export const TextField: Component<TextFieldProps, TextFieldElement> = component(
  'tds-text-field',
  TextFieldElement,
  { hasControl: true },
);
