import {
  cloneElement,
  createElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react';
import { type Child, ID_LISTS, type Light, mergeIdList, type Part } from '../light/part.js';
import { nativeProps, type ReactProps } from './attributes.js';
import type { AnyElement, Slotted } from './children.js';

/** What an option may have put out of use before React arrives. */
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/**
 * Prints parts as React elements with their final attributes and without our mark: React owns these
 * nodes, so the element must find them as the author's, with nothing left to do. Takes from the rest
 * of the children those that stand inside a part.
 */
export function printParts(
  light: Light,
  id: string,
  slots: Slotted['slots'],
  control: ReactProps,
  isRevealed: boolean,
  rest: ReactNode[],
): ReactNode[] {
  const left = new Map(slots);
  const nodes: ReactNode[] = [];
  for (const part of light.parts) {
    if (!part) continue;
    const { slot } = part;
    const authors = left.get(slot);
    left.delete(slot);
    const given = slot === 'control' ? { ...control, ...authors?.props } : { ...authors?.props };
    // Beside the native control, what is used before React arrives says what it shows.
    const isUsedEarly = part.tag === 'input' && slot === 'input';
    const isChangedEarly = isUsedEarly || (isRevealed && CONTROLS.has(part.tag));
    if (isChangedEarly) given.suppressHydrationWarning = true;
    const inside = part.wraps && !authors ? takeWrapped(rest, part.wraps) : [];
    nodes.push(printPart(part, id, authors, given, inside));
  }
  for (const [slot, node] of left) nodes.push(cloneElement(node, { key: slot, slot }));
  return nodes;
}

/** Takes out of a list what a part wraps. A component of the author's may print anything: it goes, too. */
function takeWrapped(rest: ReactNode[], wraps: readonly string[]): ReactNode[] {
  const isWrapped = (node: ReactNode) =>
    wraps.includes('*') ||
    (isValidElement(node) && (typeof node.type !== 'string' || wraps.includes(node.type)));
  const wrapped = rest.filter(isWrapped);
  rest.splice(0, rest.length, ...rest.filter((node) => !isWrapped(node)));
  return wrapped;
}

function printPart(
  { slot, tag, soft, own, children, wraps, chosen }: Part,
  id: string,
  authors: AnyElement | undefined,
  given: ReactProps,
  inside: readonly ReactNode[],
): ReactElement {
  const props: ReactProps = {
    ...nativeProps(tag, soft),
    ...(chosen === undefined ? {} : { defaultValue: chosen }),
    ...whatIsSet(given),
    // Ours alone, absent or not: in the page, too, the element takes away what does not apply.
    ...nativeProps(tag, own),
    key: slot,
    slot,
  };
  for (const name in own) {
    if (!ID_LISTS.has(name)) continue;
    const theirs = (given[name] as string) ?? null;
    props[name] = mergeIdList(theirs, own[name] as string | undefined, id, slot) || undefined;
  }
  // A live value takes the place of the default: React wants one of them.
  if (props.value !== undefined) delete props.defaultValue;
  if (props.checked !== undefined) delete props.defaultChecked;
  if (authors) return cloneElement(authors, props);
  if (wraps) return createElement(tag, props, ...(children ?? []).map(printChild), ...inside);
  if (tag === 'textarea' && children) return createElement(tag, withDefault(props, children));
  if (tag === 'select' && children) return printSelect(props, children);
  if (children) return createElement(tag, props, ...children.map(printChild));
  // The element writes there, and may have begun: React would print the whole page anew.
  return tag === 'input'
    ? createElement(tag, props)
    : createElement(tag, { ...props, suppressHydrationWarning: true }, '');
}

/** React takes the content of a `<textarea>`, which is its default, as a prop. */
function withDefault(props: ReactProps, [text]: readonly Child[]): ReactProps {
  return props.value === undefined ? { defaultValue: text ?? undefined, ...props } : props;
}

/** React takes which option of a `<select>` is chosen to begin with as a prop of the list. */
function printSelect(props: ReactProps, options: readonly Child[]): ReactElement {
  const elements = options.flatMap((option) =>
    option && typeof option !== 'string' ? [option] : [],
  );
  const chosen = elements.find(({ attributes }) => attributes?.selected);
  const unchosen = elements.map((option) => ({
    ...option,
    attributes: { ...option.attributes, selected: undefined },
  }));
  const own = chosen ? { defaultValue: chosen.attributes?.value, ...props } : props;
  return createElement('select', own, ...unchosen.map(printChild));
}

// A label may be React's own nodes: `light()` passes it on unread.
const isReacts = (child: unknown): child is ReactNode =>
  Array.isArray(child) || isValidElement(child);

function printChild(child: Child, index: number): ReactNode {
  if (!child || typeof child === 'string' || isReacts(child)) return child;
  const props = { ...nativeProps(child.tag, child.attributes), key: index };
  return createElement(child.tag, props, ...(child.children ?? []).map(printChild));
}

/** Props without those that are `undefined`, which would hide others in a spread. */
export const whatIsSet = (props: ReactProps): ReactProps =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
