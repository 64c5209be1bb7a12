import { CodeField as CodeFieldElement } from '../code-field/code-field.js';
import { type Component, component } from './component.js';
import type { CodeFieldProps } from './props.js';

/** A code that was sent or printed, character by character. `controlRef` and unknown props are the `<input>`'s. */
export const CodeField: Component<CodeFieldProps, CodeFieldElement> = component(
  'tds-code-field',
  CodeFieldElement,
  {
    hasControl: true,
  },
);
