import { formatNumber } from '../format-number.js';
import type { Language } from '../language.js';
import { countTexts } from '../strings/count-texts.js';
import { strings } from '../strings/strings.js';

/** What is counted: `characters` or `words`. */
export type CountUnit = 'characters' | 'words';

/**
 * The characters of a text, as a server counts them: Unicode code points, a line break as one. Python's
 * `len`, PHP's `mb_strlen`, Java's `codePointCount` and the `char_length` of databases agree; graphemes
 * would change with each version of Unicode, UTF-16 units count most emoji twice.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text.replace(/\r\n?/g, '\n')) count++;
  return count;
}

/**
 * The words of a text: what stands between white space and has a letter or a number in it. So French
 * punctuation with a space before it, as in « oui ! », is no word.
 */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** How much an answer holds. */
export const countOf = (text: string, unit: CountUnit | undefined): number =>
  unit === 'words' ? countWords(text) : countCharacters(text);

/** A number with what it counts: "1 word", "1,200 characters". */
export function counted(count: number, unit: CountUnit | undefined, language: Language): string {
  const { locale } = strings[language];
  const texts = countTexts[language];
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  const [one, many] =
    unit === 'words' ? [texts.word, texts.words] : [texts.character, texts.characters];
  return `${formatNumber(count, locale)} ${isOne ? one : many}`;
}

/** How much of a limit is left, or how much is too many. */
export function countText(
  count: number,
  most: number,
  unit: CountUnit | undefined,
  language: Language,
): string {
  const left = most - count;
  const amount = counted(Math.abs(left), unit, language);
  const { countOver, countLeft } = countTexts[language];
  return left < 0 ? countOver(amount) : countLeft(amount);
}
