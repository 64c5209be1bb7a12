import fc from 'fast-check';

/** What goes wrong where text is taken for HTML, an address, a file or a boundary. */
const AWKWARD = [
  '🎉',
  '👩🏽‍🚀',
  'é',
  'مرحبا بالعالم',
  'שלום',
  '\u202e',
  '\u2028',
  '"',
  "'",
  '’',
  '<b>',
  '&amp;',
  '%0A',
  '+',
  '=',
  ';',
  '\\',
  '[0]',
  '{{ 1 }}',
  '</textarea>',
  '--',
  ' ',
];

/** Text of one line. Browsers drop line breaks there, and no browser sends half of a character. */
const piece = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((text) => !/[\r\n\0\ud800-\udfff]/u.test(text)),
);
export const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
export const filledLine = line.map((text) => `${text}x`);
export const lines = fc.array(line, { maxLength: 4 }).map((all) => all.join('\n'));

export const HUGE = 'Où ça ? 🎣\n'.repeat(9000);

// A file has no path; browsers write a quote in its name as `%22`, which it cannot have, then.
const fileName = filledLine.map((text) => text.replace(/\/|%(?=0A|0D|22)/gi, '_'));
const PDF = Buffer.from('%PDF-1.7\n');

/** A file with a name that is a nuisance. Browsers send one of 0 bytes, which tds-file-upload refuses. */
const fileOf = (minLength) =>
  fc.oneof(
    fc.record({
      name: fileName,
      type: fc.constantFrom('text/plain', ''),
      content: fc.uint8Array({ minLength, maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    }),
    fc.record({
      name: fileName.map((text) => `${text}.pdf`),
      type: fc.constant('application/pdf'),
      content: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([PDF, bytes])),
    }),
  );
export const files = (minLength) =>
  fc.uniqueArray(fileOf(minLength), { minLength: 1, maxLength: 3, selector: ({ name }) => name });
