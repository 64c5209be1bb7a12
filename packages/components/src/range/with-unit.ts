import { formatNumber } from '../format-number.js';
import type { Strings } from '../strings/strings.js';

/** A number with its unit, as people of a place write it: 1,200 km, 50%; in French 1 200 km, 50 %. */
export const withUnit = (value: number, unit: string | undefined, strings: Strings): string =>
  unit
    ? `${formatNumber(value, strings.locale)}${unit === '%' ? strings.beforePercent : '\u00a0'}${unit}`
    : formatNumber(value, strings.locale);
