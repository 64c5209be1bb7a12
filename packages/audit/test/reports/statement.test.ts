import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlRenderer, Parser } from 'commonmark';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { markdown, markdownText } from '../../src/reports/prose.ts';
import { type ReportOptions, renderReports } from '../../src/reports/reports.ts';
import { profileIds, profileOf } from '../../src/wcag/profiles.ts';
import { answered, finding, hostile } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

type Node = DefaultTreeAdapterMap['node'];

const read = (source: string) => {
  const elements = new Map<string, number>();
  const links: string[] = [];
  let text = '';
  const walk = (node: Node) => {
    if ('tagName' in node) {
      elements.set(node.tagName, (elements.get(node.tagName) ?? 0) + 1);
      for (const { name, value } of node.attrs) {
        if (name === 'href') links.push(value);
        else assert.equal(name, 'lang');
      }
    }
    if ('value' in node) text += node.value;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(source));
  return { elements, links, text: text.replace(/[ \n\r]+/g, ' ') };
};
const asHtml = (content: string) => new HtmlRenderer().render(new Parser().parse(content));

const statement = (evidence: Evidence, name: string, options: ReportOptions = {}) => {
  const files = renderReports(evidence, { formats: ['statement'], ...options });
  const content = (ending: string) =>
    files.find((file) => file.name.endsWith(`${name}.${ending}`))?.content ?? '';
  return { md: read(asHtml(content('md'))), html: read(content('html')), source: content('md') };
};

describe('accessibility statement', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`says the same as Markdown and as HTML (${language})`, () => {
      for (const evidence of [evidenceWith(), emptyEvidence()]) {
        const { md, html } = statement(evidence, `statement.${language}`);
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        assert.equal(squeeze(md.text), squeeze(html.text));
        assert.deepEqual(md.links, html.links);
        assert.equal(html.elements.get('h1'), 1);
        assert.equal(html.elements.get('h2'), md.elements.get('h2'));
      }
    });
  }

  it('names standard, failures in plain words, questions, what was not tested, and dates', () => {
    const { text } = statement(evidenceWith(), 'statement.en').html;
    assert.match(text, /Web Content Accessibility Guidelines \(WCAG\) 2\.2, level AA/);
    assert.match(text, /does not fully meet this standard: failures of 2 of its 55 criteria/);
    assert.match(text, /Some controls do not tell assistive technology their name/);
    assert.match(
      text,
      /hard to hit\. 1 element on 2 pages\. \(2\.5\.8 Target Size \(Minimum\), level AA\) To be confirmed by a person\./,
    );
    assert.match(text, /a person must look: 1\.4\.3 Contrast/);
    assert.match(text, /51 of 55 criteria have not been signed/);
    assert.match(text, /Screen readers, braille displays/);
    assert.match(text, /https:\/\/example\.org\/fr\/ \(en-light-1280\)/);
    assert.match(text, /A\. Tester \(NVDA 2026\.2, Firefox 150\)/);
    assert.match(text, /The audit ended on November 26, 2026/);
  });

  it('is French, with French spaces', () => {
    const { text } = statement(evidenceWith(), 'statement.fr').html;
    assert.match(
      text,
      /ne satisfait pas entièrement à cette norme\u00a0: on connaît des échecs à 2 de ses 55 critères/,
    );
    assert.match(text, /La vérification a pris fin le 26 novembre 2026/);
    assert.doesNotMatch(text, /[^\u00a0/a-z]: |« | »|\s[?!;]/);
    const first = evidenceWith({ finished: '2026-12-01T00:00:00Z' });
    assert.match(statement(first, 'statement.fr').html.text, /le 1er décembre 2026/);
  });

  it('never claims conformance, however good the result', () => {
    const manual = evidenceWith().criteria.map(({ number }) =>
      answered({ question: number, criteria: [number] }),
    );
    const spotless = evidenceWith({
      findings: [],
      questions: [],
      manual,
      problems: [],
      notTested: [],
    });
    for (const evidence of [spotless, emptyEvidence(), evidenceWith()]) {
      for (const id of profileIds) {
        const options = { profiles: [profileOf(id)] };
        const en = statement(evidence, 'statement.en', options).html.text;
        const fr = statement(evidence, 'statement.fr', options).html.text;
        assert.match(en, /No conformance is claimed\./);
        assert.match(fr, /Aucune conformité n’est déclarée\./);
        assert.doesNotMatch(
          en,
          /\b(fully|partially|substantially) conform|\b(is|are) (accessible|compliant|conformant)\b|\bconforms (to|with)\b/i,
        );
        assert.doesNotMatch(
          fr,
          /\b(est|sont) (entièrement |partiellement )?(conformes?|accessibles?) (à|aux)\b/i,
        );
      }
    }
    assert.match(statement(emptyEvidence(), 'statement.en').html.text, /Nothing was audited/);
  });

  it('says “may” where only one source found failures, and “not” where a person did', () => {
    const lone = evidenceWith({ findings: [finding({ isConfirmed: false })] });
    assert.match(statement(lone, 'statement.en').html.text, /may not fully meet/);
    const results = lone.criteria.map((result) =>
      result.number === '4.1.2'
        ? {
            ...result,
            methods: [
              { by: 'person' as const, outcome: 'failed' as const, rules: ['q'], findings: [] },
            ],
          }
        : result,
    );
    const { text } = statement({ ...lone, criteria: results }, 'statement.en').html;
    assert.match(text, /does not fully meet/);
    assert.match(text, /Found by a person\./);
  });

  it('marks every part that a person must fill in, and takes what is known', () => {
    const contact = { email: 'access@example.org' };
    const { html } = statement(evidenceWith(), 'statement.en', { contact });
    assert.equal(html.elements.get('mark'), 1 + 4 + 3 + 2);
    assert.match(html.text, /E-mail: access@example\.org/);
    assert.equal(html.text.match(/\[FILL IN: /g)?.length, 10);
  });

  it('names the exceptions of the regulation', () => {
    const { text } = statement(evidenceWith(), 'statement.en', {
      profiles: [profileOf('aoda')],
    }).html;
    assert.match(text, /These are not asked for: 1\.2\.4 Captions \(Live\)\./);
    assert.match(text, /O\. Reg\. 191\/11/);
  });

  it('has hostile text as text, in Markdown and HTML', () => {
    for (const language of ['en', 'fr']) {
      const { md, html } = statement(hostileEvidence(), `statement.${language}`);
      for (const { elements, links, text } of [md, html]) {
        for (const tag of ['script', 'img', 'code', 'em', 'h3']) assert.ok(!elements.has(tag), tag);
        assert.equal(elements.get('h1'), 1);
        assert.ok(
          links.every((link) => link.startsWith('https://www.w3.org/')),
          links.join(),
        );
        assert.match(text, /<script>alert\(1\)<\/script>\]\]>/);
      }
    }
  });

  it('counts 10,000 findings', () => {
    const evidence = manyFindings(10_000);
    const { text } = statement(evidence, 'statement.en').html;
    const counts = [...text.matchAll(/ (\d+) elements? on 1 page\. \(/g)].map(([, n]) => Number(n));
    assert.equal(
      counts.reduce((sum, n) => sum + n, 0),
      10_000,
    );
  });
});

describe('Markdown', () => {
  for (const text of [
    '# x',
    '- x',
    '+ x',
    '* x',
    '1. x',
    '12) x',
    '> x',
    '===',
    '---',
    '```',
    '    code',
    '[a](b)',
    '![a](b)',
    '<b>x</b>',
    '<https://example.org>',
    '&lt;',
    '*x*',
    '_x_',
    '`x`',
    '~~x~~',
    '| a | b |',
    'a\\',
    '\\*',
    '[x]: y',
    '$x$',
    '2.5.8 x',
    'x  \ny',
  ]) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const { text: shown, elements } = read(asHtml(markdown([{ paragraph: [text] }])));
      assert.equal(shown.trim(), text.replace(/\s+/g, ' ').trim());
      assert.deepEqual([...elements.keys()], ['p']);
      const { elements: inList } = read(asHtml(markdown([{ list: [[text]] }])));
      assert.deepEqual([...inList.keys()], ['ul', 'li']);
    });
  }

  it('leaves what a person reads and edits readable', () => {
    assert.equal(markdownText('WCAG 2.2 (level AA): axe-core!'), 'WCAG 2.2 (level AA): axe-core!');
    assert.doesNotMatch(markdownText(hostile), /\n/);
  });
});
