// The upgrade changes nothing that can be seen: every story, as a server prints it and as an author
// writes it in native HTML, before and after the script.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { renderToString } from '@trillium-ds/ssr';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { bundleAll, css, openChromium, page, script, serve, stylesheet } from './site.mjs';
import { readStories } from './stories-html.mjs';

/** Part of the pixels of a story that may differ: rounding of text at the edges of glyphs. */
const TOLERANCE = 0.0005;

let browser;
let all;

before(async () => {
  [browser, all] = await Promise.all([openChromium(), bundleAll()]);
});
after(() => browser?.close());

/** Some of it is hidden with JavaScript only: `reveal.test.mjs` looks at these. */
const reveals = ({ name }) => /Reveal/.test(name);

/**
 * Has buttons or words with JavaScript only. Without it no room is kept for them: that nothing moves
 * when the script comes is measured below.
 */
const hasMore = ({ name, attributes }) =>
  /Combobox|Date picker|Everything form|File upload|Password field|Quantity|Range|Repeater|SelectAll|SomeSelected/.test(
    name,
  ) || /<tds-date-range\s[^>]*\bpicker\b/.test(attributes);

/** How many stories stand on one page: pictures of very high ones take long, and get unreliable. */
const ON_ONE_PAGE = 25;

const storiesIn = async (language, way) =>
  (await readStories(language)).filter((story) => story[way] && !reveals(story));

/** All stories in one way of writing, some on each page, as the server prints them. */
async function allStories(language, way) {
  const stories = (await storiesIn(language, way)).filter((story) => !hasMore(story));
  const pages = [];
  while (stories.length) pages.push(pageOf(stories.splice(0, ON_ONE_PAGE), language, way));
  return pages;
}

function pageOf(stories, language, way) {
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

/** Once more with another browser, should one never answer: pictures of high pages can hang it. */
async function compare(page) {
  for (let attempt = 1; ; attempt++) {
    const limit = pause(60_000, undefined, { ref: false });
    const found = await Promise.race([compareOnce(page), limit]);
    if (found) return found;
    if (attempt === 3)
      throw new Error('The browser took no pictures within a minute, three times.');
    browser = await openChromium();
  }
}

async function compareOnce({ html, names, width, theme = 'light', dir = 'ltr' }) {
  const styled = html.replace('data-theme="light"', `data-theme="${theme}" dir="${dir}"`);
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
      const pages = await allStories(language, way);
      assert.ok(pages.length > 1, 'stories were found');
      const found = [];
      for (const one of pages) found.push(...(await compare({ ...one, width, theme, dir })));
      assert.deepEqual(found, []);
    });
  }

  it('touches no node that the server printed', async () => {
    const stories = await storiesIn('fr', 'attributes');
    const still = stories.filter((story) => !hasMore(story));
    const { html } = pageOf(still, 'fr', 'attributes');
    const site = await serve({
      '/': html,
      '/trillium.css': css(stylesheet),
      '/all.js': script(all, 300),
    });
    const tab = await browser.newPage();
    await tab.addInitScript(() => {
      window.changes = [];
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          for (const { type, target, attributeName } of records) {
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
    });
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

  // Apart: a server fills in ten error summaries of a page at most.
  for (const [what, isPage] of [
    ['components', false],
    ['whole pages', true],
  ]) {
    it(`shifts nothing (CLS 0) of ${what} and keeps what was typed, with a script that is late`, async () => {
      const stories = (await storiesIn('en', 'attributes')).filter(
        (story) => story.name.startsWith('Pages/') === isPage,
      );
      const { html, names } = pageOf(stories, 'en', 'attributes');
      const site = await serve({
        '/': html,
        '/trillium.css': css(stylesheet),
        '/all.js': script(all),
      });
      const tab = await browser.newPage();
      // Late, however long the machine takes for all that is done before.
      const late = Promise.withResolvers();
      await tab.route('**/all.js', async (route) => {
        await late.promise;
        await route.continue();
      });
      await tab.goto(site.url, { waitUntil: 'commit' });
      // Layout shifts are told of in the window only.
      const places = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('[data-story]')].map((section) => {
            const { y, height } = section.getBoundingClientRect();
            return `${Math.round(y + scrollY)} + ${Math.round(height)}`;
          }),
        );
      // As it is first painted: a page waits for its style sheets with that.
      await tab.waitForFunction(
        (count) =>
          document.querySelectorAll('[data-story]').length === count &&
          [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet),
        names.length,
      );
      const then = await places();
      const input = tab.locator('tds-text-field input:enabled').first();
      await input.fill('typed early');
      assert.equal(await tab.evaluate(() => !!customElements.get('tds-text-field')), false);
      late.resolve();
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
      const now = await places();
      const moved = names.flatMap((name, index) =>
        then[index] === now[index] ? [] : `${name}: ${then[index]} became ${now[index]}`,
      );
      assert.deepEqual(moved, []);
      assert.equal(await input.inputValue(), 'typed early');
      await tab.close();
      site.close();
    });
  }
});
