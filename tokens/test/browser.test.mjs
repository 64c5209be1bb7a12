import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { printCss } from '../scripts/print-css.mjs';
import { readTokens } from '../scripts/read-tokens.mjs';

const tokens = await readTokens();
const { base, modes } = tokens;

/** What the system says in each row, and the theme expected on the page and in each subtree. */
const systems = [
  [{}, 'light', 'high-contrast', 'light', 'dark'],
  [{ colorScheme: 'dark' }, 'dark', 'high-contrast-dark', 'light', 'dark'],
  [{ contrast: 'more' }, 'high-contrast', 'high-contrast', 'high-contrast', 'high-contrast-dark'],
  [
    { colorScheme: 'dark', contrast: 'more' },
    'high-contrast-dark',
    'high-contrast-dark',
    'high-contrast',
    'high-contrast-dark',
  ],
];

describe('tokens.css in a browser', () => {
  let browser;
  let page;
  before(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
    page = await browser.newPage();
  });
  after(() => browser?.close());

  const open = async (body, system = {}, width = 320) => {
    await page.setViewportSize({ width, height: 600 });
    await page.emulateMedia({
      media: 'screen',
      colorScheme: 'light',
      contrast: 'no-preference',
      reducedMotion: 'no-preference',
      ...system,
    });
    await page.setContent(`<!doctype html><style>${printCss(tokens)}</style>${body}`);
  };
  const read = (selector, list) =>
    page.$eval(
      selector,
      (element, names) => {
        const style = getComputedStyle(element);
        const entries = names.map((name) => [name, style.getPropertyValue(`--tds-${name}`)]);
        return { scheme: style.colorScheme, values: Object.fromEntries(entries) };
      },
      list.map(({ name }) => name),
    );
  const assertTokens = async (selector, list) => {
    const expected = Object.fromEntries(list.map(({ name, css }) => [name, css]));
    assert.deepEqual((await read(selector, list)).values, expected, selector);
  };
  const assertTheme = async (selector, theme) => {
    await assertTokens(selector, modes.theme.contexts[theme]);
    const scheme = theme.endsWith('dark') ? 'dark' : 'light';
    assert.equal((await read(selector, [])).scheme, scheme, selector);
  };

  for (const [system, root, highContrast, light, dark] of systems) {
    const name = JSON.stringify(system);

    it(`follows the system on a page without data-theme: ${name}`, async () => {
      await open('<p>', system);
      await assertTokens(':root', base);
      await assertTheme(':root', root);
    });

    it(`lets subtrees choose, however deep: ${name}`, async () => {
      await open(
        `<div data-theme="dark" id="a"><div data-theme="light" id="b">
          <div data-theme="dark" id="c"><div data-theme="high-contrast" id="d">
          <div data-theme="light" id="e"><p>`,
        system,
      );
      await assertTheme('#a', dark);
      await assertTheme('#b', light);
      await assertTheme('#c', dark);
      await assertTheme('#d', highContrast);
      await assertTheme('#e p', light);
    });

    for (const [theme, expected] of Object.entries({
      light,
      dark,
      'high-contrast': highContrast,
    })) {
      it(`obeys data-theme="${theme}" on the page itself: ${name}`, async () => {
        await open('<p>', system);
        await page.$eval('html', (html, value) => html.setAttribute('data-theme', value), theme);
        await assertTheme(':root', expected);
      });
    }
  }

  it('prints dark ink on white paper', async () => {
    await open('<div data-theme="dark"><div data-theme="light"><p>', { media: 'print' });
    await assertTheme('[data-theme="dark"]', 'light');
  });

  it('changes density on a subtree and back', async () => {
    await open('<div data-density="compact"><div data-density="comfortable"><p>');
    await assertTokens(':root', modes.density.contexts.comfortable);
    await assertTokens('[data-density="compact"]', modes.density.contexts.compact);
    await assertTokens('p', modes.density.contexts.comfortable);
  });

  it('enlarges headings on wide screens', async () => {
    await open('<p>');
    await assertTokens(':root', modes.viewport.contexts.narrow);
    await open('<p>', {}, 1280);
    await assertTokens(':root', modes.viewport.contexts.wide);
  });

  it('stops motion for those who asked', async () => {
    await open('<p>');
    await assertTokens(':root', modes.motion.contexts.full);
    await open('<p>', { reducedMotion: 'reduce' });
    await assertTokens(':root', modes.motion.contexts.reduced);
  });

  it('lets a brand override a colour from an ordinary :root rule', async () => {
    await open('<style>:root { --tds-color-text-link: #03713d }</style><p>', {
      colorScheme: 'dark',
    });
    const { values } = await read(':root', [{ name: 'color-text-link' }]);
    assert.equal(values['color-text-link'], '#03713d');
  });
});
