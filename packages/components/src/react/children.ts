import {
  Children,
  cloneElement,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { ReactProps } from './attributes.js';

export type AnyElement = ReactElement<ReactProps>;

/** The author's children: the first in each slot, and all the rest. */
export interface Slotted {
  readonly slots: ReadonlyMap<string, AnyElement>;
  readonly rest: ReactNode[];
}

/** Finds the author's own nodes among React children, as the element finds them in the page. */
export function bySlot(
  children: ReactNode,
  adopts: Readonly<Record<string, readonly string[]>>,
): Slotted {
  const slots = new Map<string, AnyElement>();
  const rest: ReactNode[] = [];
  const take = (nodes: ReactNode, prefix = ''): void => {
    for (const node of Children.toArray(nodes)) {
      if (!isValidElement<ReactProps>(node)) {
        rest.push(node);
        continue;
      }
      const key = prefix + node.key;
      if (node.type === Fragment) {
        take(node.props.children as ReactNode, key);
        continue;
      }
      const slot = (node.props.slot as string | undefined) || adoptedSlot(node, adopts);
      if (slot && !slots.has(slot)) slots.set(slot, node);
      else rest.push(cloneElement(node, { key }));
    }
  };
  take(children);
  return { slots, rest };
}

/** The tag of a node. A component of the author's counts as the native element it stands for. */
export function tagOf(node: AnyElement, usual: readonly string[] | undefined): string {
  if (typeof node.type === 'string') return node.type;
  if (node.props.href !== undefined) return 'a';
  return usual?.[0] ?? '';
}

function adoptedSlot(
  { type }: AnyElement,
  adopts: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  return Object.keys(adopts).find((slot) => adopts[slot]?.includes(type as string));
}
