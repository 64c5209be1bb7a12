import { html, Markup } from './markup.ts';
import type { EngineText, Evidence, Finding } from './report.ts';
import type { Words } from './words.ts';

/** A longer list of stories starts folded. */
const foldedFrom = 5;

/** One finding: what, where, how to mend it, and in which stories it was seen. */
export function renderFinding(finding: Finding, words: Words): Markup {
  const { messages } = words;
  const failed = finding.outcome === 'failed';
  const fact = (term: string, description: Markup | Markup[] | string) =>
    html`<dt>${term}</dt>\n<dd>${description}</dd>\n`;
  const criteria = finding.criteria.map((number) => html`<div>${words.criterion(number)}</div>`);
  const rule = html`<a href="${finding.helpUrl}" hreflang="en">${finding.rule}</a>`;
  const path = finding.target.map((frame) => frame.join(' >>> ')).join(' » ');
  return html`<article class="${failed && criteria.length > 0 && 'failed'}" id="${finding.id}">
<h3>${words.engineText(finding.help)}</h3>
<dl>
${criteria.length > 0 && fact(messages.criterion, criteria)}
${finding.impact && fact(messages.impact, messages.impacts[finding.impact])}
${fact(messages.rule, html`${rule} (${finding.engine})`)}
${fact(messages.element, html`<code>${path}</code>`)}
${fact(messages.code, html`<pre><code>${finding.html}</code></pre>`)}
</dl>
${finding.evidence.map((evidence) => renderEvidence(evidence, failed, words))}</article>
`;
}

function renderEvidence({ message, stories }: Evidence, failed: boolean, words: Words): Markup {
  const { messages } = words;
  const lines = (heading: string, texts: EngineText[]) =>
    texts.length > 0 &&
    html`<p>${heading}</p>
<ul>${texts.map((text) => html`<li>${words.engineText(text)}</li>\n`)}</ul>
`;
  const seen = stories.map(
    ({ story, conditions }) =>
      html`<li>${words.story(story)} (${words.conditions(conditions)})</li>\n`,
  );
  return html`${lines(failed ? messages.fixAny : messages.look, message.any)}
${lines(failed ? messages.fixAll : messages.look, message.all)}
<details${new Markup(seen.length > foldedFrom ? '' : ' open')}>
<summary>${messages.seenIn(seen.length)}</summary>
<ul>${seen}</ul></details>
`;
}
