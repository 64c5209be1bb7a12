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
    const context = await browser.newContext();
    const complaints = [];
    context.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    const queue = first.values();
    // Each by itself: a Storybook that is told to show another story while it renders loads itself anew.
    const open = async () => {
      const page = await context.newPage();
      for (const id of queue) {
        await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story`);
        await page
          .locator('body.sb-show-main #storybook-root > *')
          .first()
          .waitFor({ state: 'attached' });
        const bare = await page.evaluate(() => {
          const elements = [...document.querySelectorAll('#storybook-root *')].filter(
            ({ localName }) => localName.startsWith('tds-'),
          );
          const isBare = (element) => getComputedStyle(element).display === 'inline';
          return elements.length > 0
            ? elements.filter(isBare).map(({ localName }) => localName)
            : ['nothing'];
        });
        assert.deepEqual(bare, [], id);
      }
    };
    await Promise.all([open(), open()]);
    assert.deepEqual(complaints, []);
    await context.close();
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
