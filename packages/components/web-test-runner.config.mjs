import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArgs, findChromium, onPath } from '../../scripts/browser.mjs';
import { accessibilityPlugin } from './test/runner/accessibility-plugin.mjs';
import { countingReporter } from './test/runner/counting-reporter.mjs';
import { recordPlugin } from './test/runner/record-plugin.mjs';
import { sourcePlugin } from './test/runner/source-plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(`${root}/tokens/dist/tokens.css`)) {
  throw new Error('The tokens are not built: run `pnpm --filter @trillium-ds/tokens build` first.');
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: [...chromiumArgs, '--js-flags=--expose-gc'],
      },
      // Each of the pages that run side by side believes that it has the focus.
      async createPage({ context }) {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
      },
    }),
  // Started by scripts/other-browsers.mjs only, which holds it in its limits.
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: process.env.WEBKIT_BROWSER,
          args: ['--automation'],
        },
      },
    }),
};

const browser = process.env.BROWSER ?? 'chromium';
if (!launchers[browser]) throw new Error(`BROWSER is one of ${Object.keys(launchers).join(', ')}.`);

export default {
  rootDir: root,
  files: ['src/**/*.test.ts', 'test/*.test.ts'],
  browsers: [launchers[browser]()],
  // One page has the focus in Firefox, and WebKit is kept small.
  concurrency: browser === 'chromium' ? 2 : 1,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    sourcePlugin(root),
    accessibilityPlugin,
    recordPlugin(fileURLToPath(new URL('test/records', import.meta.url))),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${root}/tsconfig.base.json`,
      define: { __DEV__: 'true' },
    }),
  ],
  reporters: [countingReporter(browser)],
  // Some show every story, or hundreds of fields, on whatever machine.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <title>Component tests</title>
        <link rel="stylesheet" href="/virtual/trillium.css">
        <link rel="stylesheet" href="/stories/.storybook/preview.css">
      </head>
      <body>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};
