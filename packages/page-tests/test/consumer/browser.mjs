import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../../scripts/browser.mjs';

const ORIGIN = 'http://consumer.test';
const TYPES = { js: 'text/javascript', css: 'text/css' };

/** Starts a browser whose pages come from memory. Close it when done. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  return {
    close: () => browser.close(),
    /** Opens a page from its files, by path. `said` fills with every error and warning. */
    async open(files) {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const said = [];
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (!message.text().startsWith('Lit is in dev mode')) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await page.route(`${ORIGIN}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const type = TYPES[pathname.split('.')[1]] ?? 'text/html';
        const body = files[pathname];
        if (body === undefined) return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ contentType: `${type}; charset=utf-8`, body });
      });
      await page.goto(`${ORIGIN}/`);
      return { page, said };
    },
  };
}
