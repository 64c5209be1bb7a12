import type { Language } from '../language.js';

const en = {
  errorSummaryHeading: 'There is a problem',
};

const fr: typeof en = {
  errorSummaryHeading: 'Il y a un problème',
};

/** The heading over the errors of a page. */
export const errorSummaryTexts: Readonly<Record<Language, typeof en>> = { en, fr };
