export type CodeCharacters = 'digits' | 'letters-and-digits';

/**
 * A code as people type it, without the spaces and hyphens that part its groups, in capitals;
 * `undefined` when it holds other characters or not as many as it should. Runs in plain Node.
 */
export function readCode(
  typed: string,
  characters: CodeCharacters = 'digits',
  length?: number | undefined,
): string | undefined {
  const code = bare(typed);
  const wanted = characters === 'digits' ? /^\d+$/ : /^[A-Z\d]+$/;
  return wanted.test(code) && (!length || code.length === length) ? code : undefined;
}

/**
 * A code of a certain shape, in capitals and without what parts its groups; `undefined` when it has
 * another. In a shape `A` is a letter, `0` a digit and `*` either; all else may be left out when it is
 * typed: `AAAA 000`. Runs in plain Node.
 */
export function readShapedCode(typed: string, shape: string): string | undefined {
  const code = bare(typed);
  return code.length === placesOf(shape).length && misfit(code, shape) < 0 ? code : undefined;
}

/** What each character of a code must be. */
export const placesOf = (shape: string): string => shape.replace(/[^A0*]/g, '');

/** The place of the first character that does not fit the shape; -1 when all do. */
export function misfit(code: string, shape: string): number {
  const places = placesOf(shape);
  return [...code].findIndex((character, index) => {
    const place = places[index];
    if (place === 'A') return !/[A-Z]/.test(character);
    return !(place === '0' ? /\d/ : /[A-Z\d]/).test(character);
  });
}

/** A code that fits, with what stands between the groups of its shape. */
export function writeShapedCode(code: string, shape: string): string {
  let at = 0;
  return shape.replace(/[A0*]/g, () => code[at++] ?? '');
}

/** A code without what only parts its groups. */
export const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s‐-―-]+/g, '')
    .toUpperCase();
