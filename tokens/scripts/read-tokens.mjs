import { readFile } from 'node:fs/promises';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { transformCSSValue } from '@terrazzo/token-tools/css';

/**
 * @typedef {object} Token
 * @property {string} id The DTCG path, `color.text.default`.
 * @property {string} name The path with dashes, as in `--tds-color-text-default`.
 * @property {string} type
 * @property {unknown} value The DTCG value, aliases resolved.
 * @property {string} css The same value as CSS writes it.
 * @property {string} description
 *
 * @typedef {object} Mode One modifier of the resolver document: `theme`, `density`, …
 * @property {string} default
 * @property {Record<string, Token[]>} contexts `light`, `dark`, … with the tokens it may change.
 *
 * @typedef {object} Tokens
 * @property {Token[]} base What no mode changes.
 * @property {Record<string, Mode>} modes
 */

/** Of the sources: what every default output is made from. */
export const trillium = new URL('../src/trillium.resolver.json', import.meta.url);

/** Resolves a DTCG resolver document. Primitive tokens stay inside.
 * @param {URL} file
 * @returns {Promise<Tokens>} */
export async function readTokens(file = trillium) {
  const { resolver } = await parse([{ filename: file, src: await readFile(file, 'utf8') }], {
    config: defineConfig({ alphabetize: false }, { cwd: new URL('.', file) }),
    logger: new Logger({ level: 'warn' }),
    req: (url) => readFile(url, 'utf8'),
  });

  const idsOf = (sets, modifiers) =>
    Object.keys(resolver.apply({}, { sets, modifiers, resolveAliases: false }));
  const resolve = (input, ids) => {
    const resolved = resolver.apply(input);
    return ids.map((id) => plainToken(resolved[id]));
  };

  const sets = Object.keys(resolver.source.sets).filter((name) => name !== 'primitive');
  const modes = {};
  for (const [name, modifier] of Object.entries(resolver.source.modifiers)) {
    const ids = idsOf([], [name]);
    const contexts = Object.keys(modifier.contexts).map((context) => [
      context,
      resolve({ [name]: context }, ids),
    ]);
    modes[name] = { default: modifier.default, contexts: Object.fromEntries(contexts) };
  }
  return { base: resolve({}, idsOf(sets, [])), modes };
}

function plainToken(token) {
  return {
    id: token.id,
    name: token.id.replaceAll('.', '-'),
    type: token.$type,
    value: token.$value,
    // No tokens to look aliases up in: every value is written out.
    css: transformCSSValue(token, { tokensSet: {}, permutation: {}, color: { legacyHex: true } }),
    description: token.$description,
  };
}
