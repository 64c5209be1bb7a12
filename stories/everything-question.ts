import type { Says } from './writings.ts';

/** A question of a long application: how it is written, and what it says in each language. */
export interface Question {
  /** The name of its writings. */
  readonly kind: string;
  readonly says: Says;
  readonly en: Says;
  readonly fr: Says;
}
