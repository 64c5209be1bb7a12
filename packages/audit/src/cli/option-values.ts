import { CannotRun } from '../cannot-run.ts';
import type { Contact } from '../reports/report-file.ts';
import { suggest } from '../schema-check.ts';

interface ListRules<Choice extends string> {
  readonly choices?: readonly Choice[] | undefined;
  /** Whether `none` alone is the empty list. */
  readonly none?: boolean | undefined;
  readonly pattern?: RegExp | undefined;
  readonly example?: string | undefined;
}

/** Reads words with commas, from one option or from several, each once. */
export const readList =
  <Choice extends string = string>({ choices, none, pattern, example }: ListRules<Choice> = {}) =>
  (words: readonly string[], name: string): readonly Choice[] => {
    const items = [...new Set(split(words))];
    if (none && items.length === 1 && items[0] === 'none') return [];
    if (items.length === 0) throw new CannotRun(`--${name} is empty.`);
    for (const item of items) {
      if (choices && !(choices as readonly string[]).includes(item)) {
        const list = `${choices.join(', ')}${none ? ' or none' : ''}`;
        throw new CannotRun(`--${name} ${item}: it takes ${list}${suggest(item, choices) || '.'}`);
      }
      if (pattern && !pattern.test(item)) {
        throw new CannotRun(`--${name} ${item} should look like ${example}.`);
      }
    }
    return items as unknown as Choice[];
  };

/** A comma in braces, as in a pattern, separates nothing. */
const split = (words: readonly string[]) =>
  words
    .flatMap((word) => word.split(/,(?![^{]*\})/))
    .map((word) => word.trim())
    .filter(Boolean);

interface NumberRules {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean | undefined;
}

/** Reads one number within limits. */
export const readNumber =
  ({ least, most, whole }: NumberRules) =>
  ([word = '']: readonly string[], name: string): number => {
    const number = word.trim() === '' ? Number.NaN : Number(word);
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
    throw new CannotRun(
      `--${name} ${word} should be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
    );
  };

/** Reads numbers with commas. */
export const readNumbers = (rules: Omit<NumberRules, 'whole'>) => {
  const read = readNumber({ ...rules, whole: true });
  return (words: readonly string[], name: string): readonly number[] => {
    const items = split(words);
    if (items.length === 0) throw new CannotRun(`--${name} is empty.`);
    return [...new Set(items.map((item) => read([item], name)))];
  };
};

/** Reads a path; the last one counts. */
export const readPath = (words: readonly string[], name: string): string => {
  const path = words.at(-1) ?? '';
  if (path === '') throw new CannotRun(`--${name} is empty.`);
  return path;
};

/** Reads `theme=light,dark`, once for each global. */
export function readGlobals(words: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    words.map((word) => {
      const [, name, list] = /^([^=,]+)=(.+)$/.exec(word) ?? [];
      const values = [...new Set((list ?? '').split(',').filter(Boolean))];
      if (!name || values.length === 0) {
        throw new CannotRun(`--global ${word} should look like theme=a,b.`);
      }
      return [name, values];
    }),
  );
}

export const contactFields = ['organization', 'email', 'phone', 'address', 'url'] as const;

/** `email=a@b.ca`, once for each field. */
export function readContact(words: readonly string[], name: string): Contact {
  return Object.fromEntries(
    words.map((word) => {
      const [, field, value] = /^(\w+)=(.+)$/s.exec(word.trim()) ?? [];
      if (!contactFields.some((known) => known === field)) {
        throw new CannotRun(
          `--${name} "${word}": it should be a field and a text, as email=access@example.ca. Fields are: ${contactFields.join(', ')}.`,
        );
      }
      return [field, value];
    }),
  );
}
