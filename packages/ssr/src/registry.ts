import type { LightElement } from '@trillium-ds/components/light/light-element.js';
import { tags } from '@trillium-ds/components/tags.js';

/** A component's class. */
export type ComponentClass = typeof LightElement;

/** What the printer knows about a component, worked out once for each class. */
export interface Component {
  readonly tag: string;
  readonly type: ComponentClass;
  /** The property behind each attribute, and how its text is read. */
  readonly attributes: ReadonlyMap<string, readonly [PropertyKey, (text: string) => unknown]>;
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

type Read = (text: string) => unknown;

const asText: Read = (text) => text;

// As Lit reads attributes, without an instance of the element.
function reader({ type, converter }: PropertyDeclaration): Read {
  const own = typeof converter === 'function' ? converter : converter?.fromAttribute;
  if (own) return (text) => own(text, type);
  if (type === Boolean) return () => true;
  if (type === Number) return Number;
  if (type !== Object && type !== Array) return asText;
  return (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
}

type PropertyDeclaration =
  typeof LightElement.elementProperties extends Map<PropertyKey, infer D> ? D : never;

function componentOf(tag: string, type: ComponentClass): Component {
  // Reading the list finalizes the class, which gathers the properties that it inherits.
  type.observedAttributes;
  const attributes = new Map<string, readonly [PropertyKey, Read]>();
  for (const [property, declaration] of type.elementProperties) {
    const { attribute } = declaration;
    if (attribute === false) continue;
    const name = typeof attribute === 'string' ? attribute : String(property);
    attributes.set(name.toLowerCase(), [property, reader(declaration)]);
  }
  const adopts = new Map<string, string>();
  for (const slot in type.adopts) {
    for (const child of type.adopts[slot] ?? []) if (!adopts.has(child)) adopts.set(child, slot);
  }
  return { tag, type, attributes, adopts };
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
