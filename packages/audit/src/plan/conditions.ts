import type { Condition } from './condition.ts';

/** Circumstances besides the base, by the names that people give them with `--circumstances`. */
export const circumstances = [
  'zoom',
  'text-spacing',
  'forced-colors',
  'reduced-motion',
  'print',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** Looks that a page can ask the browser for. */
export const themes = ['light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof themes)[number];

/** What the matrix is made of. */
export interface ConditionChoice {
  /** Of a Storybook: its globals and their values; the first value of each is the base look. */
  readonly globals?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Of pages: languages that are asked for, as `en` or `fr-CA`. */
  readonly languages: readonly string[];
  readonly themes: readonly Theme[];
  /** The first is the base. */
  readonly widths: readonly number[];
  readonly circumstances: readonly Circumstance[];
  /** Every language with every theme and in every circumstance. */
  readonly fullMatrix: boolean;
}

type Setting = Omit<Condition, 'id' | 'width' | 'height'>;
/** A language with a theme: `id` is what both are called. */
interface Look {
  readonly id: string;
  readonly setting: Setting;
  readonly isBase: boolean;
}

const heights: Readonly<Record<number, number>> = { 320: 640, 768: 1024, 1280: 800 };
const heightOf = (width: number) => heights[width] ?? Math.max(640, Math.round(width * 0.625));

const byCircumstance: Readonly<Record<Circumstance, Partial<Condition>>> = {
  // 1280 × 1024 at 400 % shows 320 × 256, the sizes that 1.4.10 names.
  zoom: { zoom: 4, width: 1280, height: 1024 },
  'text-spacing': { textSpacing: true },
  'forced-colors': { forcedColors: true },
  'reduced-motion': { reducedMotion: true },
  print: { media: 'print' },
};

/**
 * The conditions to look at targets in: every language with every theme at the first width; each
 * further width and circumstance once per language, with the first theme. Ids depend on a condition
 * alone, not on what else was chosen, so that runs can be compared.
 */
export function makeConditions(choice: ConditionChoice): Condition[] {
  const looks = choice.globals ? looksOfStories(choice.globals) : looksOfPages(choice);
  const [width = 1280, ...furtherWidths] = choice.widths;
  const base = { width, height: heightOf(width) };
  const further: [string, Partial<Condition>][] = [
    ...furtherWidths.map((w): [string, Partial<Condition>] => [
      `${w}`,
      { width: w, height: heightOf(w) },
    ]),
    ...choice.circumstances.map((name): [string, Partial<Condition>] => [
      name === 'zoom' ? 'zoom-400' : name,
      byCircumstance[name],
    ]),
  ];
  const conditions: Condition[] = looks.map(({ id, setting }) => ({
    id: join(id, `${width}`),
    ...setting,
    ...base,
  }));
  for (const [name, difference] of further) {
    for (const { id, setting, isBase } of looks) {
      if (!isBase && !choice.fullMatrix) continue;
      conditions.push({ id: join(id, name), ...setting, ...base, ...difference });
    }
  }
  return withUniqueIds(conditions);
}

/** All combinations of the globals. A global called `language` is the language, the rest is the theme. */
function looksOfStories(globals: Readonly<Record<string, readonly string[]>>): Look[] {
  let looks: { values: string[]; globals: Record<string, string>; isBase: boolean }[] = [
    { values: [], globals: {}, isBase: true },
  ];
  for (const [name, values] of Object.entries(globals)) {
    const isLanguage = /^(language|locale|lang)$/i.test(name);
    looks = looks.flatMap((look) =>
      values.map((value, index) => ({
        values: [...look.values, value],
        globals: { ...look.globals, [name]: value },
        isBase: look.isBase && (isLanguage || index === 0),
      })),
    );
  }
  return looks.map(({ values, globals, isBase }) => ({
    id: values.map(slug).join('-'),
    setting: Object.keys(globals).length > 0 ? { globals } : {},
    isBase,
  }));
}

const byTheme: Readonly<Record<Theme, Setting>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-contrast': { colorScheme: 'light', contrast: 'more' },
};

function looksOfPages({ languages, themes }: ConditionChoice): Look[] {
  return languages.flatMap((language) =>
    themes.map((theme, index) => ({
      id: join(slug(language), theme),
      setting: { language: withRegion(language), ...byTheme[theme] },
      isBase: index === 0,
    })),
  );
}

const withRegion = (language: string) => (/^(en|fr)$/.test(language) ? `${language}-CA` : language);

const join = (...parts: string[]) => parts.filter(Boolean).join('-');

/** A value as a part of a file name that is the same on every system. */
export const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function withUniqueIds(conditions: Condition[]): Condition[] {
  const taken = new Set<string>();
  return conditions.map((condition) => {
    let id = condition.id;
    for (let number = 2; taken.has(id); number++) id = `${condition.id}-${number}`;
    taken.add(id);
    return { ...condition, id };
  });
}
