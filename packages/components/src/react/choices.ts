import {
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  type Ref,
  useContext,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { ReactProps } from './attributes.js';
import { bySlot } from './children.js';
import { GroupContext, RevealContext } from './component.js';

/** What a group gives to the native control of each of its options. */
interface Controls {
  /** The values that are chosen; `undefined` when the browser keeps them. */
  readonly chosen: readonly string[] | undefined;
  readonly handlers: ReactProps;
}
const NONE: Controls = { chosen: undefined, handlers: {} };
const ControlsContext = createContext<Controls>(NONE);

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
  const element = useRef<Element & { optionChanged?(): void }>(null);
  useImperativeHandle(ref, () => element.current);
  // React chooses without an event.
  useEffect(() => element.current?.optionChanged?.());
  const host = createElement(Bare, { ...own, ref: element });
  const controls = createElement(ControlsContext.Provider, { value: { chosen, handlers } }, host);
  return createElement(GroupContext.Provider, { value: group as never }, controls);
}

/** What the group that an option stands in gives to its native control. */
export function useOption(value: unknown): ReactProps {
  const { chosen, handlers } = useContext(ControlsContext);
  return { ...handlers, checked: chosen?.includes(value as string) };
}

/** What an option reveals is no option of its group: it gets nothing from it. */
function Revealed({ children }: { slot: string; children?: ReactNode }): ReactNode {
  const alone = createElement(ControlsContext.Provider, { value: NONE }, children);
  const ungrouped = createElement(GroupContext.Provider, { value: undefined }, alone);
  return createElement(RevealContext.Provider, { value: true }, ungrouped);
}

/** The children of an option, what it reveals set apart. */
export function withReveal(children: ReactNode): ReactNode {
  const { slots, rest } = bySlot(children, {});
  const reveal = slots.get('reveal');
  if (!reveal) return children;
  const others = [...slots.values()].filter((node) => node !== reveal);
  return [...others, ...rest, createElement(Revealed, { key: 'reveal', slot: 'reveal' }, reveal)];
}
