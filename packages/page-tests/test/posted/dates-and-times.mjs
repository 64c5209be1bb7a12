import fc from 'fast-check';

const MONTHS = [
  ['january', 'Jan', 'janvier', 'janv.'],
  ['february', 'FEB.', 'février', 'févr.'],
  ['March', 'mar', 'mars', 'MARS'],
  ['April', 'apr', 'avril', 'Avr.'],
  ['May', 'may', 'mai', ' mai '],
  ['June', 'jun', 'juin', 'Juin'],
  ['July', 'jul', 'juillet', 'juil.'],
  ['August', 'aug', 'août', 'aout'],
  ['September', 'Sept.', 'septembre', 'sept'],
  ['October', 'oct', 'octobre', 'Octobre'],
  ['November', 'nov', 'novembre', 'NOV'],
  ['December', 'dec', 'décembre', 'déc.'],
];
const twoDigits = (number) => String(number).padStart(2, '0');

/** A date as people type it: `3`, `03`, `3rd` or `3e`; `3`, `March` or `mars`. */
export const dates = ({ years, months = { min: 1, max: 12 } }) =>
  fc
    .record({
      year: fc.integer(years),
      month: fc.integer(months),
      day: fc.integer({ min: 1, max: 28 }),
      name: fc.nat(5),
      end: fc.constantFrom('', '', 'th', 'e'),
      isPadded: fc.boolean(),
    })
    .map(({ year, month, day, name, end, isPadded }) => {
      const number = isPadded ? twoDigits : String;
      return {
        meant: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
        typed: {
          day: number(day) + end,
          month: MONTHS[month - 1][name] ?? number(month),
          year: String(year),
        },
      };
    });

const HALVES = { am: ['a.m.', 'AM', 'du matin'], pm: ['p.m.', 'PM', 'in the afternoon'] };

/** A time as people type it: in its parts, or all of it as the hour. A clock of 24 hours has no period. */
export const times = ({ hasPeriod }) =>
  fc
    .record({
      hour: fc.integer({ min: 1, max: 11 }),
      minute: fc.integer({ min: 0, max: 59 }).map(twoDigits),
      period: fc.constantFrom('am', 'pm'),
      way: fc.constantFrom('parts', 'hour', 'words'),
      half: fc.nat(2),
    })
    .map(({ hour, minute, period, way, half }) => {
      const late = period === 'pm' ? hour + 12 : hour;
      const empty = { hour: '', minute: '', ...(hasPeriod && { period: '' }) };
      const ways = {
        parts: hasPeriod
          ? { hour: String(hour), minute, period }
          : { hour: twoDigits(late), minute },
        hour: { ...empty, hour: `${hour}:${minute} ${HALVES[period][half]}` },
        words: { ...empty, hour: period === 'pm' ? `${late} h ${minute}` : 'midi' },
      };
      const isNoon = way === 'words' && period === 'am';
      return { meant: isNoon ? '12:00' : `${twoDigits(late)}:${minute}`, typed: ways[way] };
    });
