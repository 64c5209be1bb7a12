import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Settings } from '../../src/cli/settings.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { listVisits, openPlan, readPlan, savePlan } from '../../src/plan/plan.ts';
import { createSession } from '../../src/plan/sign-in.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { fixture } from '../run/fixture-storybook.ts';
import { type Answer, openSite, page, type TestSite, typed } from './test-site.ts';

let browser: Browser | undefined;
let site: TestSite;
before(async () => {
  site = await openSite((path) => {
    const xml = (...paths: string[]) =>
      `<urlset>${paths.map((p) => `<url><loc>${site.origin}${p}</loc></url>`).join('')}</urlset>`;
    const files: Record<string, Answer> = {
      '/': page('/a', '/b'),
      '/a': page('/c'),
      '/b': page(),
      '/c': page(),
      '/sitemap.xml': typed(
        'application/xml',
        `<sitemapindex><sitemap><loc>${site.origin}/one.xml.gz</loc></sitemap></sitemapindex>`,
      ),
      '/one.xml.gz': typed('application/gzip', gzipSync(xml('/a', '/b', '/old/1'))),
    };
    return files[path];
  });
});
after(async () => {
  site.close();
  await browser?.close();
});

/** The plan that a command line leads to. */
async function plan(...words: string[]) {
  const command = await readArguments([...words, '--no-config']);
  const { settings } = command as { settings: Settings };
  const session = await createSession({ storageState: settings.storageState });
  const launch = async () => {
    browser ??= await launchChromium();
    return browser;
  };
  return makePlan(settings, {
    session,
    openContext: createContextOpener(launch, settings, session),
  });
}
const idsOf = ({ targets }: { targets: readonly { id: string }[] }) => targets.map(({ id }) => id);

describe('a plan', () => {
  it('of a Storybook has every story, with an address that says no port', async () => {
    const made = await plan(fixture, '--exclude', 'theme--*');
    assert.equal(made.subject.kind, 'storybook');
    const [first] = made.targets;
    assert.deepEqual(first, {
      id: 'clean--button',
      kind: 'story',
      name: 'Clean – Button',
      url: 'http://folder-0.invalid/iframe.html?id=clean--button&viewMode=story',
      story: 'clean--button',
      reason: 'given',
    });
    assert.ok(!idsOf(made).includes('clean--docs') && !idsOf(made).some((id) => /^theme/.test(id)));
    assert.ok(made.leftOut.some(({ address }) => address === 'theme--dark'));
    assert.equal(made.conditions[0]?.globals?.theme, 'light');
    assert.equal(listVisits(made).length, made.targets.length * made.conditions.length);
  });

  it('of a folder is served where it is opened, and nowhere else', async () => {
    const folder = join(temporaryFolder(), 'site');
    mkdirSync(join(folder, 'é'), { recursive: true });
    writeFileSync(join(folder, 'é/ä #1.html'), '<title>Odd</title>');
    writeFileSync(join(folder, 'b.htm'), '<title>B</title>');
    const steps = join(temporaryFolder(), 'steps.yaml');
    writeFileSync(
      steps,
      'states:\n- {name: Open, match: b.htm, steps: [key: a]}\n- {name: Never, match: zzz, steps: [key: a]}\n',
    );
    const made = await plan(folder, '--steps', steps);
    const here = relative('.', folder);
    assert.deepEqual(idsOf(made), [`${here}/b.htm`, `${here}/b.htm#open`, `${here}/é/ä #1.html`]);
    assert.deepEqual(made.notes, ['The state "Never" was not used: nothing matches zzz.']);
    const opened = await openPlan(made);
    try {
      const address = opened.addressOf(made.targets[2] as (typeof made.targets)[0]);
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/%C3%A9\/%C3%A4%20%231\.html$/);
      const response = await fetch(address);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
      assert.equal(await response.text(), '<title>Odd</title>');
      assert.equal(opened.stableAddress(address), made.targets[2]?.url);
      assert.equal(opened.stableAddress('https://example.ca/'), 'https://example.ca/');
    } finally {
      opened.close();
    }
  });

  it('joins addresses, lists and sitemaps, each page once and with its reason', async () => {
    const list = join(temporaryFolder(), 'list.txt');
    writeFileSync(list, `${site.origin}/b\n${site.origin}/x\n`);
    const made = await plan(
      `${site.origin}/#top`,
      list,
      `${site.origin}/sitemap.xml`,
      '--exclude',
      '/old/**',
    );
    assert.deepEqual(
      made.targets.map(({ id, reason }) => [id.replace(site.origin, ''), reason.split(' ')[0]]),
      [
        ['/', 'given'],
        ['/b', 'list'],
        ['/x', 'list'],
        ['/a', 'sitemap'],
      ],
    );
    assert.deepEqual(
      made.leftOut.map(({ why }) => why),
      ['an --exclude pattern matches it'],
    );
    assert.equal(browser, undefined, 'no browser is needed for it');
  });

  it('of a crawl is saved, and read back as the same for every shard', async () => {
    const made = await plan(
      `${site.origin}/`,
      '--crawl',
      '--crawl-count',
      '3',
      '--crawl-delay',
      '0',
    );
    assert.deepEqual(
      idsOf(made).map((id) => id.replace(site.origin, '')),
      ['/', '/a', '/b'],
    );
    assert.equal(made.targets[1]?.reason, `crawl from ${site.origin}/`);
    assert.match(made.notes.at(-1) ?? '', /stopped at 3 pages; 1 addresses/);
    const file = join(temporaryFolder(), 'plan.json');
    await savePlan(made, file);
    const read = await readPlan(file);
    assert.deepEqual(read, JSON.parse(JSON.stringify(made)));
    const parts = [1, 2, 3].flatMap((index) => listVisits(read, { index, count: 3 }));
    const name = ({ target, condition }: (typeof parts)[0]) => `${target.id} ${condition.id}`;
    assert.deepEqual(parts.map(name).sort(), listVisits(made).map(name).sort());
  });

  it('has a key of what decides what is visited, and of nothing else', async () => {
    const { key } = await plan(site.origin);
    assert.equal((await plan(site.origin, '--workers', '7', '--out', 'x')).key, key);
    for (const words of [['--widths', '500'], ['--full-matrix'], ['--exclude', '/x']]) {
      assert.notEqual((await plan(site.origin, ...words)).key, key, `${words}`);
    }
  });

  it('is refused with the fix where it cannot be made or read', async () => {
    const refused: [string[], RegExp][] = [
      [[fixture, site.origin], /A Storybook is audited by itself/],
      [[site.origin, '--global', 'theme=a'], /--global is about a Storybook/],
      [[fixture, '--languages', 'fr'], /write --global language=fr/],
      [[fixture, '--include', 'nothing'], /Nothing is left to audit/],
      [[`${site.origin}/no.xml`], /no\.xml cannot be fetched: the server answers 404/],
      [[`${site.origin}/`, '--storage-state', 'none.json'], /there is no file none\.json/],
      [['http://127.0.0.1:1/sitemap.xml'], /nothing answers there/],
    ];
    for (const [words, message] of refused) {
      await assert.rejects(plan(...words), { name: 'CannotRun', message }, words.join(' '));
    }
    const broken = join(temporaryFolder(), 'plan.json');
    writeFileSync(broken, '{}');
    await assert.rejects(readPlan(broken), /no plan of this version.*Make one with/);
    await assert.rejects(readPlan('none.json'), /There is no plan none\.json/);
    assert.equal(readFileSync(broken, 'utf8'), '{}');
  });
});
