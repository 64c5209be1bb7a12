import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { type ReportOptions, renderReports } from '../../src/reports/reports.ts';
import { criteriaOf } from '../../src/wcag/criteria.ts';
import { finding } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

const data = (name: string) =>
  fileURLToPath(new URL(`../../../../../shared/data/openacr/${name}`, import.meta.url));
const catalogFile = data('2.5-edition-wcag-2.2-en.yaml');
const missing = existsSync(catalogFile)
  ? false
  : 'OpenACR’s schema and catalog are not beside the repository';

// biome-ignore lint/suspicious/noExplicitAny: YAML has any shape.
type Loose = any;
const openacr = (evidence: Evidence, options: ReportOptions = {}) => {
  const content = renderReports(evidence, { formats: ['openacr'], ...options })[0]?.content ?? '';
  // By the rules of YAML 1.1, as other tools read it, too: there a bare date is no text.
  const report = parse(content, { version: '1.1' });
  assert.deepEqual(report, parse(content));
  return report as Loose;
};
const criteriaOfChapter = (report: Loose, level: string) =>
  new Map<string, Loose>(
    report.chapters[`success_criteria_level_${level}`].criteria.map((criterion: Loose) => [
      criterion.num,
      criterion.components[0].adherence,
    ]),
  );

describe('openacr', () => {
  it('is valid by the schema and the catalog', { skip: missing }, () => {
    const { $id: _id, ...schema } = JSON.parse(readFileSync(data('openacr-0.1.0.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile<Loose>(schema);
    assert.ok(!validate({ title: 'x', product: {}, author: {} }));
    const catalog = parse(readFileSync(catalogFile, 'utf8'));
    const levels = new Set(catalog.terms.map((term: Loose) => term.id));
    for (const evidence of [
      evidenceWith(),
      emptyEvidence(),
      hostileEvidence(),
      manyFindings(200),
    ]) {
      const report = openacr(evidence);
      assert.ok(validate(report), JSON.stringify(validate.errors));
      assert.equal(`${report.catalog}.yaml`, '2.5-edition-wcag-2.2-en.yaml');
      for (const chapter of catalog.chapters) {
        assert.deepEqual(
          report.chapters[chapter.id].criteria.map((criterion: Loose) => criterion.num),
          chapter.criteria
            .map((criterion: Loose) => criterion.id)
            .sort((a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })),
        );
        for (const { components } of report.chapters[chapter.id].criteria) {
          for (const { name, adherence } of components) {
            assert.equal(name, 'web');
            if (!adherence) continue;
            assert.ok(levels.has(adherence.level));
            assert.ok(adherence.notes);
          }
        }
      }
    }
  });

  it('never says supports, not applicable, or, of A and AA, not evaluated', () => {
    for (const evidence of [evidenceWith(), emptyEvidence(), manyFindings(200)]) {
      const report = openacr(evidence);
      for (const level of ['a', 'aa']) {
        for (const adherence of criteriaOfChapter(report, level).values()) {
          assert.ok(
            adherence === undefined ||
              ['does-not-support', 'partially-supports'].includes(adherence.level),
          );
        }
      }
    }
    assert.deepEqual(
      [...criteriaOfChapter(openacr(emptyEvidence()), 'aaa').values()].map(({ level }) => level),
      criteriaOf('2.2', ['AAA']).map(() => 'not-evaluated'),
    );
  });

  it('tells the level from the share of pages that fail', () => {
    const report = openacr(evidenceWith());
    assert.equal(criteriaOfChapter(report, 'a').get('4.1.2').level, 'partially-supports');
    assert.match(
      criteriaOfChapter(report, 'a').get('4.1.2').notes,
      /1 failure found \(1 by more than one source\), on 1 of 2/,
    );
    assert.equal(criteriaOfChapter(report, 'aa').get('2.5.8').level, 'does-not-support');
    assert.match(
      report.chapters.success_criteria_level_a.notes,
      /person signed in the evidence: 1\.1\.1\./,
    );
    assert.match(
      report.chapters.success_criteria_level_aa.notes,
      /Rules could not decide: 1\.4\.3\.\n.*no pass: 1\.4\.4\./,
    );
  });

  it('gives failures of level AAA where there are any', () => {
    const advice = [finding({ isAdvice: true, criteria: ['1.4.6'] })];
    const chapter = criteriaOfChapter(openacr(evidenceWith({ advice })), 'aaa');
    assert.equal(chapter.get('1.4.6').level, 'partially-supports');
    assert.equal(chapter.get('2.4.9').level, 'not-evaluated');
  });

  it('marks what a person has to fill in, unless it is known', () => {
    assert.match(openacr(evidenceWith()).author.email, /^FILL IN/);
    const contact = { email: 'access@example.org', organization: 'Ministry' };
    const { author, title } = openacr(evidenceWith(), { contact });
    assert.deepEqual(
      [author.email, title],
      ['access@example.org', 'Ministry Accessibility Conformance Report'],
    );
    assert.match(author.name, /^FILL IN/);
  });
});
