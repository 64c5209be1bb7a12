import type { Language } from './language.js';
import { strings } from './strings/strings.js';

/**
 * A date in ISO 8601 as people of Canada write it. In French the first of a month is `1er`, as the
 * Office québécois de la langue française has it; `Intl` writes `1`.
 */
export function formatDate(
  iso: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const { locale } = strings[language];
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format
    .formatToParts(Date.parse(iso))
    .map(({ type, value }) =>
      type === 'day' && value === '1' && language === 'fr' ? '1er' : value,
    )
    .join('');
}
