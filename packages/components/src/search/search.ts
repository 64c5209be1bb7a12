import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import { type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { searchTexts } from '../strings/search-texts.js';
import { warn } from '../warn.js';

/**
 * Looks for words, in a site or a list: a form that is sent by GET, so that results have an address
 * that can be kept and passed on. It works the same without JavaScript. Browsers bring the button that
 * empties it.
 *
 * @element tds-search
 * @slot form - Your own `<form role="search">` with a label, an input and a button; one without a `slot`
 *   is taken too.
 * @slot list - A `<datalist>` of words to suggest; one without a `slot` is taken too.
 * @slot - Anything else, after the form.
 * @fires submit - The native event of the form. Cancel it to show results on the same page.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires {LookupEvent<ComboboxOption | string>} lookup - Something was typed, with `lookup`: give the event words to suggest. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Search extends LightElement {
  static override adopts = { form: ['form'], list: ['datalist'] };
  static override texts = searchTexts;
  static override partsWithId: readonly PartWithId[] = ['list'];

  /** The address of the results. Default: the page itself. */
  @attribute('action') action?: string;
  /** The name that the words are submitted under. Default: `q`. */
  @attribute('name') name?: string;
  /** The words to begin with, as those that the results on the page are for. */
  @attribute('value') defaultValue?: string;
  /** What is searched, as "Search this site". Default: "Search" in the language of the page. */
  @attribute('label') label?: string;
  /** Leaves the label to screen readers, where the place of the search says as much. */
  @attribute('label-hidden', Boolean) labelHidden?: boolean;
  /** The text of the button. Default: "Search" in the language of the page. */
  @attribute('button-label') buttonLabel?: string;
  /** The id of the control. Default: its name. */
  @attribute('field-id') fieldId?: string;

  /** Suggests words while some are typed: the page finds them, in a `lookup` event. */
  @attribute('lookup', Boolean) lookup?: boolean;

  static override baseId(p: Partial<Search>): string | undefined {
    return p.fieldId || p.name || 'q';
  }

  static override light(
    p: Partial<Search>,
    context: LightContext<(typeof searchTexts)['en']>,
  ): Light {
    const { id, texts } = context;
    const hasSuggestions = p.lookup || context.author('list');
    return {
      parts: [
        {
          slot: 'form',
          tag: 'form',
          // The landmark is named where there may be another search.
          soft: { role: 'search', 'aria-label': p.label, action: p.action },
          children: [
            { tag: 'label', attributes: { for: id }, children: [p.label || texts.search] },
            {
              tag: 'input',
              attributes: {
                // ARIA in HTML knows no combobox of the type `search`.
                type: hasSuggestions ? 'text' : 'search',
                id,
                name: p.name || 'q',
                value: p.defaultValue,
                enterkeyhint: 'search',
                list: context.author('list') && partId(context, 'list'),
                autocomplete: hasSuggestions && 'off',
              },
            },
            {
              tag: 'button',
              attributes: { type: 'submit' },
              children: [p.buttonLabel || texts.search],
            },
          ],
        },
        context.author('list') && {
          slot: 'list',
          tag: 'datalist',
          soft: { id: partId(context, 'list') },
        },
        hasSuggestions && { slot: 'popup', tag: 'div', own: { role: 'presentation' } },
        hasSuggestions && { slot: 'status', tag: 'p', soft: { role: 'status' } },
      ],
    };
  }

  #pending: string | undefined;
  #suggestions: Promise<unknown> | undefined;

  override get control(): HTMLInputElement | null {
    return this.partNode('form')?.querySelector('input') ?? null;
  }

  /** The form that is sent. */
  get form(): HTMLFormElement | null {
    const form = this.partNode('form');
    return form instanceof HTMLFormElement ? form : null;
  }

  /** The words as they stand now. The `value` attribute is only their default. */
  get value(): string {
    return this.control?.value ?? this.#pending ?? this.defaultValue ?? '';
  }
  set value(value: string) {
    this.#pending = String(value ?? '');
    this.#takePending();
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.update(changed);
    this.#takePending();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.lookup || this.partNode('list')) this.#suggestions ??= this.#suggest();
  }

  protected override check(): void {
    if (!__DEV__) return;
    const { control } = this;
    if (this.parentElement?.closest('form')) {
      warn(this, 'form-nested', 'stands inside a form, where HTML allows no other. Move it out.');
    }
    if (control && !control.labels?.length && !control.matches('[aria-label], [aria-labelledby]')) {
      warn(this, 'label-missing', 'has no label. Put a <label> for its control in the form.');
    }
    if (!control?.getAttribute('name')) {
      warn(this, 'name-missing', 'has no control with a name, so its words are not submitted.');
    }
  }

  // Off the net, or not allowed by the page's policy: the words are typed.
  #suggest(): Promise<unknown> {
    return import('./search-suggestions.js').then(
      ({ SearchSuggestions }) => new SearchSuggestions(this, (slot) => this.partNode(slot)),
      () => undefined,
    );
  }

  #takePending(): void {
    const { control } = this;
    if (!control || this.#pending === undefined) return;
    control.value = this.#pending;
    this.#pending = undefined;
  }
}
