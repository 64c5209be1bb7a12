import type { Evidence } from '../../evidence/evidence.ts';
import type { Language } from '../../evidence/texts.ts';
import type { Change } from '../../history/diff.ts';
import { html, type Markup } from '../../markup.ts';
import { applyProfile, type ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { type Profile, profileOf } from '../../wcag/profiles.ts';
import type { Contact } from '../report-file.ts';
import { Changes } from './changes.ts';
import { componentsSection } from './components-section.ts';
import { renderCover } from './cover.ts';
import { criterionSection } from './criterion-table.ts';
import { renderDocument } from './document.ts';
import { Exhibits } from './exhibits.ts';
import { Facets } from './facets.ts';
import { renderFilterForm } from './filter-form.ts';
import { filterScript } from './filter-script.ts';
import type { FindingContext } from './finding.ts';
import { findingSection } from './finding-lists.ts';
import { createHtmlWords, type HtmlWords, software } from './html-words.ts';
import { notTestedSection, problemsSection } from './limits.ts';
import { renderManual } from './manual-section.ts';
import { runSection } from './run-section.ts';
import { renderContents, renderSection, type Section } from './section.ts';
import { summarySection } from './summary.ts';

/** The name of each language's report, which the other links to. */
export const htmlNames: Readonly<Record<Language, string>> = {
  en: 'index.html',
  fr: 'index.fr.html',
};

export interface HtmlOptions {
  readonly language: Language;
  /** WCAG 2.2 by default. Evidence that was read for a profile already keeps it. */
  readonly profile?: Profile | undefined;
  /** What changed since the baseline. */
  readonly diff?: readonly Change[] | null | undefined;
  /** Pictures and tables to put into the page, by the path that the evidence has. */
  readonly exhibits?: ReadonlyMap<string, Buffer> | undefined;
  /** Who answers for what was audited. */
  readonly contact?: Contact | undefined;
  /** The way from the report to the folder of the evidence: none by default, or `../`. */
  readonly folder?: string | undefined;
  /** The report in the other language; `null` when there is none. */
  readonly otherLanguage?: string | null | undefined;
  /** Where the page of a component is, where there is one. */
  readonly componentPage?: ((tag: string) => string | undefined) | undefined;
}

/** From so many findings on, lists start folded, and name the first of each group. */
const manyFindings = 500;

/** The report as one HTML file that needs nothing else. Its script only filters: without it, all is there. */
export function renderHtml(evidence: Evidence | ProfiledEvidence, options: HtmlOptions): string {
  const { language, diff, exhibits = new Map(), folder = '' } = options;
  const profiled = profiledBy(evidence, options.profile);
  const words = createHtmlWords(profiled, language);
  const { texts } = words;
  const { findings, questions, advice } = profiled;
  const count = findings.length + questions.length + advice.length;
  const shown = new Exhibits(profiled.targets, words, {
    exhibits,
    folder,
    findings: [...findings, ...questions, ...advice],
  });
  const changes = new Changes(diff ?? [], { words, isAsked: isAskedBy(profiled) });
  const facets = new Facets(profiled, words, changes.kinds);
  const context: FindingContext = {
    words,
    isWhole: true,
    audited: new Map(profiled.targets.map(({ id, audited }) => [id, audited.length])),
    isLarge: count >= manyFindings,
    attributes: (finding) => html` data-f="${facets.tokensOf(finding)}"`,
    seen: (finding) => facets.seenTokensOf(finding),
    marks: (finding) => changes.marks(finding),
    exhibits: (finding) => shown.of(finding),
  };
  const hasPicturesLeft =
    context.isLarge && shown.all.some(({ mediaType }) => mediaType === 'image/png');
  const components = componentsSection(profiled, words, options.componentPage);
  const before: Section[] = [
    summarySection(profiled, words),
    ...(diff ? [changes.section()] : []),
    ...(components ? [components] : []),
  ];
  const found: Section[] = [
    findingSection(
      {
        id: 'failures',
        heading: texts.failures,
        intro: [
          texts.failuresIntro,
          texts.pathNote,
          ...(hasPicturesLeft ? [texts.picturesLeft] : []),
        ].join(' '),
        none: texts.failuresNone,
        findings,
      },
      context,
    ),
    findingSection(
      {
        id: 'questions',
        heading: texts.questions,
        intro: texts.questionsIntro,
        none: texts.questionsNone,
        findings: questions,
      },
      context,
    ),
    findingSection(
      {
        id: 'advice',
        heading: texts.advice,
        intro: texts.adviceIntro,
        none: texts.adviceNone,
        findings: advice,
      },
      context,
    ),
  ];
  const after: Section[] = [
    criterionSection(profiled, words),
    { id: 'manual', heading: texts.manual, body: renderManual(profiled.manual, words, 3) },
    problemsSection(profiled, words),
    notTestedSection(profiled, words),
    runSection(profiled, words, shown),
    ...(shown.all.length > 0
      ? [
          {
            id: 'exhibits',
            heading: texts.exhibits,
            body: shown.render(),
          },
        ]
      : []),
  ];
  const other = htmlNames[language === 'en' ? 'fr' : 'en'];
  const otherFile = options.otherLanguage === undefined ? other : options.otherLanguage;
  const body = html`<a class="skip" href="#main">${texts.skip}</a>
${renderCover(profiled, words, { otherFile, contact: options.contact })}<div class="columns">
${renderContents([...before, ...found, ...after], texts.contents)}<main id="main" tabindex="-1">
${before.map(renderSection)}${count > 1 && renderFilterForm(facets, words)}${found.map(renderSection)}${after.map(renderSection)}${renderSignature(words)}</main>
</div>
<footer><p>${texts.madeWith(software(profiled.tool))}</p></footer>
`;
  return renderDocument({
    language,
    title: texts.title(profiled.subject.name),
    className: count >= manyFindings && 'many',
    body,
    script: count > 1 ? filterScript : undefined,
  });
}

/** Lines for a person to sign on: only on paper, and empty. */
const renderSignature = ({ texts }: HtmlWords): Markup =>
  html`<section class="signature" aria-labelledby="signature">
<h2 id="signature">${texts.signature}</h2>
<p>${texts.signatureIntro}</p>
${texts.signatureFields.map((field) => html`<p class="line">${field}</p>\n`)}</section>
`;

/** The evidence as that standard asks for it. */
export const profiledBy = (
  evidence: Evidence | ProfiledEvidence,
  profile?: Profile,
): ProfiledEvidence => {
  if ('profile' in evidence && (!profile || profile.id === evidence.profile.id)) return evidence;
  return applyProfile(evidence, profile ?? profileOf('wcag22'));
};

/** Whether a finding, of this audit or the one before, is of a criterion that the standard asks for. */
export const isAskedBy = ({ profile }: ProfiledEvidence) => {
  const asked = new Set<string>(profile.requirements.map(({ criterion }) => criterion.number));
  return ({ criteria, isAdvice }: { criteria: readonly string[]; isAdvice: boolean }) =>
    isAdvice || criteria.some((number) => asked.has(number));
};
