/** What parts words: people leave it out or type another, as in "St. John's" and "Terre-Neuve". */
const BETWEEN = /[\s\-‐-―'’.,;:/()]+/g;
const MARKS = /\p{Mn}+/gu;
const PLAIN = /^[a-z\d]*$/;
/** What has no letter with an accent: taking letters apart is most of the work. */
const ASCII = /^[\0-\x7f]*$/;

/** One letter as two, which no normalisation takes apart. */
const TWO: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

const simple = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(/[œæß]/g, (letter) => TWO[letter] ?? letter);

/**
 * A text as it is compared: without case, accents and punctuation between words. `Intl.Collator` knows
 * the same and more, and compares whole texts only: it finds nothing inside.
 */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text : simple(text).replace(BETWEEN, ' ').trim();

/** A part of a text: where it begins, and where what follows it begins. */
export type Stretch = readonly [start: number, end: number];

/** Where in a label stands what was typed: the first place, at the start of a word if there is one. */
export function matchesIn(label: string, query: string): Stretch[] {
  const folded = fold(query);
  if (!folded) return [];
  // Each character of the folded label, with its place in the label.
  let text = ' ';
  const places = [0];
  let at = 0;
  for (const character of label) {
    const piece = simple(character).replace(BETWEEN, ' ');
    if (piece !== ' ' || !text.endsWith(' ')) {
      text += piece;
      for (let count = 0; count < piece.length; count++) places.push(at);
    }
    at += character.length;
  }
  const stretch = (word: string): Stretch | undefined => {
    const inWord = text.indexOf(` ${word}`);
    const start = inWord < 0 ? text.indexOf(word, 1) : inWord + 1;
    if (start < 0) return undefined;
    return [places[start] as number, places[start + word.length] ?? label.length];
  };
  const whole = stretch(folded);
  if (whole) return [whole];
  const words = folded.split(' ').flatMap((word) => {
    const found = stretch(word);
    return found ? [found] : [];
  });
  return apart(words.sort(([one], [other]) => one - other));
}

/** Stretches in order, without those that overlap one before. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  let last = 0;
  return stretches.filter(([start, end]) => {
    const isApart = start >= last;
    if (isApart) last = end;
    return isApart;
  });
}
