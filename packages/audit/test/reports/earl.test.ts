import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Language } from '../../src/evidence/texts.ts';
import { renderReports } from '../../src/reports/reports.ts';
import { criteria, criteriaOf } from '../../src/wcag/criteria.ts';
import { profileOf } from '../../src/wcag/profiles.ts';
import { answered } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

const ns = 'http://www.w3.org/ns/earl#';
const earl = (evidence: Evidence, language: Language = 'en') =>
  JSON.parse(
    renderReports(evidence, { formats: ['earl'], languages: [language] })[0]?.content ?? '',
  );

// biome-ignore lint/suspicious/noExplicitAny: JSON-LD has any shape.
type Node = any;
const ofType = (nodes: Node[], type: string) =>
  nodes.filter((node) => node['@type']?.includes(type));
const flat = async (evidence: Evidence) =>
  (await jsonld.flatten(earl(evidence))) as unknown as Node[];

// The names by which W3C's WCAG-EM Report Tool 3.0.3 reads a file, as far as its import looks at them.
const importNames = {
  WCAG: 'http://www.w3.org/TR/WCAG/#',
  WCAG20: 'http://www.w3.org/TR/WCAG20/#',
  WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  earl: ns,
  Assertion: 'earl:Assertion',
  TestResult: 'earl:TestResult',
  assertedBy: 'earl:assertedBy',
  result: 'earl:result',
  subject: 'earl:subject',
  test: 'earl:test',
  outcome: 'earl:outcome',
  dcterms: 'http://purl.org/dc/terms/',
  title: 'dcterms:title',
  description: 'dcterms:description',
  isPartOf: 'dcterms:isPartOf',
  source: { '@id': 'dcterms:source', '@type': '@id' },
  schema: 'http://schema.org/',
  name: 'schema:name',
  id: '@id',
  type: '@type',
};
const outcomes = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'].map(
  (outcome) => `earl:${outcome}`,
);
const anchors = new Map(criteriaOf('2.2', ['A', 'AA', 'AAA']).map((c) => [c.anchor, c.number]));

/** What the tool would take into an evaluation with this sample, by its own rules. */
async function imported(document: object, sample: readonly string[]) {
  const framed = (await jsonld.frame(
    document as Node,
    {
      '@context': importNames,
      '@type': ['Assertion'],
    } as Node,
  )) as Node;
  const assertions: Node[] = framed['@graph'] ?? [framed];
  const taken = assertions.flatMap(({ test, subject, result }) => {
    if (!test || !subject || !result) return [];
    const [, anchor] = (test.isPartOf?.id ?? test.id).split(':');
    const number = anchors.get(anchor);
    const url = subject.id?.match(/https?:\/\/[\da-z.-]+\.[a-z.]{2,6}[-\w\d@:%_+.~#?,&/=]+/)?.[0];
    const page = url && sample.find((known) => known === new URL(url).href);
    assert.ok(outcomes.includes(result.outcome.id), JSON.stringify(result.outcome));
    if (!number || !page || result.outcome.id === 'earl:untested') return [];
    assert.equal(typeof result.description, 'string');
    return [{ number, page, outcome: result.outcome.id, description: result.description }];
  });
  return { assertions, taken };
}

describe('earl', () => {
  it('has an assertion of every criterion on every page, with the terms of EARL', async () => {
    const nodes = await flat(evidenceWith());
    const assertions = ofType(nodes, `${ns}Assertion`);
    assert.equal(assertions.length, 2 * 55);
    for (const node of assertions) {
      for (const term of ['assertedBy', 'subject', 'test', 'mode', 'result']) {
        assert.ok(node[`${ns}${term}`]?.[0]?.['@id'], term);
      }
    }
    assert.equal(ofType(nodes, `${ns}TestSubject`).length, 2);
    assert.equal(ofType(nodes, `${ns}TestRequirement`).length, 55);
    const modes = new Set(assertions.map((node) => node[`${ns}mode`][0]['@id']));
    assert.deepEqual(modes, new Set([`${ns}automatic`, `${ns}manual`]));
    for (const node of ofType(nodes, `${ns}TestResult`)) {
      const outcome = node[`${ns}outcome`][0]['@id'];
      assert.ok(outcomes.includes(outcome.replace(ns, 'earl:')), outcome);
    }
  });

  it('says passed only where a person did, and by whom', async () => {
    const nodes = await flat(evidenceWith());
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const passed = ofType(nodes, `${ns}Assertion`).filter(
      (node) => byId.get(node[`${ns}result`][0]['@id'])[`${ns}outcome`][0]['@id'] === `${ns}passed`,
    );
    assert.equal(passed.length, 1);
    const person = byId.get(passed[0][`${ns}assertedBy`][0]['@id']);
    assert.equal(person['http://schema.org/name'][0]['@value'], 'A. Tester');
    assert.equal(passed[0][`${ns}mode`][0]['@id'], `${ns}manual`);
  });

  it('is imported by W3C’s report tool for the pages of its sample', async () => {
    const sample = [
      'https://storybook.example.org/iframe.html?id=dialog--open&viewMode=story',
      'https://example.org/fr/',
      'https://example.org/other',
    ];
    const { assertions, taken } = await imported(earl(evidenceWith()), sample);
    assert.equal(assertions.length, 110);
    const shown = taken.map(
      ({ number, page, outcome }) => `${sample.indexOf(page)} ${number} ${outcome}`,
    );
    assert.deepEqual(shown.sort(), [
      '0 1.1.1 earl:passed',
      '0 1.4.3 earl:cantTell',
      '0 2.5.8 earl:failed',
      '0 4.1.2 earl:failed',
      '1 2.5.8 earl:failed',
    ]);
    const failed = taken.find(({ number }) => number === '4.1.2');
    assert.match(failed?.description, /axe-core button-name: Element has no title attribute/);
  });

  it('names every criterion as that tool does', async () => {
    const manual = criteria.map(({ number }) => answered({ question: number, criteria: [number] }));
    const { taken } = await imported(earl(evidenceWith({ findings: [], questions: [], manual })), [
      'https://storybook.example.org/iframe.html?id=dialog--open&viewMode=story',
    ]);
    assert.deepEqual(
      new Set(taken.map(({ number }) => number)),
      new Set(criteria.map(({ number }) => number)),
    );
  });

  it('keeps states of one page apart in words', () => {
    const { targets } = evidenceWith();
    const page = targets[1] as Evidence['targets'][number];
    const evidence = evidenceWith({
      targets: [page, { ...page, id: `${page.id}#menu`, state: 'menu open' }],
    });
    const content = JSON.stringify(earl(evidence));
    assert.equal(content.match(/State “menu open”/g)?.length, 55);
  });

  it('has every finding, 10,000 of them', () => {
    const evidence = manyFindings(10_000);
    const ids = new Set(JSON.stringify(earl(evidence)).match(/\[[0-9a-f]{12}\]/g));
    assert.equal(ids.size, 10_000 + evidence.questions.length);
  });

  it('says nothing of what nobody looked at, and takes hostile text', async () => {
    assert.equal(ofType(await flat(emptyEvidence()), `${ns}Assertion`).length, 0);
    const nodes = await flat(hostileEvidence());
    assert.equal(ofType(nodes, `${ns}Assertion`).length, 55);
    const [subject] = ofType(nodes, `${ns}TestSubject`);
    assert.ok(URL.canParse(subject['@id']));
    assert.doesNotMatch(subject['@id'], /[<>"\s]/);
  });

  it('is in French, and has the clauses of the standard', () => {
    const [, fr] = renderReports(evidenceWith(), {
      formats: ['earl'],
      profiles: [profileOf('en301549')],
    });
    assert.equal(fr?.name, 'en301549/earl.fr.jsonld');
    assert.match(fr?.content ?? '', /"title": "9\.1\.1\.1 Contenu non textuel"/);
    assert.match(fr?.content ?? '', /Aucun échec trouvé par axe-core/);
  });
});
