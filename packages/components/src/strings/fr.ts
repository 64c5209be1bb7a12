import type { Strings } from './strings.js';

/** The built-in texts in French. Spaces inside « » and before a colon are unbreakable (U+00A0). */
export const fr: Strings = {
  locale: 'fr-CA',
  error: 'Erreur :',
  required: '(obligatoire)',
  optional: '(facultatif)',
  errorSummaryHeading: 'Il y a un problème',
  information: 'Information :',
  success: 'Succès :',
  warning: 'Avertissement :',
  loading: 'Chargement en cours',
  skipLink: 'Passer au contenu principal',
  dismiss: 'Fermer ce message',
  otherLanguage: 'English',
  otherLanguageTag: 'en',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dollarBefore: '',
  dollarAfter: '$',
  showPassword: 'Afficher',
  hidePassword: 'Masquer',
  limit: 'Vous pouvez entrer jusqu’à',
  character: 'caractère',
  characters: 'caractères',
  word: 'mot',
  words: 'mots',
  countLeft: (count) => `Il vous reste ${count}`,
  countOver: (count) => `Vous avez ${count} de trop`,
  tooManyWords: (label, most, typed) =>
    `« ${label} » doit compter au plus ${most}. Vous en avez tapé ${typed}.`,
};
