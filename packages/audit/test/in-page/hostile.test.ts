import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { closeBrowser, launchChromium } from '../../src/browser.ts';
import { checks } from '../../src/checks/checks.ts';
import { axeCore } from '../../src/engines/axe.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor } from '../../src/visit/visitor.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { servePages } from '../visit/pages-server.ts';

const faults = `<p id="french">Les demandes de permis sont reçues au bureau de la ville, du lundi au vendredi,
  et la réponse vient par la poste dans les dix jours qui suivent.</p>
  <a href="/a" id="small" style="display:inline-block;width:9px;height:9px">x</a><a href="/b"
  style="display:inline-block;width:9px;height:9px">y</a><img src="data:,">`;
const form = (names: readonly string[]) =>
  `<form>${names.map((name) => `<label>A field <input name="${name}"></label>`).join('')}${faults}</form>`;
const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>Licences of the city</title><script>${script}</script>
  <main><h1>Licences of the city</h1>${body}</main></html>`;

const bomb = `() => { throw new Error('from the page') }`;
const scripts = {
  arrays: `for (const name of ['map', 'filter', 'forEach', 'push', 'join', 'includes', 'flatMap', 'some']) Array.prototype[name] = ${bomb};`,
  maps: `for (const type of [Map, Set, WeakMap]) for (const name of ['get', 'set', 'has', 'add']) if (type.prototype[name]) type.prototype[name] = ${bomb};`,
  constructors: `window.Map = window.Set = window.CSS = window.WeakMap = null;`,
  words: `JSON.stringify = () => '{}'; JSON.parse = () => ({}); Object.prototype.toJSON = () => 'no'; Object.entries = Object.keys = () => [];`,
  elements: `for (const name of ['getAttribute', 'matches', 'closest', 'getBoundingClientRect', 'querySelectorAll']) Element.prototype[name] = Document.prototype[name] = ${bomb};`,
};
const clobbering = [
  ...['children', 'id', 'localName', 'parentNode', 'parentElement', 'tagName', 'attributes'],
  ...['getAttribute', 'hasAttribute', 'matches', 'closest', 'querySelector', 'getRootNode'],
  ...['firstChild', 'childNodes', 'contains', 'getBoundingClientRect', 'checkVisibility'],
];

describe('a page that would mislead what runs in it', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;
  before(async () => {
    browser = await launchChromium();
    site = await servePages({
      '/harmless': page(faults),
      ...Object.fromEntries(
        Object.entries(scripts).map(([name, script]) => [`/${name}`, page(faults, script)]),
      ),
      '/fields': page(form(clobbering.map((_, index) => `field${index}`))),
      '/clobbering': page(form(clobbering)),
    });
  });
  after(async () => {
    site.close();
    await closeBrowser(browser);
  });

  async function visit(name: string, hasEngine = true): Promise<Visit> {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines: hasEngine ? [axeCore] : [],
      checks: checks.filter(({ id }) =>
        ['title', 'language', 'accessibility-tree', 'target-size', 'repeated-links'].includes(id),
      ),
      exhibits: new ExhibitFolder(temporaryFolder()),
      limits: { load: 10_000, bytes: 1e6, step: 20_000, visit: 60_000 },
      isFirst: () => true,
    });
    const url = `${site.origin}/${name}`;
    try {
      return await visitor.visit(
        { id: name, kind: 'page', name, url, reason: 'given' },
        { id: 'default', width: 1280, height: 800 },
      );
    } finally {
      visitor.close();
    }
  }

  const said = ({ observations, elements }: Visit) =>
    observations.map(({ source, rule, outcome, element }) =>
      [source, rule, outcome, element === null ? 'page' : elements[element]?.path.join()].join(' '),
    );

  for (const name of Object.keys(scripts)) {
    it(`is told of what its twin is told of, whatever it does to ${name}`, async () => {
      const [harmless, hostile] = [await visit('harmless'), await visit(name)];
      assert.deepEqual(hostile.problems, []);
      assert.ok(harmless.observations.length >= 4, said(harmless).join('\n'));
      assert.deepEqual(said(hostile), said(harmless));
      assert.equal(hostile.fingerprint, harmless.fingerprint);
    });
  }

  it('is told the same by the checks when fields are called as members of a form are', async () => {
    const [harmless, hostile] = [await visit('fields', false), await visit('clobbering', false)];
    assert.deepEqual(hostile.problems, []);
    assert.ok(harmless.observations.length >= 3, said(harmless).join('\n'));
    assert.deepEqual(said(hostile), said(harmless));
  });

  it('is told of the engine that it keeps from working', async () => {
    const { outcome, problems } = await visit('clobbering');
    assert.equal(outcome, 'audited');
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['engine-failed'],
    );
  });
});
