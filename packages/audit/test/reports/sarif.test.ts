import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import type { Evidence, Finding } from '../../src/evidence/evidence.ts';
import type { Language } from '../../src/evidence/texts.ts';
import { toBaseline } from '../../src/history/baseline.ts';
import { type ReportOptions, renderReports } from '../../src/reports/reports.ts';
import { uriOf } from '../../src/reports/uri.ts';
import { profileOf } from '../../src/wcag/profiles.ts';
import { finding } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

const path = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// Of draft 4, and with nothing in it that later drafts read differently but its id.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
const isUri = (text: string) => URL.canParse(text) && /^[!-~]*$/.test(text);
ajv.addFormat('uri', isUri);
ajv.addFormat(
  'uri-reference',
  (text) =>
    URL.canParse(text, 'https://example.org/') &&
    /^[!-~]*$/.test(text) &&
    !/[<>"\\^`{|}]/.test(text),
);
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(schema);

const sarif = (evidence: Evidence, language: Language = 'en', options: ReportOptions = {}) => {
  const [file] = renderReports(evidence, { formats: ['sarif'], languages: [language], ...options });
  const log = JSON.parse(file?.content ?? '') as Log;
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
  const run = log.runs[0] as Log['runs'][number];
  return { run, results: run.results ?? [] };
};

describe('sarif', () => {
  it('is tested by a schema that refuses what is wrong', () => {
    assert.ok(!validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }));
  });

  for (const language of ['en', 'fr'] as const) {
    it(`is valid by its schema, whatever the evidence (${language})`, () => {
      for (const evidence of [evidenceWith(), emptyEvidence(), hostileEvidence()]) {
        sarif(evidence, language);
        for (const id of ['aoda', 'en301549'] as const) {
          sarif(evidence, language, { profiles: [profileOf(id)] });
        }
      }
    });
  }

  it('has every finding, question and piece of advice by its id', () => {
    const evidence = manyFindings(10_000);
    const { results } = sarif(evidence);
    const all = [...evidence.findings, ...evidence.questions, ...evidence.advice];
    assert.deepEqual(
      results.map(({ partialFingerprints }) => partialFingerprints?.['tdsAuditFinding/v1']),
      all.map(({ id }) => id),
    );
  });

  it('is an error, a warning, a question or a note, by what is known', () => {
    const { results } = sarif(evidenceWith());
    assert.deepEqual(
      results.map(({ kind, level }) => `${kind} ${level}`),
      ['fail error', 'fail warning', 'review none', 'fail note'],
    );
    assert.match(results[1]?.message.text ?? '', /Only one source says so/);
  });

  it('leads to the page, to the element and to the other places', () => {
    const { results } = sarif(evidenceWith());
    const [location] = results[0]?.locations ?? [];
    assert.equal(
      location?.physicalLocation?.artifactLocation?.uri,
      'https://storybook.example.org/iframe.html?id=dialog--open&viewMode=story',
    );
    assert.equal(
      location?.logicalLocations?.[0]?.fullyQualifiedName,
      'iframe#demo » app-root >>> tds-dialog >>> button.close',
    );
    assert.equal(results[1]?.relatedLocations?.length, 1);
  });

  it('leads to what is in a folder by its path: nobody has its address', () => {
    const evidence = evidenceWith();
    const targets = evidence.targets.map((target) => ({
      ...target,
      url: `http://folder-0.invalid/forms/{a}.html?id=${target.id}`,
    }));
    const { run, results } = sarif({ ...evidence, targets });
    assert.deepEqual(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation, {
      uri: `forms/%7Ba%7D.html?id=${targets[0]?.id}`,
      uriBaseId: 'AUDITED_FOLDER',
    });
    assert.ok(!JSON.stringify(run).includes('folder-0.invalid'));
  });

  it('names rules by engine, in both languages, and WCAG by the clauses of the standard', () => {
    const { run, results } = sarif(evidenceWith(), 'fr', { profiles: [profileOf('en301549')] });
    const rules = run.tool.driver.rules ?? [];
    const rule = rules[results[0]?.ruleIndex ?? -1];
    assert.equal(rule?.id, 'axe-core/button-name');
    assert.equal(rule?.id, results[0]?.ruleId);
    assert.equal(rule?.shortDescription?.text, 'Les boutons doivent avoir un texte visible');
    const [translation] = run.translations ?? [];
    assert.equal(translation?.language, 'en');
    assert.equal(
      translation?.rules?.[results[0]?.ruleIndex ?? -1]?.shortDescription?.text,
      'Buttons must have discernible text',
    );
    const taxon = results[0]?.taxa?.[0];
    const named = run.taxonomies?.[0]?.taxa?.[taxon?.index ?? -1];
    assert.deepEqual([taxon?.id, named?.id, named?.name], ['4.1.2', '4.1.2', '9.4.1.2']);
  });

  it('says what changed since the baseline, and what is gone', () => {
    const evidence = evidenceWith();
    const before = evidenceWith({
      findings: [...evidence.findings, finding({ criteria: ['1.1.1'] })],
      advice: [...evidence.advice, finding({ criteria: ['1.4.6'], isAdvice: true })],
    });
    const absent = toBaseline(before).findings.filter(
      ({ id }) =>
        ![...evidence.findings, ...evidence.questions, ...evidence.advice].some(
          (one) => one.id === id,
        ),
    );
    const baselineState = ({ id }: Finding) =>
      id === evidence.findings[0]?.id ? ('unchanged' as const) : ('new' as const);
    const { results } = sarif(evidence, 'en', { baselineState, absent });
    assert.deepEqual(
      results.map((result) => result.baselineState),
      ['unchanged', 'new', 'new', 'new', 'absent', 'absent'],
    );
    const [failure, advice] = results.slice(4);
    assert.equal(failure?.ruleId, 'axe-core/button-name');
    assert.match(failure?.message.text ?? '', /Buttons must have discernible text \(1\.1\.1\)/);
    assert.equal(failure?.properties?.attribution, undefined, 'a baseline does not know it');
    assert.deepEqual([failure?.level, advice?.level], ['error', 'note']);
    const aoda = sarif(evidence, 'en', {
      absent: absent.map((one) => ({ ...one, criteria: ['2.5.8'], isAdvice: false })),
      profiles: [profileOf('aoda')],
    });
    assert.ok(aoda.results.every((result) => result.baselineState !== 'absent'));
    assert.ok(sarif(evidence).results.every((result) => !('baselineState' in result)));
  });

  it('tells that a page could not be audited', () => {
    const [invocation] = sarif(evidenceWith()).run.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation?.toolExecutionNotifications?.[0]?.descriptor?.id, 'timeout');
  });

  it('makes no link and no placeholder of hostile text', () => {
    const { results } = sarif(hostileEvidence());
    for (const { message } of results) {
      assert.doesNotMatch(message.text ?? '', /\]\(/);
      assert.doesNotMatch(message.text ?? '', /(^|[^{])\{0\}/);
      assert.match(message.text ?? '', /<script>/);
    }
  });

  it('makes addresses of whatever a target is called', () => {
    assert.equal(uriOf('https://example.org/a b?é'), 'https://example.org/a%20b?%C3%A9');
    assert.equal(uriOf('pages/ä#1.html'), 'pages/%C3%A4%231.html');
    assert.equal(uriOf('C:\\pages\\a.html'), 'C:/pages/a.html');
    assert.equal(uriOf('\ud800'), '%EF%BF%BD');
  });
});
