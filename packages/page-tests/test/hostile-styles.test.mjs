// Another stylesheet of the page does not change how a component looks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';
import { readStories } from './stories-html.mjs';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(require.resolve(path), 'utf8');

const SHEETS = {
  'Bootstrap’s reset': read('bootstrap/dist/css/bootstrap-reboot.css'),
  'Tailwind’s reset': read('tailwindcss/preflight.css').replace(/--theme\([^;]*\)/g, 'sans-serif'),
  'rules that aim at every control': `
    input { width: 50%; float: left; border: 0 !important; padding: 30px !important }
    label, p { font-size: 8px; float: right; color: red !important; margin: 40px }
    button, a { all: unset; background: red !important; text-transform: uppercase }
    h1, h2 { font: italic 50px serif !important; letter-spacing: 1em }
    * { box-sizing: content-box; padding: 0; margin: 0; line-height: 3 }
    ul, li { list-style: square; display: inline; padding: 3em }
    fieldset, legend { border: 9px solid; padding: 3em }`,
};

/** What the eye sees of a node, and what other stylesheets like to change. */
const SEEN = [
  'display',
  'float',
  'color',
  'backgroundColor',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'paddingTop',
  'paddingInlineStart',
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'textTransform',
  'letterSpacing',
  'textDecorationLine',
  'height',
  'opacity',
];

let browser;
let html;
let all;

before(async () => {
  const stories = (await readStories('en')).filter(
    // Its content is the page's own HTML, which the page may style.
    ({ attributes, name }) => attributes && !/Pages|Footer/.test(name),
  );
  html = renderToString(page(stories.map(({ attributes }) => attributes).join('\n'))).html;
  [browser, all] = await Promise.all([openChromium(), bundleAll()]);
});
after(() => browser?.close());

/** The looks of every part that we print, in document order. */
async function looks(sheet, scripted) {
  const site = await serve({
    '/': html.replace('<main', `<link rel="stylesheet" href="/hostile.css">\n<main`),
    '/trillium.css': css(stylesheet),
    '/hostile.css': css(sheet),
    '/all.js': script(all),
  });
  const context = await browser.newContext({ javaScriptEnabled: scripted });
  const tab = await context.newPage();
  await tab.goto(site.url);
  if (scripted) {
    await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await tab.evaluate(() => document.activeElement?.blur());
  }
  // What the author wrote inside of ours is the page's own, and options are drawn by the browser.
  const ours =
    'main [data-tds=""]:not(option, datalist), main [data-tds=""]:not(select, fieldset, datalist) *';
  // With JavaScript off a page runs no script, but the tools of the browser still read styles.
  const session = await context.newCDPSession(tab);
  const { result } = await session.send('Runtime.evaluate', {
    returnByValue: true,
    expression: `[...document.querySelectorAll('${ours}')]
      .map((node) => {
        const style = getComputedStyle(node);
        return [node.parentElement.localName + ' > ' + node.localName + '.' + (node.slot ?? ''),
          ...${JSON.stringify(SEEN)}.map((name) => name + ': ' + style[name])];
      })`,
  });
  await context.close();
  site.close();
  return result.value;
}

describe('a page’s own stylesheet', () => {
  for (const scripted of [true, false]) {
    for (const [name, sheet] of Object.entries(SHEETS)) {
      it(`leaves every part as it is ${scripted ? 'after the upgrade' : 'without JavaScript'}: ${name}`, async () => {
        const [plain, hostile] = [await looks('', scripted), await looks(sheet, scripted)];
        assert.ok(plain.length > 50);
        const changed = plain.flatMap(([node, ...seen], index) =>
          seen
            .filter((look, at) => look !== hostile[index][at + 1])
            .map(
              (look) =>
                `${node} ${look} became ${hostile[index].find((it) => it.startsWith(look.split(':')[0]))}`,
            ),
        );
        assert.deepEqual([...new Set(changed)].slice(0, 20), []);
      });
    }
  }
});
