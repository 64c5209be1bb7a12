import type { Language } from '../../evidence/texts.ts';
import type { Condition } from '../../plan/condition.ts';
import { htmlTexts } from '../../strings/html-texts.ts';

/** What each condition is called: "English, dark, 1280 px wide". Two of the same name have their ids behind. */
export function nameConditions(
  conditions: readonly Condition[],
  language: Language,
): ReadonlyMap<string, string> {
  const names = conditions.map((condition) => nameOf(condition, language));
  return new Map(
    conditions.map(({ id }, index) => {
      const name = names[index] as string;
      const isAlone = names.indexOf(name) === names.lastIndexOf(name);
      return [id, isAlone ? name : `${name} (${id})`];
    }),
  );
}

function nameOf(condition: Condition, language: Language): string {
  const texts = htmlTexts[language].condition;
  const locale = `${language}-CA`;
  const value = (text: string) =>
    Object.hasOwn(texts.values, text) ? (texts.values[text] as string) : text;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const parts = [
    ...Object.entries(condition.globals ?? {}).map(([name, global]) =>
      /^(language|locale|lang)$/i.test(name) ? languageName(global, locale) : value(global),
    ),
    condition.language && languageName(condition.language.replace(/-CA$/, ''), locale),
    condition.colorScheme && value(condition.colorScheme),
    condition.contrast && value(condition.contrast),
    condition.forcedColors && value('forcedColors'),
    condition.reducedMotion && value('reducedMotion'),
    condition.textSpacing && value('textSpacing'),
    condition.media === 'print' && value('print'),
    condition.zoom !== undefined &&
      condition.zoom !== 1 &&
      texts.zoom(percent.format(condition.zoom)),
    texts.width(new Intl.NumberFormat(locale, { useGrouping: false }).format(condition.width)),
  ].filter(Boolean);
  return parts.join(', ');
}

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    // No code of a language: a Storybook calls its values what it likes.
    return code;
  }
}
