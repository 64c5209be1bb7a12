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

const firstOf = (...files) => files.find((file) => file && runnable(file));

/** The path of a Chrome or Chromium: `CHROME_PATH`, a headless shell, then the usual names and places. */
export const findChromium = () =>
  firstOf(process.env.CHROME_PATH, onPath(...SHELLS)) ?? findWholeChromium();

/** One with all that a window has: a headless shell keeps no page for going back to. */
export function findWholeChromium() {
  const { CHROME_PATH } = process.env;
  const wanted = SHELLS.some((name) => CHROME_PATH?.includes(name)) ? undefined : CHROME_PATH;
  return firstOf(wanted, onPath(...NAMES), ...PLACES);
}

/** Both, where Debian's packages can be installed. */
function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log('Installing Chromium (this happens once).');
  const packages = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log('apt-get could not install it; trying what else there is.');
  }
}

/**
 * Like `findChromium()`, and installs one where it can: Debian's packages, then Playwright's own
 * download. Throws an error that says what to do when no browser can be had.
 */
export async function ensureChromium() {
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  const there = () => findChromium() ?? (own && existsSync(own) ? own : undefined);
  // On a machine of CI both are used; who has one of their own gets no other.
  const isWanting = process.env.CI ? !(onPath(...SHELLS) && findWholeChromium()) : !there();
  if (isWanting) installChromium();
  const found = there();
  if (found) return found;
  try {
    const cli = new URL('./cli.js', import.meta.resolve('playwright-core/package.json'));
    execFileSync(process.execPath, [cli.pathname, 'install', 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    });
  } catch {
    // Said below, with what to do.
  }
  const downloaded = there();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chrome or Chromium was found and none could be installed. Install one, or set CHROME_PATH to it.',
  );
}
