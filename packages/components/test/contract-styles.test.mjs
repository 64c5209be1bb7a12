import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifest from '../custom-elements.json' with { type: 'json' };
import { tags } from '../dist/development/tags.js';
import { importsOf } from '../scripts/stylesheets.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const tokensCss = readFileSync(
  fileURLToPath(import.meta.resolve('@trillium-ds/tokens/tokens.css')),
  'utf8',
);
const tokens = new Set(tokensCss.match(/--tds-[\w-]+/g));
const documented = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));

const withoutComments = (css) => css.replace(/\/\*.*?\*\//gs, '');

/** The rules of a stylesheet, without what it imports. */
const own = (file) => withoutComments(readFileSync(file, 'utf8')).replace(/^@import .*;$/gm, '');

/** Every declaration, with the at-rules that it stands in. */
function declarations(css) {
  const found = [];
  const open = [];
  for (const [, text, end] of css.matchAll(/([^{};]*)([{};])/g)) {
    const piece = text.trim().replace(/\s+/g, ' ');
    if (end === '{') open.push(piece);
    else if (/^[\w-]+:/.test(piece)) {
      const [property, ...value] = piece.split(':');
      found.push({
        property: property.trim(),
        value: value.join(':').replace('!important', '').trim(),
        within: open.join(' '),
      });
    }
    if (end === '}') open.pop();
  }
  return found;
}

const KEYWORD_COLORS = /^(?:transparent|currentcolor|inherit|unset|none|auto|exact)$/i;
const SYSTEM_COLORS =
  /\b(?:Canvas|CanvasText|GrayText|ButtonBorder|ButtonFace|ButtonText|LinkText|Highlight|HighlightText|Field|FieldText|Mark|MarkText)\b/;
const RAW_COLOR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;
const NAMED_COLOR =
  /\b(?:black|white|red|green|blue|yellow|orange|purple|gray|grey|silver|navy|teal|maroon|olive|lime|aqua|fuchsia|pink|brown|gold)\b/i;
const LENGTH =
  /(?<![\w.-])-?(?:\d*\.)?\d+(px|rem|em|ex|cap|ic|lh|rlh|vw|vh|vi|vb|vmin|vmax|[sld]v[hwib]|cm|mm|in|pt|pc|q)\b/gi;
const PHYSICAL =
  /^(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.*)?|top|right|bottom|left|float|clear)$/;
const TEXT = /^(?:content|grid-template-areas|grid-area|font-family)$/;

for (const file of globSync('src/*/*.css', { cwd: folder })) {
  const css = own(`${folder}/${file}`);
  const rules = declarations(css);

  test(`${file}: has rules that this test can read, or imports`, () => {
    assert.ok(rules.length > 0 || css.trim() === '');
  });

  test(`${file}: is in the layer, and reaches nothing but components`, () => {
    const [layer, ...more] = css.trim().split(/^}$/m).slice(0, -1);
    assert.ok(more.length === 0 && (!layer || layer.startsWith('@layer trillium {')));
    const selectors = css.matchAll(/^ {2}(?! |}|@)(.*?)[,{]$/gm);
    for (const [, selector] of selectors) {
      assert.match(selector, /^(?:tds-[\w-]+|:where\(tds-[\w-]+ > \[slot='[\w-]+'\]\)) ?$/);
    }
  });

  test(`${file}: uses tokens for every colour`, () => {
    for (const { property, value, within } of rules) {
      if (TEXT.test(property) || KEYWORD_COLORS.test(value)) continue;
      const raw = value.replace(/var\([^)]*\)/g, '');
      assert.doesNotMatch(raw, RAW_COLOR, `${property}: ${value}`);
      assert.doesNotMatch(raw, NAMED_COLOR, `${property}: ${value}`);
      if (SYSTEM_COLORS.test(raw)) {
        assert.match(
          within,
          /forced-colors: active/,
          `${property}: ${value} is for forced colours`,
        );
      }
    }
  });

  test(`${file}: uses tokens for every length`, () => {
    for (const { property, value } of rules) {
      for (const [length] of value.replace(/var\([^)]*\)/g, '').matchAll(LENGTH)) {
        // One `em` or line is as large as the text, which a token made so.
        const ofText = ['1em', '1lh'].includes(length);
        assert.ok(ofText || Number.parseFloat(length) === 0, `${property}: ${value}`);
      }
    }
  });

  test(`${file}: uses tokens that exist, and public custom properties that are documented`, () => {
    for (const [name] of css.matchAll(/--tds-[\w-]+/g)) {
      assert.ok(tokens.has(name) || documented.includes(name), `${name} is neither`);
    }
    assert.doesNotMatch(css, /var\(\s*--(?!tds-|_)/, 'a custom property is a token or private');
  });

  test(`${file}: uses logical properties`, () => {
    for (const { property, value } of rules) {
      assert.doesNotMatch(property, PHYSICAL);
      if (property === 'text-align') assert.doesNotMatch(value, /left|right/);
    }
  });
}

for (const tag of Object.keys(tags)) {
  const name = tag.slice(4);
  const css = [...importsOf(`${folder}/src/${name}/${name}.css`)].map(own).join('\n');
  const rules = declarations(css);

  test(`${tag}: sets every private custom property that it uses`, () => {
    const used = new Set(css.match(/(?<=var\()\s*--_[\w-]+/g)?.map((name) => name.trim()));
    const set = new Set(rules.map(({ property }) => property));
    assert.deepEqual(
      [...used].filter((name) => !set.has(name)),
      [],
    );
  });

  test(`${tag}: shows where the focus is, with both colours of the ring`, () => {
    if (!/:hover|cursor: (pointer|text)/.test(css)) return;
    assert.match(css, /:focus-visible|a:focus\b/);
    const rings = rules.filter(
      ({ within, property }) => /:focus/.test(within) && property === 'outline',
    );
    assert.ok(rings.length > 0);
    for (const { value } of rings) {
      if (value !== 'none') assert.match(value, /--tds-focus-width.*--tds-color-focus-outer/);
    }
    assert.match(css, /--tds-color-focus-inner/);
  });

  test(`${tag}: says in forced colours what it says with backgrounds and shadows`, () => {
    const state = /:disabled|aria-disabled|:checked|::before|&(?:\[[^\]]*\])?$/;
    const silent = rules.some(
      ({ property, within, value }) =>
        /^(?:background-color|box-shadow)$/.test(property) &&
        state.test(within.replace(/^.*} /, '')) &&
        !/transparent|Canvas/.test(value),
    );
    if (silent) assert.match(css, /@media \(forced-colors: active\)/);
  });

  test(`${tag}: moves less for people who asked for that`, () => {
    const moves = rules.some(
      ({ property, value }) =>
        // Waiting for the script moves nothing.
        /^(?:animation|transition)/.test(property) && !/^tds-script-awaited/.test(value),
    );
    if (moves) assert.match(css, /@media \(prefers-reduced-motion: reduce\)/);
  });

  test(`${tag}: has a look on paper`, () => {
    assert.match(css, /@media print/);
  });

  test(`${tag}: can be hidden`, () => {
    assert.match(css, /&\[hidden\]\s*{\s*display: none/);
  });
}
