// Packs what would be published, installs it from a registry into an app that knows nothing of this
// repository, and uses that app.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { buildWhereNeeded, must, pack } from './packed.mjs';
import { publish, startRegistry } from './registry.mjs';
import { serveApp } from './serve-app.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'trillium-release-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const app = join(folder, 'app');
const bin = (name) => join(app, 'node_modules/.bin', name);
const warningCodes = [
  ...readFileSync('docs/warnings.md', 'utf8').matchAll(/^\| `([\w-]+)` \|/gm),
].map(([, code]) => code);
const oldTypeScript = '5.9.3';

await buildWhereNeeded();
const packages = await pack(folder);

/** The entries of a package that have types, with the patterns filled in. */
const typedEntries = ({ manifest, files }) =>
  Object.entries(manifest.exports).flatMap(([entry, { types }]) => {
    if (!types) return [];
    if (!entry.includes('*')) return [entry];
    const [before, after] = types.slice(2).split('*');
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => entry.replace('*', file.slice(before.length, -after.length)));
  });

// Side by side: the packages wait for the processor, the app for the network.
describe('release', { concurrency: 2 }, () => {
  describe('an app that installs the packages', { concurrency: 1 }, () => {
    let registry;
    let server;
    let browser;

    before(async () => {
      const upstream = await must('npm', ['config', 'get', 'registry', '--loglevel=error']);
      registry = await startRegistry(folder, upstream.trim());
      await Promise.all(packages.map((it) => publish(registry.url, it)));
      cpSync('scripts/release-test/app', app, { recursive: true });
      const versions = packages.map(({ manifest }) => [manifest.name, manifest.version]);
      const vite = JSON.parse(readFileSync('node_modules/vite/package.json', 'utf8')).version;
      writeFileSync(
        join(app, 'package.json'),
        JSON.stringify({
          type: 'module',
          dependencies: Object.fromEntries(versions),
          devDependencies: { typescript: oldTypeScript, vite },
        }),
      );
      const options = ['--registry', registry.url, '--no-audit', '--no-fund'];
      await must('npm', ['install', ...options], { cwd: app });
    });

    after(async () => {
      await browser?.close();
      server?.stop();
      registry?.stop();
    });

    it('finds types that an older TypeScript understands', () =>
      must(bin('tsc'), ['-p', '.'], { cwd: app }));

    it('imports every package where there is no document', () => {
      const imports = packages.map(({ manifest }) => `await import('${manifest.name}')`).join(';');
      return must('node', ['--input-type=module', '-e', imports], { cwd: app });
    });

    it('has the commands of the packages', async () => {
      const input = '<tds-text-field label="Full name" name="name"></tds-text-field>';
      const printed = execFileSync(bin('tds-render'), { input, encoding: 'utf8' });
      assert.match(printed, /<label [^>]*for="name"[^>]*>Full name<\/label>/);
      assert.match(await must(bin('tds-audit'), ['--help']), /tds-audit/);
    });

    it('builds, without warnings for developers in production', async () => {
      const toldIn = async (mode) => {
        const env = { NODE_ENV: mode };
        await must(bin('vite'), ['build', '--outDir', mode], { cwd: app, env });
        const [bundle] = globSync(`${app}/${mode}/assets/*.js`);
        const code = readFileSync(bundle, 'utf8');
        return warningCodes.filter((it) => new RegExp(`(?<![\\w-])${it}(?![\\w-])`).test(code));
      };
      assert.ok((await toldIn('development')).includes('label-missing'));
      assert.deepEqual(await toldIn('production'), []);
    });

    it('runs, and posts what was filled in', async () => {
      server = await serveApp(join(app, 'production'));
      browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(server.url);
      const name = page.getByLabel('Full name');
      await name.fill('Zoé “Bear” <Tremblay> & sons');
      await page.getByLabel('Email').fill('zoe@example.com');
      await page.getByRole('radio', { name: 'One year' }).check();
      const controlHeight = (await name.boundingBox()).height;
      assert.ok(controlHeight >= 44, `the stylesheet is missing: ${controlHeight} px`);
      await page.getByRole('button', { name: 'Send the application' }).click();
      await page.getByText('Thank you').waitFor();
      assert.deepEqual(server.posted, [
        ['name', 'Zoé “Bear” <Tremblay> & sons'],
        ['email', 'zoe@example.com'],
        ['length', 'year'],
      ]);
      assert.deepEqual(complaints, []);
    });
  });

  for (const { manifest, tarball, files } of packages) {
    describe(manifest.name, () => {
      it('holds what users need and nothing else', () => {
        for (const file of ['LICENSE', 'README.md', 'package.json'])
          assert.ok(files.includes(file));
        const strange = files.filter(
          (file) =>
            !/^(LICENSE|[^/]+\.(md|json)|dist\/.*\.(js|d\.ts|css|scss|json|njk))$/.test(file) ||
            /\.(test|stories)\.|\/testing\/|\.map$/.test(file),
        );
        assert.deepEqual(strange, []);
      });

      it('has a manifest without faults (publint)', async () => {
        const { messages, pkg } = await publint({
          pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
          strict: true,
        });
        assert.deepEqual(
          messages.map((message) => formatMessage(message, pkg)),
          [],
        );
        assert.doesNotMatch(JSON.stringify(manifest), /"(catalog|workspace):/);
      });

      it('has types that resolve (attw)', async () => {
        const entries = typedEntries({ manifest, files });
        assert.ok(entries.length);
        const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
        await must('node_modules/.bin/attw', [tarball, ...options, '--entrypoints', ...entries]);
      });
    });
  }
});
