import picomatch from 'picomatch';

/** Parameters that say where a visitor came from, or who it is, and never what the page shows. */
const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|phpsessid|jsessionid|aspsessionid\w*)$/i;

const isRoute = (fragment: string) => /^#!?\//.test(fragment);

/** The address as an id: without its fragment, unless that is a route of a page that runs by script. */
export function addressId(address: string): string {
  const url = new URL(address);
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
}

/** The same for all addresses that lead to the same page, as far as can be told without opening them. */
export function foldAddress(address: string): string {
  const url = new URL(addressId(address));
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const path = url.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/i, '/')
    .replace(/\/$/, '');
  return `//${url.host}${path}${url.search}${url.hash}`;
}

/**
 * What pages that are made from the same mould share: their address without its numbers and without
 * the values of its parameters. A calendar has one shape and no end.
 */
export function addressShape(address: string): string {
  const url = new URL(address);
  const names = [...new Set(url.searchParams.keys())].filter((name) => !tracking.test(name)).sort();
  const path = url.pathname.replace(/\d+/g, '0').replace(/\/$/, '');
  return `${url.host}${path}?${names.join('&')}`;
}

/** Whether a part of the path comes again and again: a relative link that grows at each step. */
export function isRunaway(address: string): boolean {
  const counts = new Map<string, number>();
  for (const part of new URL(address).pathname.split('/').filter(Boolean)) {
    const count = (counts.get(part) ?? 0) + 1;
    if (count > 3) return true;
    counts.set(part, count);
  }
  return address.length > 2000;
}

/**
 * A test of addresses by patterns as in `.gitignore`: `/news/**`, or with a host
 * `https://example.ca/news/**`. A pattern without `?` is about the path alone.
 */
export function addressMatcher(patterns: readonly string[]): (address: string) => boolean {
  const tests = patterns.map((pattern) => {
    const matches = picomatch(pattern, { dot: true });
    const withHost = /^https?:/.test(pattern);
    const withQuery = pattern.includes('?');
    return (url: URL) => {
      const tail = withQuery ? url.pathname + url.search : url.pathname;
      return matches((withHost ? url.origin : '') + tail);
    };
  });
  return (address) => {
    const url = new URL(address);
    return tests.some((test) => test(url));
  };
}

/** What is wrong with an address that somebody wrote, with the fix; `null` when nothing is. */
export function faultOfAddress(word: string): string | null {
  let url: URL;
  try {
    url = new URL(word);
  } catch {
    return `"${word}" is no address: write it whole, as https://example.ca/page.`;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `"${word}": only http and https addresses can be opened; name a file by its path.`;
  }
  if (url.username || url.password) {
    // Not repeated: it would be in the log.
    return `The address of ${url.host} has a user name or a password in it, which would be in the report: use --sign-in or --storage-state.`;
  }
  return null;
}
