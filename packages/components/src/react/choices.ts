import {
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  type Ref,
  useContext,
  useMemo,
} from 'react';
import type { ReactProps } from './attributes.js';
import { GroupContext } from './component.js';

/** What a group gives to the native control of each of its options. */
interface Controls {
  /** The values that are chosen; `undefined` when the browser keeps them. */
  readonly chosen: readonly string[] | undefined;
  readonly handlers: ReactProps;
}
const ControlsContext = createContext<Controls>({ chosen: undefined, handlers: {} });

const HANDLERS = ['onBlur', 'onChange', 'onFocus', 'onInput', 'onInvalid'];

/** A group as React elements: its handlers are those of its native controls. */
export function useGroup(
  Bare: ComponentType<ReactProps>,
  props: ReactProps,
  chosen: readonly string[] | undefined,
  ref: Ref<unknown>,
): ReactNode {
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
  const host = createElement(Bare, { ...own, ref });
  const controls = createElement(ControlsContext.Provider, { value: { chosen, handlers } }, host);
  return createElement(GroupContext.Provider, { value: group as never }, controls);
}

/** What the group that an option stands in gives to its native control. */
export function useOption(value: unknown): ReactProps {
  const { chosen, handlers } = useContext(ControlsContext);
  return { ...handlers, checked: chosen?.includes(value as string) };
}
