import { fold } from './fold.js';
import type { Suggestion } from './suggestion.js';

/** The first of what was found, and how many there are in all. */
export interface Found {
  readonly shown: readonly Suggestion[];
  readonly total: number;
}

/** How well an option fits: 0 is best, -1 not at all. */
function rankOf({ folded, terms }: Suggestion, query: string, words: readonly string[]): number {
  const place = folded.indexOf(query);
  if (place === 1) return 0;
  if (folded.includes(` ${query}`)) return 1;
  if (words.length > 1 && words.every((word) => folded.includes(word))) return 2;
  if (terms?.includes(` ${query}`)) return 2;
  return place > 0 ? 3 : -1;
}

/**
 * The options that hold what was typed: first those that begin with it, then those with a word that
 * does, then those with all of its words or another name, then those with it inside of a word. Each in
 * the order of the list, which its author chose.
 */
export function filter(all: readonly Suggestion[], typed: string, limit: number): Found {
  const query = fold(typed);
  if (!query) return { shown: all.slice(0, limit), total: all.length };
  const words = query.split(' ').map((word) => ` ${word}`);
  const ranked: Suggestion[][] = [[], [], [], []];
  let total = 0;
  for (const option of all) {
    const rank = rankOf(option, query, words);
    if (rank < 0) continue;
    total++;
    const same = ranked[rank] as Suggestion[];
    if (same.length < limit) same.push(option);
  }
  return { shown: ranked.flat().slice(0, limit), total };
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** The one option that was typed out, whatever the case, accents and spaces; of several none. */
export function exactly(all: readonly Suggestion[], typed: string): Suggestion | undefined {
  const folded = ` ${fold(typed)}`;
  if (folded === ' ') return undefined;
  const joined = withoutSpaces(folded);
  // Asked at each key: of thousands only those that may be it are looked at closely.
  const near = all.filter(
    (option) =>
      !option.isDisabled &&
      option.folded[1] === folded[1] &&
      option.folded.length > joined.length &&
      option.folded.length <= 2 * joined.length &&
      withoutSpaces(option.folded) === joined,
  );
  const whole = near.filter((option) => option.folded === folded);
  const same = whole.length ? whole : near;
  if (same.every(({ value }) => value === same[0]?.value)) return same[0];
  const text = typed.trim();
  const precisely = same.filter(({ label }) => label === text);
  return precisely.length === 1 ? precisely[0] : undefined;
}
