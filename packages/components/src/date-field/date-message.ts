import { formatDate } from '../format-date.js';
import { type Language, languageOf } from '../language.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { dateTexts } from '../strings/date-texts.js';
import type { DatePart, DateReading } from './read-date.js';

/** The limits of a date, and what the page says in place of the built-in texts. */
interface DateTerms {
  min?: string;
  max?: string;
  errorValueMissing?: string;
  errorIncomplete?: string;
  errorBadInput?: string;
  errorRangeUnderflow?: string;
  errorRangeOverflow?: string;
}

/** What is said of a date that is none or is not allowed, in the language of its field. */
export function dateMessage(
  { iso, problem, parts }: DateReading,
  label: string,
  field: Element & DateTerms,
): string {
  const language = languageOf(field);
  const texts = dateTexts[language];
  // A limit is said with the parts that are asked for.
  const limit = (text = '') => dateInSentence(text.slice(0, iso.length), language);
  switch (problem) {
    case undefined:
      return '';
    case 'missing':
      return field.errorValueMissing ?? constraintTexts[language].valueMissing(label);
    case 'incomplete':
      return field.errorIncomplete ?? texts.dateIncomplete(label, listed(parts, language));
    case 'year-digits':
      return field.errorBadInput ?? texts.dateYear(label);
    case 'not-real':
      return field.errorBadInput ?? texts.dateNotReal(label);
    case 'too-early':
      return field.errorRangeUnderflow ?? texts.dateTooEarly(label, limit(field.min));
    default:
      return field.errorRangeOverflow ?? texts.dateTooLate(label, limit(field.max));
  }
}

/** A date, a month or a year as people say it; a text that is none of these as it is. */
export function dateInWords(iso: string, language: Language): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const [, month, day] = iso.split('-');
  return formatDate(iso, language, {
    day: day ? 'numeric' : undefined,
    month: month ? 'long' : undefined,
    year: 'numeric',
  });
}

/** As in the middle of a sentence: in French the day has an article, a month or a year has none. */
export function dateInSentence(iso: string, language: Language): string {
  const words = dateInWords(iso, language);
  return iso.length === 10 ? dateTexts[language].theDay(words) : words;
}

/** The parts that are missing, as people say them: two at most, since all three are no date. */
function listed(parts: readonly DatePart[], language: Language): string {
  const { aDay, aMonth, aYear, and } = dateTexts[language];
  const words = { day: aDay, month: aMonth, year: aYear };
  return parts.map((part) => words[part]).join(` ${and} `);
}
