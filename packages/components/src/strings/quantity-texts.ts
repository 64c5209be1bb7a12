import type { Language } from '../language.js';

const en = {
  add: 'Add',
  remove: 'Remove',
  one: 'one',
  colon: ':',
  noWhole: (label: string): string => `“${label}” must be a whole number, like 2.`,
  most: (value: string): string => `${value}, the most you can enter`,
  least: (value: string): string => `${value}, the least you can enter`,
  noMore: (value: string): string => `You can enter up to ${value}`,
  noLess: (value: string): string => `You can enter ${value} or more`,
};

const fr: typeof en = {
  add: 'Ajouter',
  remove: 'Retirer',
  one: '1',
  colon: ' :',
  noWhole: (label) => `«\u00a0${label}\u00a0» doit être un nombre entier, comme 2.`,
  most: (value) => `${value}, le maximum`,
  least: (value) => `${value}, le minimum`,
  noMore: (value) => `Vous pouvez entrer jusqu’à ${value}`,
  noLess: (value) => `Vous pouvez entrer ${value} ou plus`,
};

/** What is said of a quantity. */
export const quantityTexts: Readonly<Record<Language, typeof en>> = { en, fr };
