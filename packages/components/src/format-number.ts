/** A number as people of a place write it: 1,200 in `en-CA`, 1 200 in `fr-CA`. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale).format(value);
