/** The language of a text, as ISO 639-1; `null`: too short, names, or not to be told. */
export type LanguageDetector = (text: string) => string | null;

/** Shorter texts are never judged: a few words may be of any language. */
export const fewestLetters = 40;

let loaded: Promise<LanguageDetector> | undefined;

/**
 * Loads the detector, once: its data takes half a second and 160 MB. The largest data were right on all
 * of our own 268 sentences (this one on 267, the other a place's name), and take 416 MB.
 */
export const loadLanguageDetector = (): Promise<LanguageDetector> => {
  loaded ??= import('eld/small').then(({ eld }) => (text: string) => {
    const words = text
      .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
      .split(/[^\p{L}\p{M}'’-]+/u)
      .filter(Boolean);
    const letters = words.join('').length;
    if (letters < fewestLetters) return null;
    // Names of people and places have no language of their own.
    const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capital > words.length / 2) return null;
    const detect = (part: readonly string[]) => {
      const result = eld.detect(part.join(' '));
      return result.isReliable() ? result.language : null;
    };
    const whole = detect(words);
    if (!whole || letters < 2 * fewestLetters || words.length < 8) return whole || null;
    // A text in two languages is of neither.
    const half = Math.floor(words.length / 2);
    const halves = [detect(words.slice(0, half)), detect(words.slice(half))];
    return halves.every((one) => one === null || one === whole) ? whole : null;
  });
  return loaded;
};

const detected = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo ' +
    'lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);
const other: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  fil: 'tl',
  ckb: 'ku',
  cmn: 'zh',
  yue: 'zh',
  id: 'ms',
  prs: 'fa',
};
/** Languages so near to each other that a program takes one for the other. */
const near = [
  'no da sv',
  'hr sr bs sl',
  'cs sk',
  'es gl ca pt eu',
  'ru uk be bg mk',
  'hi mr ne',
  'ar fa ur ku',
  'nl af',
].map((group) => new Set(group.split(' ')));

/** Whether a text in `found` is not in the language that was declared; a language unknown here always fits. */
export function contradicts(declared: string, found: string): boolean {
  const primary = declared.trim().toLowerCase().split('-')[0] ?? '';
  const known = other[primary] ?? primary;
  if (!detected.has(known) || known === found) return false;
  return !near.some((group) => group.has(known) && group.has(found));
}
