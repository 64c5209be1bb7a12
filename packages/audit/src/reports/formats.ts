import type { Language } from '../evidence/texts.ts';
import { componentPageName, componentSummaries, componentTags } from './component-summaries.ts';
import { earlJsonLd } from './earl.ts';
import { findingsCsv } from './findings-csv.ts';
import { renderComponentPage } from './html/component-page.ts';
import { htmlNames, renderHtml } from './html/render-html.ts';
import { junitXml } from './junit.ts';
import { matrixCsv } from './matrix.ts';
import { openAcrYaml } from './openacr.ts';
import { htmlFragment, markdown } from './prose.ts';
import type { ReportFormat } from './report-file.ts';
import { sarifJson } from './sarif.ts';
import { accessibilityStatement } from './statement.ts';

const file = (name: string, content: string) => ({ name, content });
const named = (name: string, language: Language, extension: string) =>
  `${name}.${language}.${extension}`;

/** The evidence itself, described by `evidence.schema.json`. */
const json = {
  id: 'json',
  description: 'The evidence itself, from which every other report is made',
  per: 'once',
  render: (_evidence, _language, _context, unfiltered) => [
    file('evidence.json', `${JSON.stringify(unfiltered, null, 2)}\n`),
  ],
} as const satisfies ReportFormat;

const findings = {
  id: 'csv',
  description: 'Every finding as a row, for spreadsheets',
  per: 'language',
  render: (evidence, language) => [
    file(named('findings', language, 'csv'), findingsCsv(evidence, language)),
  ],
} as const satisfies ReportFormat;

const matrix = {
  id: 'matrix',
  description: 'Every criterion with its outcome and how it is known, for spreadsheets',
  per: 'language',
  render: (evidence, language) => [
    file(named('criteria', language, 'csv'), matrixCsv(evidence, language)),
  ],
} as const satisfies ReportFormat;

const junit = {
  id: 'junit',
  description: 'A suite for each page, a case for each criterion, for CI servers',
  per: 'language',
  render: (evidence, language) => [
    file(named('junit', language, 'xml'), junitXml(evidence, language)),
  ],
} as const satisfies ReportFormat;

const sarif = {
  id: 'sarif',
  description: 'SARIF 2.1.0, for code scanning',
  per: 'language',
  render: (evidence, language, context) => [
    file(named('findings', language, 'sarif'), sarifJson(evidence, language, context)),
  ],
} as const satisfies ReportFormat;

const earl = {
  id: 'earl',
  description: 'EARL as JSON-LD, which the WCAG-EM Report Tool of W3C imports',
  per: 'language',
  render: (evidence, language) => [
    file(named('earl', language, 'jsonld'), earlJsonLd(evidence, language)),
  ],
} as const satisfies ReportFormat;

/** Of WCAG 2.2 always, as its catalog is; in English only, likewise. */
const openacr = {
  id: 'openacr',
  description: 'A conformance report to be completed and signed: OpenACR, WCAG 2.2',
  per: 'once',
  render: (_evidence, _language, context, unfiltered) => [
    file('openacr.yaml', openAcrYaml(unfiltered, context)),
  ],
} as const satisfies ReportFormat;

const statement = {
  id: 'statement',
  description: 'A draft of an accessibility statement, to be completed and signed',
  per: 'language',
  render: (evidence, language, context) => {
    const blocks = accessibilityStatement(evidence, language, context);
    return [
      file(named('statement', language, 'md'), markdown(blocks)),
      file(named('statement', language, 'html'), htmlFragment(blocks, language)),
    ];
  },
} as const satisfies ReportFormat;

const html = {
  id: 'html',
  description: 'Everything for people, in one file that works offline',
  per: 'language',
  render: (
    evidence,
    language,
    { changes, exhibits, contact, formats, languages = ['en', 'fr'] },
  ) => {
    const other = languages.find((each) => each !== language);
    const tags = new Set(formats?.includes('components') ? componentTags(evidence) : []);
    return [
      file(
        htmlNames[language],
        renderHtml(evidence, {
          language,
          diff: changes,
          exhibits,
          contact,
          folder: evidence.profile.id === 'wcag22' ? '' : '../',
          otherLanguage: other ? htmlNames[other] : null,
          componentPage: (tag) => (tags.has(tag) ? componentPageName(tag, language) : undefined),
        }),
      ),
    ];
  },
} as const satisfies ReportFormat;

const components = {
  id: 'components',
  description: 'A page for each component, and components.json for a site of docs',
  per: 'language',
  render: (evidence, language, { changes, formats, languages = ['en', 'fr'] }) => {
    const tags = componentTags(evidence);
    if (tags.length === 0) return [];
    const other = languages.find((each) => each !== language);
    const hasReport = formats?.includes('html') ?? true;
    const pages = tags.map((tag) =>
      file(
        componentPageName(tag, language),
        renderComponentPage(evidence, tag, language, {
          diff: changes,
          // Pictures stay beside the pages: most components are on many targets.
          folder: evidence.profile.id === 'wcag22' ? '../' : '../../',
          report: hasReport ? `../${htmlNames[language]}` : undefined,
          otherLanguage: other && componentPageName(tag, other).replace('components/', ''),
        }),
      ),
    );
    if (language !== languages[0]) return pages;
    const summaries = componentSummaries(evidence, {
      languages,
      hasReport,
      reportName: (each) => htmlNames[each],
    });
    return [file('components.json', `${JSON.stringify(summaries, null, 2)}\n`), ...pages];
  },
} as const satisfies ReportFormat;

/** Every format there is, in the order of `--help`. */
export const reportFormats: readonly ReportFormat[] = [
  html,
  json,
  components,
  matrix,
  findings,
  junit,
  sarif,
  earl,
  openacr,
  statement,
];
