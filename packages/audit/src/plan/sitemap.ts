import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { CannotRun } from '../cannot-run.ts';
import { addressId } from './addresses.ts';

/** Gives the content of one sitemap, by its address; throws with what went wrong. */
export type SitemapFetcher = (address: string) => Promise<Buffer>;

export interface SitemapResult {
  /** Whole addresses, in the order of the sitemap, each once. */
  readonly addresses: readonly string[];
  /** What was not taken, and why. */
  readonly leftOut: readonly { readonly address: string; readonly why: string }[];
}

/** More than the 50 MB that the protocol allows; what unpacks to more is not a sitemap. */
const mostBytes = 64 * 1024 * 1024;
/** An index may name sitemaps only; three levels are more than any well-made site has. */
const mostLevels = 3;
const mostSitemaps = 1000;

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  maxNestedTags: 20,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});

type Entry = { loc?: unknown } | string;
interface Document {
  urlset?: { url?: Entry[] } | '';
  sitemapindex?: { sitemap?: Entry[] } | '';
}

/** The addresses that one sitemap names, and the sitemaps that an index names. */
export async function parseSitemap(content: Buffer, name: string) {
  const xml = (await unpack(content, name)).toString('utf8').replace(/^\uFEFF/, '');
  // No sitemap has one, and it is where entities that grow or read files would be declared.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) {
    throw new CannotRun(`${name} declares entities or a document type, which no sitemap needs.`);
  }
  let document: Document;
  try {
    document = parser.parse(xml, true) as Document;
  } catch (error) {
    throw new CannotRun(`${name} is not well-formed XML: ${(error as Error).message}`);
  }
  const { urlset, sitemapindex } = document;
  if (urlset === undefined && sitemapindex === undefined) {
    throw new CannotRun(
      `${name} is XML but no sitemap: it has neither <urlset> nor <sitemapindex>.`,
    );
  }
  return {
    pages: locations(urlset ? urlset.url : undefined),
    sitemaps: locations(sitemapindex ? sitemapindex.sitemap : undefined),
  };
}

const locations = (entries: Entry[] = []) =>
  entries.flatMap((entry) => {
    const loc = typeof entry === 'object' ? entry.loc : undefined;
    const word = typeof loc === 'string' ? loc.trim() : '';
    return word ? [word] : [];
  });

async function unpack(content: Buffer, name: string): Promise<Buffer> {
  // By its first bytes: a server may have unpacked `.gz` already.
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  try {
    return await promisify(gunzip)(content, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new CannotRun(
      `${name} ${tooLarge ? `unpacks to more than ${mostBytes / 1024 / 1024} MB` : 'cannot be unpacked: its gzip is broken'}.`,
    );
  }
}

/**
 * Reads a sitemap and, where it is an index, those in it. Only addresses on `hosts`
 * are taken, where they are given: the protocol allows no others, and a foreign sitemap must not choose
 * what is visited.
 */
export async function readSitemap(
  first: string,
  fetchOne: SitemapFetcher,
  hosts: ReadonlySet<string> | null,
): Promise<SitemapResult> {
  const addresses = new Map<string, string>();
  const leftOut: { address: string; why: string }[] = [];
  const seen = new Set([first]);
  let level = [first];
  for (let depth = 0; level.length > 0; depth++) {
    const next: string[] = [];
    for (const name of level) {
      const content = await fetchOne(name).catch((error: Error) => error);
      // One of many that is missing leaves the others; the one that was named must be there.
      if (content instanceof Error) {
        if (name === first) throw content;
        leftOut.push({ address: name, why: content.message });
        continue;
      }
      const { pages, sitemaps } = await parseSitemap(content, name).catch((error: Error) => {
        if (name === first) throw error;
        leftOut.push({ address: name, why: error.message });
        return { pages: [], sitemaps: [] };
      });
      for (const page of pages) {
        const why = whyNot(page, hosts);
        if (why) leftOut.push({ address: page, why });
        else addresses.set(addressId(page), page);
      }
      for (const sitemap of sitemaps) {
        const why =
          whyNot(sitemap, hosts) ?? (depth + 1 >= mostLevels ? 'index within index' : null);
        if (why) leftOut.push({ address: sitemap, why });
        else if (seen.size >= mostSitemaps)
          leftOut.push({ address: sitemap, why: 'too many sitemaps' });
        else if (!seen.has(sitemap)) {
          seen.add(sitemap);
          next.push(sitemap);
        }
      }
    }
    level = next;
  }
  return { addresses: [...addresses.keys()], leftOut };
}

function whyNot(address: string, hosts: ReadonlySet<string> | null): string | null {
  if (!URL.canParse(address)) return 'not a whole address';
  const { protocol, host, username, password } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'neither http nor https';
  if (username || password) return 'has a user name or password in it';
  return !hosts || hosts.has(host)
    ? null
    : `on another host; add --crawl-host ${host} if it belongs to the site`;
}
