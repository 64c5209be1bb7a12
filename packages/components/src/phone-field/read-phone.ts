/** Digits of an area code and of an exchange begin with 2 to 9 (North American Numbering Plan). */
const NORTH_AMERICAN = /^1?([2-9]\d{2}[2-9]\d{6})$/;
const EXTENSION = /(?:;ext=|\bx|\bext\.?|\bextension|\bposte)[ .:]*(\d{1,7})$/i;

/**
 * A telephone number as people type it (`(416) 555-0123`, `416.555.0123 poste 12`, `+33 1 23 45 67 89`)
 * as RFC 3966 has it: `+14165550123;ext=12`, which it reads, too; `undefined` when it is none. Ten digits
 * are Canadian or American; others need `+` and the code of their country. Runs in plain Node.
 */
export function readPhone(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim();
  const extension = EXTENSION.exec(plain);
  const number = extension ? plain.slice(0, extension.index) : plain;
  if (!/^\+?[\d\s().\-/‐-―]+$/.test(number.trim())) return undefined;
  const digits = number.replace(/\D/g, '');
  const local = NORTH_AMERICAN.exec(digits);
  const isAbroad = number.startsWith('+') && !digits.startsWith('1') && /^\d{7,15}$/.test(digits);
  if (!local && !isAbroad) return undefined;
  return `+${local ? `1${local[1]}` : digits}${extension ? `;ext=${extension[1]}` : ''}`;
}
