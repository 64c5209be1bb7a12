import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CannotRun } from './cannot-run.ts';
import { CLOSES, within } from './within.ts';

// A headless shell shows a page as its browser does, and starts, and opens pages, in a third of the time.
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
];

const runnable = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed Chrome or Chromium: `CHROME_PATH`, then the usual names and places; headless shells first. */
export function findChromium(): string | undefined {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (runnable(wanted)) return wanted;
    throw new CannotRun(`CHROME_PATH is ${wanted}, which is not a program that can be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(runnable);
}

const flags = [
  '--disable-gpu',
  // Role and name as the browser computes them, for every element that a report names.
  '--enable-blink-features=ComputedAccessibilityInfo',
  // Keeps its tree of them: made anew for each question, it takes sixty times as long (Chromium 156).
  '--force-renderer-accessibility',
];

/** Starts the browser found, or else the one that Playwright has downloaded. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  try {
    return await chromium.launch({
      executablePath,
      args: flags,
      // A run that is told to end says so itself; what it was looking at is no fault of the page.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (cause) {
    const problem = executablePath
      ? `The browser ${executablePath} did not start: ${(cause as Error).message}`
      : 'No Chrome or Chromium was found. Install one, set CHROME_PATH to one, or run: ' +
        'npx playwright-core install chromium';
    throw new CannotRun(problem, { cause });
  }
}

/** A page whose script never ends may keep its browser from closing: it then ends with our process. */
export async function closeBrowser(browser: Browser): Promise<void> {
  await within(CLOSES, browser.close()).catch(() => {});
}

/** A browser for a long run: one that has ended, as a page can bring about, is started again. */
export class BrowserKeeper {
  #running: Promise<Browser> | undefined;
  #isClosed = false;

  /** Throws `CannotRun` where none starts, and once it was closed: what is still under way ends. */
  running = async (): Promise<Browser> => {
    if (this.#isClosed) throw new CannotRun('The run is over.');
    // What is asked for at the same time waits for the same one.
    this.#running = this.#running
      ? this.#running.then((browser) => (browser.isConnected() ? browser : launchChromium()))
      : launchChromium();
    return this.#running;
  };

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running?.then(closeBrowser);
  }
}
