import type { Language } from '../language.js';

const en = {
  beforePercent: '',
};

const fr: typeof en = {
  beforePercent: ' ',
};

/** What stands between a number and a percent sign. */
export const rangeTexts: Readonly<Record<Language, typeof en>> = { en, fr };
