import type { CriterionOutcome } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import type { HtmlWords } from './html-words.ts';
import type { Section } from './section.ts';

const outcomes: readonly CriterionOutcome[] = [
  'failed',
  'cannot-tell',
  'passed',
  'not-applicable',
  'not-tested',
];

/** The figures that somebody reads who reads nothing else. */
export function summarySection(evidence: ProfiledEvidence, words: HtmlWords): Section {
  const { texts, number } = words;
  const { figures } = texts;
  const { findings, questions, advice, problems, visits, targets, conditions, subject, leftOut } =
    evidence;
  const confirmed = findings.filter(({ isConfirmed }) => isConfirmed).length;
  const missing = targets.reduce((sum, { failed }) => sum + failed.length, 0);
  const unneeded = targets.reduce((sum, { notApplicable }) => sum + notApplicable.length, 0);
  const figure = (
    id: string,
    count: number,
    name: string,
    note: string,
    className: string | false,
  ) => html`<li class="${className}"><a href="#${id}"><b>${number(count)}</b> ${name}</a><br><span>${note}</span></li>
`;
  const body = html`<ul class="figures">
${figure('failures', findings.length, figures.failures(findings.length), figures.confirmed(number(confirmed), number(findings.length - confirmed)), findings.length > 0 && 'bad')}${figure('questions', questions.length, figures.questions(questions.length), figures.questionsNote, false)}${figure('advice', advice.length, figures.advice(advice.length), figures.adviceNote, false)}${figure('problems', problems.length, figures.problems(problems.length), figures.problemsNote, problems.length > 0 && 'bad')}</ul>
<h3>${texts.outcomesOf(evidence.criteria.length)}</h3>
${renderOutcomes(evidence, words)}
<p>${texts.visits(number(visits.audited), number(visits.planned), number(targets.length), number(conditions.length), subject.kind)} ${unneeded > 0 && texts.unneeded(unneeded, number(unneeded))} ${missing > 0 ? texts.missing(missing, number(missing)) : visits.audited + unneeded >= visits.planned && texts.allVisited}</p>
${leftOut.criteria.length > 0 && html`<p>${texts.leftOut(leftOut.criteria.length, leftOut.findings.length + leftOut.questions.length)}</p>`}
${subject.components.length > 0 && html`<p>${texts.packages}${reportTexts[words.language].colon}${words.list(subject.components.map(({ name, version }) => `${name} ${version}`))}</p>`}`;
  return { id: 'summary', heading: texts.summary, body };
}

/** A bar of the outcomes of all criteria. Its figures are in the list below it. */
function renderOutcomes({ criteria }: ProfiledEvidence, { texts, number }: HtmlWords): Markup {
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: criteria.filter((criterion) => criterion.outcome === outcome).length,
  }));
  let start = 0;
  const parts = counts.map(({ outcome, count }) => {
    const part = html`<rect class="${outcome}" x="${start}" width="${count}" height="1"/>`;
    start += count;
    return part;
  });
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 ${Math.max(1, criteria.length)} 1" preserveAspectRatio="none">${parts}</svg>
<ul class="key">
${counts.map(({ outcome, count }) => html`<li class="${outcome}"><b>${number(count)}</b> ${texts.outcomeCounts[outcome]}</li>\n`)}</ul>`;
}
