/** Why what was typed is no postal code, or none of the province. */
export type PostalCodeProblem =
  | 'missing'
  | 'shape'
  | 'look-alike'
  | 'letters'
  | 'first-letter'
  | 'other-province';

export interface PostalCodeReading {
  /** The postal code as Canada Post writes it: `K1A 0B1`; empty where there is none. */
  readonly postalCode: string;
  readonly problem?: PostalCodeProblem;
  /** The provinces and territories whose postal codes begin so, by their two letters. */
  readonly provinces: readonly string[];
}

/** Whose postal codes begin with a letter (Canada Post, Addressing Guidelines). */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  A: ['NL'],
  B: ['NS'],
  C: ['PE'],
  E: ['NB'],
  G: ['QC'],
  H: ['QC'],
  J: ['QC'],
  K: ['ON'],
  L: ['ON'],
  M: ['ON'],
  N: ['ON'],
  P: ['ON'],
  R: ['MB'],
  S: ['SK'],
  T: ['AB'],
  V: ['BC'],
  X: ['NT', 'NU'],
  Y: ['YT'],
};

/** Federal offices in Gatineau, Quebec, have the postal codes of those in Ottawa. */
const FEDERAL = 'K1A';

/**
 * Reads a postal code as people type it: `k1a0b1`, `K1A 0B1` or `K1A-0B1`. With a province, by its two
 * letters, it must be one of that province. Runs in plain Node, so that a server reads what the page
 * does.
 */
export function readPostalCode(typed: string, province?: string): PostalCodeReading {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s.\p{Pd}]/gu, '')
    .toUpperCase();
  if (!plain) return { postalCode: '', problem: 'missing', provinces: [] };
  if (!/^(?:[A-Z]\d){3}$/.test(plain)) {
    const looksRight = /^(?:[A-Z01][\dOIL]){3}$/.test(plain);
    return { postalCode: '', problem: looksRight ? 'look-alike' : 'shape', provinces: [] };
  }
  if (/[DFIOQU]/.test(plain)) return { postalCode: '', problem: 'letters', provinces: [] };
  const letter = plain.charAt(0);
  const provinces = PROVINCES[letter];
  if (!provinces) return { postalCode: '', problem: 'first-letter', provinces: [] };
  const postalCode = `${plain.slice(0, 3)} ${plain.slice(3)}`;
  const isElsewhere = province && !provinces.includes(province.trim().toUpperCase());
  const isFederal = province === 'QC' && plain.startsWith(FEDERAL);
  if (isElsewhere && !isFederal) return { postalCode, problem: 'other-province', provinces };
  return { postalCode, provinces };
}
