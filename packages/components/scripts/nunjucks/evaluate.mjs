import {
  and,
  coalesce,
  conditional,
  equals,
  fileTypes,
  formattedFileSize,
  formattedNumber,
  idList,
  isOneOf,
  literal,
  matches,
  member,
  NOTHING,
  not,
  or,
  slice,
  text,
  variable,
} from './expression.mjs';
import { UnsupportedError } from './source.mjs';

/** Functions that are no part of the language they are written in: every printer has its own. */
const KNOWN = {
  idList,
  formatNumber: ([number, locale]) => formattedNumber(number, locale),
  formatFileSize: ([bytes, locale]) => formattedFileSize(bytes, locale),
  fileTypes: ([accept, texts]) => {
    const words = ['or', 'image', 'audio', 'video'].map((name) => [name, member(texts, name)]);
    return fileTypes(accept, Object.fromEntries(words));
  },
};

/** Methods of lists, texts and regular expressions that templates have something for. */
const METHODS = { includes: 'oneOf', map: 'each', slice: 'slice', test: 'matches' };

// In a macro nothing is the author's: what is inside the host is not known to it.
const CONTEXT = {
  id: variable('id'),
  strings: variable('t'),
  texts: variable('t'),
  group: variable('g'),
  author: { type: 'function', call: () => NOTHING },
};

/**
 * Runs `light()` (or `baseId()`) on values that are not known yet. What comes out is made of objects
 * and arrays as in the source, with expressions in place of values, and of what the source gave a
 * name by `const`.
 */
export function evaluateStatic({ node, module }) {
  const context = { type: 'object', entries: new Map(Object.entries(CONTEXT)) };
  const constants = new Map();
  const value = new Evaluator(module, new Map(), constants).call(node, [variable('p'), context]);
  return { value, constants };
}

/** What is worth a name in a macro: not what is as short, nor what only exists while building. */
const COMPOSED = new Set([
  'and',
  'or',
  'not',
  'equals',
  'coalesce',
  'conditional',
  'text',
  'idList',
]);

class Evaluator {
  /** `constants` collects those of the outermost function; others are put in place. */
  constructor(module, scope, constants) {
    this.module = module;
    this.scope = scope;
    this.constants = constants;
  }

  fail(node, what = node.type) {
    throw new UnsupportedError(
      `${what} can’t be said in a template. Write it more plainly.`,
      node,
      this.module,
    );
  }

  call(node, given) {
    const inner = new Evaluator(this.module, new Map(this.scope));
    inner.constants = this.constants;
    this.constants = undefined;
    node.params.forEach((param, index) => {
      inner.bind(param, given[index] ?? NOTHING);
    });
    return node.body.type === 'BlockStatement' ? inner.block(node.body) : inner.value(node.body);
  }

  bind(pattern, value) {
    if (pattern.type === 'Identifier') this.scope.set(pattern.name, value);
    else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties) {
        if (property.type !== 'Property' || property.computed) this.fail(property);
        this.bind(property.value, this.memberOf(property, value, property.key.name));
      }
    } else this.fail(pattern);
  }

  block({ body }) {
    for (const statement of body) {
      if (statement.type === 'ReturnStatement') return this.value(statement.argument);
      if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const')
        this.fail(statement);
      for (const { id, init } of statement.declarations)
        this.bind(id, this.named(id, this.value(init)));
    }
    return NOTHING;
  }

  named({ name }, value) {
    if (!this.constants || !name || !COMPOSED.has(value.type)) return value;
    this.constants.set(name, value);
    return variable(name);
  }

  value(node) {
    return this[node.type] ? this[node.type](node) : this.fail(node);
  }

  Literal(node) {
    return node.regex ? this.fail(node, 'A regular expression') : literal(node.value);
  }

  TemplateLiteral({ quasis, expressions }) {
    return text(
      quasis.flatMap((quasi, index) => [
        literal(quasi.value.cooked),
        ...(expressions[index] ? [this.value(expressions[index])] : []),
      ]),
    );
  }

  Identifier(node) {
    if (node.name === 'undefined') return NOTHING;
    const value = this.scope.get(node.name);
    if (value) return value;
    const found = this.module.find(node.name);
    if (!found) this.fail(node, `“${node.name}”`);
    if (Object.hasOwn(KNOWN, found.name)) {
      return { type: 'function', call: (given) => KNOWN[found.name](given) };
    }
    const there = new Evaluator(found.module, new Map());
    if (!/Function/.test(found.node.type)) return there.value(found.node);
    return { type: 'function', call: (given) => there.call(found.node, given) };
  }

  ArrowFunctionExpression(node) {
    return { type: 'function', call: (given) => this.call(node, given) };
  }

  MemberExpression(node) {
    if (node.computed) this.fail(node, 'A computed member');
    return this.memberOf(node, this.value(node.object), node.property.name);
  }

  memberOf(node, object, name) {
    if (object.type === 'object') return object.entries.get(name) ?? NOTHING;
    if (['variable', 'member', 'literal'].includes(object.type)) return member(object, name);
    return this.fail(node, `“.${name}” of this`);
  }

  ChainExpression({ expression }) {
    return this.value(expression);
  }

  CallExpression(node) {
    const { callee } = node;
    const method = METHODS[callee.property?.name];
    if (method) return this[method](node);
    const called = this.value(callee);
    if (called.type !== 'function') this.fail(node, 'This call');
    return called.call(node.arguments.map((argument) => this.value(argument)));
  }

  oneOf(node) {
    const { type, items } = this.value(node.callee.object);
    if (type !== 'array') this.fail(node, '“.includes()” of this');
    return isOneOf(this.value(node.arguments[0]), items);
  }

  matches(node) {
    const { regex } = node.callee.object;
    if (!regex) this.fail(node, '“.test()” of this');
    return matches(this.value(node.arguments[0]), regex);
  }

  slice(node) {
    const [from, to] = node.arguments.map((argument) => this.value(argument));
    return slice(this.value(node.callee.object), from, to);
  }

  each(node) {
    let list = this.value(node.callee.object);
    // A loop over nothing is none: `?? []` says nothing in a template.
    if (list.type === 'coalesce' && list.right.type === 'array') list = list.left;
    if (list.type !== 'member') this.fail(node, 'A loop over this');
    const [body] = node.arguments;
    if (body.type !== 'ArrowFunctionExpression' || body.params.length !== 1) this.fail(body);
    return { type: 'each', list, body: this.call(body, [variable('item')]) };
  }

  ObjectExpression({ properties }) {
    const entries = new Map();
    for (const property of properties) {
      if (property.type !== 'Property' || property.computed) this.fail(property);
      entries.set(property.key.name ?? property.key.value, this.value(property.value));
    }
    return { type: 'object', entries };
  }

  ArrayExpression({ elements }) {
    return { type: 'array', items: elements.flatMap((element) => this.items(element)) };
  }

  items(element) {
    if (element.type !== 'SpreadElement') return [this.value(element)];
    const { type, items } = this.value(element.argument);
    return type === 'array' ? items : this.fail(element);
  }

  LogicalExpression({ operator, left, right }) {
    const combine = { '&&': and, '||': or, '??': coalesce }[operator];
    return combine(this.value(left), this.value(right));
  }

  ConditionalExpression({ test, consequent, alternate }) {
    return conditional(this.value(test), this.value(consequent), this.value(alternate));
  }

  UnaryExpression(node) {
    // What esbuild makes of `undefined`.
    if (node.operator === 'void') return NOTHING;
    return node.operator === '!' ? not(this.value(node.argument)) : this.fail(node);
  }

  BinaryExpression(node) {
    const { operator, left, right } = node;
    if (operator === '===') return equals(this.value(left), this.value(right));
    if (operator === '!==') return not(equals(this.value(left), this.value(right)));
    return this.fail(node, `“${operator}”`);
  }
}
