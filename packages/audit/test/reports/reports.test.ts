import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CannotRun } from '../../src/cannot-run.ts';
import { reportFormats } from '../../src/reports/formats.ts';
import { renderReports, writeReports } from '../../src/reports/reports.ts';
import { reportTexts } from '../../src/strings/report-texts.ts';
import { statementTexts } from '../../src/strings/statement-texts.ts';
import { profileIds, profileOf } from '../../src/wcag/profiles.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const out = temporaryFolder();

/** Who answers for what was audited, with a text that would be markup. */
const contact = {
  organization: 'Ministry of <b>Examples</b>',
  email: 'access@example.ca',
  phone: '+1 416 555 0100',
  address: '1 Example Street',
  url: 'https://example.ca/feedback',
};

describe('contact data', () => {
  it('is in the statement and in the HTML report, in both languages', () => {
    const formats = ['html', 'statement'];
    const files = renderReports(evidenceWith(), { formats, contact });
    assert.equal(files.length, 6);
    for (const { name, content } of files) {
      const text = content.replaceAll('\\', '');
      for (const value of [contact.email, contact.address, contact.url]) {
        assert.ok(text.includes(value), `${value} in ${name}`);
      }
      assert.ok(!/[^\\]<b>Examples/.test(content), name);
      assert.match(content, /Examples/);
    }
  });

  it('leaves nothing to be named where there is none', () => {
    const [html] = renderReports(evidenceWith(), { formats: ['html'], languages: ['en'] });
    assert.doesNotMatch(html?.content ?? '', /<dt>Organization/);
  });
});

describe('reports', () => {
  it('are all written, other standards into folders of their own', async () => {
    const profiles = profileIds.map((id) => profileOf(id));
    const paths = await writeReports(evidenceWith(), { out, profiles });
    assert.equal(new Set(paths).size, paths.length);
    // Of each standard and language: eight reports, and pages of three components.
    assert.equal(paths.length, 2 + 4 * (2 * (8 + 3) + 1));
    for (const path of paths) assert.ok(readFileSync(path, 'utf8').length > 0, path);
    for (const name of ['evidence.json', 'openacr.yaml', 'junit.en.xml', 'aoda/statement.fr.md']) {
      assert.ok(existsSync(join(out, name)), name);
    }
  });

  it('are only those that were asked for', () => {
    const names = renderReports(evidenceWith(), {
      formats: ['sarif', 'openacr'],
      languages: ['fr'],
      profiles: [profileOf('aoda')],
    }).map(({ name }) => name);
    assert.deepEqual(names, ['openacr.yaml', 'aoda/findings.fr.sarif']);
  });

  it('name the formats there are when one is asked for that is not', () => {
    assert.throws(
      () => renderReports(evidenceWith(), { formats: ['pdf'] }),
      (error) =>
        error instanceof CannotRun && /"pdf".*json, components, matrix, csv/.test(error.message),
    );
  });

  it('are the same for the same evidence, and change none of it', () => {
    for (const evidence of [evidenceWith(), emptyEvidence(), hostileEvidence()]) {
      const before = structuredClone(evidence);
      const first = renderReports(evidence);
      assert.deepEqual(evidence, before);
      assert.deepEqual(renderReports(evidence), first);
    }
  });

  it('are never named by a page', () => {
    for (const { name } of renderReports(hostileEvidence())) assert.match(name, /^[a-z.]+$/);
  });

  it('are described', () => {
    for (const { id, description } of reportFormats) assert.ok(id && description);
  });
});

describe('texts of reports', () => {
  it('have as many headings in French as in English', () => {
    const { en, fr } = reportTexts;
    assert.equal(en.findingsHeadings.length, fr.findingsHeadings.length);
    assert.equal(en.matrixHeadings.length, fr.matrixHeadings.length);
  });

  it('have French spaces in French', () => {
    const strings = JSON.stringify([reportTexts.fr, statementTexts.fr], (_key, value) =>
      typeof value === 'function' ? String(value('A', 'B', 'C', 'D')) : value,
    );
    assert.doesNotMatch(strings, / [:?!;»]|« |[?!;»«]\u00a0?[?!]|\u00a0[?!;]/);
  });
});
