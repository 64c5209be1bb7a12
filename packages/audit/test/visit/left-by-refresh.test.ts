import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import { metaRefresh } from '../../src/checks/page/meta-refresh.ts';
import { assembleEvidence } from '../../src/evidence/assemble.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor } from '../../src/visit/visitor.ts';
import { plan } from '../evidence/visit-samples.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

/** Holds the visit up until the page has left. */
const slow: Check = { ...metaRefresh, id: 'slow', run: () => new Promise(() => {}) };

describe('a page that leaves before it could be audited', () => {
  let browser: Browser;
  const server = createServer(({ url }, response) => {
    const refresh = url === '/header' ? { refresh: '2; url=/there' } : {};
    response.writeHead(200, { 'content-type': 'text/html', ...refresh });
    const metas: Record<string, string> = {
      '/later': '<meta http-equiv="refresh" content="2; url=/there">',
      '/at-once': '<meta http-equiv="refresh" content="0; url=/there">',
      '/script': '<script>setTimeout(() => location.assign("/there"), 1500)</script>',
    };
    response.end(`<!doctype html><html lang="en"><title>A page</title>${metas[url ?? ''] ?? ''}`);
  });
  before(async () => {
    browser = await launchChromium();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await browser.close();
  });

  async function evidenceOf(path: string, checks: readonly Check[] = [slow, metaRefresh]) {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines: [],
      checks,
      exhibits: new ExhibitFolder(temporaryFolder()),
      limits: { load: 10_000, bytes: 1e6, step: 20_000, visit: 30_000 },
      isFirst: () => true,
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const target = { id: path, kind: 'page', name: path, url, reason: 'given' } as const;
    const condition = { id: 'default', width: 1280, height: 800 };
    try {
      const visit = await visitor.visit(target, condition);
      assert.equal(visit.outcome, 'problem');
      assert.equal(visit.problems[0]?.kind, 'left-page');
      return await assembleEvidence([visit], plan([path], 'site', ['default']));
    } finally {
      visitor.close();
    }
  }

  for (const path of ['/later', '/header']) {
    it(`is told of the refresh that made it: ${path}`, async () => {
      const { findings, problems, targets, visits } = await evidenceOf(path);
      assert.deepEqual(
        findings.map(({ criteria }) => criteria),
        [['2.2.1']],
      );
      assert.match(findings[0]?.statements[0]?.message[0]?.en ?? '', /2/);
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        ['left-page'],
      );
      // It counts as not audited all the same.
      assert.deepEqual([targets[0]?.audited, visits.audited], [[], 0]);
    });
  }

  it('is told of no fault when it leaves at once, by script, or nobody asked', async () => {
    assert.deepEqual((await evidenceOf('/at-once')).findings, []);
    assert.deepEqual((await evidenceOf('/script')).rules, []);
    assert.deepEqual((await evidenceOf('/later', [slow])).findings, []);
  });
});
