import { TextArea as TextAreaElement } from '../text-area/text-area.js';
import { type Component, component } from './component.js';
import type { TextAreaProps } from './props.js';

/** A question answered with several lines. `controlRef` and unknown props are the `<textarea>`'s. */
export const TextArea: Component<TextAreaProps, TextAreaElement> = component(
  'tds-text-area',
  TextAreaElement,
  { hasControl: true },
);
