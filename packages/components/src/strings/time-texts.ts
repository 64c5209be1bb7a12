import type { Language } from '../language.js';

/** One full stop is enough after "p.m." */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const en = {
  hour: 'Hour',
  minute: 'Minute',
  period: 'a.m. or p.m.',
  beforeNoon: 'a.m.',
  afterNoon: 'p.m.',
  anHour: 'an hour',
  minutes: 'minutes (00 on the hour)',
  aPeriod: 'a.m. or p.m.',
  and: 'and',
  timeIncomplete: (label: string, missing: string): string =>
    ended(`“${label}” must include ${missing}`),
  timeNotReal: (label: string, example: string): string =>
    ended(`“${label}” must be a real time, like ${example}`),
  timeTooEarly: (label: string, min: string): string => `“${label}” must be ${min} or later.`,
  timeTooLate: (label: string, max: string): string => `“${label}” must be ${max} or earlier.`,
  timeStep: (label: string, step: string, before: string, after: string): string =>
    ended(
      `“${label}” must be in steps of ${step} minutes. The nearest times are ${before} and ${after}`,
    ),
};

const fr: typeof en = {
  hour: 'Heure',
  minute: 'Minute',
  period: 'Avant ou après midi',
  beforeNoon: 'avant midi',
  afterNoon: 'après midi',
  anHour: 'l’heure',
  minutes: 'les minutes (00 pour une heure juste)',
  aPeriod: '« avant midi » ou « après midi »',
  and: 'et',
  timeIncomplete: (label, missing) => `« ${label} » doit comprendre ${missing}.`,
  timeNotReal: (label, example) => `« ${label} » doit être une heure réelle, comme ${example}.`,
  timeTooEarly: (label, min) => `« ${label} » ne peut pas être avant ${min}.`,
  timeTooLate: (label, max) => `« ${label} » ne peut pas être après ${max}.`,
  timeStep: (label, step, before, after) =>
    `« ${label} » doit aller par pas de ${step} minutes. Les heures les plus proches sont ${before} et ${after}.`,
};

/** What is said of a time that is none, or is not allowed. */
export const timeTexts: Readonly<Record<Language, typeof en>> = { en, fr };
