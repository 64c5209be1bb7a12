const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Whether a date is one of those that `disabled-dates` lists: `2025-12-25`, from one date to another
 * (`2025-12-24/2026-01-02`), or each `saturday`. Runs in plain Node, so that a server checks the same.
 */
export const isListedDate = (iso: string, list: string | undefined): boolean =>
  entriesOf(list).some((entry) => {
    if (WEEKDAYS.includes(entry)) return new Date(iso).getUTCDay() === WEEKDAYS.indexOf(entry);
    const [from = '', to = from] = entry.split('/');
    return isEntry(entry) && from <= iso && iso <= to;
  });

/** The entries of a list that say no date. */
export const unknownEntries = (list: string | undefined): string[] =>
  entriesOf(list).filter((entry) => !isEntry(entry));

const entriesOf = (list = ''): string[] =>
  list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

const isEntry = (entry: string): boolean =>
  WEEKDAYS.includes(entry) ||
  (entry.split('/').length < 3 && entry.split('/').every((date) => DATE.test(date)));
