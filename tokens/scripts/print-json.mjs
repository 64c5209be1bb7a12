/** A DTCG resolver document with every token inside and every alias resolved.
 * @param {import('./read-tokens.mjs').Tokens} tokens */
export function printResolvedJson({ base, modes }) {
  const entries = (record, mapping) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, mapping(value)]));
  return print({
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'Trillium',
    version: '2025.10',
    sets: { base: { sources: [tree(base, dtcgToken)] } },
    modifiers: entries(modes, (mode) => ({
      contexts: entries(mode.contexts, (tokens) => [tree(tokens, dtcgToken)]),
      default: mode.default,
    })),
    resolutionOrder: [
      { $ref: '#/sets/base' },
      ...Object.keys(modes).map((name) => ({ $ref: `#/modifiers/${name}` })),
    ],
  });
}

/**
 * Files for Figma's variables import: a folder per collection, a file per mode. Lengths are
 * pixels, as Figma has no rem; durations and easings are left out, as it has no such variables.
 * @param {import('./read-tokens.mjs').Tokens} tokens
 * @returns {Map<string, string>} contents by path
 */
export function printFigma({ base, modes }) {
  const files = new Map();
  const add = (collection, mode, tokens) => {
    const variables = tokens.filter(({ type }) => type in figmaValues);
    if (!variables.length) return;
    const document = tree(variables, figmaToken);
    document.$extensions = { 'com.figma.modeName': mode };
    files.set(`${collection}/${mode}.tokens.json`, print(document));
  };
  add('base', 'base', base);
  for (const [name, { contexts }] of Object.entries(modes)) {
    for (const [context, tokens] of Object.entries(contexts)) add(name, context, tokens);
  }
  return files;
}

const figmaValues = {
  color: (value) => ['color', value],
  dimension: ({ value, unit }) => ['number', unit === 'rem' ? value * 16 : value],
  fontFamily: ([first]) => ['string', first],
  fontWeight: (value) => ['number', value],
  number: (value) => ['number', value],
};

function figmaToken({ type, value, description }) {
  const [$type, $value] = figmaValues[type](value);
  return { $type, $value, $description: description };
}

const dtcgToken = ({ type, value, description }) => ({
  $type: type,
  $value: value,
  $description: description,
});

function tree(tokens, toLeaf) {
  const root = {};
  for (const token of tokens) {
    const path = token.id.split('.');
    const last = path.pop();
    let group = root;
    for (const key of path) group = group[key] ??= {};
    group[last] = toLeaf(token);
  }
  return root;
}

const print = (value) => `${JSON.stringify(value, null, 2)}\n`;
