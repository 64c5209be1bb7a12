import { createElement, forwardRef, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { DatePicker as DatePickerElement } from '../date-picker/date-picker.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { DatePickerProps } from './props.js';

const BareDatePicker: Component<ReactProps, DatePickerElement> = component(
  'tds-date-picker',
  DatePickerElement,
);

/** A date field with a button that opens a calendar. */
export const DatePicker: Component<DatePickerProps, DatePickerElement> = forwardRef(
  ({ isDateDisabled, ...props }: DatePickerProps, ref: Ref<DatePickerElement>) => {
    const host = useRef<DatePickerElement>(null);
    useImperativeHandle(ref, () => host.current as DatePickerElement);
    // React 18 would write the function into an attribute.
    useEffect(() => {
      if (host.current) host.current.isDateDisabled = isDateDisabled;
    }, [isDateDisabled]);
    return createElement(BareDatePicker, { ...props, ref: host });
  },
);
DatePicker.displayName = 'tds-date-picker';
