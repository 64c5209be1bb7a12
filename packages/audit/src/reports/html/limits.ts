import type { Problem } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import { notTestedTexts } from '../../strings/not-tested-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { type HtmlWords, own } from './html-words.ts';
import { bullets, folded, type Section } from './section.ts';

/** Where testing went wrong: of these places nothing is known, or not all. */
export function renderProblems(problems: readonly Problem[], words: HtmlWords): Markup {
  const { texts } = words;
  return html`<p>${texts.problemsIntro}</p>
${problems.map(
  ({ kind, target, conditions, message }) => html`<div class="problem">
<p><strong>${texts.problemKinds[kind] ?? kind}</strong><br>${own(words.target(target))} <small>${words.conditions(conditions)}</small></p>
<pre lang="en"><code>${message}</code></pre>
</div>
`,
)}`;
}

export const problemsSection = ({ problems }: ProfiledEvidence, words: HtmlWords): Section => ({
  id: 'problems',
  heading: words.texts.problems,
  body:
    problems.length > 0
      ? renderProblems(problems, words)
      : html`<p>${words.texts.problemsNone}</p>`,
});

/** What no part of the run looked at. */
export function notTestedSection(evidence: ProfiledEvidence, words: HtmlWords): Section {
  const { texts } = words;
  const untested = evidence.criteria.filter(({ outcome }) => outcome === 'not-tested');
  const links = untested.map(
    ({ number }) => html`<a href="#sc-${number}">${words.criterion(number)}</a>`,
  );
  return {
    id: 'not-tested',
    heading: texts.notTested,
    body: html`${renderNotTested(evidence, words)}
${untested.length > 0 && folded(texts.criteriaNotTested(untested.length), html`<ul class="jump">${links.map((link) => html`<li>${link}</li>\n`)}</ul>\n`, false)}`,
  };
}

export function renderNotTested({ notTested }: ProfiledEvidence, words: HtmlWords): Markup {
  const sentences = notTestedTexts[words.language];
  const known = (id: string) => (Object.hasOwn(sentences, id) ? (sentences[id] as string) : id);
  return html`<p>${words.texts.notTestedIntro}</p>
${bullets(notTested.map(known))}`;
}
