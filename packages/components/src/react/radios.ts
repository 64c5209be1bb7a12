import { createContext, createElement, forwardRef, type Ref, useContext, useMemo } from 'react';
import { Radio as RadioElement } from '../radio/radio.js';
import { Radios as RadiosElement } from '../radios/radios.js';
import type { ReactProps } from './attributes.js';
import { type Component, component, GroupContext } from './component.js';
import type { RadioProps, RadiosProps } from './props.js';

const BareRadios: Component<ReactProps, RadiosElement> = component('tds-radios', RadiosElement);
const BareRadio: Component<ReactProps, RadioElement> = component('tds-radio', RadioElement, {
  hasControl: true,
});

/** What a group gives to the native control of each of its options. */
interface Controls {
  readonly value: string | undefined;
  readonly handlers: ReactProps;
}
const ControlsContext = createContext<Controls>({ value: undefined, handlers: {} });

const HANDLERS = ['onBlur', 'onChange', 'onFocus', 'onInput', 'onInvalid'];

/** A question answered by choosing one of a few `Radio`. Its events are those of the native radios. */
export const Radios: Component<RadiosProps, RadiosElement> = forwardRef(
  ({ value, ...props }: RadiosProps, ref: Ref<RadiosElement>) => {
    const { name, form, formId = form, defaultValue, disabled, required } = props;
    const group = useMemo(
      () => ({ name, formId, defaultValue, disabled, required }),
      [name, formId, defaultValue, disabled, required],
    );
    const handlers: ReactProps = {};
    const own: ReactProps = {};
    for (const [prop, given] of Object.entries({ ...props, form: undefined })) {
      (HANDLERS.includes(prop) ? handlers : own)[prop] = given;
    }
    const host = createElement(BareRadios, { ...own, ref });
    const controls = createElement(ControlsContext.Provider, { value: { value, handlers } }, host);
    return createElement(GroupContext.Provider, { value: group }, controls);
  },
);
Radios.displayName = 'tds-radios';

/** One option of a `Radios`. */
export const Radio: Component<RadioProps, RadioElement> = forwardRef(
  (props: RadioProps, ref: Ref<RadioElement>) => {
    const { value, handlers } = useContext(ControlsContext);
    const checked = value === undefined ? undefined : props.value === value;
    return createElement(BareRadio, { ...handlers, checked, ...props, ref });
  },
);
Radio.displayName = 'tds-radio';
