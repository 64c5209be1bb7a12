import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Features, transform } from 'lightningcss';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The components that have a look: the folders that hold a stylesheet of their own name. */
const styled = () =>
  readdirSync(src)
    .filter((name) => existsSync(`${src}/${name}/define.ts`))
    .sort();

const fileOf = (name) => `${src}/${name}/${name}.css`;

/** A stylesheet of the sources and all that it imports: what comes first is imported by the rest. */
export function importsOf(file, found = new Set()) {
  if (found.has(file)) return found;
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^@import '(.+)';$/gm)) {
    importsOf(join(dirname(file), path), found);
  }
  return found.add(file);
}

const contents = (files) =>
  [...files].map((file) => readFileSync(file, 'utf8').replace(/^@import .*;$/gm, '')).join('\n');

const page = () => {
  const tokens = fileURLToPath(import.meta.resolve('@trillium-ds/tokens/tokens.css'));
  return `@layer trillium;\n${contents([tokens, `${src}/page.css`])}`;
};

/** The stylesheets of all components, each after what it builds on. */
export function componentStyles() {
  const files = new Set();
  for (const name of styled()) importsOf(fileOf(name), files);
  return files;
}

/** Every rule, as it is written: the tokens, the page, then each component. */
export const allStyles = () => `${page()}\n${contents(componentStyles())}`;

// Nesting is written out: browsers know it since Chrome 120, Safari 17.2 and Firefox 117 only.
const write = (file, css) => {
  const code = Buffer.from(css);
  const options = { filename: relative(src, file), minify: true, include: Features.Nesting };
  writeFileSync(file, transform({ code, ...options }).code);
};

/** A component, or a part of one that looks as others do. */
const SUBJECT = String.raw`(?:tds-[\w-]+|:where\(tds-[\w-]+ > \[slot='[\w-]+'\]\))`;
const SUBJECTS = new RegExp(`^ *${SUBJECT}(?:,\\s+${SUBJECT})+(?= {)`, 'gm');

/** Leaves of the rules that several components share what one of them needs. */
const only = (tag, css) =>
  css.replace(SUBJECTS, (list) => {
    const own = list.split(/,\s+/).filter((subject) => subject.match(/tds-[\w-]+/)?.[0] === tag);
    return own.length ? own.join(', ') : list;
  });

/**
 * Writes trillium.css (tokens, page, every component) and css/<name>.css for those who link only
 * what a page uses: css/page.css, and one for each component.
 */
export function writeStylesheets(dist) {
  mkdirSync(`${dist}/css`, { recursive: true });
  write(`${dist}/css/page.css`, page());
  for (const name of styled()) {
    write(`${dist}/css/${name}.css`, only(`tds-${name}`, contents(importsOf(fileOf(name)))));
  }
  write(`${dist}/trillium.css`, allStyles());
}
