import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// A headless shell shows a page as its browser does, and starts, and opens pages, in a third of the time.
const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/** What every headless run is started with. The sandbox needs rights that containers lack. */
export const chromiumArgs = [
  '--headless=new',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed program, or `undefined`. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(runnable);

/** The path of a Chrome or Chromium: `CHROME_PATH`, a headless shell, then the usual names and places. */
export const findChromium = () =>
  [process.env.CHROME_PATH, onPath(...SHELLS), onPath(...NAMES), ...PLACES].find(
    (file) => file && runnable(file),
  );

/**
 * Like `findChromium()`, and installs one where it can: Playwright's own download, then Debian's
 * package. Throws an error that says what to do when no browser can be had.
 */
export async function ensureChromium() {
  // A machine of CI has no other use for a browser, and gets the quick one.
  const found = process.env.CI && !process.env.CHROME_PATH ? onPath(...SHELLS) : findChromium();
  if (found) return found;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing a headless Chromium (this happens once).');
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      const packages = ['chromium-headless-shell', 'fonts-liberation'];
      execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      console.log('apt-get could not install it; trying what else there is.');
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  try {
    const cli = new URL('./cli.js', import.meta.resolve('playwright-core/package.json'));
    execFileSync(process.execPath, [cli.pathname, 'install', 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    });
  } catch {
    // Said below, with what to do.
  }
  if (own && existsSync(own)) return own;
  throw new Error(
    'No Chrome or Chromium was found and none could be installed. Install one, or set CHROME_PATH to it.',
  );
}
