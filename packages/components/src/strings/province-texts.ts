import type { Language } from '../language.js';

const en = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NT: 'Northwest Territories',
  NS: 'Nova Scotia',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

const fr: typeof en = {
  AB: 'Alberta',
  BC: 'Colombie-Britannique',
  PE: 'Île-du-Prince-Édouard',
  MB: 'Manitoba',
  NB: 'Nouveau-Brunswick',
  NS: 'Nouvelle-Écosse',
  NU: 'Nunavut',
  ON: 'Ontario',
  QC: 'Québec',
  SK: 'Saskatchewan',
  NL: 'Terre-Neuve-et-Labrador',
  NT: 'Territoires du Nord-Ouest',
  YT: 'Yukon',
};

/** The provinces and territories, by the two letters that Canada Post writes. */
export const provinceTexts: Readonly<Record<Language, typeof en>> = { en, fr };
