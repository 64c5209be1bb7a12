import { answerNatively } from '../field/set-natively.js';
import { languageOf } from '../language.js';
import { addressLookupTexts } from '../strings/lookup-texts.js';
import { Asking } from '../suggestions/asking.js';
import type { ComboboxOption, Suggestion } from '../suggestions/suggestion.js';
import type { Address, AddressField, AddressPart } from './address-field.js';

/** An address that a page suggests. */
export interface AddressSuggestion {
  /** The address in one line, to choose it by. */
  readonly label: string;
  /** Its parts; or what fetches them, where a service tells them only of the one that is chosen. */
  readonly address: Partial<Address> | ((signal: AbortSignal) => Promise<Partial<Address>>);
}

/** Suggests addresses under the street, and fills in the one that a person chooses. */
export class AddressLookup extends Asking<AddressSuggestion> {
  #part: (slot: string) => HTMLElement | null;
  #found: readonly AddressSuggestion[] = [];
  #fetching: AbortController | undefined;
  /** What was filled in: where a person wrote something else, that is theirs. */
  #filled = new Map<AddressPart, string>();

  constructor(host: AddressField, part: (slot: string) => HTMLElement | null) {
    super(host, {
      part,
      input: () => {
        const street = part('line1');
        return street instanceof HTMLInputElement ? street : null;
      },
    });
    this.#part = part;
    this.begin();
  }

  protected override get texts() {
    return addressLookupTexts[languageOf(this.host)];
  }

  protected override optionsOf(found: readonly AddressSuggestion[]): readonly ComboboxOption[] {
    this.#found = found;
    return found.map(({ label }, index) => ({ value: String(index), label }));
  }

  protected override typed(): void {
    this.#fetching?.abort();
  }

  protected override left(): void {
    this.#fetching?.abort();
    super.left();
  }

  protected override click(target: Element): void {
    // A street that is there is clicked to correct it, not to look for it again.
    if (target !== this.input) super.click(target);
  }

  protected override choose({ value }: Suggestion): void {
    const chosen = this.#found[Number(value)];
    this.close();
    if (!chosen) return;
    if (typeof chosen.address === 'function') void this.#fetch(chosen.label, chosen.address);
    else this.#fill(chosen.label, chosen.address);
  }

  async #fetch(
    label: string,
    address: (signal: AbortSignal) => Promise<Partial<Address>>,
  ): Promise<void> {
    this.#fetching?.abort();
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    this.tell('loading');
    try {
      const fetched = await address(signal);
      if (signal.aborted) return;
      this.close();
      this.#fill(label, fetched);
    } catch (error) {
      if (signal.aborted) return;
      this.tell('failed');
      if (__DEV__) console.error(error);
    }
  }

  /** Answers each part as if it were typed. What the address does not say stays as a person wrote it. */
  #fill(label: string, { postalCode, ...others }: Partial<Address>): void {
    const given: Partial<Record<AddressPart, string>> = { ...others, 'postal-code': postalCode };
    this.isFiring = true;
    for (const slot of ['unit', 'line1', 'line2', 'city', 'province', 'postal-code'] as const) {
      this.#answer(slot, given[slot]);
    }
    this.isFiring = false;
    this.say(this.texts.filled(label), 100);
  }

  #answer(slot: AddressPart, given: string | undefined): void {
    const control = this.#part(slot) as HTMLInputElement | HTMLSelectElement | null;
    if (!control || control.matches('input:read-only, :disabled')) return;
    const isOurs = control.value === this.#filled.get(slot);
    const text = given ?? (isOurs ? '' : control.value);
    const isList = control instanceof HTMLSelectElement;
    if (isList && ![...control.options].some(({ value }) => value === text)) return;
    if (text !== control.value) {
      answerNatively(control, text);
      this.#filled.set(slot, control.value);
    }
  }
}
