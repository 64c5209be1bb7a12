const object = (entries) =>
  `{\n${entries.map(([key, value]) => `'${key}': ${value},\n`).join('')}}`;
const union = (names) => names.map((name) => `'${name}'`).join(' | ');
const typeName = (mode) => `${mode[0].toUpperCase()}${mode.slice(1)}`;

const allTokens = ({ base, modes }) => [
  ...base,
  ...Object.values(modes).flatMap((mode) => mode.contexts[mode.default]),
];

/** @param {import('./read-tokens.mjs').Tokens} tokens */
export function printJavaScript(tokens) {
  const references = allTokens(tokens).map(({ name }) => [name, `'var(--tds-${name})'`]);
  const values = (list) => object(list.map(({ name, css }) => [name, JSON.stringify(css)]));
  const modes = Object.entries(tokens.modes).map(([mode, { contexts }]) => [
    mode,
    object(Object.entries(contexts).map(([context, list]) => [context, values(list)])),
  ]);
  return `export const tokens = ${object(references)};
export const values = ${object([['base', values(tokens.base)], ...modes])};
`;
}

/** @param {import('./read-tokens.mjs').Tokens} tokens */
export function printTypes(tokens) {
  const references = allTokens(tokens).map(
    ({ name, description }) => `/** ${description} */\nreadonly '${name}': 'var(--tds-${name})';\n`,
  );
  const modes = Object.entries(tokens.modes);
  const names = ({ default: context, contexts }) => union(contexts[context].map((t) => t.name));
  const types = modes.map(
    ([mode, details]) => `export type ${typeName(mode)} = ${union(Object.keys(details.contexts))};
export type ${typeName(mode)}TokenName = ${names(details)};
`,
  );
  const values = modes.map(([mode]) => {
    const type = typeName(mode);
    return `readonly ${mode}: Readonly<Record<${type}, Readonly<Record<${type}TokenName, string>>>>;\n`;
  });
  return `export interface Tokens {
${references.join('')}}
export type TokenName = keyof Tokens;
export type BaseTokenName = ${union(tokens.base.map(({ name }) => name))};
${types.join('')}
/** A reference to the custom property of each token. */
export declare const tokens: Tokens;
/** The value of each token: \`base\` in no mode, the others in each of theirs. */
export declare const values: {
readonly base: Readonly<Record<BaseTokenName, string>>;
${values.join('')}};
`;
}
