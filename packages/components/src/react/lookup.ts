import {
  createElement,
  type ForwardedRef,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import type { LightElement } from '../light/light-element.js';
import type { LookupEvent } from '../suggestions/lookup-event.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';

/** Hears what is looked up. */
export interface LookupProps<Suggestion> {
  onLookup?: ((event: LookupEvent<Suggestion>) => void) | undefined;
}

/** A React component of an element that asks the page for suggestions by an event. */
export function componentWithLookup<Props extends object, Element extends LightElement>(
  tag: string,
  type: typeof LightElement,
): Component<Props, Element> {
  const Bare: Component<ReactProps, Element> = component(tag, type);
  const Lookup = ({ onLookup, ...props }: ReactProps, ref: ForwardedRef<Element>) => {
    const host = useRef<Element>(null);
    useImperativeHandle(ref, () => host.current as Element);
    // React gives custom elements no `onLookup`.
    useEffect(() => {
      const element = host.current;
      const listener = onLookup as EventListener | undefined;
      if (!element || !listener) return;
      element.addEventListener('lookup', listener);
      return () => element.removeEventListener('lookup', listener);
    }, [onLookup]);
    return createElement(Bare as never, { ...props, ref: host });
  };
  Lookup.displayName = tag;
  return forwardRef(Lookup as never) as never;
}
