import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import { language } from '../../src/checks/page/language.ts';
import { targetSize } from '../../src/checks/page/target-size.ts';
import { textSpacing } from '../../src/checks/page/text-spacing.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor } from '../../src/visit/visitor.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { servePages } from '../visit/pages-server.ts';

const inside = `<!doctype html><html lang="en"><title>Inside</title>
  <p id="french">Les demandes de permis sont reçues au bureau de la ville, du lundi au vendredi,
  et la réponse vient par la poste dans les dix jours qui suivent.</p>
  <a href="/a" id="small" style="display:inline-block;width:9px;height:9px"></a><a href="/b"
  style="display:inline-block;width:9px;height:9px"></a>
  <p id="cut" style="width:9em;height:1.2em;line-height:1.2;overflow:hidden;white-space:nowrap">Just as wide as here</p>`;

describe('what is in a frame', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;
  let other: Awaited<ReturnType<typeof servePages>>;
  before(async () => {
    browser = await launchChromium();
    other = await servePages({ '/inside': inside });
    const page = (frame: string) =>
      `<!doctype html><html lang="en"><title>Around</title><p>Around a frame.</p>${frame}`;
    site = await servePages({
      '/inside': inside,
      '/same-origin': page('<iframe src="/inside" title="F" width="600" height="400"></iframe>'),
      '/other-origin': page(
        `<iframe src="${other.origin.replace('127.0.0.1', 'localhost')}/inside" title="F" width="600" height="400"></iframe>`,
      ),
      '/hidden': page('<iframe src="/inside" title="F" style="display:none"></iframe>'),
    });
  });
  after(async () => {
    site.close();
    other.close();
    await browser.close();
  });

  async function said(check: Check, path: string) {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines: [],
      checks: [check],
      exhibits: new ExhibitFolder(temporaryFolder()),
      limits: { load: 10_000, bytes: 1e6, step: 20_000, visit: 60_000 },
      isFirst: () => true,
    });
    const url = site.origin + path;
    try {
      const { observations, elements, problems } = await visitor.visit(
        { id: path, kind: 'page', name: path, url, reason: 'given' },
        { id: 'default', width: 1280, height: 800, textSpacing: true },
      );
      assert.deepEqual(problems, []);
      return observations.map(({ rule, element }) => {
        const record = element === null ? undefined : elements[element];
        return `${rule} ${[...(record?.frames ?? []), ...(record?.path ?? [])].join(' » ')}`;
      });
    } finally {
      visitor.close();
    }
  }

  for (const path of ['/same-origin', '/other-origin']) {
    it(`is looked at by the checks: ${path}`, async () => {
      assert.deepEqual(await said(language, path), ['language-of-parts iframe » #french']);
      assert.ok((await said(targetSize, path)).includes('target-size iframe » #small'));
      assert.deepEqual(await said(textSpacing, path), ['text-spacing iframe » #cut']);
    });
  }

  it('is left alone where nobody sees it', async () => {
    for (const check of [language, targetSize, textSpacing]) {
      assert.deepEqual(await said(check, '/hidden'), []);
    }
  });
});
