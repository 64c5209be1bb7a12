/** More digits than this, and a number can no longer be trusted in most software. */
const DIGITS = 15;

/**
 * A number as people type it (`12`, `1,200`, `1 200`, `2,5`, `−3`) in digits with a decimal point:
 * `1200`, `2.5`; `undefined` when it is none. A comma before three digits parts thousands, before one
 * or two it is the decimal comma, whatever the page's language. Runs in plain Node.
 */
export function readQuantity(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const found = /^([-+−]?) ?(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!found) return undefined;
  const [, sign, whole = '', fraction = ''] = found;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > DIGITS) return undefined;
  const decimals = fraction.replace(/0+$/, '');
  const size = decimals ? `${digits}.${decimals}` : digits;
  return (sign === '-' || sign === '−') && size !== '0' ? `-${size}` : size;
}
