import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseSitemap, readSitemap } from '../../src/plan/sitemap.ts';

const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const locs = (tag: string, addresses: string[]) =>
  addresses.map(
    (address) => `<${tag}><loc> ${address} </loc><lastmod>2026-11-26</lastmod></${tag}>`,
  );
const urlset = (...addresses: string[]) =>
  Buffer.from(`<?xml version="1.0"?><urlset ${space}>${locs('url', addresses).join('')}</urlset>`);
const index = (...addresses: string[]) =>
  Buffer.from(`<sitemapindex ${space}>${locs('sitemap', addresses).join('')}</sitemapindex>`);

const read = (files: Record<string, Buffer | Error>, first: string, hosts: Set<string> | null) =>
  readSitemap(
    first,
    async (name) => {
      const file = files[name] ?? new Error(`${name} is missing`);
      if (file instanceof Error) throw file;
      return file;
    },
    hosts,
  );
const site = 'https://example.ca';
const hosts = new Set(['example.ca']);

describe('a sitemap', () => {
  it('gives its addresses once, in order, unpacked and with their entities resolved', async () => {
    const content = gzipSync(urlset(`${site}/b`, `${site}/a?x=1&amp;y=2`, `${site}/b#part`));
    const { addresses } = await read({ [`${site}/s.xml.gz`]: content }, `${site}/s.xml.gz`, hosts);
    assert.deepEqual(addresses, [`${site}/b`, `${site}/a?x=1&y=2`]);
  });

  it('may have prefixes, one address, CDATA, or none', async () => {
    const pages = async (xml: string) => (await parseSitemap(Buffer.from(xml), 's.xml')).pages;
    assert.deepEqual(
      await pages(`<s:urlset xmlns:s="x"><s:url><s:loc>${site}/1</s:loc></s:url></s:urlset>`),
      [`${site}/1`],
    );
    assert.deepEqual(
      await pages(
        `\uFEFF<urlset><url><loc><![CDATA[${site}/?a=1&b=2]]></loc></url><url/></urlset>`,
      ),
      [`${site}/?a=1&b=2`],
    );
    assert.deepEqual(await pages('<urlset/>'), []);
  });

  it('may be an index, which may have loops and holes', async () => {
    const first = `${site}/index.xml`;
    const files = {
      [first]: index(
        first,
        `${site}/1.xml`,
        `${site}/gone.xml`,
        `${site}/bad.xml`,
        `${site}/in.xml`,
      ),
      [`${site}/1.xml`]: urlset(`${site}/1`),
      [`${site}/bad.xml`]: Buffer.from('<html><p></html>'),
      [`${site}/in.xml`]: index(`${site}/2.xml`),
      [`${site}/2.xml`]: index(`${site}/3.xml`),
      [`${site}/3.xml`]: urlset(`${site}/3`),
    };
    const { addresses, leftOut } = await read(files, first, hosts);
    assert.deepEqual(addresses, [`${site}/1`]);
    assert.deepEqual(
      leftOut.map(({ address, why }) => `${address.slice(site.length)}: ${why.slice(0, 44)}`),
      [
        `/gone.xml: ${site}/gone.xml is missing`,
        `/bad.xml: ${site}/bad.xml is not well-forme`,
        '/3.xml: index within index',
      ],
    );
  });

  it('cannot send the audit to other hosts, to files, or with a password', async () => {
    const foreign = [
      'http://169.254.169.254/latest',
      'file:///etc/passwd',
      'https://a:b@example.ca/',
      '/relative',
      `${site}/own`,
    ];
    const { addresses, leftOut } = await read({ s: urlset(...foreign) }, 's', hosts);
    assert.deepEqual(addresses, [`${site}/own`]);
    assert.equal(leftOut.length, 4);
    assert.match(leftOut[0]?.why ?? '', /add --crawl-host 169\.254\.169\.254/);
    const inFile = await read({ s: urlset('https://a.ca/', 'https://b.ca/') }, 's', null);
    assert.equal(inFile.addresses.length, 2);
  });

  it('that is hostile is refused: entities, depth, bombs, other XML, HTML', async () => {
    const refused: [string | Buffer, RegExp][] = [
      [
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><urlset><url><loc>&a;</loc></url></urlset>',
        /declares entities/,
      ],
      ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><urlset/>', /declares entities/],
      [`<urlset>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</urlset>`, /not well-formed/],
      [gzipSync(Buffer.alloc(70 * 1024 * 1024)), /unpacks to more than 64 MB/],
      [Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('nonsense')]), /gzip is broken/],
      ['<rss><channel/></rss>', /XML but no sitemap/],
      ['<urlset><url></urlset>', /not well-formed XML/],
      ['{"no": "XML"}', /not well-formed XML|no sitemap/],
      ['', /not well-formed XML|no sitemap/],
    ];
    for (const [content, message] of refused) {
      await assert.rejects(parseSitemap(Buffer.from(content), 's.xml'), message);
    }
    await assert.rejects(read({}, 'gone.xml', hosts), /gone\.xml is missing/);
  });

  it('has keys of objects as texts only', async () => {
    const xml = `<urlset><url><__proto__><polluted>1</polluted></__proto__><loc>${site}/</loc></url></urlset>`;
    await parseSitemap(Buffer.from(xml), 's.xml').catch(() => {});
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
