// The Storybook as it is published: built, and opened as designers do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openChromium, serve } from './site.mjs';

const stories = fileURLToPath(new URL('../../../stories', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

describe('the built Storybook', () => {
  const out = mkdtempSync(join(tmpdir(), 'trillium-storybook-'));
  /** The first story of each component. */
  let first;
  let browser;
  let site;

  before(async () => {
    const options = ['--output-dir', out, '--disable-telemetry', '--quiet'];
    execFileSync('node_modules/.bin/storybook', ['build', ...options], { cwd: stories });
    const files = globSync('**/*', { cwd: out }).filter((file) =>
      statSync(join(out, file)).isFile(),
    );
    const pages = files.map((file) => {
      const type = types[extname(file)] ?? 'application/octet-stream';
      return [`/${file.replaceAll('\\', '/')}`, { body: readFileSync(join(out, file)), type }];
    });
    const { entries } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
    const shown = Object.values(entries).filter(({ type }) => type === 'story');
    first = [...new Map(shown.map(({ title, id }) => [title, id]).reverse()).values()];
    site = await serve(Object.fromEntries(pages));
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('shows the first story of each component with its styles, and complains of nothing', async () => {
    assert.ok(first.length > 30, `${first.length} components`);
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${site.url}/iframe.html?id=${first[0]}&viewMode=story`);
    await page.waitForFunction(() => document.querySelector('#storybook-root > *'));
    for (const id of first) {
      const bare = await page.evaluate(async (storyId) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        await new Promise((resolve) => {
          channel.once('storyRendered', resolve);
          const isThere = new URLSearchParams(location.search).get('id') === storyId;
          if (isThere) channel.emit('forceRemount', { storyId });
          else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        });
        const elements = [...document.querySelectorAll('#storybook-root *')].filter(
          ({ localName }) => localName.startsWith('tds-'),
        );
        const isBare = (element) => getComputedStyle(element).display === 'inline';
        return elements.length > 0
          ? elements.filter(isBare).map(({ localName }) => localName)
          : ['nothing'];
      }, id);
      assert.deepEqual(bare, [], id);
    }
    // The library waits a second for a stylesheet before it says that there is none.
    await page.waitForTimeout(1200);
    assert.deepEqual(complaints, []);
  });

  it('shows the documentation of a component, with its styles and its guidance', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.url}/iframe.html?id=components-text-field--documentation&viewMode=docs`,
    );
    const input = page.locator('.docs-story input').first();
    await input.waitFor();
    const { height } = await input.boundingBox();
    assert.ok(height >= 44, `${height} px`);
    await page.getByRole('heading', { name: 'When to use' }).first().waitFor();
  });
});
