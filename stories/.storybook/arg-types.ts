import type { ArgTypes } from '@storybook/web-components-vite';
import manifest, {
  type Declaration,
  type Item,
} from '@trillium-ds/components/custom-elements.json';

const declaration = (tag: string): Declaration => {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in the manifest.`);
  return found;
};

/** A row of the table of a component. Its key tells rows of the same name apart. */
const row = (category: string, { name, description, type }: Item, more: object = {}): ArgTypes => ({
  [category === 'attributes' ? name : `${category} ${name}`]: {
    name: name || '(default)',
    description,
    control: false,
    table: { category, type: type && { summary: type.text } },
    ...more,
  },
});

const control = ({ type }: Item): object => {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length) return { control: { type: 'select' }, options };
  return { control: { type: { boolean: 'boolean', number: 'number' }[text] ?? 'text' } };
};

const signature = ({ parameters = [], return: result }: Item): string =>
  `(${parameters.map((it) => `${it.name}: ${it.type?.text}`).join(', ')}) => ${result?.type?.text ?? 'void'}`;

/** The tables of a component's documentation, and controls for its attributes. */
export function extractArgTypes(tag: string): ArgTypes {
  const { attributes = [], members = [], slots = [], ...more } = declaration(tag);
  const { events = [], cssProperties = [] } = more;
  const fields = members.filter((it) => it.kind === 'field' && !it.attribute);
  const methods = members.filter((it) => it.kind === 'method');
  return Object.assign(
    {},
    ...attributes.map((it) => row('attributes', it, control(it))),
    ...slots.map((it) => row('slots', it)),
    ...events.map((it) => row('events', it)),
    ...cssProperties.map((it) => row('CSS custom properties', it)),
    ...fields.map((it) => row('properties', it)),
    ...methods.map((it) => row('methods', { ...it, type: { text: signature(it) } })),
  );
}

/** What stands at the top of a component's documentation. */
export function extractComponentDescription(tag: string): string {
  const { description, status, since } = declaration(tag);
  const name = tag.replace('tds-', '');
  const module = `@trillium-ds/components/${name}`;
  return [
    description,
    `Status: **${status}**, since version ${since}.`,
    `\`\`\`js\nimport '${module}';\n\`\`\``,
  ].join('\n\n');
}
