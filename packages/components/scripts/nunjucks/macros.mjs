import { evaluateStatic } from './evaluate.mjs';
import { literal } from './expression.mjs';
import { Sources, UnsupportedError } from './source.mjs';

const camelCase = (text) => text.replace(/-(.)/g, (_match, letter) => letter.toUpperCase());

// A parser drops the first line feed in these, which a macro doubles where the content is one text.
const DROPS_LINE_FEED = new Set(['listing', 'pre', 'textarea']);

/** Describes the macro of each component in no language's syntax: what it is given and prints. */
export function macrosOf(tags, folder) {
  const sources = new Sources();
  return Object.entries(tags).map(([tag, type]) => {
    const name = tag.slice('tds-'.length);
    const module = sources.module(`${folder}/${name}/${name}.ts`);
    const className = camelCase(`-${name}`);
    const found = module.findStatic(className, 'light');
    const { value: light, constants } = evaluateStatic(found);
    const printer = new Printer(found);
    const group = type.group && propertiesOf(tags[type.group]);
    const [optionsOf] = Object.entries(tags).find(([, { group }]) => group === tag) ?? [];
    const macro = {
      tag,
      properties: propertiesOf(type),
      constants: [...constants],
      host: printer.attributes(light.entries.get('host')),
      nodes: printer.nodes(light.entries.get('parts'), (part) => printer.part(part)),
      options: optionsOf,
    };
    macro.usesId = usesVariable('id', macro);
    if (macro.usesId) macro.id = evaluateStatic(module.findStatic(className, 'baseId')).value;
    const used = membersOf('p', macro);
    for (const entry of macro.properties) entry.isRead = used.delete(entry.property);
    macro.others = [...used];
    const usedOfGroup = membersOf('g', macro);
    macro.group = group?.filter(({ property }) => usedOfGroup.has(property));
    macro.strings = [...membersOf('t', macro)];
    return macro;
  });
}

/** The properties of a component that stand in attributes, in the order of its class. */
function propertiesOf(type) {
  return [...type.attributes].map(([attribute, { property, type: kind }]) => ({
    property,
    attribute,
    parameter: camelCase(attribute),
    isBoolean: kind === Boolean,
    isNumber: kind === Number,
  }));
}

/** Makes nodes to print of what `light()` returned. */
class Printer {
  constructor({ node, module }) {
    this.fail = (message) => {
      throw new UnsupportedError(message, node, module);
    };
  }

  part({ entries }) {
    const own = this.attributes(entries.get('own'));
    const soft = this.attributes(entries.get('soft')).filter(
      ([name]) => !own.some(([other]) => other === name),
    );
    const marks = [
      ['slot', entries.get('slot')],
      ['data-tds', literal('')],
    ];
    if (!entries.has('wraps')) return this.element(entries, [...marks, ...soft, ...own]);
    // Ours are marked, to be told from the author's beside them.
    const element = this.element(entries, [...marks, ...soft, ...own], [['data-tds', literal('')]]);
    return { ...element, wraps: true, chosen: entries.get('chosen') ?? literal(undefined) };
  }

  element(entries, attributes, marks = []) {
    const tag = entries.get('tag');
    const children = this.nodes(entries.get('children') ?? { type: 'array', items: [] }, (child) =>
      this.element(child.entries, [...marks, ...this.attributes(child.entries.get('attributes'))]),
    );
    const dropsLineFeed = DROPS_LINE_FEED.has(tag.value);
    if (dropsLineFeed && children.some(({ type }, index) => type !== 'output' || index)) {
      this.fail(`A <${tag.value}> with more than one text can’t be printed in a template yet.`);
    }
    return { type: 'element', tag, attributes, children, ...(dropsLineFeed && { dropsLineFeed }) };
  }

  attributes(object) {
    if (!object) return [];
    if (object.type !== 'object') this.fail('Attributes must be an object literal.');
    return [...object.entries].filter(
      ([, value]) => !(value.type === 'literal' && (value.value == null || value.value === false)),
    );
  }

  nodes(value, print) {
    const inside = (part) => this.nodes(part, print);
    switch (value.type) {
      case 'array':
        return value.items.flatMap(inside);
      case 'object':
        return [print(value)];
      case 'each':
        return [{ type: 'each', list: value.list, nodes: inside(value.body) }];
      case 'and':
        if (!isNode(value.right)) break;
        return [{ type: 'choice', test: value.left, yes: inside(value.right), no: [] }];
      case 'conditional':
        if (!isNode(value.yes) && !isNode(value.no)) break;
        return [{ type: 'choice', test: value.test, yes: inside(value.yes), no: inside(value.no) }];
      case 'literal':
        if (!value.value) return [];
    }
    return [{ type: 'output', value }];
  }
}

/** Whether a value is, or may be, something other than a text. */
const isNode = ({ type, left, right, yes, no }) =>
  ['object', 'array', 'each'].includes(type) ||
  [left, right, yes, no].some((part) => part && isNode(part));

function* everyNode(value) {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* everyNode(inner);
}

const membersOf = (name, tree) => {
  const members = [...everyNode(tree)].filter(
    ({ type, object }) => type === 'member' && object.type === 'variable' && object.name === name,
  );
  return new Set(members.map((found) => found.name));
};

const usesVariable = (name, tree) =>
  [...everyNode(tree)].some((node) => node.type === 'variable' && node.name === name);
