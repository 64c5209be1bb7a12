import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { languageOf } from '../language.js';
import { type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { watchChildren } from '../light/watch-children.js';
import { Wrapping } from '../light/wrapping.js';
import { Answer } from '../select/answer.js';
import { comboboxTexts } from '../strings/combobox-texts.js';
import type { ComboboxSearch } from '../suggestions/lookup.js';
import type { TextFieldWidth } from '../text-field/text-field.js';
import { warn, warnUnknownValue } from '../warn.js';
import { Choices } from './choices.js';
import { Editing } from './editing.js';

/**
 * A question answered by typing a part of one of many options, and choosing it from the list of those
 * that fit. For a few dozen options that people know by heart, `<tds-select>` is easier.
 *
 * Without JavaScript it is the browser's own list; with `free-text`, an input with suggestions. That
 * native control goes on to hold the answer: what is submitted, reset and restored.
 *
 * @element tds-combobox
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<select>`, or `<input>` for free text; one without a `slot` is taken too.
 * @slot list - Your own `<datalist>` for free text; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - The options, `<option>`, `<optgroup>` and `<hr>`, side by side; `data-terms` of an option has other words that find it. Anything else, after the control.
 * @fires input - The native event of the control, when an option is chosen or text is typed.
 * @fires change - The native event of the control, when the answer has changed.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Combobox extends FieldElement {
  static override adopts = { label: ['label'], control: ['select', 'input'], list: ['datalist'] };
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'list', 'input'];

  /** The value of the option to begin with, where no option is `selected`; with `free-text`, the text. */
  @attribute('value') override defaultValue?: string;
  /** Takes any text as the answer; the options are suggestions. */
  @attribute('free-text', Boolean) freeText?: boolean;
  /** Several options can be chosen, which are submitted under one name. */
  @attribute('multiple', Boolean) multiple?: boolean;
  /** A text in the empty input. The hint is better: it stays when something is typed. */
  @attribute('placeholder') placeholder?: string;
  /** What browsers fill in by themselves (WCAG 1.3.5): a token of HTML's autofill, as `country-name`. */
  @attribute('autocomplete') autocomplete?: string;
  /** How many characters it is wide: 2, 3, 4, 5, 7, 10, 20 or `full` (default). */
  @attribute('width') width?: TextFieldWidth;
  /** Said when what was typed is none of the options, in place of the built-in text. */
  @attribute('error-bad-input') errorBadInput?: string;

  static override light(p: Partial<Combobox>, context: LightContext): Light {
    const own = context.author('control');
    const isFree = own ? own.tag === 'input' : p.freeText;
    return {
      parts: [
        labelPart(p, context, true),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        isFree && {
          slot: 'control',
          tag: 'input',
          soft: {
            id: context.id,
            name: p.name,
            type: 'text',
            list: `${context.id}-list`,
            value: p.defaultValue,
            placeholder: p.placeholder,
            required: p.required,
            disabled: p.disabled,
            autocomplete: p.autocomplete || 'off',
            form: p.formId,
          },
          own: {
            'aria-describedby': describedBy(p, context),
            'aria-invalid': ariaInvalid(p, context),
          },
        },
        isFree && {
          slot: 'list',
          tag: 'datalist',
          soft: { id: `${context.id}-list` },
          wraps: ['option'],
        },
        !isFree && {
          slot: 'control',
          tag: 'select',
          soft: {
            id: context.id,
            name: p.name,
            multiple: p.multiple,
            required: p.required,
            disabled: p.disabled,
            autocomplete: p.autocomplete,
            form: p.formId,
          },
          own: {
            'aria-describedby': describedBy(p, context),
            'aria-invalid': ariaInvalid(p, context),
          },
          children: [
            // HTML asks for a label that is not empty.
            !p.multiple && {
              tag: 'option',
              attributes: { value: '', label: p.placeholder || ' ' },
            },
          ],
          wraps: ['option', 'optgroup', 'hr'],
          chosen: p.defaultValue || undefined,
        },
        // Stands for the list from the script on, by the stylesheet alone.
        !isFree && {
          slot: 'input',
          tag: 'input',
          soft: {
            id: `${context.id}-input`,
            type: 'text',
            role: 'combobox',
            'aria-labelledby': (p.label || context.author('label')) && partId(context, 'label'),
            'aria-autocomplete': 'list',
            'aria-expanded': 'false',
            'aria-required': p.required && 'true',
            autocomplete: p.autocomplete || 'off',
            placeholder: p.placeholder,
            disabled: p.disabled,
            form: p.formId,
          },
          own: {
            'aria-describedby': describedBy(p, context),
            'aria-invalid': ariaInvalid(p, context),
          },
        },
        // Written by the element: without children, printing again leaves them alone.
        !isFree && p.multiple && { slot: 'chosen', tag: 'ul' },
        { slot: 'popup', tag: 'div', own: { role: 'presentation' } },
        { slot: 'status', tag: 'p', soft: { role: 'status' } },
      ],
    };
  }

  protected override readonly wrapping = new Wrapping(this);
  #answer = new Answer(this, () => this.list);
  #choices = new Choices(this, this.#answer);
  #watched: Element | undefined;
  #search: ComboboxSearch | undefined;

  constructor() {
    super();
    new Editing(this, this.#choices);
  }

  /** Finds options for what was typed, as on a server, in place of those in the page. */
  get search(): ComboboxSearch | undefined {
    return this.#search;
  }
  set search(search: ComboboxSearch | undefined) {
    this.#search = search ?? undefined;
  }

  /** @internal The native list that holds the answer; none of free text. */
  get list(): HTMLSelectElement | null {
    const { control } = this;
    return control instanceof HTMLSelectElement ? control : null;
  }

  /** @internal The input that a person types in. */
  get input(): HTMLInputElement | null {
    const node = this.list ? this.partNode('input') : this.control;
    return node instanceof HTMLInputElement ? node : null;
  }

  /** @internal The node in a slot. */
  partOf(slot: string): HTMLElement | null {
    return this.partNode(slot);
  }

  /** @internal The text of the question. */
  get question(): string {
    return this.labelText;
  }

  /** The answer as it stands now; of several, the first. The `value` attribute is only its default. */
  override get value(): string {
    if (this.control && !this.list) return super.value;
    return this.list?.value ?? this.#answer.values?.[0] ?? super.value;
  }
  override set value(value: string) {
    if (this.list) this.values = value ? [value] : [];
    else {
      super.value = value;
      if (!this.control) this.#answer.values = [String(value ?? '')];
    }
  }

  /** The answers as they stand now, in the order of the options. */
  get values(): string[] {
    const { list } = this;
    if (list) return [...list.selectedOptions].map(({ value }) => value).filter(Boolean);
    const values = this.#answer.values ?? [this.value];
    return (this.control ? [this.value] : values).filter(Boolean);
  }
  set values(values: readonly string[]) {
    // A framework may give one alone, or none.
    const all = [values ?? []].flat().map(String);
    if (this.control && !this.list) {
      this.value = all[0] ?? '';
      return;
    }
    this.#answer.values = this.list?.multiple || all.length ? all : [''];
    this.#choices.reset();
  }

  /** Which constraints the answer meets; what was typed and is no option is a custom error. */
  override get validity(): ValidityState | undefined {
    return this.#choices.isWrong ? this.input?.validity : super.validity;
  }

  override get validationMessage(): string {
    if (!this.willValidate || !this.#choices.isWrong) return super.validationMessage;
    return this.errorBadInput ?? comboboxTexts[languageOf(this)].noOption(this.labelText);
  }

  override checkValidity(): boolean {
    this.#choices.mark();
    if (!this.#choices.isWrong) return super.checkValidity();
    return this.input?.checkValidity() ?? true;
  }

  override setCustomValidity(message: string): void {
    super.setCustomValidity(message);
    this.#choices.mark();
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#answer.keep(() => super.update(changed));
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    const { input, control } = this;
    // A list of the author's may be required where the element does not say so.
    if (input !== control && control?.required) input?.setAttribute('aria-required', 'true');
    for (const label of this.list?.labels ?? []) label.addEventListener('click', this.#enter);
    if (!this.partNode('label')) this.#takeName();
    const holder = this.list ?? this.partNode('list');
    if (!holder || this.#watched === holder) return;
    this.#watched = holder;
    watchChildren(holder);
  }

  // A label is that of the native list, also one elsewhere on the page; the input stands for the list.
  #enter = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLLabelElement).control === this.list) this.input?.focus();
  };

  /** The input stands for the list: what names that from elsewhere on the page names it, too. */
  #takeName(): void {
    const { input, list } = this;
    if (!input || !list) return;
    const { ariaLabel } = list;
    const labels = [...list.labels];
    labels.forEach((label, at) => {
      label.id ||= `${input.id}-label-${at + 1}`;
    });
    const names = {
      'aria-label': ariaLabel,
      'aria-labelledby':
        list.getAttribute('aria-labelledby') ?? labels.map(({ id }) => id).join(' '),
    };
    for (const [name, value] of Object.entries(names)) {
      if (value && input.getAttribute(name) !== value) input.setAttribute(name, value);
    }
  }

  /** @internal */
  override childrenChanged(): void {
    super.childrenChanged();
    this.requestUpdate();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'width', ['2', '3', '4', '5', '7', '10', '20', 'full']);
    const { list, defaultValue } = this;
    if (!list) {
      if (this.multiple) {
        warn(this, 'multiple-free-text', 'takes one text. Remove multiple, or free-text.');
      }
      return;
    }
    const values = [...list.options].map(({ value }) => value);
    if (defaultValue && values.length > 1 && !values.includes(defaultValue)) {
      warn(this, 'option-missing', `has no option of the value "${defaultValue}". Add it.`);
    }
    if (new Set(values).size < values.length) {
      warn(
        this,
        'duplicate-option',
        'has two options of one value: what is submitted does not tell them apart. Give each its own.',
      );
    }
  }
}
