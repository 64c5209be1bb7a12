// Making a format takes longer than a hundred uses of it.
const formats = new Map<string, Intl.NumberFormat>();

/** A number as people of a place write it: 1,200 in `en-CA`, 1 200 in `fr-CA`. */
export function formatNumber(value: number, locale: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}
