import { createElement, forwardRef, type Ref } from 'react';
import { Checkbox as CheckboxElement } from '../checkbox/checkbox.js';
import { Checkboxes as CheckboxesElement } from '../checkboxes/checkboxes.js';
import type { ReactProps } from './attributes.js';
import { useGroup, useOption, withReveal } from './choices.js';
import { type Component, component } from './component.js';
import type { CheckboxesProps, CheckboxProps } from './props.js';

const BareCheckboxes: Component<ReactProps, CheckboxesElement> = component(
  'tds-checkboxes',
  CheckboxesElement,
);
const BareCheckbox: Component<ReactProps, CheckboxElement> = component(
  'tds-checkbox',
  CheckboxElement,
  { hasControl: true },
);

/** A question answered by choosing as many `Checkbox` as apply. Its events are those of the native ones. */
export const Checkboxes: Component<CheckboxesProps, CheckboxesElement> = forwardRef(
  ({ values, ...props }: CheckboxesProps, ref: Ref<CheckboxesElement>) =>
    useGroup(BareCheckboxes as never, props, values, ref),
);
Checkboxes.displayName = 'tds-checkboxes';

/** One option of a `Checkboxes`, or a checkbox of its own. */
export const Checkbox: Component<CheckboxProps, CheckboxElement> = forwardRef(
  ({ value, children, ...props }: CheckboxProps, ref: Ref<CheckboxElement>) => {
    const given = { ...useOption(value), defaultValue: value, ...props };
    return createElement(BareCheckbox, { ...given, children: withReveal(children), ref });
  },
);
Checkbox.displayName = 'tds-checkbox';
