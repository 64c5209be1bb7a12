import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import type { LightElement } from '../light/light-element.js';
import type { Controller } from '../light/updating-element.js';
import { strings } from '../strings/strings.js';
import type { SuggestionTexts } from '../strings/suggestion-texts.js';
import { type Found, filter } from './filter.js';
import { Lookup, type LookupState, type Search } from './lookup.js';
import { type Note, Popup } from './popup.js';
import { Status } from './status.js';
import { type ComboboxOption, type Suggestion, suggestionOf } from './suggestion.js';
import { whenIdle } from './when-idle.js';

/** How many suggestions are drawn at once: nobody reads on, and each costs time at every key. */
const MOST = 100;

/** Where suggestions belong. */
export interface SuggestionNodes {
  /** The input that a person types in. */
  readonly input: () => HTMLInputElement | null;
  /** The node in a slot: `popup`, `status`, and `list` for a `<datalist>`. */
  readonly part: (slot: string) => HTMLElement | null;
}

/** What is suggested for an input: found, drawn in a list under it, and told to screen readers. */
export abstract class SuggestionList implements Controller {
  protected readonly host: LightElement;
  #nodes: SuggestionNodes;
  #status: Status;
  /** The list under the input, once it was needed. */
  protected popup: Popup | undefined;
  /** The page's own search, as it goes. */
  protected lookup: Lookup = new Lookup((state, options) => this.#onLookup(state, options));

  constructor(host: LightElement, nodes: SuggestionNodes) {
    this.host = host;
    this.#nodes = nodes;
    this.#status = new Status(() => nodes.part('status'));
    host.addController(this);
  }

  /** The words for it in the language of the page. */
  protected abstract get texts(): SuggestionTexts;

  /** Takes a suggestion for what was meant. */
  protected abstract choose(option: Suggestion): void;

  /** Finds suggestions for what was typed, in place of those in the page. */
  protected get search(): Search | undefined {
    return undefined;
  }

  /** What fits a text, of all that is in the page. */
  protected find(_query: string, _limit: number): Found {
    return { shown: [], total: 0 };
  }

  /** What an arrow key or a click opens the list for. */
  protected get query(): string {
    return this.input?.value ?? '';
  }

  protected isChosen(_option: Suggestion): boolean {
    return false;
  }

  /** The list is made for an input that was not known. */
  protected reached(_popup: Popup, _list: HTMLDataListElement | null): void {}

  /** The page's own search tells how it goes. */
  protected lookedUp(_state: LookupState, _found: readonly Suggestion[]): void {}

  hostUpdated(): void {
    const { input } = this;
    const node = this.#nodes.part('popup');
    if (this.popup?.isOf(input, node, this.host.baseId)) input?.removeAttribute('list');
    // That of a clone, or of a field that has another id now.
    else if (node?.firstChild) this.reach();
    else if (!node) this.#leave();
    if (this.popup?.isOpen && input?.matches(':disabled')) this.close();
  }

  hostDisconnected(): void {
    this.close();
    this.lookup.stop();
    this.say('');
  }

  protected get input(): HTMLInputElement | null {
    return this.#nodes.input();
  }

  protected get isFocused(): boolean {
    const { input } = this;
    return !!input && (input.getRootNode() as Document).activeElement === input;
  }

  protected say(text: string, pause?: number): void {
    this.#status.say(text, pause);
  }

  /** The popup of the input that there is now, made when it is first needed. */
  protected reach(): Popup | undefined {
    const { input } = this;
    const node = this.#nodes.part('popup');
    if (!input || !node) return undefined;
    if (!this.popup?.isOf(input, node, this.host.baseId)) {
      this.close();
      this.popup = new Popup(input, node, this.host.baseId);
      const list = (this.#nodes.part('list') as HTMLDataListElement | null) ?? input.list;
      // The browser's own suggestions would stand over ours.
      input.removeAttribute('list');
      this.reached(this.popup, list);
      // A browser's first number takes longer than a key should.
      whenIdle(() => !!this.#number(MOST * MOST));
    }
    return this.popup;
  }

  /** Opens with what fits what was typed, or with everything. */
  protected open(query: string): void {
    const popup = this.reach();
    if (!popup || this.input?.matches(':disabled, :read-only')) return;
    const { search } = this;
    if (!search) this.showAll(query);
    else if (this.lookup.query !== query || !popup.isOpen) this.lookup.start(search, query);
  }

  /** Shows what fits a text, of all that is in the page. */
  protected showAll(query: string): void {
    this.#show(query, this.find(query, MOST));
  }

  #number(count: number): string {
    return formatNumber(count, strings[languageOf(this.host)].locale);
  }

  #show(query: string, { shown, total }: Found): void {
    const { texts } = this;
    const number = (count: number) => this.#number(count);
    const isCut = total > shown.length;
    const some = isCut ? texts.someResults(number(shown.length), number(total)) : '';
    const text = total ? some : texts.noResults;
    this.#draw(shown, total, query, text ? { text } : undefined);
    this.say(text || (total === 1 ? texts.result : texts.results(number(total))));
  }

  protected close(): void {
    this.popup?.close();
  }

  /** Says and shows that suggestions are on their way, or did not come. */
  protected tell(state: 'loading' | 'failed'): void {
    const { loading, failed, retry } = this.texts;
    const isFailed = state === 'failed';
    const text = isFailed ? failed : loading;
    this.#draw([], 0, this.input?.value ?? '', { text, retry: isFailed ? retry : undefined });
    this.say(text, isFailed ? 100 : undefined);
  }

  /** Nothing is suggested any more. */
  #leave(): void {
    this.popup?.leave();
    this.popup = undefined;
  }

  #draw(
    options: readonly Suggestion[],
    total: number,
    query: string,
    note: Note | undefined,
  ): void {
    const isChosen = (option: Suggestion) => this.isChosen(option);
    this.reach()?.show({ options, total, query, note, isChosen });
  }

  #onLookup(state: LookupState, options: readonly ComboboxOption[]): void {
    const found = options.map(suggestionOf);
    this.lookedUp(state, found);
    if (!this.isFocused) return;
    // What the page's own search found fits in its own way.
    if (state === 'found') this.#show(this.input?.value ?? '', filter(found, '', MOST));
    else if (state === 'declined') this.close();
    else this.tell(state);
  }

  /** Chooses a suggestion, where it can be chosen. */
  protected pick(option: Suggestion): void {
    if (option.isDisabled) return;
    this.lookup.stop();
    this.choose(option);
  }

  /** Asks the page's own search once more. */
  protected retry(): void {
    const { input, search } = this;
    input?.focus();
    if (search) this.lookup.start(search, input?.value ?? '', 0);
  }
}
