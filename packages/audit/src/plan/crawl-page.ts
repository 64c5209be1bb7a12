import type { Page } from 'playwright-core';
import { TimeLimit, within } from '../within.ts';
import { networkFault } from './web-client.ts';

export interface Link {
  readonly address: string;
  readonly text: string;
}

/** What the crawl learns from one page, or why it learns nothing. */
export type PageView =
  | {
      readonly kind: 'page';
      readonly address: string;
      readonly canonical: string | null;
      readonly links: readonly Link[];
    }
  | { readonly kind: 'none'; readonly why: string; readonly hangs: boolean };

const none = (why: string, hangs = false): PageView => ({ kind: 'none', why, hangs });

/** Opens an address and reads its links. Never throws; a page that hangs is given up. */
export async function viewPage(page: Page, address: string, timeout: number): Promise<PageView> {
  try {
    return await within(timeout + 5000, openAndRead(page, address, timeout));
  } catch (error) {
    if (error instanceof TimeLimit) return none('it hangs', true);
    const text = (error as Error).message;
    if (/Download is starting|net::ERR_ABORTED/.test(text)) return none('it is a download');
    return none(networkFault(error as Error).replace(/\.$/, ''));
  }
}

async function openAndRead(page: Page, address: string, timeout: number): Promise<PageView> {
  const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
  const status = response?.status() ?? 200;
  if (status >= 400) return none(`the server answers ${status}`);
  const type = response?.headers()['content-type'];
  if (type && !/html/i.test(type)) return none(`it is ${type.split(';')[0]}, not HTML`);
  for (let attempt = 0; ; attempt++) {
    try {
      await page.evaluate(untilLinksAreThere, 3000);
      return { kind: 'page', address: page.url(), ...(await page.evaluate(readLinks, 5000)) };
    } catch (error) {
      // It went on to another page by script or meta refresh while we were reading.
      if (!/context was destroyed|navigat/i.test((error as Error).message)) throw error;
      if (attempt === 3) return none('it goes on to other pages without end');
      await page.waitForLoadState('domcontentloaded', { timeout });
    }
  }
}

/** Runs in the page: until the number of links has stayed the same for a while, or time is up. */
async function untilLinksAreThere(most: number) {
  let last = -1;
  for (let waited = 0; waited < most; waited += 200) {
    const count = document.querySelectorAll('a[href]').length;
    if (document.readyState === 'complete' && count === last) return;
    last = count;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Runs in the page: the links in it, in their order, through open shadow roots. */
function readLinks(most: number) {
  const links: { address: string; text: string }[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const el of root.querySelectorAll('*')) {
      if (links.length >= most) return;
      if (el.matches('a[href], area[href]') && !el.hasAttribute('download')) {
        const href = el.getAttribute('href') ?? '';
        if (URL.canParse(href, document.baseURI)) {
          const address = new URL(href, document.baseURI).href;
          links.push({ address, text: (el.textContent ?? '').trim().slice(0, 80) });
        }
      }
      if (el.shadowRoot) visit(el.shadowRoot);
    }
  };
  visit(document);
  const canonical = document.querySelector('link[rel~="canonical" i][href]');
  return { links, canonical: canonical instanceof HTMLLinkElement ? canonical.href : null };
}
