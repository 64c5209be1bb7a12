import {
  createElement,
  forwardRef,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { type AlertCloseEvent, Alert as AlertElement } from '../alert/alert.js';
import { headingTag } from '../light/part.js';
import type { ReactProps } from './attributes.js';
import { bySlot } from './children.js';
import { type Component, component } from './component.js';
import type { AlertProps } from './props.js';

const BareAlert: Component<ReactProps, AlertElement> = component('tds-alert', AlertElement);

/** A message on the page. */
export const Alert: Component<AlertProps, AlertElement> = forwardRef(
  ({ onClose, ...props }: AlertProps, ref: Ref<AlertElement>) => {
    const host = useRef<AlertElement>(null);
    const [closed, setClosed] = useState(false);
    useImperativeHandle(ref, () => host.current as AlertElement);
    // React gives custom elements no `onClose`, and only React may take away what it wrote.
    useEffect(() => {
      const alert = host.current;
      const close = (event: Event) => {
        onClose?.(event as AlertCloseEvent);
        if (!event.defaultPrevented) setClosed(true);
        event.preventDefault();
      };
      alert?.addEventListener('close', close);
      return () => alert?.removeEventListener('close', close);
    });
    if (closed) return null;
    const { heading, headingLevel, children } = props;
    // The element says the kind of message before a heading that is not its own, as React's is not:
    // the heading must not say it again, as that of light() does.
    const isOwn = bySlot(children, AlertElement.adopts).slots.has('heading');
    const node =
      heading && !isOwn && createElement(headingTag(headingLevel), { slot: 'heading' }, heading);
    return createElement(BareAlert, { ...props, ref: host }, node, children);
  },
);
Alert.displayName = 'tds-alert';
