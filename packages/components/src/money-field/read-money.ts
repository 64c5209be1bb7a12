/** More digits than this, and a number can no longer be trusted in most software. */
const DIGITS = 15;

/**
 * An amount as people type it (`1,234.50`, `1 234,50 $`, `$1234`) as a decimal number with cents:
 * `1234.50`; `undefined` when it is none. A comma before three digits parts thousands, before one or
 * two it is the decimal comma, whatever the page's language. Runs in plain Node.
 */
export function readMoney(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const amount = plain.replace(/^(?:\$|CA\$|CAD) ?/i, '').replace(/ ?(?:\$|\$ ?CA|CAD)$/i, '');
  const found = /^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(amount);
  if (!found) return undefined;
  const [, whole = '', cents = ''] = found;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return digits.length > DIGITS ? undefined : `${digits}.${cents.padEnd(2, '0')}`;
}
