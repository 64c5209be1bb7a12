import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { ComponentSummaries } from '../../src/reports/component-summaries.ts';
import type { ReportFile } from '../../src/reports/report-file.ts';
import { renderReports } from '../../src/reports/reports.ts';
import { profileOf } from '../../src/wcag/profiles.ts';
import { answered, finding, hostile } from '../fixture/evidence-parts.ts';
import { hostileEvidence } from '../fixture/hostile-audit.ts';
import { manyFindings } from '../fixture/large-audit.ts';
import { emptyEvidence, evidenceWith } from '../fixture/small-audit.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../components.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strictRequired: false }).compile(schema);

const { subject } = evidenceWith();
const unnamed = (kind: 'storybook' | 'site'): Evidence['subject'] => ({
  ...subject,
  kind,
  components: [],
});
const write = (evidence: Evidence, formats = ['html', 'components']) =>
  renderReports(evidence, { formats });
const namesOf = (files: readonly ReportFile[]) => files.map(({ name }) => name).sort();
const summariesIn = (files: readonly ReportFile[]): ComponentSummaries =>
  JSON.parse(files.find(({ name }) => name.endsWith('components.json'))?.content ?? 'null');
const summaryOf = (evidence: Evidence, tag = 'tds-dialog') =>
  summariesIn(write(evidence)).components.find((one) => one.tag === tag);

describe('components.json', () => {
  for (const [name, evidence] of Object.entries({
    usual: evidenceWith(),
    empty: emptyEvidence(),
    hostile: { ...hostileEvidence(), subject: { ...hostileEvidence().subject, ...subject } },
    large: manyFindings(1000),
  })) {
    it(`fits its schema (${name})`, () => {
      assert.ok(validate(summariesIn(write(evidence))), JSON.stringify(validate.errors));
    });
  }

  it('says what was tested, what fails, and what nobody has answered', () => {
    const dialog = summaryOf(
      evidenceWith({
        findings: [
          finding(),
          finding({
            isConfirmed: false,
            criteria: ['1.1.1'],
            attribution: { kind: 'use', tag: 'tds-dialog' },
          }),
          finding({ attribution: { kind: 'page' } }),
        ],
        manual: [
          answered({ subject: 'tds-dialog', question: 'structure' }),
          answered({ subject: 'tds-dialog', question: 'colour', state: 'stale' }),
          answered({
            subject: 'tds-dialog',
            question: 'reflow',
            state: 'not-tested',
            answer: undefined,
          }),
          answered({ subject: 'dialog--open', question: 'page-title' }),
        ],
      }),
    );
    assert.deepEqual(dialog?.counts, {
      component: 1,
      use: 1,
      questions: 1,
      advice: 1,
      problems: 0,
    });
    assert.deepEqual(
      dialog?.knownFailures.map(({ criteria, isConfirmed, kind }) => [criteria, isConfirmed, kind]),
      [
        [['4.1.2'], true, 'component'],
        [['1.1.1'], false, 'use'],
      ],
    );
    assert.deepEqual(dialog?.conditions, ['en-light-1280', 'fr-light-320']);
    assert.deepEqual(dialog?.targets, ['dialog--open']);
    assert.deepEqual([dialog?.open, dialog?.stale], [['reflow'], ['colour']]);
    assert.deepEqual(
      dialog?.answers.map(({ question, tester }) => [question, tester]),
      [['structure', 'A. Tester']],
    );
    assert.deepEqual(dialog?.package, { name: '@trillium-ds/components', version: '1.2.3' });
  });

  it('says of a component that nothing showed that it was not tested', () => {
    const footer = summaryOf(evidenceWith(), 'tds-footer');
    assert.deepEqual([footer?.targets, footer?.conditions, footer?.answers], [[], [], []]);
    const page = write(evidenceWith()).find(({ name }) => name === 'components/tds-footer.html');
    assert.match(page?.content ?? '', /not.{0,40}(shown|audited|tested)/i);
  });

  it('has every question once, and none of what is no component', () => {
    const manual = ['tds-dialog', 'tds-button', 'dialog--open'].flatMap((one, index) => [
      answered({ subject: one, question: 'structure' }),
      answered({ subject: one, question: `q${index}` }),
    ]);
    const { questions } = summariesIn(write(evidenceWith({ manual })));
    assert.deepEqual(
      questions.map(({ question }) => question),
      ['structure', 'q0', 'q1'],
    );
  });
});

describe('pages of components', () => {
  it('are of the packages that were named, or of all that a Storybook shows', () => {
    const pages = (evidence: Evidence) =>
      namesOf(write(evidence, ['components'])).filter((name) => name.endsWith('.fr.html'));
    assert.deepEqual(pages(evidenceWith()), [
      'components/tds-button.fr.html',
      'components/tds-dialog.fr.html',
      'components/tds-footer.fr.html',
    ]);
    assert.deepEqual(pages(evidenceWith({ subject: unnamed('storybook') })), [
      'components/tds-dialog.fr.html',
    ]);
    assert.deepEqual(write(evidenceWith({ subject: unnamed('site') }), ['components']), []);
  });

  it('have links that lead to what is written, by every standard, with the report or without', () => {
    const profiles = [profileOf('wcag22'), profileOf('aoda')];
    for (const formats of [['html', 'components'], ['components']]) {
      const files = renderReports(evidenceWith(), { formats, profiles });
      const names = new Set(namesOf(files));
      let count = 0;
      for (const { name, content } of files.filter((file) => file.name.endsWith('.html'))) {
        for (const [, href = ''] of content.matchAll(/href="([^"#:]+)"/g)) {
          count++;
          const to = posix.join(posix.dirname(name), href);
          assert.ok(names.has(to), `${name} leads to ${to}`);
        }
      }
      // Of each page to the other language, and with a report to it and from it.
      assert.ok(count >= (formats.length > 1 ? 12 * 2 + 4 : 12), `${count}`);
    }
  });

  it('lead to each other from components.json', () => {
    const files = write(evidenceWith());
    const names = new Set(namesOf(files));
    const { components, reports } = summariesIn(files);
    const led = [reports, ...components.map(({ pages }) => pages)].flatMap(Object.values);
    assert.equal(led.length, 2 + 3 * 2);
    for (const name of led) assert.ok(names.has(name), name);
    assert.deepEqual(summariesIn(write(evidenceWith(), ['components'])).reports, {});
  });

  it('are never named by what a page calls its elements', () => {
    const [target] = evidenceWith().targets;
    const tags = [hostile, 'x-../../up', 'x-A', `x-${'a'.repeat(300)}`, 'tds-é', 'x-a.fr', 'x-a'];
    const evidence = evidenceWith({
      subject: unnamed('storybook'),
      targets: [
        {
          ...(target as Evidence['targets'][number]),
          components: Object.fromEntries(tags.map((tag) => [tag, 1])),
        },
      ],
    });
    const names = namesOf(write(evidence, ['components'])).filter((name) => name.includes('/'));
    assert.equal(new Set(names).size, tags.length * 2);
    for (const name of names) assert.match(name, /^components\/[a-z0-9_-]{1,100}(\.fr)?\.html$/);
    assert.ok(validate(summariesIn(write(evidence))), JSON.stringify(validate.errors));
  });
});
