import type { LightElement } from '../light/light-element.js';
import type { Search } from './lookup.js';
import { LookupEvent } from './lookup-event.js';
import { Suggesting } from './suggesting.js';
import type { ComboboxOption } from './suggestion.js';
import type { SuggestionNodes } from './suggestion-list.js';

/** Suggestions for a free text, which the page is asked for by an event. Nothing is chosen unasked. */
export abstract class Asking<Found> extends Suggesting {
  /** Whether an event is ours: nobody typed. */
  protected isFiring = false;

  constructor(host: LightElement, nodes: SuggestionNodes) {
    super(host, nodes);
    this.lookup.isPatient = true;
  }

  /** The element may come to have suggestions while someone is in it already. */
  protected begin(): void {
    if (this.isFocused) this.reach();
  }

  /** What the page found, as options. */
  protected abstract optionsOf(found: readonly Found[]): readonly ComboboxOption[];

  protected override get search(): Search | undefined {
    return (text, { signal }) => {
      const event = new LookupEvent<Found>(text, signal);
      this.host.dispatchEvent(event);
      const { found } = event;
      if (!found) return undefined;
      return 'then' in found ? found.then((all) => this.optionsOf(all)) : this.optionsOf(found);
    };
  }

  // Autofill changes a text and types nothing: its own list would be under ours.
  protected override isTyped(event: Event): boolean {
    const { inputType } = event as InputEvent;
    const isTyped = !this.isFiring && !!inputType && inputType !== 'insertReplacementText';
    if (!isTyped) this.#stop();
    return isTyped;
  }

  protected override open(query: string): void {
    if (query.trim() || !this.search) super.open(query);
    else this.#stop();
  }

  protected override left(): void {
    this.lookup.stop();
    this.say('');
  }

  #stop(): void {
    this.lookup.stop();
    this.close();
  }
}
