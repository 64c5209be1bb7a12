import { formatNumber } from '../format-number.js';
import type { rangeTexts } from '../strings/range-texts.js';

/** A number with its unit, as people of a place write it: 1,200 km, 50%; in French 1 200 km, 50 %. */
export const withUnit = (
  value: number,
  unit: string | undefined,
  locale: string,
  texts: (typeof rangeTexts)['en'],
): string =>
  unit
    ? `${formatNumber(value, locale)}${unit === '%' ? texts.beforePercent : '\u00a0'}${unit}`
    : formatNumber(value, locale);
