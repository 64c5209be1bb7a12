import { createElement, forwardRef, type Ref } from 'react';
import { Radio as RadioElement } from '../radio/radio.js';
import { Radios as RadiosElement } from '../radios/radios.js';
import type { ReactProps } from './attributes.js';
import { useGroup, useOption, withReveal } from './choices.js';
import { type Component, component } from './component.js';
import type { RadioProps, RadiosProps } from './props.js';

const BareRadios: Component<ReactProps, RadiosElement> = component('tds-radios', RadiosElement);
const BareRadio: Component<ReactProps, RadioElement> = component('tds-radio', RadioElement, {
  hasControl: true,
});

/** A question answered by choosing one of a few `Radio`. Its events are those of the native radios. */
export const Radios: Component<RadiosProps, RadiosElement> = forwardRef(
  ({ value, ...props }: RadiosProps, ref: Ref<RadiosElement>) =>
    useGroup(BareRadios as never, props, value === undefined ? undefined : [value], ref),
);
Radios.displayName = 'tds-radios';

/** One option of a `Radios`. */
export const Radio: Component<RadioProps, RadioElement> = forwardRef(
  ({ children, ...props }: RadioProps, ref: Ref<RadioElement>) =>
    createElement(BareRadio, {
      ...useOption(props.value),
      ...props,
      children: withReveal(children),
      ref,
    }),
);
Radio.displayName = 'tds-radio';
