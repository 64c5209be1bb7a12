import type { CriterionResult, Method } from '../../evidence/evidence.ts';
import type { Source } from '../../evidence/observation.ts';
import { html, type Markup } from '../../markup.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { criterionOf } from '../../wcag/criteria.ts';
import { criterionMatrix, type MatrixRow, matrixMethods } from '../matrix.ts';
import type { HtmlWords } from './html-words.ts';
import { bullets, type Section } from './section.ts';

/** Every criterion that the standard asks for: outcome, by which method, with links to what is behind it. */
export function criterionSection(evidence: ProfiledEvidence, words: HtmlWords): Section {
  const { texts, language } = words;
  const report = reportTexts[language];
  const { profile } = evidence;
  const methods = matrixMethods();
  const nameOf = (by: Source | 'person') => (by === 'person' ? report.person : texts.sources[by]);
  const headings = texts.matrixHeadings;
  const head = [headings.criterion, headings.outcome, ...methods.map(nameOf), headings.findings];
  // Roles by name: on narrow screens rows are laid out as blocks, and browsers then take them away.
  const rows = criterionMatrix(evidence, language).map(
    (
      row,
    ) => html`<tr role="row" id="sc-${row.number}"><th role="rowheader" scope="row">${renderCriterion(row, words)}</th><td role="cell" data-label="${headings.outcome}">${renderOutcome(row.outcome, words)}</td>${row.methods.map((method, index) => renderMethod(method, nameOf(methods[index] as Source), words))}<td role="cell" data-label="${headings.findings}">${renderLinks(row, words)}</td></tr>
`,
  );
  const body = html`${texts.matrixIntro.map((sentence) => html`<p>${sentence}</p>\n`)}<table class="matrix" role="table" aria-labelledby="criteria">
<thead role="rowgroup"><tr role="row">${head.map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>
${
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
  return html`${link}<br><small>${texts.levelIs(level)}${understanding}${note && html`<br>${note}`}</small>`;
}

const symbols: Readonly<Record<CriterionResult['outcome'], string>> = {
  failed: '✕',
  'cannot-tell': '?',
  passed: '✓',
  'not-applicable': '–',
  'not-tested': '○',
};

const renderOutcome = (outcome: CriterionResult['outcome'], { language }: HtmlWords): Markup =>
  html`<span class="outcome ${outcome}"><span aria-hidden="true">${symbols[outcome]}</span> ${reportTexts[language].outcomes[outcome]}</span>`;

function renderMethod(method: Method | undefined, label: string, words: HtmlWords): Markup {
  const { texts, language } = words;
  if (!method || method.outcome === 'not-tested') {
    const nothing = method ? reportTexts[language].outcomes['not-tested'] : texts.notUsed;
    return html`<td role="cell" data-label="${label}" class="quiet">${nothing}</td>`;
  }
  const { outcome } = method;
  const text =
    outcome === 'no-failure-found' || outcome === 'nothing-to-check'
      ? html`<span class="quiet">${texts.methodShort[outcome]}</span>`
      : html`<span class="${outcome}">${reportTexts[language].outcomes[outcome]}</span>`;
  return html`<td role="cell" data-label="${label}">${text}</td>`;
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
