import { Search as SearchElement } from '../search/search.js';
import type { Component } from './component.js';
import { componentWithLookup } from './lookup.js';
import type { SearchProps } from './props.js';

/** Looks for words. `onSubmit` and `onInput` hear the native events. */
export const Search: Component<SearchProps, SearchElement> = componentWithLookup(
  'tds-search',
  SearchElement,
);
