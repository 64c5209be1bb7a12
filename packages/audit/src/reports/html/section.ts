import { html, type Markup } from '../../markup.ts';

/** A part of a report with its heading, which the contents link to. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
}

export const renderSection = ({ id, heading, body }: Section): Markup =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${body}
</section>
`;

/** Links to the sections, in order. */
export const renderContents = (sections: readonly Section[], label: string): Markup =>
  html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${label}</h2>
<ol>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
`;

/** A list of terms and what is said of each. */
export const facts = (list: readonly (readonly [string, Markup | string] | false)[]): Markup =>
  html`<dl class="facts">
${list.map((fact) => fact && html`<div><dt>${fact[0]}</dt><dd>${fact[1]}</dd></div>\n`)}</dl>
`;

export const bullets = (items: readonly (Markup | string)[]): Markup =>
  html`<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;

/** A list that is folded when it is long. */
export const folded = (summary: string, body: Markup, isLong: boolean): Markup =>
  html`<details${!isLong && html` open`}><summary>${summary}</summary>\n${body}</details>\n`;
