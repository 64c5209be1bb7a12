import type { Condition } from '../../src/plan/condition.ts';

/** What a page is made of; what is left out is as the frame in `page.ts` has it. */
export interface Part {
  /** Of `<html>`; `null` for none. */
  readonly lang?: string | null;
  /** `null` for a page without one. */
  readonly title?: string | null;
  readonly head?: string;
  /** What follows the heading of the page, in `<main>`. */
  readonly body?: string;
  /** All of `<body>`, in place of the frame's heading and `<main>`. */
  readonly wholeBody?: string;
}

/** One fault on a small page, and the same page without it. */
export interface Entry {
  /** Kebab case; part of the page's address. */
  readonly id: string;
  /** The success criterion that the page fails. */
  readonly criterion: string;
  /** Other criteria that the same fault fails: whoever names one of them has found it, too. */
  readonly also?: readonly string[];
  /** What is wrong, in one sentence. */
  readonly fault: string;
  /** Of the page's own text. Default: `en`. */
  readonly language?: 'en' | 'fr';
  /** What both pages have; its head and body come before theirs. */
  readonly shared?: Part;
  /** A text is the body. */
  readonly faulty: string | Part;
  readonly clean: string | Part;
  /**
   * Selector of the faulty element; ` >>> ` goes on in its shadow root or in the document of its frame.
   * `html` for what is wrong with the page. The host stands for a closed root that the parser makes.
   */
  readonly element: string;
  /** Where the fault shows, when it does not everywhere. */
  readonly condition?: Omit<Partial<Condition>, 'id'>;
  /** Whether the page has Trillium's components and styles. */
  readonly hasTrillium?: true;
}

/** Which of the two pages of an entry. */
export type Side = 'faulty' | 'clean';
