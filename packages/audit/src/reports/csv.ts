import { wellFormed } from './well-formed.ts';

// A spreadsheet takes a cell that starts so for a formula, quoted or not. The wide forms count, too.
const formula = /^[\t\r\n\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

// Excel cuts a cell off after 32,767 characters and puts the rest into the next row.
const longest = 32_000;

export type Cell = string | number;

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = wellFormed(cell)
    .replaceAll('\0', '\uFFFD')
    .slice(0, longest)
    // Half a character may be left at the end.
    .replace(/[\uD800-\uDBFF]$/, '');
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as RFC 4180 has it. With a byte order mark, as Excel takes it for the system's old encoding
 * otherwise; a text that could be taken for a formula gets an apostrophe in front.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
