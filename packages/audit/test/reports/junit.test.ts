import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Language } from '../../src/evidence/texts.ts';
import { renderReports } from '../../src/reports/reports.ts';
import { answered, hostile } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** Refuses what is not well-formed. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.write(xml).close();
  return root.children[0] as Node;
}

const junit = (evidence: Evidence, language: Language = 'en') =>
  parse(renderReports(evidence, { formats: ['junit'], languages: [language] })[0]?.content ?? '');
const casesOf = (suite: Node | undefined) =>
  suite?.children.filter(({ name }) => name === 'testcase') ?? [];
const caseOf = (suite: Node | undefined, start: string) =>
  casesOf(suite).find(({ attributes }) => attributes.name?.startsWith(`${start} `));

describe('junit', () => {
  it('has a suite for each target and a case for each criterion', () => {
    const { children } = junit(evidenceWith());
    assert.equal(children.length, 2);
    for (const suite of children) {
      assert.equal(casesOf(suite).length, 56);
      assert.equal(suite.attributes.tests, '56');
    }
  });

  it('names what is in a folder by its path: nobody has its address', () => {
    const evidence = evidenceWith();
    const targets = evidence.targets.map((target, index) => ({
      ...target,
      url: `http://folder-0.invalid/forms/${index}.html`,
    }));
    const urls = junit({ ...evidence, targets }).children.map(({ children }) =>
      children[0]?.children.find(({ attributes }) => attributes.name === 'url'),
    );
    assert.deepEqual(
      urls.map((node) => node?.attributes.value),
      ['forms/0.html', 'forms/1.html'],
    );
  });

  it('fails, skips and passes what failed, is not known, and a person passed', () => {
    const [first, second] = junit(evidenceWith()).children;
    const kinds = (suite: Node | undefined, number: string) =>
      caseOf(suite, number)?.children.map(({ name }) => name);
    assert.deepEqual(kinds(first, '4.1.2'), ['failure']);
    assert.deepEqual(kinds(first, '2.5.8'), ['failure']);
    assert.deepEqual(kinds(first, '1.4.3'), ['skipped']);
    assert.deepEqual(kinds(first, '1.1.1'), ['system-out']);
    assert.deepEqual(kinds(second, '1.1.1'), ['skipped']);
    assert.deepEqual(kinds(second, '4.1.2'), ['skipped']);
    assert.deepEqual(
      [first?.attributes.failures, first?.attributes.skipped, first?.attributes.errors],
      ['2', '52', '0'],
    );
  });

  it('never passes what only no rule complained of', () => {
    const [first] = junit(evidenceWith()).children;
    const skipped = caseOf(first, '1.4.4')?.children[0];
    assert.equal(skipped?.name, 'skipped');
    assert.match(
      skipped?.attributes.message ?? '',
      /No failure found by axe-core. This is not a pass/,
    );
  });

  it('does not pass what was answered in part, or before it changed', () => {
    const other = { question: 'other', criteria: ['1.1.1'] };
    for (const second of [
      answered({ ...other, state: 'not-tested', answer: undefined }),
      answered({ ...other, state: 'stale' }),
    ]) {
      const [suite] = junit(evidenceWith({ manual: [answered(), second] })).children;
      assert.equal(caseOf(suite, '1.1.1')?.children[0]?.name, 'skipped');
    }
  });

  it('has an error for a page of which something is not known', () => {
    const [first, second] = junit(evidenceWith()).children;
    const error = casesOf(second)[0]?.children[0];
    assert.equal(error?.name, 'error');
    assert.match(error?.text ?? '', /timeout \(en-light-1280\): Not loaded after 30 s/);
    assert.deepEqual(casesOf(first)[0]?.children, []);
  });

  it('has no cases for a page that was never audited', () => {
    const { targets } = evidenceWith();
    const lost = { ...(targets[1] as Evidence['targets'][number]), audited: [] };
    assert.equal(casesOf(junit(evidenceWith({ targets: [lost] })).children[0]).length, 1);
  });

  it('speaks French', () => {
    const [first] = junit(evidenceWith(), 'fr').children;
    assert.equal(caseOf(first, '4.1.2')?.attributes.name, '4.1.2 Nom, rôle et valeur');
    assert.match(caseOf(first, '2.5.8')?.children[0]?.text ?? '', /une personne doit le confirmer/);
  });

  it('has hostile text as text, without what XML cannot have', () => {
    const [suite] = junit(hostileEvidence()).children;
    const shown = ['\0', '\u0007', '\u001b', '\ud800'].reduce(
      (text, character) => text.replaceAll(character, '\uFFFD'),
      hostile,
    );
    assert.equal(suite?.attributes.name, shown);
    assert.match(
      caseOf(suite, '4.1.2')?.children[0]?.text ?? '',
      /<script>alert\(1\)<\/script>\]\]>/,
    );
  });

  it('has every finding, and is empty when there is nothing', () => {
    const evidence = manyFindings(10_000);
    const [first] = junit(evidence).children;
    const text = casesOf(first)
      .flatMap(({ children }) => children.map((child) => child.text))
      .join('\n');
    const ids = new Set(text.match(/^[0-9a-f]{12}/gm));
    assert.equal(ids.size, 10_000 + evidence.questions.length);
    assert.deepEqual(junit(emptyEvidence()).children, []);
  });
});
