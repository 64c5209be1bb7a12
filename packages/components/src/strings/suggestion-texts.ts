/** What is said and shown of suggestions: each kind of them has words of its own. */
export interface SuggestionTexts {
  readonly results: (count: string) => string;
  readonly result: string;
  readonly someResults: (shown: string, all: string) => string;
  readonly noResults: string;
  readonly loading: string;
  readonly failed: string;
  /** Of a button that the Tab key comes to next; arrow keys try again, too. */
  readonly retry?: string;
}
