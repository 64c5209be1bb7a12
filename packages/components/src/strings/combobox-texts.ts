import type { Language } from '../language.js';
import type { SuggestionTexts } from './suggestion-texts.js';

const en = {
  noOption: (label: string): string =>
    `Choose an option from the list for “${label}”. What you typed is not in it.`,
  results: (count: string): string => `${count} results`,
  result: '1 result',
  someResults: (shown: string, all: string): string =>
    `${shown} of ${all} results shown. Type more to see fewer.`,
  noResults: 'No results',
  loading: 'Loading results',
  failed: 'The results could not be loaded.',
  retry: 'Try again',
  chosen: (label: string): string => `${label}, chosen`,
  removed: (label: string): string => `${label}, removed`,
  remove: (label: string): string => `Remove ${label}`,
  allChosen: (label: string): string => `Chosen for “${label}”`,
};

const fr: typeof en = {
  noOption: (label) =>
    `Choisissez une option dans la liste pour « ${label} ». Ce que vous avez tapé n’y figure pas.`,
  results: (count) => `${count} résultats`,
  result: '1 résultat',
  someResults: (shown, all) =>
    `${shown} résultats affichés sur ${all}. Continuez à taper pour en voir moins.`,
  noResults: 'Aucun résultat',
  loading: 'Chargement des résultats',
  failed: 'Les résultats n’ont pas pu être chargés.',
  retry: 'Réessayer',
  chosen: (label) => `${label}, option choisie`,
  removed: (label) => `${label}, option retirée`,
  remove: (label) => `Retirer ${label}`,
  allChosen: (label) => `Options choisies pour « ${label} »`,
};

/** What is said and shown of options. */
export const comboboxTexts: Readonly<Record<Language, typeof en & SuggestionTexts>> = { en, fr };
