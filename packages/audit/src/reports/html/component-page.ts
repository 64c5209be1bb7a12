import type { Evidence } from '../../evidence/evidence.ts';
import type { Language } from '../../evidence/texts.ts';
import { html, type Markup } from '../../markup.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { Changes } from './changes.ts';
import { renderDocument } from './document.ts';
import { Exhibits } from './exhibits.ts';
import type { FindingContext } from './finding.ts';
import { findingList } from './finding-lists.ts';
import { createHtmlWords, type HtmlWords, own, webLink } from './html-words.ts';
import { renderNotTested, renderProblems } from './limits.ts';
import { renderManual } from './manual-section.ts';
import { type HtmlOptions, isAskedBy, profiledBy } from './render-html.ts';
import { renderRunFacts } from './run-section.ts';
import { bullets, facts, folded, renderContents, renderSection, type Section } from './section.ts';

export interface ComponentPageOptions
  extends Pick<HtmlOptions, 'profile' | 'diff' | 'exhibits' | 'folder'> {
  /** Where the whole report is, to link to. */
  readonly report?: string | undefined;
  /** This page in the other language. */
  readonly otherLanguage?: string | undefined;
}

/** More than that starts folded. */
const foldedFrom = 8;

/** What is known of one component, as a page: what was tested, how, what fails, what people said. */
export function renderComponentPage(
  evidence: Evidence | ProfiledEvidence,
  tag: string,
  language: Language,
  options: ComponentPageOptions = {},
): string {
  const profiled = profiledBy(evidence, options.profile);
  const words = createHtmlWords(profiled, language);
  const { texts } = words;
  const targets = profiled.targets.filter(
    ({ components }) => Object.hasOwn(components, tag) && (components[tag] as number) > 0,
  );
  const ids = new Set(targets.map(({ id }) => id));
  const { exhibits = new Map(), folder = '' } = options;
  const ofTag = (kind: 'findings' | 'questions' | 'advice') =>
    profiled[kind].filter(({ attribution }) => attribution.tag === tag);
  const failures = ofTag('findings');
  const [questions, advice] = [ofTag('questions'), ofTag('advice')];
  const shown = new Exhibits(targets, words, {
    exhibits,
    folder,
    findings: [...failures, ...questions, ...advice],
  });
  const changes = new Changes(options.diff ?? [], { words, isAsked: isAskedBy(profiled) });
  const context: FindingContext = {
    words,
    isWhole: false,
    audited: new Map(targets.map(({ id, audited }) => [id, audited.length])),
    isLarge: false,
    attributes: () => false,
    seen: () => '',
    marks: (finding) => changes.marks(finding),
    exhibits: (finding) => shown.of(finding),
  };
  const itsOwn = failures.filter(({ attribution }) => attribution.kind === 'component');
  const uses = failures.filter(({ attribution }) => attribution.kind !== 'component');
  const manual = profiled.manual.filter(({ subject }) => subject === tag);
  const problems = profiled.problems.filter(({ target }) => ids.has(target));
  const section = (id: string, heading: string, body: Markup): Section => ({ id, heading, body });
  const sections: Section[] = [
    section(
      'failures',
      texts.componentFails,
      itsOwn.length > 0
        ? findingList(itsOwn, context)
        : html`<p>${targets.length > 0 ? texts.componentFailsNone : texts.componentNever}</p>`,
    ),
    ...(uses.length > 0
      ? [
          section(
            'use',
            texts.componentUse,
            html`<p>${texts.componentUseIntro}</p>${findingList(uses, context)}`,
          ),
        ]
      : []),
    ...(questions.length > 0
      ? [
          section(
            'questions',
            texts.questions,
            html`<p>${texts.questionsIntro}</p>${findingList(questions, context)}`,
          ),
        ]
      : []),
    ...(advice.length > 0
      ? [
          section(
            'advice',
            texts.advice,
            html`<p>${texts.adviceIntro}</p>${findingList(advice, context)}`,
          ),
        ]
      : []),
    section('manual', texts.manual, renderManual(manual, words, 3)),
    section('what', texts.componentWhat, renderWhat(targets, profiled, words, shown)),
    ...(problems.length > 0
      ? [section('problems', texts.componentProblems, renderProblems(problems, words))]
      : []),
    section('how', texts.componentHow, renderHow(profiled, words)),
    section('not-tested', texts.notTested, renderNotTested(profiled, words)),
    ...(shown.all.some(({ content }) => content)
      ? [section('exhibits', texts.exhibits, shown.render())]
      : []),
  ];
  const version = failures.concat(questions, advice).find(({ attribution }) => attribution.version);
  return renderDocument({
    language,
    title: texts.componentTitle(tag),
    body: html`<a class="skip" href="#main">${texts.skip}</a>
${renderCover(profiled, words, { tag, version: version?.attribution.version, ...options })}<div class="columns">
${renderContents(sections, texts.contents)}<main id="main" tabindex="-1">
${sections.map(renderSection)}</main>
</div>
`,
  });
}

function renderCover(
  { profile, finished, subject }: ProfiledEvidence,
  words: HtmlWords,
  {
    tag,
    version,
    report,
    otherLanguage,
  }: ComponentPageOptions & { readonly tag: string; readonly version: string | undefined },
): Markup {
  const { texts, language } = words;
  const other = language === 'en' ? 'fr' : 'en';
  const name = { en: 'English', fr: 'Français' }[other];
  return html`<header class="cover">
${otherLanguage !== undefined && html`<p class="language"><a href="${otherLanguage}" lang="${other}" hreflang="${other}">${name}</a></p>`}
<p class="kind">${texts.report}</p>
<h1><code>&lt;${tag}&gt;</code></h1>
${facts([
  [texts.facts.standard, webLink(profile.url[language], profile.name[language])],
  [texts.facts.audited, words.day(finished)],
  version !== undefined && [texts.componentHeadings[1], version],
  report !== undefined && [texts.wholeReport, html`<a href="${report}">${own(subject.name)}</a>`],
])}<div class="claims"><div class="claim">
<h2>${texts.claimHeading}</h2>
<p>${texts.componentClaim}</p>
</div></div>
</header>
`;
}

function renderWhat(
  targets: ProfiledEvidence['targets'],
  { conditions, subject }: ProfiledEvidence,
  words: HtmlWords,
  exhibits: Exhibits,
): Markup {
  const { texts, number } = words;
  if (targets.length === 0) return html`<p>${texts.componentNever}</p>`;
  const used = new Set(targets.flatMap(({ audited }) => audited));
  const items = targets.map(({ id, name, audited, notApplicable, failed }) => {
    const said = [
      texts.auditedIn(number(audited.length)),
      ...(notApplicable.length > 0 ? [texts.notApplicableIn(words.conditions(notApplicable))] : []),
      ...(failed.length > 0 ? [texts.failedIn(words.conditions(failed))] : []),
    ];
    return html`${own(name)} <small>${said.join('; ')}</small>${exhibits.linksOf(id)}`;
  });
  const names = conditions.filter(({ id }) => used.has(id)).map(({ id }) => words.condition(id));
  return html`<p>${texts.componentShown(targets.length, subject.kind)}</p>
${bullets(items)}${folded(texts.conditions(names.length), bullets(names), names.length > foldedFrom)}`;
}

/** The engines with how many rules each ran, and our own checks by name. */
function renderHow(evidence: ProfiledEvidence, words: HtmlWords): Markup {
  const { texts, number } = words;
  const ran = evidence.rules.filter((rule) => rule.ran > 0);
  const sources = [...new Set(ran.map(({ source }) => source))].map((source) => {
    const rules = ran.filter((rule) => rule.source === source);
    const own =
      source === 'trillium' &&
      html`<ul>${rules.map(({ help, criteria }) => html`<li>${words.engineText(help)} <small>${words.list(criteria)}</small></li>\n`)}</ul>`;
    return html`${texts.sources[source] ?? source}: ${texts.componentRules(number(rules.length))}${own}`;
  });
  return html`${bullets(sources)}${renderRunFacts(evidence, words)}`;
}
