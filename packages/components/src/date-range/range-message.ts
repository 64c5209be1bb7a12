import { dateInSentence } from '../date-field/date-message.js';
import { addDays } from '../date-picker/calendar-date.js';
import { formatNumber } from '../format-number.js';
import { type Language, languageOf } from '../language.js';
import { dateRangeTexts } from '../strings/date-range-texts.js';
import { strings } from '../strings/strings.js';
import type { DateRangeLimits, DateRangeReading } from './read-date-range.js';

/** The number of days there may be, and what the page says in place of the built-in texts. */
interface RangeTerms extends DateRangeLimits {
  errorReversed?: string;
  errorTooShort?: string;
  errorTooLong?: string;
}

/** What the two dates are called: the first by its own words, the last by the question, too. */
interface RangeNames {
  readonly start: string;
  readonly end: string;
}

/** What is said of two dates that do not go together, in the language of their field. */
export function rangeMessage(
  { problem, start }: DateRangeReading,
  names: RangeNames,
  field: Element & RangeTerms,
): string {
  const language = languageOf(field);
  const texts = dateRangeTexts[language];
  const last = (days: number) => dateInSentence(addDays(start.iso, days - 1), language);
  const { minDays = 0, maxDays = 0 } = field;
  switch (problem) {
    case undefined:
      return '';
    case 'reversed': {
      const date = dateInSentence(start.iso, language);
      return field.errorReversed ?? texts.rangeReversed(names.end, names.start, date);
    }
    case 'too-short': {
      const least = daysInWords(minDays, language);
      return field.errorTooShort ?? texts.rangeTooShort(names.end, last(minDays), least);
    }
    default: {
      const most = daysInWords(maxDays, language);
      return field.errorTooLong ?? texts.rangeTooLong(names.end, last(maxDays), most);
    }
  }
}

function daysInWords(count: number, language: Language): string {
  const { oneDay, days } = dateRangeTexts[language];
  return count === 1 ? oneDay : days(formatNumber(count, strings[language].locale));
}
