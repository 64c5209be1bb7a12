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
  valueMissing: (label) => `Remplissez « ${label} ».`,
  choiceMissing: (label) => `Choisissez une réponse à « ${label} ».`,
  checkMissing: (label) => `Cochez « ${label} » pour continuer.`,
  onlyChosen: (label) => `Seul le choix « ${label} » reste coché.`,
  notChosen: (label) => `Le choix « ${label} » n’est plus coché.`,
  emailMismatch: (label) => `« ${label} » doit être une adresse courriel, comme nom@exemple.com.`,
  urlMismatch: (label) => `« ${label} » doit être une adresse Web, comme https://exemple.com.`,
  patternMismatch: (label) =>
    `« ${label} » n’est pas dans le bon format. Vérifiez ce que vous avez tapé.`,
  tooShort: (label, least, typed) =>
    `« ${label} » doit compter au moins ${least} caractères. Vous en avez tapé ${typed}.`,
  tooLong: (label, most, typed) =>
    `« ${label} » doit compter au plus ${most} caractères. Vous en avez tapé ${typed}.`,
  rangeUnderflow: (label, min) => `« ${label} » doit être égal ou supérieur à ${min}.`,
  rangeOverflow: (label, max) => `« ${label} » doit être égal ou inférieur à ${max}.`,
  stepMismatch: (label, step) => `« ${label} » doit aller par pas de ${step}.`,
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  aDay: 'un jour',
  aMonth: 'un mois',
  aYear: 'une année',
  and: 'et',
  dateIncomplete: (label, missing) => `« ${label} » doit comprendre ${missing}.`,
  dateNotReal: (label) => `« ${label} » doit être une date réelle, comme 27 3 2021.`,
  dateYear: (label) => `« ${label} » doit comporter une année de 4 chiffres, comme 1987.`,
  dateTooEarly: (label, min) => `« ${label} » ne peut pas être avant : ${min}.`,
  dateTooLate: (label, max) => `« ${label} » ne peut pas être après : ${max}.`,
  dollarBefore: '',
  dollarAfter: '$',
  extension: 'poste',
  noMoney: (label) => `« ${label} » doit être une somme d’argent, comme 12,50.`,
  noPhone: (label) =>
    `« ${label} » doit être un numéro de téléphone, comme 416-555-0123. Commencez par + pour un autre pays.`,
  codeLookAlike: (label) =>
    `« ${label} » ne contient que des chiffres. Tapez le chiffre 0 et non la lettre O, et 1 et non I ou L.`,
  codeDigits: (label) => `« ${label} » doit contenir seulement des chiffres, de 0 à 9.`,
  codeLettersAndDigits: (label) =>
    `« ${label} » doit contenir seulement des lettres et des chiffres.`,
  codeLength: (label, length, typed) =>
    `« ${label} » doit compter ${length} caractères. Vous en avez tapé ${typed}.`,
  badInput: (label) => `« ${label} » doit être un nombre.`,
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
