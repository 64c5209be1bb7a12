/** A variable per token, referring to its custom property, and a map of what each mode holds.
 * @param {import('./read-tokens.mjs').Tokens} tokens */
export function printScss({ base, modes }) {
  const defaults = Object.values(modes).flatMap((mode) => mode.contexts[mode.default]);
  const variables = [...base, ...defaults].map(
    ({ name, description }) => `/// ${description}\n$tds-${name}: var(--tds-${name});\n`,
  );
  const values = Object.entries(modes).map(([name, { contexts }]) => [
    name,
    map(Object.entries(contexts).map(([context, tokens]) => [context, map(tokens.map(entry))])),
  ]);
  return `${variables.join('')}
/// The values behind the variables, for what a custom property cannot do.
$tds-values: ${map([['base', map(base.map(entry))], ...values])};
`;
}

const entry = ({ name, css }) => [name, `(${css})`];
const map = (entries) => `(\n${entries.map(([key, value]) => `'${key}': ${value},\n`).join('')})`;
