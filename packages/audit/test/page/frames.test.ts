import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import type { Check } from '../../src/checks/check.ts';
import { fieldUse } from '../../src/checks/forms/field-use.ts';
import { formErrors } from '../../src/checks/forms/form-errors.ts';
import { accessibilityTree } from '../../src/checks/page/accessibility-tree.ts';
import { inputPurpose } from '../../src/checks/page/input-purpose.ts';
import { language } from '../../src/checks/page/language.ts';
import { motion } from '../../src/checks/page/motion.ts';
import { reflow } from '../../src/checks/page/reflow.ts';
import { repeatedLinks } from '../../src/checks/page/repeated-links.ts';
import { resizeText } from '../../src/checks/page/resize-text.ts';
import { targetSize } from '../../src/checks/page/target-size.ts';
import { textSpacing } from '../../src/checks/page/text-spacing.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor } from '../../src/visit/visitor.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { servePages } from '../visit/pages-server.ts';

interface Sample {
  readonly check: Check;
  readonly html: string;
  /** What is said of the elements in the frame. */
  readonly said: readonly string[];
  readonly condition?: Partial<Condition>;
}
const form = `<form id="form" novalidate><label>Name <input id="name" required></label><button>Send</button></form>
  <script>form.addEventListener('submit', (event) => event.preventDefault())</script>`;
const samples: Readonly<Record<string, Sample>> = {
  language: {
    check: language,
    html: `<p id="french">Les demandes de permis sont reçues au bureau de la ville, du lundi au vendredi,
      et la réponse vient par la poste dans les dix jours qui suivent.</p>`,
    said: ['language-of-parts #french'],
  },
  targets: {
    check: targetSize,
    html: `<a href="/a" id="small" style="display:inline-block;width:9px;height:9px"></a><a href="/b" id="next"
      style="display:inline-block;width:9px;height:9px"></a>`,
    said: ['target-size #small', 'target-size #next'],
  },
  spacing: {
    check: textSpacing,
    html: `<p id="cut" style="width:9em;height:1.2em;line-height:1.2;overflow:hidden;white-space:nowrap">Just
      as wide as here</p>`,
    said: ['text-spacing #cut'],
    condition: { textSpacing: true },
  },
  reflow: {
    check: reflow,
    html: `<p id="wide" style="width:700px">${'All of it is to be read from left to right. '.repeat(20)}</p>`,
    said: ['reflow #wide'],
    condition: { width: 320, height: 800 },
  },
  zoom: {
    check: resizeText,
    html: '<p id="same" style="font-size:3vw">As large as the window</p>',
    said: ['resize-text #same'],
  },
  motion: {
    check: motion,
    html: `<style>@keyframes turn { to { rotate: 1turn } } #sun { width: 9px; height: 9px; background: gold;
      animation: turn 2s linear infinite }</style><div id="sun"></div>`,
    said: ['motion #sun', 'motion-reduced #sun'],
  },
  links: {
    check: repeatedLinks,
    html: '<p><a href="/a" id="a">Read more</a> <a href="/b" id="b">Read more</a></p>',
    said: ['repeated-links #a', 'repeated-links #b'],
  },
  tree: {
    check: accessibilityTree,
    html: '<button id="empty"></button>',
    said: ['accessibility-tree #empty'],
  },
  purpose: {
    check: inputPurpose,
    html: '<label>Email <input type="email" id="email" name="email"></label>',
    said: ['input-purpose #email'],
  },
  errors: { check: formErrors, html: form, said: ['form-errors #name'] },
  use: {
    check: fieldUse,
    html: `<form action="/"><select id="lake" aria-label="Lake" onchange="form.submit()"><option>A<option>B</select></form>`,
    said: ['on-input #lake'],
  },
};

const page = (inside: string) => `<!doctype html><html lang="en"><title>A page</title>${inside}`;
const framed = (url: string, more = '') =>
  page(
    `<p>Around a frame.</p><iframe src="${url}" title="F" style="width: 80vw; height: 400px; ${more}"></iframe>`,
  );

describe('what is in a frame', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;
  let other: Awaited<ReturnType<typeof servePages>>;
  before(async () => {
    browser = await launchChromium();
    const pages: Record<string, string> = {};
    for (const [name, { html }] of Object.entries(samples)) pages[`/${name}`] = page(html);
    other = await servePages(pages);
    const elsewhere = other.origin.replace('127.0.0.1', 'localhost');
    for (const name of Object.keys(samples)) {
      pages[`/same-origin/${name}`] = framed(`/${name}`);
      pages[`/other-origin/${name}`] = framed(`${elsewhere}/${name}`);
      pages[`/hidden/${name}`] = framed(`/${name}`, 'display: none');
    }
    site = await servePages(pages);
  });
  after(async () => {
    site.close();
    other.close();
    await browser.close();
  });

  async function said(where: string, name: string, { check, condition }: Sample) {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines: [],
      checks: [check],
      exhibits: new ExhibitFolder(temporaryFolder()),
      limits: { load: 10_000, bytes: 1e6, step: 20_000, visit: 60_000 },
      isFirst: () => true,
    });
    const path = `/${where}/${name}`;
    const url = site.origin + path;
    try {
      const { observations, elements, problems } = await visitor.visit(
        { id: path, kind: 'page', name: path, url, reason: 'given' },
        { id: 'default', width: 1280, height: 800, ...condition },
      );
      assert.deepEqual(problems, []);
      return observations.flatMap(({ rule, element }) => {
        const record = element === null ? undefined : elements[element];
        return record?.frames.join() === 'iframe' ? [`${rule} ${record.path.join()}`] : [];
      });
    } finally {
      visitor.close();
    }
  }

  for (const [name, sample] of Object.entries(samples)) {
    for (const where of ['same-origin', 'other-origin']) {
      it(`is looked at by ${sample.check.id}: ${where}`, async () => {
        const found = await said(where, name, sample);
        for (const line of sample.said) assert.ok(found.includes(line), `${line} in ${found}`);
      });
    }
    it(`is left alone by ${sample.check.id} where nobody sees it`, async () => {
      assert.deepEqual(await said('hidden', name, sample), []);
    });
  }
});
