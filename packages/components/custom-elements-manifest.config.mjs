/** The union that a type alias stands for, by the name of the alias. */
const unions = new Map();

/** Types as readers need them: the values of a union in place of its name, no `undefined`. */
const readableType = (text) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined')
    .map((part) => unions.get(part) ?? part)
    .join(' | ');

const collectUnions = {
  name: 'unions',
  collectPhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    if (!node.type.types.every(ts.isLiteralTypeNode)) return;
    unions.set(node.name.text, node.type.types.map((type) => type.getText()).join(' | '));
  },
};

/** Reads `@attribute('name', Type) property` into an attribute and its property. */
const attributes = {
  name: 'attributes',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const doc = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const member of node.members) {
      const call = ts
        .getDecorators(member)
        ?.map(({ expression }) => expression)
        .find((it) => ts.isCallExpression(it) && it.expression.getText() === 'attribute');
      if (!call) continue;
      const [name] = call.arguments;
      const property = member.name.getText();
      const where = `${moduleDoc.path}: ${node.name.text}.${property}`;
      if (!name || !ts.isStringLiteral(name)) throw new Error(`${where}: name it by a literal.`);
      const field = doc.members.find((it) => it.name === property && !it.static);
      // The analyzer leaves a field out when it is marked as internal.
      if (!field) continue;
      if (!field.type) throw new Error(`${where}: has no type.`);
      Object.assign(field, { attribute: name.text, reflects: true });
      const { type, description, deprecated } = field;
      doc.attributes.push({ name: name.text, fieldName: property, type, description, deprecated });
    }
  },
};

/** Reads `@status` and `@since`, which tell how far a component can be relied on. */
const status = {
  name: 'status',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const doc = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const { tagName, comment } of ts.getJSDocTags(node)) {
      if (['status', 'since'].includes(tagName.text)) doc[tagName.text] = comment;
    }
  },
};

/** Reads `define('tds-name', Name)`. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, type] = node.arguments;
    if (!ts.isStringLiteral(tag)) return;
    const declaration = { name: type.getText() };
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration });
  },
};

/** Leaves what users can use, in modules as they are published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const wrong = [];
    manifest.modules = manifest.modules.filter(({ declarations, exports }) => {
      const definition = exports.some(({ kind }) => kind === 'custom-element-definition');
      return definition || declarations.some(({ kind }) => kind === 'class');
    });
    const modules = new Map();
    for (const { path, declarations } of manifest.modules) {
      for (const { name } of declarations) modules.set(name, path);
    }
    const tags = new Map();
    for (const { exports } of manifest.modules) {
      for (const { kind, name, declaration } of exports) {
        if (kind !== 'custom-element-definition') continue;
        declaration.module = modules.get(declaration.name);
        tags.set(declaration.name, name);
      }
    }
    for (const { path, declarations } of manifest.modules) {
      for (const doc of declarations.filter(({ kind }) => kind === 'class')) {
        leaveUsable(doc);
        if (doc.tagName !== tags.get(doc.name)) {
          wrong.push(
            `${path}: ${doc.name} says @element ${doc.tagName}, but ${tags.get(doc.name)} is defined`,
          );
        }
        if (doc.tagName) wrong.push(...undocumented(doc).map((it) => `${path}: ${it}`));
      }
    }
    if (wrong.length) throw new Error(`The manifest would be wrong:\n${wrong.join('\n')}`);
    rewritePaths(manifest);
  },
};

function leaveUsable(doc) {
  doc.members = doc.members?.filter(
    ({ name, privacy, static: ofClass, description }) =>
      !ofClass &&
      !name.startsWith('#') &&
      (privacy ?? 'public') === 'public' &&
      (description || !OF_THE_PLATFORM.has(name)),
  );
  // The analyzer adds a nameless event for each `dispatchEvent()`: `@fires` says which are public.
  doc.events = doc.events?.filter(({ name }) => name);
  for (const item of [...(doc.members ?? []), ...(doc.attributes ?? [])]) {
    if (item.type) item.type = { text: readableType(item.type.text) };
    for (const parameter of item.parameters ?? []) {
      if (parameter.type) parameter.type.text = readableType(parameter.type.text);
    }
  }
}

/** Methods that work here as everywhere, so that an override of them needs no sentence. */
const OF_THE_PLATFORM = new Set(['focus', 'blur', 'click']);

/** What lacks a sentence for its user. */
function undocumented(doc) {
  const lists = ['attributes', 'members', 'slots', 'events', 'cssProperties', 'cssParts'];
  const items = lists.flatMap((list) => (doc[list] ?? []).map((item) => [list, item]));
  return [
    ...['description', 'status', 'since'].map((it) => !doc[it] && `${doc.name} has no ${it}`),
    ...items.map(
      ([list, item]) =>
        !item.description && `${doc.name}, ${list}: "${item.name}" has no description`,
    ),
  ].filter(Boolean);
}

/** `src/button/button.ts`, in every place, as `dist/button/button.js`. */
function rewritePaths(value) {
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object' && item) rewritePaths(item);
    else if (['path', 'module'].includes(key) && typeof item === 'string') {
      value[key] = item.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    }
  }
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/define.ts', 'src/testing/**', 'src/react/**'],
  packagejson: false,
  plugins: [collectUnions, attributes, status, definitions, published],
};
