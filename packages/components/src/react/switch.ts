import { createElement, forwardRef, type Ref } from 'react';
import { Switch as SwitchElement } from '../switch/switch.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { SwitchProps } from './props.js';

const BareSwitch: Component<ReactProps, SwitchElement> = component('tds-switch', SwitchElement, {
  hasControl: true,
});

/** A setting that is on or off. `controlRef` and unknown props are the `<input>`'s. */
export const Switch: Component<SwitchProps, SwitchElement> = forwardRef(
  ({ value, ...props }: SwitchProps, ref: Ref<SwitchElement>) =>
    createElement(BareSwitch, { defaultValue: value, ...props, ref }),
);
Switch.displayName = 'tds-switch';
