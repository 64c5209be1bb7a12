const darkScheme = '(prefers-color-scheme: dark)';
const moreContrast = '(prefers-contrast: more)';
const light = { theme: 'light', scheme: 'light' };
const dark = { theme: 'dark', scheme: 'dark' };
const highContrast = { theme: 'high-contrast', scheme: 'light' };
const highContrastDark = { theme: 'high-contrast-dark', scheme: 'dark' };

/**
 * Where each theme applies, later lines winning: all selectors weigh the same, so that a brand
 * overrides any of them with one of its own. Dark themes are for screens only: printers leave
 * backgrounds out, and pale text on white paper cannot be read. Someone who asked for more
 * contrast gets it inside `data-theme="light"` and `"dark"` too.
 */
const themeRules = [
  { selector: ':root', media: `screen and ${darkScheme}`, ...dark },
  { selector: ':root', media: moreContrast, ...highContrast },
  { selector: ':root', media: `screen and ${moreContrast} and ${darkScheme}`, ...highContrastDark },
  { selector: '[data-theme="light"], [data-theme="dark"]', ...light },
  { selector: '[data-theme="dark"]', media: 'screen', ...dark },
  { selector: '[data-theme="high-contrast"]', ...highContrast },
  {
    selector: '[data-theme="high-contrast"]',
    media: `screen and ${darkScheme}`,
    ...highContrastDark,
  },
  { selector: '[data-theme="light"], [data-theme="dark"]', media: moreContrast, ...highContrast },
  { selector: '[data-theme="dark"]', media: `screen and ${moreContrast}`, ...highContrastDark },
];

const modeRules = [
  { selector: '[data-density="comfortable"]', mode: 'density', context: 'comfortable' },
  { selector: '[data-density="compact"]', mode: 'density', context: 'compact' },
  { selector: ':root', media: '(min-width: 40em)', mode: 'viewport', context: 'wide' },
  {
    selector: ':root',
    media: '(prefers-reduced-motion: reduce)',
    mode: 'motion',
    context: 'reduced',
  },
];

/** Custom properties for every mode.
 * @param {import('./read-tokens.mjs').Tokens} tokens */
export function printCss({ base, modes }) {
  const changing = (name, context) => {
    const all = Object.values(modes[name].contexts);
    return modes[name].contexts[context].filter(({ css }, i) => all.some((c) => c[i].css !== css));
  };
  const defaults = Object.values(modes).flatMap((mode) => mode.contexts[mode.default]);
  const blocks = [
    rule({ selector: ':root' }, ['color-scheme: light;', ...[...base, ...defaults].map(property)]),
    ...themeRules.map(({ theme, scheme, ...place }) =>
      rule(place, [`color-scheme: ${scheme};`, ...changing('theme', theme).map(property)]),
    ),
    ...modeRules.map(({ mode, context, ...place }) =>
      rule(place, changing(mode, context).map(property)),
    ),
  ];
  return blocks.join('\n');
}

const property = ({ name, css }) => `--tds-${name}: ${css};`;

function rule({ selector, media }, declarations) {
  const indent = media ? '  ' : '';
  const lines = [
    `${selector} {`,
    ...declarations.map((declaration) => `  ${declaration}`),
    '}',
  ].map((line) => `${indent}${line}\n`);
  return media ? `@media ${media} {\n${lines.join('')}}\n` : lines.join('');
}
