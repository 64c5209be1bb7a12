import type { Language } from '../language.js';

const characters = (count: string): string => (count === '1' ? 'character' : 'characters');
const frenchCharacters = (count: string): string => (count === '1' ? 'caractère' : 'caractères');

const en = {
  valueMissing: (label: string): string => `Fill in “${label}”.`,
  choiceMissing: (label: string): string => `Choose an answer to “${label}”.`,
  checkMissing: (label: string): string => `Select “${label}” to continue.`,
  emailMismatch: (label: string): string =>
    `“${label}” must be an email address, like name@example.com.`,
  urlMismatch: (label: string): string =>
    `“${label}” must be a web address, like https://example.com.`,
  patternMismatch: (label: string): string =>
    `“${label}” is not in the right format. Check what you typed.`,
  tooShort: (label: string, least: string, typed: string): string =>
    `“${label}” must have at least ${least} ${characters(least)}. You typed ${typed}.`,
  tooLong: (label: string, most: string, typed: string): string =>
    `“${label}” must have ${most} ${characters(most)} or fewer. You typed ${typed}.`,
  rangeUnderflow: (label: string, min: string): string => `“${label}” must be ${min} or more.`,
  rangeOverflow: (label: string, max: string): string => `“${label}” must be ${max} or less.`,
  stepMismatch: (label: string, step: string): string => `“${label}” must be in steps of ${step}.`,
  badInput: (label: string): string => `“${label}” must be a number.`,
};

const fr: typeof en = {
  valueMissing: (label) => `Remplissez « ${label} ».`,
  choiceMissing: (label) => `Choisissez une réponse à « ${label} ».`,
  checkMissing: (label) => `Cochez « ${label} » pour continuer.`,
  emailMismatch: (label) => `« ${label} » doit être une adresse courriel, comme nom@exemple.com.`,
  urlMismatch: (label) => `« ${label} » doit être une adresse Web, comme https://exemple.com.`,
  patternMismatch: (label) =>
    `« ${label} » n’est pas dans le bon format. Vérifiez ce que vous avez tapé.`,
  tooShort: (label, least, typed) =>
    `« ${label} » doit compter au moins ${least} ${frenchCharacters(least)}. Vous en avez tapé ${typed}.`,
  tooLong: (label, most, typed) =>
    `« ${label} » doit compter au plus ${most} ${frenchCharacters(most)}. Vous en avez tapé ${typed}.`,
  rangeUnderflow: (label, min) => `« ${label} » doit être égal ou supérieur à ${min}.`,
  rangeOverflow: (label, max) => `« ${label} » doit être égal ou inférieur à ${max}.`,
  stepMismatch: (label, step) => `« ${label} » doit aller par pas de ${step}.`,
  badInput: (label) => `« ${label} » doit être un nombre.`,
};

/** What is said of an answer that HTML’s own constraints reject. */
export const constraintTexts: Readonly<Record<Language, typeof en>> = { en, fr };
