import manifest from 'virtual:manifest';

/** A component as its documentation has it. */
export interface Component {
  tag: string;
  className: string;
  description: string | undefined;
  /** The modules in `src/`: the class, and the one that registers it. */
  module: string;
  define: string;
  /** What that registers: the tag and those that it is nothing without. */
  registers: string[];
  attributes: (Documented & { fieldName: string })[];
  members: Documented[];
  slots: Documented[];
  events: Documented[];
}

interface Documented {
  name: string;
  description?: string;
  type?: { text: string };
}

const sourceOf = (path: string) => path.replace(/^dist\/(.*)\.js$/, '$1.ts');

/** Every component of the package, from the manifest: a new one needs no line here. */
export const components: Component[] = manifest.modules.flatMap(({ exports }) => {
  const definitions = exports.filter(({ kind }) => kind === 'custom-element-definition');
  return definitions.map(({ name: tag, declaration }) => {
    const doc = manifest.modules
      .find(({ path }) => path === declaration.module)
      ?.declarations.find(({ name }) => name === declaration.name);
    return {
      tag,
      className: declaration.name,
      description: doc?.description,
      module: sourceOf(declaration.module),
      define: `${tag.replace('tds-', '')}/define.ts`,
      registers: definitions.map(({ name }) => name).sort(),
      attributes: doc?.attributes ?? [],
      members: doc?.members ?? [],
      slots: doc?.slots ?? [],
      events: doc?.events ?? [],
    };
  });
});

/** The values that an attribute may have, where it is one of a few. */
export const valuesOf = ({ type }: Documented): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value as string);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An element with every attribute that it knows, each with a value of its type or with this one. */
export function withEverything({ tag, attributes }: Component, value?: string): string {
  const written = attributes.map((attribute) => {
    const { name, type } = attribute;
    const text = type?.text.includes('boolean') ? '' : type?.text.includes('number') ? '3' : name;
    return `${name}="${escaped(value ?? valuesOf(attribute)[0] ?? text)}"`;
  });
  return `<${tag} ${written.join(' ')}>Content</${tag}>`;
}
