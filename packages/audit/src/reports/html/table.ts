import { html, type Markup } from '../../markup.ts';

/** A row: what it is about, then the cells under the other headings. */
export interface Row {
  readonly id?: string | undefined;
  readonly header: Markup;
  readonly cells: readonly (Markup | string)[];
}

/**
 * A table that narrow screens show row by row, each cell with its heading. Roles are named because browsers
 * take those of tables away where they are laid out as blocks.
 */
export function renderTable(
  { className, labelledBy }: { className: 'matrix' | 'counts'; labelledBy: string },
  headings: readonly string[],
  rows: readonly Row[],
): Markup {
  const cell = (content: Markup | string, index: number) =>
    html`<td role="cell" data-label="${headings[index + 1]}">${content}</td>`;
  return html`<table class="${className}" role="table" aria-labelledby="${labelledBy}">
<thead role="rowgroup"><tr role="row">${headings.map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ id, header, cells }) =>
    html`<tr role="row"${id !== undefined && html` id="${id}"`}><th role="rowheader" scope="row">${header}</th>${cells.map(cell)}</tr>\n`,
)}</tbody></table>
`;
}

/** Nothing to say in a cell: seen as a dash, read as what it means. */
export const nothing = (meaning: string): Markup =>
  html`<span class="nothing"><span class="unseen">${meaning}</span></span>`;
