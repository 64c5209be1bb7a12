import { answerNatively } from '../field/set-natively.js';
import { languageOf } from '../language.js';
import { searchSuggestionTexts } from '../strings/lookup-texts.js';
import type { SuggestionTexts } from '../strings/suggestion-texts.js';
import { Asking } from '../suggestions/asking.js';
import type { Found } from '../suggestions/filter.js';
import type { Search as PageSearch } from '../suggestions/lookup.js';
import { OptionIndex } from '../suggestions/option-index.js';
import type { Popup } from '../suggestions/popup.js';
import type { ComboboxOption, Suggestion } from '../suggestions/suggestion.js';
import type { Search } from './search.js';

/** Suggests words to search for. What is typed is searched for all the same. */
export class SearchSuggestions extends Asking<ComboboxOption | string> {
  #search: Search;
  #list: HTMLDataListElement | null = null;
  #index = new OptionIndex(() => this.#list?.options ?? []);

  constructor(search: Search, part: (slot: string) => HTMLElement | null) {
    super(search, { part, input: () => search.control });
    this.#search = search;
    this.begin();
  }

  protected override get texts(): SuggestionTexts {
    return searchSuggestionTexts[languageOf(this.#search)];
  }

  /** The page is asked, where it says that it answers; else what stands in it is suggested. */
  protected override get search(): PageSearch | undefined {
    return this.#search.lookup ? super.search : undefined;
  }

  protected override find(query: string, limit: number): Found {
    return this.#index.filter(query, limit);
  }

  protected override reached(_popup: Popup, list: HTMLDataListElement | null): void {
    this.#list = list;
  }

  protected override entered(): void {
    this.#index.forget();
    this.#index.warm();
  }

  protected override optionsOf(found: readonly (ComboboxOption | string)[]): ComboboxOption[] {
    return found.map((option) => (typeof option === 'string' ? { value: option } : option));
  }

  protected override choose({ value }: Suggestion): void {
    const { form } = this.#search;
    this.close();
    this.#write(value);
    const button = [...(form?.elements ?? [])].find((element) =>
      element.matches('button:not([type="button" i], [type="reset" i]), [type="submit" i]'),
    );
    // As the Enter key does it: with the name and value of the button.
    if (button) (button as HTMLElement).click();
    else form?.requestSubmit();
  }

  // As browsers do in a search field.
  protected override escaping(): boolean {
    if (!this.input?.value) return false;
    this.#write('');
    return true;
  }

  #write(text: string): void {
    if (!this.input) return;
    this.isFiring = true;
    answerNatively(this.input, text);
    this.isFiring = false;
  }
}
