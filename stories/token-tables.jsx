import { tokens, values } from '@trillium-ds/tokens';
import definitions from '@trillium-ds/tokens/tokens.json';

const THEMES = Object.keys(values.theme);

const descriptions = new Map();
const describe = (node, path = []) => {
  if ('$value' in node) descriptions.set(path.join('-'), node.$description);
  else {
    for (const [key, child] of Object.entries(node)) {
      if (child && typeof child === 'object') describe(child, [...path, key]);
    }
  }
};
const lists = [
  ...Object.values(definitions.sets).map(({ sources }) => sources),
  ...Object.values(definitions.modifiers).flatMap(({ contexts }) => Object.values(contexts)),
];
for (const source of lists.flat()) describe(source);

const names = (group) => Object.keys(tokens).filter((name) => name.startsWith(`${group}-`));

const Name = ({ name }) => (
  <th scope="row">
    <code>{name}</code>
    <br />
    {descriptions.get(name)}
  </th>
);

/** Every colour, in every theme. */
export const Colours = () => (
  <table>
    <thead>
      <tr>
        <th scope="col">Token</th>
        {THEMES.map((theme) => (
          <th scope="col" key={theme}>
            {theme}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {names('color').map((name) => (
        <tr key={name}>
          <Name name={name} />
          {THEMES.map((theme) => (
            <td key={theme}>
              <span className="swatch" style={{ background: values.theme[theme][name] }} />
              <code>{values.theme[theme][name]}</code>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The value of a token: one, or one for each mode that it depends on. */
const valueText = (name) =>
  values.base[name] ??
  Object.values(values)
    .flatMap((contexts) => Object.entries(contexts))
    .filter(([, list]) => typeof list === 'object' && name in list)
    .map(([context, list]) => `${list[name]} (${context})`)
    .join(', ');

const style = (group, name) => ({
  [group.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]: tokens[name],
});

/** The tokens of a group with their values, and what they look like. */
export const Scale = ({ group, shows }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Value</th>
        {shows && <th scope="col">Looks</th>}
      </tr>
    </thead>
    <tbody>
      {names(group).map((name) => (
        <tr key={name}>
          <Name name={name} />
          <td>
            <code>{valueText(name)}</code>
          </td>
          {shows === 'length' && (
            <td>
              <span className="length" style={{ inlineSize: tokens[name] }} />
            </td>
          )}
          {shows === 'text' && <td style={style(group, name)}>Fishing licence</td>}
        </tr>
      ))}
    </tbody>
  </table>
);
