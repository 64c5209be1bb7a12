import { createElement, forwardRef, type Ref } from 'react';
import { Range as RangeElement } from '../range/range.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { RangeProps } from './props.js';

const BareRange: Component<ReactProps, RangeElement> = component('tds-range', RangeElement, {
  hasControl: true,
});

/** About how much of something. `controlRef` and unknown props are the `<input>`'s. */
export const Range: Component<RangeProps, RangeElement> = forwardRef(
  (props: RangeProps, ref: Ref<RangeElement>) =>
    // The element may have told the value to screen readers before React arrives.
    createElement(BareRange, { suppressHydrationWarning: true, ...props, ref }),
);
Range.displayName = 'tds-range';
