import type { CriterionResult, Method } from '../../evidence/evidence.ts';
import type { Source } from '../../evidence/observation.ts';
import { html, type Markup } from '../../markup.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { criterionOf } from '../../wcag/criteria.ts';
import { criterionMatrix, type MatrixRow, matrixMethods } from '../matrix.ts';
import type { HtmlWords } from './html-words.ts';
import { bullets, type Section } from './section.ts';
import { nothing, renderTable } from './table.ts';

/** Every criterion that the standard asks for: outcome, by which method, with links to what is behind it. */
export function criterionSection(evidence: ProfiledEvidence, words: HtmlWords): Section {
  const { texts, language } = words;
  const report = reportTexts[language];
  const { profile } = evidence;
  const methods = matrixMethods();
  const nameOf = (by: Source | 'person') => (by === 'person' ? report.person : texts.sources[by]);
  const headings = texts.matrixHeadings;
  const head = [headings.criterion, headings.outcome, ...methods.map(nameOf), headings.findings];
  const rows = criterionMatrix(evidence, language).map((row) => ({
    id: `sc-${row.number}`,
    header: renderCriterion(row, words),
    cells: [
      renderOutcome(row.outcome, words),
      ...row.methods.map((method) => renderMethod(method, words)),
      renderLinks(row, words),
    ],
  }));
  const body = html`${texts.matrixIntro.map((sentence) => html`<p>${sentence}</p>\n`)}${renderTable({ className: 'matrix', labelledBy: 'criteria' }, head, rows)}${
    profile.excepted.length > 0 &&
    html`<h3>${texts.excepted}</h3>
${bullets(profile.excepted.map(({ criterion, reason }) => `${criterion.number} ${criterion.name[language]}. ${reason[language]}`))}`
  }<h3>${texts.notCovered}</h3>
${bullets(profile.notCovered.map((text) => text[language]))}`;
  return { id: 'criteria', heading: texts.matrix, body };
}

/** Its name leads to the recommendation in the page's language; Understanding is there in English only. */
function renderCriterion(
  { clause, number, level, name, note }: MatrixRow,
  words: HtmlWords,
): Markup {
  const { texts, language } = words;
  const criterion = criterionOf(number);
  const label = html`${clause} ${name}`;
  const link = criterion ? html`<a href="${criterion.url[language]}">${label}</a>` : label;
  const edition = criterion?.until === undefined ? 'WCAG22' : 'WCAG21';
  const understanding =
    criterion &&
    html` · <a href="https://www.w3.org/WAI/${edition}/Understanding/${criterion.anchor}.html" hreflang="en">${texts.understanding}<span class="unseen"> ${number}</span></a>`;
  return html`${link}<small>${texts.levelIs(level)}${understanding}${note && html`<br>${note}`}</small>`;
}

const renderOutcome = (outcome: CriterionResult['outcome'], { language }: HtmlWords): Markup =>
  html`<span class="outcome ${outcome}">${reportTexts[language].outcomes[outcome]}</span>`;

function renderMethod(method: Method | undefined, { texts, language }: HtmlWords): Markup {
  const { outcomes } = reportTexts[language];
  if (!method) return nothing(texts.notUsed);
  const { outcome } = method;
  if (outcome === 'not-tested') return nothing(outcomes['not-tested']);
  return outcome === 'no-failure-found' || outcome === 'nothing-to-check'
    ? html`<span class="quiet">${texts.methodShort[outcome]}</span>`
    : html`<span class="${outcome}">${outcomes[outcome]}</span>`;
}

function renderLinks({ number, failures, questions }: MatrixRow, { texts }: HtmlWords): Markup {
  // A finding is in the group of its first criterion; of a later one, the first finding is linked to.
  const link = (list: MatrixRow['failures'], id: string, text: string) => {
    const [first] = list;
    if (!first) return html``;
    const hasGroup = list.some(({ criteria }) => criteria[0] === number);
    return html`<a href="#${hasGroup ? `${id}-${number}` : first.id}">${text}<span class="unseen"> ${number}</span></a> `;
  };
  return html`${link(failures, 'failures', texts.failureCount(failures.length))}${link(questions, 'questions', texts.questionCount(questions.length))}`;
}
