// The upgrade changes nothing that can be seen: every story, as a server prints it and as an author
// writes it in native HTML, before and after the script.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '@trillium-ds/ssr';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';
import { readStories } from './stories-html.mjs';

/** Part of the pixels of a story that may differ: rounding of text at the edges of glyphs. */
const TOLERANCE = 0.0005;

/** What is of use with the script only: its place is kept until then, and it is compared without. */
const SCRIPTED = '[slot="toggle"], [slot="decrease"], [slot="increase"], [slot="output"]';

// In a layer that comes before ours, which is what wins where both are important.
const WITHOUT_SCRIPTED = `<style>@layer test, trillium;
@layer test { :is(${SCRIPTED}) { visibility: hidden !important; } }</style>`;

let browser;
let all;

before(async () => {
  [browser, all] = await Promise.all([openChromium(), bundleAll()]);
});
after(() => browser?.close());

/** Some of it is hidden with JavaScript only: `reveal.test.mjs` looks at these. */
const reveals = ({ name }) => /Reveal/.test(name);

/** All stories in one way of writing, on one page, as the server prints them. */
async function allStories(language, way) {
  const stories = (await readStories(language)).filter((story) => story[way] && !reveals(story));
  const sections = stories.map(
    (story, index) =>
      `<section data-story="${story.name}" id="story-${index}">${story[way]}</section>`,
  );
  const html = renderToString(page(sections.join('\n'), { language })).html;
  return { html, names: stories.map(({ name }) => name) };
}

async function pictures(tab, names) {
  await tab.evaluate(() => document.activeElement?.blur());
  const shot = PNG.sync.read(await tab.screenshot({ fullPage: true, animations: 'disabled' }));
  const boxes = await tab.evaluate(() =>
    [...document.querySelectorAll('[data-story]')].map((section) => {
      const { x, y, width, height } = section.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    }),
  );
  return names.map((name, index) => ({ name, box: boxes[index], shot }));
}

/** The stories whose place or pixels differ between two runs, in words. */
function differences(one, other) {
  return one.flatMap(({ name, box, shot }, index) => {
    const next = other[index];
    if (JSON.stringify(box) !== JSON.stringify(next.box)) {
      return [`${name} moved: ${JSON.stringify(box)} became ${JSON.stringify(next.box)}`];
    }
    const [left, top] = [Math.round(box.x), Math.round(box.y)];
    const [width, height] = [Math.round(box.width), Math.round(box.height)];
    if (!width || !height) return [];
    const cut = (png) => {
      const piece = new PNG({ width, height });
      PNG.bitblt(png, piece, left, top, width, height, 0, 0);
      return piece.data;
    };
    const wrong = pixelmatch(cut(shot), cut(next.shot), null, width, height, { threshold: 0.1 });
    return wrong > width * height * TOLERANCE ? [`${name}: ${wrong} pixels differ`] : [];
  });
}

async function compare({ html, names, width, theme = 'light', dir = 'ltr' }) {
  const styled = html
    .replace('data-theme="light"', `data-theme="${theme}" dir="${dir}"`)
    .replace('<link', `${WITHOUT_SCRIPTED}<link`);
  const site = await serve({
    '/': styled,
    '/trillium.css': css(stylesheet),
    '/all.js': script(all),
  });
  try {
    const shots = [];
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({
        javaScriptEnabled,
        viewport: { width, height: 900 },
      });
      const tab = await context.newPage();
      await tab.goto(site.url);
      if (javaScriptEnabled) {
        await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
        await tab.waitForTimeout(100);
      }
      shots.push(await pictures(tab, names));
      await context.close();
    }
    return differences(...shots);
  } finally {
    site.close();
  }
}

describe('the upgrade', () => {
  for (const [way, language, width, theme, dir] of [
    ['attributes', 'en', 1280, 'light', 'ltr'],
    ['attributes', 'fr', 320, 'dark', 'rtl'],
    ['own', 'fr', 1280, 'high-contrast', 'ltr'],
    ['own', 'en', 320, 'light', 'rtl'],
  ]) {
    it(`changes no pixel: ${way}, ${language}, ${width} px, ${theme}, ${dir}`, async () => {
      const { html, names } = await allStories(language, way);
      assert.ok(names.length > 10, 'stories were found');
      assert.deepEqual(await compare({ html, names, width, theme, dir }), []);
    });
  }

  it('touches no node that the server printed', async () => {
    const { html } = await allStories('fr', 'attributes');
    const site = await serve({
      '/': html,
      '/trillium.css': css(stylesheet),
      '/all.js': script(all, 300),
    });
    const tab = await browser.newPage();
    await tab.addInitScript((scripted) => {
      window.changes = [];
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          for (const { type, target, attributeName } of records) {
            // What the script alone knows: that of a live value.
            if (target.matches?.(scripted) || attributeName === 'aria-valuetext') continue;
            window.changes.push(
              `${type} ${attributeName ?? ''} of ${target.outerHTML?.slice(0, 200)}`,
            );
          }
        }).observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
    }, SCRIPTED);
    // Modules run before DOMContentLoaded, so the script is loaded by hand after it.
    await tab.route('**/all.js', (route) => route.abort(), { times: 1 });
    await tab.goto(site.url);
    await tab.addScriptTag({ url: `${site.url}/all.js?again`, type: 'module' });
    await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await tab.waitForTimeout(50);
    assert.deepEqual(await tab.evaluate(() => window.changes), []);
    await tab.close();
    site.close();
  });

  it('shifts nothing (CLS 0) and keeps what was typed, with a script that is 1.2 s late', async () => {
    const { html } = await allStories('en', 'attributes');
    const site = await serve({
      '/': html,
      '/trillium.css': css(stylesheet),
      '/all.js': script(all, 1200),
    });
    const tab = await browser.newPage();
    await tab.goto(site.url, { waitUntil: 'commit' });
    const input = tab.locator('tds-text-field input:enabled').first();
    await input.fill('typed early');
    assert.equal(await tab.evaluate(() => !!customElements.get('tds-text-field')), false);
    await tab.waitForFunction(() => !!customElements.get('tds-text-field'));
    await tab.waitForTimeout(300);
    const shift = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    assert.equal(shift, 0);
    assert.equal(await input.inputValue(), 'typed early');
    await tab.close();
    site.close();
  });
});
