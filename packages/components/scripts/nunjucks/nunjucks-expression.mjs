// Expressions in the syntax of Nunjucks.
import { condition } from './expression.mjs';

/** A text as a literal. */
export const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const WRITERS = {
  literal: ({ value }) => (typeof value === 'string' ? quoted(value) : String(value ?? 'none')),
  variable: ({ name }) => name,
  member: ({ object, name }) => `${inner(object)}.${name}`,
  and: ({ left, right }) => `${inner(left)} and ${inner(right)}`,
  or: ({ left, right }) => `${inner(left)} or ${inner(right)}`,
  not: ({ value }) => `not ${inner(value)}`,
  equals: ({ left, right }) => `${inner(left)} === ${inner(right)}`,
  isOneOf: ({ value, choices }) => `${inner(value)} in [${choices.map(write).join(', ')}]`,
  // Nunjucks knows no flag `u`, and fails on it when the macros are loaded.
  matches: ({ value, regex }) => `r/${regex.pattern}/${regex.flags}.test(${write(value)})`,
  coalesce: ({ left, right }) => `${inner(left)} if ${inner(left)} != none else ${inner(right)}`,
  conditional: ({ test, yes, no }) =>
    `${inner(yes)} if ${write(condition(test))} else ${inner(no)}`,
  slice: ({ value, from, to }) => `(${write(value)}).slice(${write(from)}, ${write(to)})`,
  text: ({ parts }) => parts.map(inner).join(' ~ '),
  formattedNumber: ({ value, locale }) => `${inner(value)}.toLocaleString(${write(locale)})`,
  formattedFileSize: ({ value, locale }) => {
    const inUnit = (unit, size) =>
      `(${inner(value)} / ${size}).toLocaleString(${write(locale)}, { style: 'unit', unit: '${unit}', maximumFractionDigits: ${size > 2 ** 10 ? 1 : 0}, roundingMode: 'floor' })`;
    return `${inUnit('kilobyte', 2 ** 10)} if ${inner(value)} < ${2 ** 20} else (${inUnit('megabyte', 2 ** 20)} if ${inner(value)} < ${2 ** 30} else ${inUnit('gigabyte', 2 ** 30)})`;
  },
  // A macro of the prelude.
  fileTypes: ({ accept, texts }) =>
    `_fileTypes(${[accept, ...Object.values(texts)].map(write).join(', ')})`,
  idList: ({ ids }) => {
    const [only, ...more] = ids.map(write);
    const list = more.length
      ? `([${[only, ...more].join(', ')}] | select | join(' '))`
      : `(${only})`;
    return `${list} or none`;
  },
};

/** An expression. */
export const write = (value) => WRITERS[value.type](value);

const ATOMS = new Set(['literal', 'variable', 'member']);
/** An expression as an operand. */
export const inner = (value) => (ATOMS.has(value.type) ? write(value) : `(${write(value)})`);
