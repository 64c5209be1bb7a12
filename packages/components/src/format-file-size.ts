const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
const GIGABYTE = KILOBYTE * MEGABYTE;

/**
 * A number of bytes as people of a place write it: 10 MB in `en-CA`, 10 Mo in `fr-CA`. A kilobyte has
 * 1024 bytes, as Windows and most servers count: a limit is never kinder in words than it is.
 */
export function formatFileSize(
  bytes: number,
  locale: string,
  roundingMode: 'ceil' | 'floor' = 'floor',
): string {
  const [unit, size] =
    bytes < MEGABYTE
      ? ['kilobyte', KILOBYTE]
      : bytes < GIGABYTE
        ? ['megabyte', MEGABYTE]
        : ['gigabyte', GIGABYTE];
  return (bytes / (size as number)).toLocaleString(locale, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
    roundingMode,
  });
}
