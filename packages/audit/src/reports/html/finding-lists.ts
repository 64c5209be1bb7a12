import type { Finding } from '../../evidence/evidence.ts';
import { byCriterion } from '../../evidence/order.ts';
import { html, type Markup } from '../../markup.ts';
import type { FindingContext } from './finding.ts';
import { groupAlike, renderGroup } from './finding-group.ts';
import type { Section } from './section.ts';

interface FindingList {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  readonly findings: readonly Finding[];
}

/** A list is preceded by links to its groups when there are more of them. */
const jumpsFrom = 4;

/** A section of findings, in groups by the first criterion that each is about. */
export function findingSection(list: FindingList, context: FindingContext): Section {
  const { words } = context;
  const { id, heading, intro, none, findings } = list;
  if (findings.length === 0) return { id, heading, body: html`<p>${none}</p>` };
  const groups = [...groupByCriterion(findings)].sort(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : byCriterion(a, b),
  );
  const idOf = (number: string) => `${id}-${number || 'none'}`;
  const name = (number: string) =>
    number === '' ? words.texts.recommendations : words.criterion(number);
  const jumps = groups.map(
    ([number, { length }]) =>
      html`<li><a href="#${idOf(number)}">${name(number)}</a> <span class="count">${words.number(length)}</span></li>\n`,
  );
  const sections = groups.map(
    ([number, own]) => html`<section class="group" id="${idOf(number)}">
<h3>${name(number)} <span class="count">${words.number(own.length)}</span></h3>
${groupAlike(own, context).map((alike) => renderGroup(alike, 4, context))}</section>
`,
  );
  const body = html`<p>${intro}</p>
${groups.length >= jumpsFrom && html`<ul class="jump">\n${jumps}</ul>\n`}<div class="groups">
${sections}</div>`;
  return { id, heading, body };
}

function groupByCriterion(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.criteria[0] ?? '';
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** Findings one after another, for a page about one component. */
export const findingList = (findings: readonly Finding[], context: FindingContext): Markup =>
  html`${groupAlike(findings, context).map((alike) => renderGroup(alike, 3, context))}`;
