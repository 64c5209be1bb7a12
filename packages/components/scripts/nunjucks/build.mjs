import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { macrosOf } from './macros.mjs';
import { printNunjucks } from './print-nunjucks.mjs';

const inPackage = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Writes trillium.njk: the components as Nunjucks macros, compiled from their `light()`. */
export async function writeNunjucks(dist) {
  const load = (path) => import(pathToFileURL(resolve(dist, 'development', path)));
  const { tags } = await load('tags.js');
  const { strings } = await load('strings/strings.js');
  const texts = allTexts([strings, ...Object.values(tags).map((type) => type.texts ?? {})]);
  const { idFrom } = await load('light/part.js');
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  const macros = macrosOf(tags, inPackage('src'));
  writeFileSync(resolve(dist, 'trillium.njk'), printNunjucks(macros, { version, texts, idFrom }));
}

/** The texts of all components by language, as one dictionary: a name means one text only. */
function allTexts(sources) {
  const all = { en: {}, fr: {} };
  for (const source of sources) {
    for (const [language, texts] of Object.entries(source)) {
      for (const [name, text] of Object.entries(texts)) {
        const known = all[language][name];
        // Only texts are printed; what a function says is said in the browser.
        if (typeof text !== 'string') continue;
        if (known !== undefined && known !== text) {
          throw new Error(`Two components name different texts "${name}": rename one of them.`);
        }
        all[language][name] = text;
      }
    }
  }
  return all;
}
