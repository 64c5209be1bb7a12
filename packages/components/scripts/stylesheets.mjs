import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { lightCss } from './light-css.mjs';

const minify = (filename, css) =>
  transform({ filename, code: Buffer.from(css), minify: true }).code;

/**
 * Writes trillium.css (tokens, page, every component) and css/<name>.css for those who link only
 * what a page uses: css/page.css, and one for each component.
 */
export async function writeStylesheets(dist) {
  const { tags } = await import(pathToFileURL(`${dist}/development/tags.js`));
  const tokens = readFileSync(
    fileURLToPath(import.meta.resolve('@trillium-ds/tokens/tokens.css')),
    'utf8',
  );
  const page = `@layer trillium;\n${tokens}\n${readFileSync('src/page.css', 'utf8')}`;
  mkdirSync(`${dist}/css`, { recursive: true });
  writeFileSync(`${dist}/css/page.css`, minify('page.css', page));
  const written = new Set();
  let all = page;
  for (const [tag, type] of Object.entries(tags)) {
    // Reading the list finalizes the class, which gathers its styles.
    type.observedAttributes;
    const { elementStyles, pageStyles } = type;
    const shadow = elementStyles.map((style) => style.cssText).join('\n');
    const own = `@layer trillium {\n${lightCss(tag, shadow)}\n}`;
    const more = pageStyles?.cssText ?? '';
    writeFileSync(`${dist}/css/${tag.slice(4)}.css`, minify(`${tag}.css`, `${own}\n${more}`));
    // Some components share page rules: once is enough.
    all += `\n${own}${written.has(more) ? '' : `\n${more}`}`;
    written.add(more);
  }
  writeFileSync(`${dist}/trillium.css`, minify('trillium.css', all));
}
