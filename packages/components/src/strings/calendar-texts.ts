import type { Language } from '../language.js';

const en = {
  previousYear: 'Previous year',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  nextYear: 'Next year',
  calendarHelp: 'Move with the arrow keys and choose with Enter.',
  closeCalendar: 'Close',
};

const fr: typeof en = {
  previousYear: 'Année précédente',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  nextYear: 'Année suivante',
  calendarHelp: 'Déplacez-vous avec les touches fléchées et choisissez avec Entrée.',
  closeCalendar: 'Fermer',
};

/** The words of a calendar, loaded with it. */
export const calendarTexts: Readonly<Record<Language, typeof en>> = { en, fr };
