import type { Finding, Statement } from '../../evidence/evidence.ts';
import { html, type Markup } from '../../markup.ts';
import { reportTexts } from '../../strings/report-texts.ts';
import { leading, pathOf } from '../finding-words.ts';
import type { HtmlWords } from './html-words.ts';
import { own, webLink } from './html-words.ts';

/** A longer list of places starts folded. */
const foldedFrom = 4;
/** A finding of a component may be seen in every story: a page of nothing but their names helps nobody. */
const mostPlaces = 60;

/** What a finding is shown with, beside itself. */
export interface FindingContext {
  readonly words: HtmlWords;
  /** Whether targets and criteria are on the same page, to be linked to. */
  readonly isWhole: boolean;
  /** In how many conditions each target was audited. */
  readonly audited: ReadonlyMap<string, number>;
  /** Whether there are too many findings to say everything of each: the tables of the audit do. */
  readonly isLarge: boolean;
  /** Attributes for the filters, of what is said of a finding or of many alike. */
  attributes(finding: Finding): Markup | false;
  /** Where a finding was seen, for the filters. */
  seen(finding: Finding): string;
  /** Marks of what became of it. */
  marks(finding: Finding): readonly string[];
  exhibits(finding: Finding): Markup | false;
}

/** One finding: what, where, who says so, whose fault, and where it was seen. */
export function renderFinding(finding: Finding, level: 3 | 4, context: FindingContext): Markup {
  const { words } = context;
  const { texts } = words;
  const { id, element, criteria, outcome, isAdvice } = finding;
  const title = leading(finding, words.language);
  const heading = html`${title ? words.engineText(title.help) : id}${element && html` <span class="who">${nameOf(finding, words)}</span>`}`;
  const fact = (term: string, value: Markup | Markup[] | string) =>
    html`<dt>${term}</dt><dd>${value}</dd>\n`;
  const said = finding.statements.map((statement) =>
    renderStatement(statement, finding, title, words),
  );
  const failed = outcome === 'failed' && !isAdvice;
  return html`<article id="${id}"${failed && html` class="failed"`}${context.attributes(finding)} data-seen="${context.seen(finding)}">
${level === 3 ? html`<h3>${heading}</h3>` : html`<h4>${heading}</h4>`}
<ul class="marks">${marksOf(finding, context)}</ul>
<dl>
${criteria.length > 0 && fact(texts.criteria(criteria.length), criterionLinks(finding, context))}${element ? fact(texts.path, html`<code>${pathOf(element)}</code>`) : fact(texts.element, texts.page)}${element && fact(texts.code, html`<pre><code>${element.html}</code></pre>`)}${fact(texts.fault, faultOf(finding, words))}${fact(texts.says, html`<ul>${said}</ul>`)}</dl>
${context.exhibits(finding)}${renderSeen(finding, context)}<p class="id">${texts.finding} <a href="#${id}">${id}</a></p>
</article>
`;
}

export const nameOf = ({ element }: Finding, words: HtmlWords): Markup => {
  const { role = '', name = '' } = element ?? {};
  if (name === '') return html`${role}`;
  // The marks are of our language, the name is of any.
  const [before, after] = reportTexts[words.language].quoted('\n').split('\n');
  return html`${role}${role && ' '}${before}${own(name)}${after}`;
};

export function marksOf(finding: Finding, { words, marks }: FindingContext): Markup[] {
  const { texts } = words;
  const { impact, outcome, isConfirmed, statements } = finding;
  const sources = new Set(
    statements.filter((said) => said.outcome === outcome).map(({ source }) => source),
  ).size;
  const agreement =
    outcome === 'cannot-tell'
      ? html`<li>${texts.decide}</li>`
      : isConfirmed
        ? html`<li class="agreed">${texts.agree(sources)}</li>`
        : html`<li class="alone">${texts.alone}</li>`;
  return [
    ...(impact ? [html`<li class="${impact}">${texts.impact(texts.impacts[impact])}</li>`] : []),
    agreement,
    ...marks(finding).map((mark) => html`<li class="change">${mark}</li>`),
  ];
}

export const criterionLinks = (
  { criteria }: Finding,
  { words, isWhole }: FindingContext,
): Markup[] =>
  criteria.map((number, index) => {
    const name = words.criterion(number);
    const href = isWhole ? words.criterionLink(number) : undefined;
    const link = href === undefined ? html`${name}` : html`<a href="${href}">${name}</a>`;
    return html`${index > 0 && html`<br>`}${link}`;
  });

export function faultOf({ attribution }: Finding, { language }: HtmlWords): Markup {
  const { kind, tag, version } = attribution;
  const what = tag !== undefined && html` (<code>&lt;${tag}&gt;</code>${version && ` ${version}`})`;
  return html`${reportTexts[language].attributions[kind]}${what}`;
}

export function renderStatement(
  statement: Statement,
  finding: Finding,
  title: Statement | undefined,
  words: HtmlWords,
  withMessage = true,
): Markup {
  const { source, rule, outcome, help, helpUrl } = statement;
  const { texts } = words;
  const other = outcome !== finding.outcome && html` (${texts.saysOther[outcome]})`;
  const demand = help.en !== title?.help.en && html`<br>${words.engineText(help)}`;
  const lines = withMessage ? linesOfStatement(statement) : [];
  const link = webLink(helpUrl, html`<code>${rule}</code>`, 'en');
  const said =
    lines.length > 0 &&
    html`<ul>${lines.map((line) => html`<li>${words.engineText(line)}</li>`)}</ul>`;
  return html`<li><b>${texts.sources[source] ?? source}</b> ${link}${other}${demand}${said}</li>`;
}

/** What a statement says beside what the rule asks for, each once. */
export const linesOfStatement = ({ message, help }: Statement) =>
  [...new Map(message.map((text) => [text.en, text])).values()].filter(({ en }) => en !== help.en);

function renderSeen({ seen }: Finding, { words, audited, isWhole }: FindingContext): Markup {
  const { texts } = words;
  const groups = new Map<string, string[]>();
  const conditions = new Set<string>();
  for (const place of seen) {
    for (const id of place.conditions) conditions.add(id);
    const isEvery =
      place.conditions.length > 1 && place.conditions.length === audited.get(place.target);
    const key = isEvery
      ? texts.everyCondition
      : texts.inConditions(words.conditions(place.conditions));
    const targets = groups.get(key);
    if (targets) targets.push(place.target);
    else groups.set(key, [place.target]);
  }
  let left = mostPlaces;
  const lists = [...groups].map(([where, targets]) => {
    const shown = targets.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return html``;
    const isOne = targets.length === 1;
    const items = shown.map((id) => {
      const index = isWhole ? words.targetIndex(id) : undefined;
      const name = own(words.target(id));
      const link = index === undefined ? name : html`<a href="#t${index}">${name}</a>`;
      return html`<li>${link}${isOne && html` <small>${where}</small>`}</li>`;
    });
    return html`${!isOne && html`<p>${where}</p>`}<ul>${items}</ul>`;
  });
  const more = seen.length - mostPlaces;
  const open = seen.length < foldedFrom && html` open`;
  return html`<details${open}><summary>${texts.seenIn(seen.length, conditions.size)}</summary>
${lists}${more > 0 && html`<p>${texts.moreInEvidence(words.number(more))}</p>`}</details>
`;
}
