import {
  createElement,
  forwardRef,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { PasswordField as PasswordFieldElement } from '../password-field/password-field.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { PasswordFieldProps } from './props.js';

const BarePasswordField: Component<ReactProps, PasswordFieldElement> = component(
  'tds-password-field',
  PasswordFieldElement,
  { hasControl: true },
);

/** A password. `controlRef` and unknown props are the `<input>`'s. */
export const PasswordField: Component<PasswordFieldProps, PasswordFieldElement> = forwardRef(
  ({ shown: given = false, ...props }: PasswordFieldProps, ref: Ref<PasswordFieldElement>) => {
    const host = useRef<PasswordFieldElement>(null);
    const [shown, setShown] = useState(given);
    useImperativeHandle(ref, () => host.current as PasswordFieldElement);
    useEffect(() => setShown(given), [given]);
    // React sets the type of an input at each change of another prop: it must know of the button.
    useEffect(() => {
      const element = host.current as PasswordFieldElement;
      const observer = new MutationObserver(() => setShown(element.hasAttribute('shown')));
      observer.observe(element, { attributeFilter: ['shown'] });
      return () => observer.disconnect();
    }, []);
    return createElement(BarePasswordField, { ...props, shown, ref: host });
  },
);
PasswordField.displayName = 'tds-password-field';
