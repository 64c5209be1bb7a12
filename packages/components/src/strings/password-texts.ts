import type { Language } from '../language.js';

const en = {
  showPassword: 'Show',
  hidePassword: 'Hide',
  colon: ':',
  shown: 'Your password is shown',
  hidden: 'Your password is hidden',
  capsLock: 'Caps Lock is on',
  met: '– met',
  notMet: '– not met yet',
  allMet: 'All requirements are met',
  someMet: (met: string, all: string, missing: string): string =>
    `Requirements met: ${met} of ${all}. Not met yet: ${missing}`,
  requirementsMissing: (label: string, missing: string): string =>
    `“${label}” does not meet these requirements yet: ${missing}.`,
};

const fr: typeof en = {
  showPassword: 'Afficher',
  hidePassword: 'Masquer',
  colon: ' :',
  shown: 'Votre mot de passe est affiché',
  hidden: 'Votre mot de passe est masqué',
  capsLock: 'La touche de verrouillage des majuscules est activée',
  met: '– c’est fait',
  notMet: '– pas encore',
  allMet: 'Toutes les exigences sont respectées',
  someMet: (met, all, missing) =>
    `Exigences respectées : ${met} sur ${all}. Pas encore respectées : ${missing}`,
  requirementsMissing: (label, missing) =>
    `« ${label} » ne respecte pas encore ces exigences : ${missing}.`,
};

/** What a password field tells while it is filled in. */
export const passwordTexts: Readonly<Record<Language, typeof en>> = { en, fr };
