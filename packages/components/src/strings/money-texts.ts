import type { Language } from '../language.js';

const en = {
  dollarBefore: '$',
  dollarAfter: '',
  noMoney: (label: string): string => `“${label}” must be an amount of money, like 12.50.`,
};

const fr: typeof en = {
  dollarBefore: '',
  dollarAfter: '$',
  noMoney: (label) => `« ${label} » doit être une somme d’argent, comme 12,50.`,
};

/** What is said of an amount that is none. */
export const moneyTexts: Readonly<Record<Language, typeof en>> = { en, fr };
