import { html, type Markup } from './markup.ts';
import type { Report, Software } from './report.ts';
import type { Words } from './words.ts';

const software = ({ name, version }: Software) => `${name} ${version}`;

/** With what, when and on what the run was made: what another auditor needs to repeat it. */
export function renderTested(report: Report, words: Words): Markup {
  const { messages } = words;
  const { builtWith } = report.subject;
  const { width, height } = report.environment.viewport;
  const facts: [string, Markup | string][] = [
    [messages.date, words.date(report.started)],
    [messages.commit, commit(report, words)],
    [messages.builtWith, builtWith ? software(builtWith) : messages.unknown],
    [messages.tool, `${software(report.tool)}, ${software(report.runtime)}`],
    [messages.engine, report.engines.map(software).join(', ')],
    [messages.browser, software(report.browser)],
    [messages.display, messages.window(width, height)],
    [messages.conditions, report.conditions.map(({ id }) => words.condition(id)).join(', ')],
  ];
  const stories = report.stories.map(({ id, checked }) => {
    const amount = messages.storyChecks(checked.length);
    return html`<li>${words.story(id)} (${amount})</li>\n`;
  });
  const rules = report.rules.map(({ id, help, helpUrl, applied, ran }) => {
    const link = html`<a href="${helpUrl}" hreflang="en">${id}</a>`;
    return html`<li>${link} ${words.engineText(help)} (${messages.ruleUse(applied, ran)})</li>\n`;
  });
  return html`<dl>
${facts.map(([term, fact]) => html`<dt>${term}</dt>\n<dd>${fact}</dd>\n`)}</dl>
<details><summary>${messages.stories} (${stories.length})</summary>
<ul>
${stories}</ul></details>
<details><summary>${messages.rulesRun} (${rules.length})</summary>
<ul>
${rules}</ul></details>`;
}

function commit({ source }: Report, { messages }: Words) {
  if (!source) return messages.unknown;
  const code = html`<code>${source.commit}</code>`;
  return source.dirty ? html`${code} (${messages.commitDirty})` : code;
}
