import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { closeBrowser, launchChromium } from '../../src/browser.ts';
import { type CrawlOptions, crawl } from '../../src/plan/crawl.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { createSession } from '../../src/plan/sign-in.ts';
import {
  type Answer,
  openSite,
  page,
  redirect,
  status,
  type TestSite,
  typed,
} from './test-site.ts';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => closeBrowser(browser));

const sites: TestSite[] = [];
after(() => {
  for (const site of sites) site.close();
});
const open = async (...args: Parameters<typeof openSite>) => {
  const site = await openSite(...args);
  sites.push(site);
  return site;
};

const usual: CrawlOptions = {
  depth: 3,
  count: 100,
  hosts: [],
  include: [],
  exclude: [],
  similar: 20,
  delay: 0,
  ignoreRobots: false,
  timeout: 5000,
  signedIn: false,
};

/** Paths in the plan, and why others are not. */
async function follow(
  site: TestSite,
  more: Partial<CrawlOptions> = {},
  { ignoreCertificates = false, start = ['/'] } = {},
) {
  const session = await createSession({});
  const openContext = createContextOpener(async () => browser, { ignoreCertificates }, session);
  const given = start.map((path) => new URL(path, site.origin).href);
  const result = await crawl(given, openContext, { ...usual, ...more });
  const path = (address: string) => address.replace(site.origin, '');
  return {
    ...result,
    paths: result.pages.map(({ address }) => path(address)),
    why: Object.fromEntries(result.leftOut.map(({ address, why }) => [path(address), why])),
  };
}

describe('a crawl', () => {
  it('follows links through shadow roots and scripts, and says where each page was found', async () => {
    const site = await open({
      '/': `${page('/a', '#part', 'mailto:me@example.ca', 'https://example.ca/')}
        <x-menu><template shadowrootmode="open"><a href="/shadow">Go</a></template></x-menu>
        <map><area href="/area"></map><a download href="/saved">Save</a>
        <script>setTimeout(() => document.body.append(Object.assign(document.createElement('a'), { href: '/late' })), 50)</script>`,
      '/a': page('/b', '/'),
      '/b': page('/c'),
      '/c': page('/d'),
      '/shadow': page(),
      '/area': page(),
      '/late': page(),
      '/d': page(),
    });
    const { paths, pages } = await follow(site, { depth: 2 });
    assert.deepEqual(paths, ['/', '/a', '/shadow', '/area', '/late', '/b']);
    assert.deepEqual(
      pages.map(({ from }) => from && new URL(from).pathname),
      [null, '/', '/', '/', '/', '/a'],
    );
    assert.ok(
      [...site.agents].every((agent) => / tds-audit\/\d/.test(agent)),
      `${[...site.agents]}`,
    );
  });

  it('stays on the hosts that it was given', async () => {
    const other = await open({ '/': page('/deep'), '/deep': page() });
    const site = await open({
      '/': page(`${other.origin}/`, '/away'),
      '/away': redirect(`${other.origin}/deep`),
    });
    const alone = await follow(site);
    assert.deepEqual(alone.paths, ['/']);
    assert.match(alone.why['/away'] ?? '', new RegExp(`add --crawl-host ${other.host}`));
    const both = await follow(site, { hosts: [other.host] });
    assert.deepEqual(both.paths, ['/', `${other.origin}/`, `${other.origin}/deep`]);
  });

  it('takes each page once: slashes, fragments, tracking, redirects and canonical addresses', async () => {
    const canonical = '<link rel="canonical" href="/page?id=1">';
    const site = await open({
      '/': page(
        '/a',
        '/a/',
        '/a#x',
        '/a?utm_source=x',
        '/moved',
        '/page?id=1',
        '/page?id=1&print=1',
        '/own',
      ),
      '/a': page(),
      '/moved': redirect('/a', 301),
      '/page?id=1': canonical + page(),
      '/page?id=1&print=1': canonical + page(),
      '/own': `<link rel="canonical" href="/">${page()}`,
    });
    const { paths, why } = await follow(site);
    assert.deepEqual(paths, ['/', '/a', '/page?id=1', '/own']);
    assert.match(why['/moved'] ?? '', /the same page as .*\/a$/);
    assert.match(why['/page?id=1&print=1'] ?? '', /the same page as .*\/page\?id=1$/);
    assert.equal(site.requests.filter((request) => request === 'GET /a').length, 2);
  });

  it('respects robots.txt, unless it is told that the site is its own', async () => {
    const answers: Record<string, Answer> = {
      '/robots.txt': typed(
        'text/plain',
        'User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /no\nAllow: /no/but\n',
      ),
      '/': page('/no', '/no/but', '/yes'),
      '/no': page(),
      '/no/but': page(),
      '/yes': page(),
    };
    const { paths, why } = await follow(await open(answers));
    assert.deepEqual(paths, ['/', '/no/but', '/yes']);
    assert.equal(why['/no'], 'robots.txt forbids it');
    const named = {
      ...answers,
      '/robots.txt': typed('text/plain', 'User-agent: tds-audit\nDisallow: /\n'),
    };
    const site = await open(named);
    const closed = await follow(site);
    assert.deepEqual(closed.paths, ['/']);
    assert.match(closed.why['/'] ?? '', /links were not followed: robots\.txt forbids it/);
    assert.deepEqual(site.requests, ['GET /robots.txt']);
    assert.equal((await follow(site, { ignoreRobots: true })).paths.length, 4);
    const broken = await follow(await open({ ...answers, '/robots.txt': status(503) }));
    assert.deepEqual(broken.paths, ['/']);
    assert.match(broken.why['/'] ?? '', /answers 503\), so nothing there may be crawled/);
  });

  it('ends where a site does not: calendars, growing paths, redirect loops, pages that go on', async () => {
    const site = await open((path) => {
      const month = /^\/events\/(\d+)\/(\d+)$/.exec(path);
      if (month) return page(`/events/${month[1]}/${Number(month[2]) + 1}`);
      if (/^\/(x\/)+$/.test(path)) return page('x/');
      if (path === '/loop') return redirect('/loop');
      if (path === '/on')
        return '<meta http-equiv="refresh" content="0;url=/on?again"><title>On</title>';
      if (path.startsWith('/on?')) return `<script>location.href = '/on?' + Math.random()</script>`;
      return path === '/'
        ? page('/events/2026/1', '/x/', '/loop', '/on', '/end')
        : path === '/end'
          ? page()
          : undefined;
    });
    const { paths, why } = await follow(site, { depth: 100, similar: 5 });
    assert.equal(paths.filter((path) => path.startsWith('/events/')).length, 5);
    assert.match(why['/events/2026/6'] ?? '', /5 pages with such an address.*--crawl-similar/);
    assert.deepEqual(
      paths.filter((path) => path.startsWith('/x/')),
      ['/x/', '/x/x/', '/x/x/x/'],
    );
    assert.equal(why['/loop'], 'it redirects without end');
    assert.ok(paths.includes('/end'));
  });

  it('leaves out what is no page, and says what it is', async () => {
    const site = await open({
      '/': page('/data', '/file.xyz', '/a.pdf', '/gone', '/error', '/save', '/data.do'),
      '/data': typed('application/json', '{}'),
      '/data.do': page(),
      '/file.xyz': typed('text/csv', 'a,b'),
      '/error': status(500),
      '/save': (_, response) =>
        response
          .writeHead(200, {
            'content-type': 'application/zip',
            'content-disposition': 'attachment',
          })
          .end('PK'),
    });
    const { paths, why } = await follow(site);
    assert.deepEqual(paths, ['/', '/data.do']);
    assert.deepEqual(why, {
      '/a.pdf': 'its name says that it is not HTML',
      '/data': 'it is application/json, not HTML',
      '/file.xyz': 'it is text/csv, not HTML',
      '/gone': 'the server answers 404',
      '/error': 'the server answers 500',
      '/save': 'it is a download',
    });
    assert.ok(site.requests.includes('HEAD /file.xyz') && !site.requests.includes('GET /file.xyz'));
    assert.ok(!site.requests.some((request) => request.includes('a.pdf')));
  });

  it('goes on after pages with dialogs, with beforeunload, that hang, and that never answer', async () => {
    const site = await open({
      '/': page('/alert', '/leave', '/hang', '/silent', '/popup', '/last'),
      '/alert': `<script>alert(1); confirm(2)</script>${page('/after')}`,
      '/leave': `<script>onbeforeunload = (event) => event.preventDefault()</script>${page()}`,
      '/hang': `${page()}<script>setTimeout(() => { for (;;); }, 0)</script>`,
      '/silent': () => {},
      '/popup': `<script>open('/last')</script>${page()}`,
      '/last': page(),
      '/after': page(),
    });
    const { paths, why } = await follow(site, { timeout: 4000 });
    assert.deepEqual(paths, ['/', '/alert', '/leave', '/popup', '/last', '/after']);
    assert.match(why['/silent'] ?? '', /no complete answer in time/);
    assert.match(why['/hang'] ?? '', /hangs|no complete answer in time/);
  });

  it('chooses by patterns, stops at its count, and keeps what is given', async () => {
    const site = await open({
      '/': page('/a/1', '/a/2', '/a/no/3', '/b/1'),
      '/a/1': page('/a/x'),
      '/a/2': page(),
      '/a/x': page(),
      '/given': status(404),
    });
    const some = await follow(site, { include: ['/a/**'], exclude: ['/a/no/**'] });
    assert.deepEqual(some.paths, ['/', '/a/1', '/a/2', '/a/x']);
    assert.equal(some.why['/b/1'], 'no --include pattern matches it');
    assert.equal(some.why['/a/no/3'], 'an --exclude pattern matches it');
    const few = await follow(site, { count: 3 }, { start: ['/', '/given'] });
    assert.deepEqual(few.paths, ['/', '/given', '/a/1']);
    assert.equal(few.why['/given'], 'the server answers 404');
    assert.equal(few.unopened, 4);
  });

  it('does not sign itself out', async () => {
    const site = await open({
      '/': `${page('/account/logout', '/x')}<a href="/bye">Se déconnecter</a>`,
      '/x': page(),
      '/bye': page(),
      '/account/logout': page(),
    });
    assert.deepEqual((await follow(site, { signedIn: true })).paths, ['/', '/x']);
    assert.equal((await follow(site)).paths.length, 4);
  });

  it('reports a certificate that is not trusted, and accepts it where it is told to', async () => {
    const site = await open({ '/': page('/a'), '/a': page() }, { secure: true });
    const { paths, why } = await follow(site, { ignoreRobots: true });
    assert.deepEqual(paths, ['/']);
    assert.match(why['/'] ?? '', /certificate is not trusted; --ignore-certificates accepts it/);
    assert.deepEqual((await follow(site, {}, { ignoreCertificates: true })).paths, ['/', '/a']);
  });

  it('waits between requests as long as the site asks', async () => {
    const site = await open({
      '/robots.txt': typed('text/plain', 'User-agent: *\nCrawl-delay: 600\n'),
      '/': page('/a'),
      '/a': page(),
    });
    const waits: number[] = [];
    const wait = async (milliseconds: number) => waits.push(milliseconds);
    await follow(site, { wait });
    assert.equal(waits.length, 1);
    assert.ok((waits[0] as number) > 300_000, `${waits}`);
    await follow(site, { wait, ignoreRobots: true });
    assert.equal(waits.length, 1);
  });
});
