import type { Language } from '../language.js';

const of = (part: string, label: string, joined: string): string =>
  label ? `${part} ${joined} ${label}` : part;

const en = {
  unit: 'Unit or apartment',
  line1: 'Street number and name, PO box or rural route',
  line2: 'Second line of the address',
  city: 'City or town',
  province: 'Province or territory',
  postalCode: 'Postal code',
  partMissing: (part: string, label: string): string =>
    `Fill in ${of(`“${part}”`, label && `“${label}”`, 'in')}.`,
  partUnchosen: (part: string, label: string): string =>
    `Choose ${of(`“${part}”`, label && `“${label}”`, 'in')}.`,
  postalShape: (part: string): string =>
    `“${part}” must be a Canadian postal code, like K1A 0B1: letters and digits in turn.`,
  postalLookAlike: (part: string): string =>
    `“${part}” must be letters and digits in turn, like K1A 0B1. Check that you did not type the letter O for the digit 0, or I or L for 1.`,
  postalLetters: (part: string): string =>
    `“${part}” has a letter that no postal code has. D, F, I, O, Q and U are never used.`,
  postalFirst: (part: string): string =>
    `“${part}” begins with a letter that no postal code begins with. W and Z never come first.`,
  postalElsewhere: (part: string, letter: string, where: string, chosen: string): string =>
    `“${part}” begins with ${letter}, as in ${where}. You chose ${chosen}. Check both.`,
  or: 'or',
};

const fr: typeof en = {
  unit: 'Bureau ou appartement',
  line1: 'Numéro et rue, case postale ou route rurale',
  line2: 'Deuxième ligne de l’adresse',
  city: 'Ville ou village',
  province: 'Province ou territoire',
  postalCode: 'Code postal',
  partMissing: (part, label) => `Remplissez ${of(`« ${part} »`, label && `« ${label} »`, 'dans')}.`,
  partUnchosen: (part, label) =>
    `Choisissez ${of(`« ${part} »`, label && `« ${label} »`, 'dans')}.`,
  postalShape: (part) =>
    `« ${part} » doit être un code postal canadien, comme K1A 0B1 : une lettre, un chiffre, en alternance.`,
  postalLookAlike: (part) =>
    `« ${part} » doit alterner lettres et chiffres, comme K1A 0B1. Vérifiez que vous n’avez pas tapé la lettre O pour le chiffre 0, ni I ou L pour 1.`,
  postalLetters: (part) =>
    `« ${part} » contient une lettre qu’aucun code postal ne contient. D, F, I, O, Q et U ne servent jamais.`,
  postalFirst: (part) =>
    `« ${part} » commence par une lettre par laquelle aucun code postal ne commence. W et Z ne viennent jamais en premier.`,
  postalElsewhere: (part, letter, where, chosen) =>
    `« ${part} » commence par ${letter}, comme dans cette région : ${where}. Vous avez choisi : ${chosen}. Vérifiez les deux.`,
  or: 'ou',
};

/** What is said of an address that is not complete, or of a postal code that is none. */
export const addressTexts: Readonly<Record<Language, typeof en>> = { en, fr };
