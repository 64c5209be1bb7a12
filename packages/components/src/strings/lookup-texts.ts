import type { Language } from '../language.js';
import type { SuggestionTexts } from './suggestion-texts.js';

/** What is said of addresses, and of the one that was filled in. */
export interface AddressLookupTexts extends SuggestionTexts {
  readonly filled: (address: string) => string;
}

const searchEn: SuggestionTexts = {
  results: (count) => `${count} suggestions`,
  result: '1 suggestion',
  someResults: (shown, all) => `${shown} of ${all} suggestions shown. Type more to see fewer.`,
  noResults: 'No suggestions. You can search for what you typed.',
  loading: 'Loading suggestions',
  failed: 'The suggestions could not be loaded. You can search for what you typed.',
};

const searchFr: SuggestionTexts = {
  results: (count) => `${count} suggestions`,
  result: '1 suggestion',
  someResults: (shown, all) =>
    `${shown} suggestions affichées sur ${all}. Continuez à taper pour en voir moins.`,
  noResults: 'Aucune suggestion. Vous pouvez rechercher ce que vous avez tapé.',
  loading: 'Chargement des suggestions',
  failed:
    'Les suggestions n’ont pas pu être chargées. Vous pouvez rechercher ce que vous avez tapé.',
};

const addressEn: AddressLookupTexts = {
  results: (count) => `${count} addresses`,
  result: '1 address',
  someResults: (shown, all) => `${shown} of ${all} addresses shown. Type more to see fewer.`,
  noResults: 'No address found. Type all of it yourself.',
  loading: 'Looking for addresses',
  failed: 'The addresses could not be loaded. Type yours yourself.',
  retry: 'Try again',
  filled: (address) => `Filled in: ${address}. You can change every part.`,
};

const addressFr: AddressLookupTexts = {
  results: (count) => `${count} adresses`,
  result: '1 adresse',
  someResults: (shown, all) =>
    `${shown} adresses affichées sur ${all}. Continuez à taper pour en voir moins.`,
  noResults: 'Aucune adresse trouvée. Tapez-la vous-même au complet.',
  loading: 'Recherche d’adresses',
  failed: 'Les adresses n’ont pas pu être chargées. Tapez la vôtre vous-même.',
  retry: 'Réessayer',
  filled: (address) => `Adresse remplie : ${address}. Vous pouvez modifier chaque partie.`,
};

/** What is said and shown of words that a search suggests. */
export const searchSuggestionTexts: Readonly<Record<Language, SuggestionTexts>> = {
  en: searchEn,
  fr: searchFr,
};

/** What is said and shown of addresses that a page finds. */
export const addressLookupTexts: Readonly<Record<Language, AddressLookupTexts>> = {
  en: addressEn,
  fr: addressFr,
};
