import type { LightElement } from '@trillium-ds/components/light/light-element.js';
import { tags } from '@trillium-ds/components/tags.js';

/** A component's class. */
export type ComponentClass = typeof LightElement;

/** What the printer knows about a component, worked out once for each class. */
export interface Component {
  readonly tag: string;
  readonly type: ComponentClass;
  /** The slot for each kind of author's child that has none. */
  readonly adopts: ReadonlyMap<string, string>;
}

/** The components that a call knows, by tag. */
export interface Registry {
  readonly components: ReadonlyMap<string, Component>;
  /** The tags whose properties their descendants read. */
  readonly groups: ReadonlySet<string>;
  /** Finds out whether a source may hold any of the tags, without parsing it. */
  readonly mention: RegExp;
}

function componentOf(tag: string, type: ComponentClass): Component {
  const adopts = new Map<string, string>();
  for (const slot in type.adopts) {
    for (const child of type.adopts[slot] ?? []) if (!adopts.has(child)) adopts.set(child, slot);
  }
  return { tag, type, adopts };
}

function registryOf(entries: Iterable<readonly [string, ComponentClass]>): Registry {
  const components = new Map<string, Component>();
  const groups = new Set<string>();
  for (const [name, type] of entries) {
    const tag = name.toLowerCase();
    components.set(tag, componentOf(tag, type));
    if (type.group) groups.add(type.group);
  }
  const mention = new RegExp(`<(?:${[...components.keys()].join('|')})`, 'i');
  return { components, groups, mention };
}

const shipped = registryOf(Object.entries(tags));
const extended = new WeakMap<ReadonlyMap<string, ComponentClass>, Registry>();

/** The registry of the shipped components, together with these. */
export function registryWith(own: ReadonlyMap<string, ComponentClass> | undefined): Registry {
  if (!own) return shipped;
  let registry = extended.get(own);
  if (!registry) {
    registry = registryOf([...Object.entries(tags), ...own]);
    extended.set(own, registry);
  }
  return registry;
}
