import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { keyboardWalk } from '../../src/checks/keyboard/walk-check.ts';
import { targetSize } from '../../src/checks/page/target-size.ts';
import { engines } from '../../src/engines/engines.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor } from '../../src/visit/visitor.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { servePages } from './pages-server.ts';

const inClosedRoot = (html: string) =>
  `<x-map><template shadowrootmode="closed">${html}</template></x-map>`;
const page = (html: string) =>
  `<!doctype html><html lang="en"><title>Map</title><main><h1>Map</h1>${html}</main></html>`;

const faulty = inClosedRoot(`<style>a:focus { outline: none }</style>
  <p><img id="picture" src="/map.png" width="90" height="90"></p>
  <a id="unseen" href="/lake">The lake</a>
  <div>${inClosedRoot('<p id="pale" style="color: #bbb; background: #fff">Where it is deep</p>')}</div>`);
const clean =
  inClosedRoot(`<p><img src="/map.png" alt="The lake from above" width="90" height="90"></p>
  <a href="/lake">The lake</a>
  <div>${inClosedRoot('<p style="color: #333; background: #fff">Where it is deep</p>')}</div>`);

/** Ids of what failed, by who said so. */
type Failed = Readonly<Record<string, readonly string[]>>;

describe('a closed shadow root that the parser made', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;
  let other: Awaited<ReturnType<typeof servePages>>;
  before(async () => {
    browser = await launchChromium();
    other = await servePages({ '/faulty': page(faulty) });
    const elsewhere = other.origin.replace('127.0.0.1', 'localhost');
    const framed = (url: string) => page(`<iframe title="Map" src="${url}"></iframe>`);
    site = await servePages({
      '/faulty': page(faulty),
      '/clean': page(clean),
      '/same-origin': framed('/faulty'),
      '/other-origin': framed(`${elsewhere}/faulty`),
      '/deep': page('<div>'.repeat(600) + faulty),
    });
  });
  after(async () => {
    site.close();
    other.close();
    await browser.close();
  });

  async function failedIn(path: string): Promise<Failed> {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines,
      checks: [keyboardWalk, targetSize],
      exhibits: new ExhibitFolder(temporaryFolder()),
      limits: { load: 10_000, bytes: 1e6, step: 20_000, visit: 60_000 },
      isFirst: () => true,
    });
    try {
      const { outcome, observations, elements, rules, problems } = await visitor.visit(
        { id: path, kind: 'page', name: path, url: site.origin + path, reason: 'given' },
        { id: 'default', width: 1280, height: 800 },
      );
      assert.deepEqual(problems, []);
      assert.equal(outcome, 'audited');
      assert.ok(rules.length > 0);
      const failed: Record<string, readonly string[]> = {};
      for (const { source, rule, outcome, element, criteria } of observations) {
        const id = element === null ? undefined : elements[element]?.path.at(-1);
        const isGrave = criteria.some((one) => ['1.1.1', '1.4.3', '2.4.7'].includes(one));
        if (outcome !== 'failed' || !isGrave) continue;
        const by = engines.some((engine) => engine.source === source) ? source : rule;
        failed[by] = [...(failed[by] ?? []), String(id)];
      }
      return failed;
    } finally {
      visitor.close();
    }
  }

  for (const path of ['/faulty', '/same-origin', '/other-origin', '/deep']) {
    it(`is seen into by engines and checks: ${path}`, async () => {
      const failed = await failedIn(path);
      for (const engine of ['axe-core', 'equal-access', 'alfa']) {
        assert.deepEqual(failed[engine]?.toSorted(), ['#pale', '#picture'], engine);
      }
      assert.deepEqual(failed['focus-visible'], ['#unseen']);
    });
  }

  it('fails nothing that is in order', async () => {
    assert.deepEqual(await failedIn('/clean'), {});
  });
});
