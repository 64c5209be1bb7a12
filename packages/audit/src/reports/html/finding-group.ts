import type { Finding } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import { leading, pathOf } from '../finding-words.ts';
import {
  criterionLinks,
  type FindingContext,
  faultOf,
  linesOfStatement,
  marksOf,
  nameOf,
  renderFinding,
  renderStatement,
} from './finding.ts';
import { own } from './html-words.ts';

/** So many findings of a group are listed where a report has many; the tables of the audit have all. */
export const mostListed = 100;
/** So many places of each are named there. */
const mostPlaces = 2;
/** A longer list starts folded. */
const foldedFrom = 6;

/**
 * Findings that differ in nothing but the element, what is said of it, and the places: the same rules failed,
 * about the same criteria, by the same component's fault.
 */
export function groupAlike(
  findings: readonly Finding[],
  context: FindingContext,
): (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { outcome, isAdvice, criteria, impact, isConfirmed, attribution, statements } = finding;
    const said = statements.map(({ source, rule, outcome, help }) => [source, rule, outcome, help]);
    const about = [outcome, isAdvice, criteria, impact, isConfirmed, attribution, said];
    const key = JSON.stringify([about, context.marks(finding), finding.element === null]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** What findings of one group share, once; then a row for each. */
export function renderGroup(
  findings: readonly Finding[],
  level: 3 | 4,
  context: FindingContext,
): Markup {
  const [first] = findings as [Finding, ...Finding[]];
  if (findings.length === 1) return renderFinding(first, level, context);
  const { words, isLarge } = context;
  const { texts } = words;
  const title = leading(first, words.language);
  const name = title ? words.engineText(title.help) : first.id;
  const heading = html`${name} <span class="count">${words.number(findings.length)}</span>`;
  const fact = (term: string, value: Markup | Markup[]) =>
    html`<dt>${term}</dt><dd>${value}</dd>\n`;
  const shared = first.statements.map((statement, index) =>
    findings.every(
      ({ statements }) =>
        JSON.stringify(statements[index]?.message) === JSON.stringify(statement.message),
    ),
  );
  const said = first.statements.map((statement, index) =>
    renderStatement(statement, first, title, words, shared[index] === true),
  );
  const listed = isLarge ? findings.slice(0, mostListed) : findings;
  const rows = listed.map((finding) => renderRow(finding, shared, context));
  const left = findings.length - listed.length;
  const open = findings.length < foldedFrom && !isLarge && html` open`;
  const failed = first.outcome === 'failed' && !first.isAdvice;
  return html`<article${failed && html` class="failed"`}${context.attributes(first)} data-all="${findings.length}">
${level === 3 ? html`<h3>${heading}</h3>` : html`<h4>${heading}</h4>`}
<ul class="marks">${marksOf(first, context)}</ul>
<dl>
${first.criteria.length > 0 && fact(texts.criteria(first.criteria.length), criterionLinks(first, context))}${fact(texts.fault, faultOf(first, words))}${fact(texts.says, html`<ul>${said}</ul>`)}</dl>
<details${open}><summary>${texts.elements(words.number(findings.length))}</summary>
<ol class="rows">
${rows}</ol>
${left > 0 && html`<p class="left">${texts.leftInTables(words.number(left))}</p>`}</details>
</article>
`;
}

/** One element of a group: what it is, where in the page, its code, what is said of it alone, where it was seen. */
function renderRow(finding: Finding, shared: readonly boolean[], context: FindingContext): Markup {
  const { words, isLarge } = context;
  const { id, element, statements } = finding;
  const lines = statements.flatMap((statement, index) =>
    shared[index] ? [] : linesOfStatement(statement),
  );
  const what = element
    ? html`<b>${nameOf(finding, words)}</b> <code>${pathOf(element)}</code><pre>${element.html}</pre>`
    : html`<b>${words.texts.page}</b> `;
  return html`<li id="${id}" data-seen="${context.seen(finding)}">${what}${lines.map((line) => html`<p>${words.engineText(line)}</p>`)}${!isLarge && context.exhibits(finding)}<p class="seen">${renderPlaces(finding, context)} <a class="link" href="#${id}">${id}</a></p>\n`;
}

/** The places in words: in what conditions, then which. */
function renderPlaces(
  { seen }: Finding,
  { words, audited, isWhole, isLarge }: FindingContext,
): Markup {
  const { texts, number } = words;
  const groups = new Map<string, string[]>();
  for (const { target, conditions } of seen) {
    const all = audited.get(target) ?? 0;
    const where =
      conditions.length > 1 && conditions.length === all
        ? texts.everyCondition
        : isLarge && conditions.length > 1
          ? texts.conditionsOf(number(conditions.length), number(all))
          : texts.inConditions(words.conditions(conditions));
    const targets = groups.get(where);
    if (targets) targets.push(target);
    else groups.set(where, [target]);
  }
  let left = isLarge ? mostPlaces : seen.length;
  const parts = [...groups].map(([where, targets], group) => {
    const shown = targets.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return html``;
    const names = shown.map((id, index) => {
      const place = isWhole ? words.targetIndex(id) : undefined;
      const name =
        place === undefined
          ? own(words.target(id))
          : html`<a href="#t${place}">${words.target(id)}</a>`;
      return html`${index > 0 && ', '}${name}`;
    });
    return html`${group > 0 && '; '}${names} – ${where}`;
  });
  const more = isLarge ? seen.length - mostPlaces : 0;
  return html`${parts}${more > 0 && html` ${texts.morePlaces(number(more))}`}`;
}
