import { Search as SearchElement } from '../search/search.js';
import { type Component, component } from './component.js';
import type { SearchProps } from './props.js';

/** Looks for words. `onSubmit` and `onInput` hear the native events. */
export const Search: Component<SearchProps, SearchElement> = component('tds-search', SearchElement);
