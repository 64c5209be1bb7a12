/**
 * Text without halves of characters, which a page can have and a file must not. With the flag u, a surrogate
 * is only found where its other half is missing. (Node 20 has `toWellFormed`, but the types for it do not.)
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** JSON whose strings are well-formed, for readers that take it literally. */
export const json = (value: unknown, space: number): string =>
  `${JSON.stringify(value, (_key, part) => (typeof part === 'string' ? wellFormed(part) : part), space)}\n`;
