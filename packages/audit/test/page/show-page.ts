import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import { installElements } from '../../src/in-page/elements.ts';
import type { Condition } from '../../src/plan/condition.ts';
import type { Target } from '../../src/plan/target.ts';

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

export const wide: Condition = { id: 'en-light-1280', width: 1280, height: 800 };
export const narrow: Condition = { id: 'en-light-320', width: 320, height: 640 };
export const zoomed: Condition = { id: 'en-zoom-400', width: 1280, height: 1024, zoom: 4 };
export const spaced: Condition = { ...wide, id: 'en-spacing', textSpacing: true };

/** What was said, with the element's id (or its tag), as `failed reflow 1.4.10 #wide`. */
export interface Said {
  readonly said: string[];
  readonly rules: Record<string, string>;
  readonly messages: { en: string; fr?: string | undefined }[];
  readonly exhibits: Record<string, string>;
  readonly milliseconds: number;
}

interface Options {
  readonly condition?: Condition;
  readonly kind?: Target['kind'];
  readonly path?: string;
  /** Other files of the site. */
  readonly files?: Record<string, { body: string | Buffer; contentType: string }>;
}

const body = (html: string, lang: string, dir: string) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Licences of the city</title></head><body>${html}</body></html>`;

/** A page around a piece of HTML. */
export const english = (html: string) => body(html, 'en', 'ltr');
export const french = (html: string) => body(html, 'fr', 'ltr');
export const arabic = (html: string) => body(html, 'ar', 'rtl');

/** Shows a page as an audit does, and runs one check on it. */
export async function run(check: Check, html: string, options: Options = {}): Promise<Said> {
  const { condition = wide, kind = 'page', path = '/page', files = {} } = options;
  browser ??= launchChromium();
  const zoom = condition.zoom ?? 1;
  const viewport = { width: condition.width / zoom, height: condition.height / zoom };
  const context = await (await browser).newContext({ viewport, deviceScaleFactor: zoom });
  // Over the network, as the browser keeps the text of what it is given otherwise to itself.
  const server = createServer(({ url }, response) => {
    const file = url === path ? { body: html, contentType: 'text/html' } : files[url ?? ''];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.contentType ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await context.addInitScript(installElements);
    const page = await context.newPage();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    // As in a visit, where every document begins with another number.
    let first = 0;
    const reload = async () => {
      await page.goto(url, { waitUntil: 'load' });
      first += 1_000_000;
      await page.evaluate((number) => window.tdsAudit.begin(number), first);
    };
    await reload();
    const exhibits: Record<string, string> = {};
    const started = performance.now();
    const { observations, rules, ...result } = await check.run({
      page,
      devtools: await context.newCDPSession(page),
      target: { id: url, kind, name: url, url, reason: 'given' },
      condition,
      signal: new AbortController().signal,
      reload,
      async exhibit(name, content) {
        exhibits[name] = String(content);
        return name;
      },
    });
    const milliseconds = Math.round(performance.now() - started);
    const elements = result.elements ?? (await page.evaluate(() => window.tdsAudit.describe()));
    if (result.elements) first = 0;
    const said = observations.map(({ outcome, rule, criteria, element }) => {
      const html = element === null ? 'page' : (elements[element - first]?.html ?? 'unknown');
      const name = /\sid="([^"]*)"/.exec(html)?.[1];
      const where = name ? `#${name}` : html.replace(/^<([\w-]+).*/s, '$1');
      return [outcome, rule, ...criteria, where].join(' ');
    });
    return {
      said,
      rules: Object.fromEntries(rules.map(({ rule, outcome }) => [rule, outcome])),
      messages: observations.flatMap(({ message }) => message),
      exhibits,
      milliseconds,
    };
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}
