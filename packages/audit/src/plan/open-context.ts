import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { browserEnded } from '../cannot-run.ts';
import type { Settings } from '../cli/settings.ts';
import { robotName } from './robots.ts';
import type { Session } from './sign-in.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/**
 * Opens contexts for a site: named, signed in, deaf to service workers, without downloads. `more` is
 * what a condition adds.
 */
export function createContextOpener(
  browser: () => Promise<Browser>,
  settings: Pick<Settings, 'userAgent' | 'ignoreCertificates'>,
  session: Session,
) {
  let agent = settings.userAgent;
  return async (more: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const running = await browser();
    if (!running.isConnected()) throw browserEnded();
    agent ??= `${await readUserAgent(running)} ${robotName}/${version}`;
    const context = await running.newContext({
      acceptDownloads: false,
      serviceWorkers: 'block',
      ignoreHTTPSErrors: settings.ignoreCertificates,
      userAgent: agent,
      ...session.contextOptions,
      ...more,
    });
    try {
      await session.start(context);
      return context;
    } catch (error) {
      await context.close();
      throw error;
    }
  };
}

async function readUserAgent(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => navigator.userAgent);
  } finally {
    await page.close();
  }
}
