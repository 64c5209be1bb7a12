import { html, type Markup } from '../../markup.ts';
import { pathInFolder } from '../../plan/plan.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import type { Exhibits } from './exhibits.ts';
import { type HtmlWords, own, software, webLink } from './html-words.ts';
import { facts, folded, type Section } from './section.ts';

/** More than that starts folded. */
const foldedFrom = 12;

/** With what, when, on what and how: what another auditor needs to repeat it. */
export function runSection(
  evidence: ProfiledEvidence,
  words: HtmlWords,
  exhibits: Exhibits,
): Section {
  const { texts, number } = words;
  const { conditions, targets, rules, subject } = evidence;
  const list = (heading: string, items: readonly Markup[]) =>
    folded(heading, html`<ul>\n${[...items]}</ul>`, items.length > foldedFrom);
  const body = html`${renderRunFacts(evidence, words)}
${list(
  texts.conditions(conditions.length),
  conditions.map(
    ({ id }) => html`<li>${words.condition(id)} <small><code>${id}</code></small></li>\n`,
  ),
)}${list(
  texts.targets(targets.length, subject.kind),
  targets.map((target, index) => renderTarget(target, index, words, exhibits)),
)}${list(
  texts.rules(rules.length),
  rules.map(
    ({ source, id, help, helpUrl, applied, ran }) =>
      html`<li>${texts.sources[source] ?? source} ${webLink(helpUrl, html`<code>${id}</code>`, 'en')} ${words.engineText(help)} <small>${texts.rule(number(applied), number(ran))}</small></li>\n`,
  ),
)}`;
  return { id: 'run', heading: texts.run, body };
}

export function renderRunFacts(evidence: ProfiledEvidence, words: HtmlWords): Markup {
  const { texts } = words;
  const { tool, engines, browser, runtime, source, subject } = evidence;
  const commit = source
    ? html`<code>${source.commit}</code>${source.dirty && ` (${texts.dirty})`}`
    : texts.noCommit;
  return facts([
    [texts.runFacts.tool, software(tool)],
    [texts.runFacts.engines, words.list(engines.map(software))],
    [texts.runFacts.browser, software(browser)],
    [texts.runFacts.runtime, software(runtime)],
    [texts.runFacts.started, words.moment(evidence.started)],
    [texts.runFacts.finished, words.moment(evidence.finished)],
    [texts.facts.commit, commit],
    subject.builtWith !== null && [texts.runFacts.built, software(subject.builtWith)],
    subject.components.length > 0 && [texts.packages, words.list(subject.components.map(software))],
  ]);
}

function renderTarget(
  target: ProfiledEvidence['targets'][number],
  index: number,
  words: HtmlWords,
  exhibits: Exhibits,
): Markup {
  const { texts } = words;
  const { name, url, title, state, reason, audited, notApplicable, failed } = target;
  const path = pathInFolder(url);
  const address = path === undefined ? webLink(url, url) : html`<code>${path}</code>`;
  const shown = url !== name && /^https?:/i.test(url) && html`<br>${address}`;
  const linked = url === name ? webLink(url, own(name)) : own(name);
  const facts = [
    texts.auditedIn(words.number(audited.length)),
    ...(notApplicable.length > 0 ? [texts.notApplicableIn(words.conditions(notApplicable))] : []),
    ...(failed.length > 0 ? [texts.failedIn(words.conditions(failed))] : []),
  ];
  return html`<li id="t${index}">${linked}${state && html` – ${own(state)}`}${title && title !== name && html` – ${own(title)}`}${shown}<br><small>${facts.join('; ')}. ${texts.reason}: ${own(reason)}</small>${exhibits.linksOf(target.id)}</li>\n`;
}
