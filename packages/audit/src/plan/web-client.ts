import { type APIRequestContext, type APIResponse, request } from 'playwright-core';
import { CannotRun } from '../cannot-run.ts';

/** How the site is to be asked for what is not a page: sitemaps, robots.txt, types. */
export interface WebClientOptions {
  readonly ignoreCertificates?: boolean | undefined;
  readonly userAgent?: string | undefined;
  /** Milliseconds for one answer. */
  readonly timeout: number;
}

/** Playwright's client: unlike `fetch`, it can be told to accept the certificates of a test site. */
export function createWebClient(options: WebClientOptions): Promise<APIRequestContext> {
  return request.newContext({
    ignoreHTTPSErrors: options.ignoreCertificates ?? false,
    userAgent: options.userAgent,
    timeout: options.timeout,
    maxRedirects: 10,
  });
}

/** The content at an address. Throws `CannotRun` with what the server or the network said. */
export async function fetchBytes(
  client: APIRequestContext,
  address: string,
  timeout: number,
): Promise<Buffer> {
  let response: APIResponse;
  try {
    response = await client.get(address, { timeout, maxRedirects: 10 });
  } catch (error) {
    throw new CannotRun(`${address} cannot be fetched: ${networkFault(error as Error)}`);
  }
  try {
    if (response.ok()) return await response.body();
    throw new CannotRun(`${address} cannot be fetched: the server answers ${response.status()}.`);
  } finally {
    await response.dispose();
  }
}

/** What an error of the network means, with the fix. */
export function networkFault(error: Error): string {
  const text = error.message;
  if (/certificate|CERT_|ERR_SSL|altnames/i.test(text)) {
    return 'its certificate is not trusted; --ignore-certificates accepts it.';
  }
  if (/redirect/i.test(text)) return 'it redirects without end.';
  if (/Timeout/i.test(text)) return 'no complete answer in time; --load-timeout gives it longer.';
  if (/ECONNREFUSED|ERR_CONNECTION_REFUSED/.test(text))
    return 'nothing answers there; is the server running?';
  if (/ENOTFOUND|EAI_AGAIN|ERR_NAME_NOT_RESOLVED/.test(text))
    return 'there is no such host; check its spelling.';
  return firstLine(text);
}

const firstLine = (text: string) => text.replace(/^[\w.]+: /, '').split('\n')[0] ?? '';
