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

/** A code without what only parts its groups. */
export const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s‐-―-]+/g, '')
    .toUpperCase();
