import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { csv } from '../../src/reports/csv.ts';
import { criterionMatrix } from '../../src/reports/matrix.ts';
import { renderReports } from '../../src/reports/reports.ts';
import { applyProfile } from '../../src/wcag/apply-profile.ts';
import { profileOf } from '../../src/wcag/profiles.ts';
import { hostile } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

/** Strictly: every row must have as many cells as the first, and end with CR LF. */
const read = (content: string): string[][] => {
  assert.ok(content.startsWith('\uFEFF'));
  return parse(content.slice(1), { record_delimiter: '\r\n', relax_column_count: false });
};
const table = (evidence: Evidence, name: string) => {
  const file = renderReports(evidence, { formats: ['csv', 'matrix'] }).find(
    (other) => other.name === name,
  );
  return read(file?.content ?? '');
};

describe('csv', () => {
  it('gives back what was put in', () => {
    const cell = 'a "b", c\r\nd\n👩🏽‍🦽';
    assert.deepEqual(read(csv([['x', cell, 12]])), [['x', cell, '12']]);
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '\n=', '＝', '＋', '－', '＠']) {
    it(`takes a cell with ${JSON.stringify(start)} in front for text`, () => {
      const [[cell] = []] = read(csv([[`${start}cmd|' /C calc'!A0`]]));
      assert.equal(cell?.[0], "'");
    });
  }

  it('leaves harmless text alone', () => {
    assert.deepEqual(read(csv([['a=b', 'x-y', '1.4.3 Contrast', 3]])), [
      ['a=b', 'x-y', '1.4.3 Contrast', '3'],
    ]);
  });

  it('cuts off what Excel would spill into the next row, between characters', () => {
    const [[cell = ''] = []] = read(csv([['👩'.repeat(20_000)]]));
    assert.ok(cell.length < 32_767);
    assert.doesNotMatch(cell, /\p{Surrogate}/u);
  });
});

describe('findings as a table', () => {
  it('has every finding, question and piece of advice once', () => {
    const evidence = manyFindings(10_000);
    const [, ...rows] = table(evidence, 'findings.en.csv');
    const all = [...evidence.findings, ...evidence.questions, ...evidence.advice];
    assert.deepEqual(
      rows.map(([id]) => id),
      all.map(({ id }) => id),
    );
    assert.equal(new Set(rows.map(([id]) => id)).size, 10_002);
  });

  it('is in French, too, with engines’ French where they have it', () => {
    const [head, first] = table(evidenceWith(), 'findings.fr.csv');
    assert.equal(head?.[6], 'Ce qui ne va pas');
    assert.equal(first?.[1], 'Échec');
    assert.equal(first?.[4], '4.1.2 Nom, rôle et valeur');
    assert.equal(first?.[6], 'Les boutons doivent avoir un texte visible');
    assert.equal(first?.[9], 'oui');
  });

  it('names path, places and conditions', () => {
    const [, first, second] = table(evidenceWith(), 'findings.en.csv');
    assert.equal(first?.[13], 'iframe#demo » app-root >>> tds-dialog >>> button.close');
    assert.equal(first?.[10], 'The component itself (<tds-dialog> 1.2.3)');
    assert.deepEqual(second?.slice(15, 18), [
      '2',
      'https://example.org/fr/\nDialog – Open',
      'fr-light-320',
    ]);
  });

  it('has hostile text as text', () => {
    const [head, ...rows] = table(hostileEvidence(), 'findings.en.csv');
    assert.equal(rows.length, 3);
    for (const row of rows) {
      assert.equal(row.length, head?.length);
      assert.ok(row.every((cell) => !cell.startsWith('=')));
      assert.equal(row[12], `'${hostile.replace('\0', '\uFFFD').replace('\ud800', '\uFFFD')}`);
    }
  });

  it('is a line of headings when there is nothing', () => {
    assert.equal(table(emptyEvidence(), 'findings.en.csv').length, 1);
  });
});

describe('criterion matrix', () => {
  it('has every criterion of levels A and AA, with outcome, methods and findings', () => {
    const evidence = evidenceWith();
    const [head, ...rows] = table(evidence, 'criteria.en.csv');
    assert.deepEqual(head?.slice(4, 10), [
      'Outcome',
      'axe-core',
      'equal-access',
      'alfa',
      'Own checks',
      'Person',
    ]);
    assert.equal(rows.length, 55);
    const row = (number: string) => rows.find((cells) => cells[1] === number);
    assert.deepEqual(row('4.1.2')?.slice(4), [
      'Failed',
      'Failed',
      'Not tested',
      'Not tested',
      'Not tested',
      'Not tested',
      '1',
      '0',
      evidence.findings[0]?.id,
      '',
    ]);
    assert.equal(row('1.4.3')?.[4], 'Cannot tell');
    assert.deepEqual(row('1.1.1')?.slice(4, 10), [
      'Passed',
      'Not tested',
      'Not tested',
      'Not tested',
      'Not tested',
      'Passed',
    ]);
    assert.deepEqual(row('1.4.4')?.slice(4, 6), ['Not tested', 'No failure found (not a pass)']);
  });

  it('is in French, and has clause numbers', () => {
    const files = renderReports(evidenceWith(), {
      formats: ['matrix'],
      profiles: [profileOf('en301549')],
    });
    assert.deepEqual(
      files.map(({ name }) => name),
      ['en301549/criteria.en.csv', 'en301549/criteria.fr.csv'],
    );
    const [head, first] = read(files[1]?.content ?? '');
    assert.equal(head?.[8], 'Vérifications propres');
    assert.deepEqual(first?.slice(0, 5), [
      '9.1.1.1',
      '1.1.1',
      'A',
      'Contenu non textuel',
      'Réussi',
    ]);
  });

  it('puts every finding to its criteria', () => {
    const evidence = applyProfile(manyFindings(10_000), profileOf('wcag22'));
    const rows = criterionMatrix(evidence, 'en');
    assert.equal(
      rows.reduce((sum, { failures }) => sum + failures.length, 0),
      10_000,
    );
  });
});
