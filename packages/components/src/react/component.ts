import {
  createContext,
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type Ref,
  type RefAttributes,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import type { LightElement } from '../light/light-element.js';
import { type GroupProperties, idFrom } from '../light/part.js';
import { strings } from '../strings/strings.js';
import { attributesOf, customProps, onHost, type ReactProps } from './attributes.js';
import { bySlot, tagOf } from './children.js';
import { useLanguage } from './language.js';
import { printParts, whatIsSet } from './print.js';
import { useTypedEarly } from './typed-early.js';

/** The properties that a group passes to its options. */
export const GroupContext = createContext<GroupProperties | undefined>(undefined);

/**
 * Whether it stands in what an option reveals. The option puts controls there out of use, maybe before
 * React arrives, which would warn of the attributes that it did not print.
 */
export const RevealContext = createContext(false);

/** A React component whose `ref` is the element. */
export type Component<Props, Element> = ForwardRefExoticComponent<Props & RefAttributes<Element>>;

/** What a React component needs to know and the element's class does not say. */
export interface Description {
  /** Whether what the component does not know belongs to its native control, not to the host. */
  readonly hasControl?: boolean;
  /** Whether children without a slot are the text of the control. */
  readonly childrenAreLabel?: boolean;
  /** Properties of `light()` that have no attribute. */
  readonly more?: readonly string[];
}

const HOST_PROPS = new Set(['style', 'id', 'hidden', 'lang', 'dir', 'title', 'slot', 'translate']);
const isHostProp = (name: string): boolean => HOST_PROPS.has(name) || name.startsWith('data-');

/**
 * Makes a React component of an element's class: the host and, inside, what `light()` says. It
 * registers nothing: import the element for that. Until then trillium.css gives it its looks.
 */
export function component<Props extends object, Element extends LightElement>(
  tag: string,
  type: typeof LightElement,
  { hasControl = false, childrenAreLabel = false, more = [] }: Description = {},
): Component<Props, Element> {
  let known: ReadonlyMap<string, string> | undefined;

  const Printer = (given: ReactProps, ref: Ref<Element>) => {
    known ??= attributesOf(type);
    const attributes = known;
    const { children, className, controlRef, ...others } = whatIsSet(given);
    const properties: ReactProps = {};
    const hostProps: ReactProps = { class: className };
    const controlProps: ReactProps = { ref: controlRef };
    for (const [name, value] of Object.entries(others)) {
      if (attributes.has(name) || more.includes(name)) properties[name] = value;
      else if (hasControl && !isHostProp(name)) controlProps[name] = value;
      else hostProps[name] = value;
    }

    const host = useRef<Element>(null);
    useImperativeHandle(ref, () => host.current as Element);
    const { slots, rest } = bySlot(children as ReactNode, type.adopts);
    const content = childrenAreLabel && rest.length ? { label: rest.splice(0) } : {};
    const control = slots.get('control')?.props;
    const isRevealed = useContext(RevealContext) || slots.has('reveal');
    const inGroup = useContext(GroupContext);
    const group = type.group ? inGroup : undefined;
    const unnamed = `tds${useId()}`;
    const id =
      (control?.id as string) ||
      idFrom(type.baseId(properties, { group }) || (control?.name as string) || unnamed) ||
      unnamed;
    useTypedEarly(host, controlProps, id);
    // React sets these without an event: what shows them has to follow.
    const { value, checked } = controlProps;
    useEffect(() => host.current?.requestUpdate?.(), [String(value), checked]);
    const language = useLanguage(others.lang as string | undefined);
    const light = type.light(
      { ...properties, ...content },
      {
        id,
        strings: strings[language],
        texts: type.texts?.[language] ?? {},
        group,
        author: (slot) => {
          const node = slots.get(slot);
          return (
            node && { tag: tagOf(node, type.adopts[slot]), id: (node.props.id as string) ?? '' }
          );
        },
      },
    );

    const hostAttributes: ReactProps = { ...light.host };
    for (const [property, attribute] of attributes) {
      if (onHost(property, attribute)) hostAttributes[attribute] = properties[property];
    }
    const parts = printParts(light, id, slots, controlProps, isRevealed, rest);
    const props = { ...customProps({ ...hostAttributes, ...hostProps }), ref: host };
    return createElement(tag, props, parts, ...rest);
  };
  Printer.displayName = tag;
  return forwardRef(Printer as never) as never;
}
