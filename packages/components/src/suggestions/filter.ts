import { fold } from './fold.js';
import type { Suggestion } from './suggestion.js';

/** The first of what was found, and how many there are in all. */
export interface Found {
  readonly shown: readonly Suggestion[];
  readonly total: number;
}

/** What was found, and all of it in the order of the list. */
export interface FoundAll extends Found {
  readonly all: readonly Suggestion[];
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
export const filter = (all: readonly Suggestion[], typed: string, limit: number): Found =>
  filterFolded(all, fold(typed), limit);

/** As `filter()`, of a text that is folded already. */
export function filterFolded(all: readonly Suggestion[], query: string, limit: number): FoundAll {
  if (!query) return { shown: all.slice(0, limit), total: all.length, all };
  const words = query.split(' ').map((word) => ` ${word}`);
  const ranked: Suggestion[][] = [[], [], [], []];
  const fitting: Suggestion[] = [];
  for (const option of all) {
    const rank = rankOf(option, query, words);
    if (rank < 0) continue;
    fitting.push(option);
    const same = ranked[rank] as Suggestion[];
    if (same.length < limit) same.push(option);
  }
  return { shown: ranked.flat().slice(0, limit), total: fitting.length, all: fitting };
}

/** A text as it is compared with what was typed out. */
export const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** The one option that was typed out, whatever the case, accents and spaces; of several none. */
export function exactly(all: readonly Suggestion[], typed: string): Suggestion | undefined {
  const folded = ` ${fold(typed)}`;
  if (folded === ' ') return undefined;
  const joined = withoutSpaces(folded);
  const near = all.filter(
    (option) => !option.isDisabled && withoutSpaces(option.folded) === joined,
  );
  const whole = near.filter((option) => option.folded === folded);
  const same = whole.length ? whole : near;
  if (same.every(({ value }) => value === same[0]?.value)) return same[0];
  const text = typed.trim();
  const precisely = same.filter(({ label }) => label === text);
  return precisely.length === 1 ? precisely[0] : undefined;
}
