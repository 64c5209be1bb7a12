import { Button as ButtonElement } from '../button/button.js';
import { type Component, component } from './component.js';
import type { ButtonProps } from './props.js';

/** A button; with `href`, a link that looks like one. Children are its text. */
export const Button: Component<ButtonProps, ButtonElement> = component(
  'tds-button',
  ButtonElement,
  { hasControl: true, childrenAreLabel: true },
);
