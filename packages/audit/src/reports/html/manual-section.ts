import type { ManualResult } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import type { HtmlWords } from './html-words.ts';
import { own } from './html-words.ts';
import { folded } from './section.ts';

/** More open questions than that start folded: nobody reads them here. */
const foldedFrom = 12;

/** What people answered, by what it is about: who, when, with what; stale answers are marked as such. */
export function renderManual(
  manual: readonly ManualResult[],
  words: HtmlWords,
  level: 3 | 4,
): Markup {
  const { texts, number } = words;
  if (manual.length === 0) return html`<p>${texts.manualIntro}</p>\n<p>${texts.manualNone}</p>`;
  const count = (state: ManualResult['state']) =>
    number(manual.filter((result) => result.state === state).length);
  const subjects = new Map<string, ManualResult[]>();
  for (const result of manual) {
    const list = subjects.get(result.subject);
    if (list) list.push(result);
    else subjects.set(result.subject, [result]);
  }
  const isAlone = subjects.size === 1;
  // Answers first: what nobody has tested can be long.
  const groups = [...subjects]
    .sort(([, a], [, b]) => Number(isAnswered(b)) - Number(isAnswered(a)))
    .map(([subject, results]) => renderSubject(subject, results, { words, level, isAlone }));
  return html`<p>${texts.manualIntro}</p>
<p><strong>${texts.manualCounts(count('answered'), count('stale'), count('not-tested'))}</strong></p>
${groups}`;
}

const isAnswered = (results: readonly ManualResult[]) =>
  results.some(({ state }) => state !== 'not-tested');

function renderSubject(
  subject: string,
  results: readonly ManualResult[],
  { words, level, isAlone }: { words: HtmlWords; level: 3 | 4; isAlone: boolean },
): Markup {
  const { texts } = words;
  const given = results.filter(({ state }) => state !== 'not-tested');
  const open = results.filter(({ state }) => state === 'not-tested');
  const isTag = words.targetIndex(subject) === undefined;
  const name = isTag ? html`<code>&lt;${subject}&gt;</code>` : own(words.target(subject));
  const questions = html`<ul>${open.map((result) => html`<li>${renderQuestion(result, words)}</li>\n`)}</ul>`;
  const heading = level === 3 ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`;
  return html`${!isAlone && heading}
${given.map((result) => renderAnswer(result, words))}${open.length > 0 && folded(texts.manualOpen(open.length), questions, open.length > foldedFrom || !isAlone)}`;
}

const renderQuestion = ({ text, criteria }: ManualResult, { language, list }: HtmlWords): Markup =>
  html`${text[language]}${criteria.length > 0 && html` <small>${list(criteria)}</small>`}`;

function renderAnswer(result: ManualResult, words: HtmlWords): Markup {
  const { texts } = words;
  const { answer, state } = result;
  if (!answer) return html`<p>${renderQuestion(result, words)}</p>`;
  const isStale = state === 'stale';
  return html`<div class="answer${isStale ? ' stale' : ` ${answer.result}`}">
<p>${renderQuestion(result, words)}</p>
<p><strong>${isStale && html`${texts.manualStates.stale} · `}${isStale ? html`<s>${texts.manualResults[answer.result]}</s>` : texts.manualResults[answer.result]}</strong> · ${own(answer.tester)}, ${words.day(answer.date)} · ${texts.answeredWith} ${own(answer.with)}</p>
${isStale && html`<p>${texts.staleNote}</p>`}${answer.note && html`<p>${texts.note}<br>${own(answer.note)}</p>`}</div>
`;
}
