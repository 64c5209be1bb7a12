import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import type { Light, LightContext } from '../light/part.js';
import { watchChildren } from '../light/watch-children.js';
import { Wrapping } from '../light/wrapping.js';
import { selectTexts } from '../strings/select-texts.js';
import type { TextFieldWidth } from '../text-field/text-field.js';
import { warn, warnUnknownValue } from '../warn.js';
import { Answer } from './answer.js';

/**
 * A question answered by choosing one of many options from a list, which is the browser's own: on a
 * phone it is the one that people know. Of a few options, `<tds-radios>` shows all at once.
 *
 * @element tds-select
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<select>`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - The options, `<option>`, `<optgroup>` and `<hr>`, side by side. Anything else, after the control.
 * @fires input - The native event of the control, when another option is chosen.
 * @fires change - The native event of the control, when another option is chosen.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Select extends FieldElement {
  static override adopts = { label: ['label'], control: ['select'] };
  static override texts = selectTexts;

  /** The value of the option to begin with, where no option is `selected`. */
  @attribute('value') override defaultValue?: string;
  /** Puts an empty option first, with this text; without a text, "Select an option". */
  @attribute('placeholder') placeholder?: string;
  /** What browsers fill in by themselves (WCAG 1.3.5): a token of HTML's autofill, as `country`. */
  @attribute('autocomplete') autocomplete?: string;
  /** How many characters it is wide: 2, 3, 4, 5, 7, 10, 20 or `full` (default). */
  @attribute('width') width?: TextFieldWidth;

  static override light(
    p: Partial<Select>,
    context: LightContext<(typeof selectTexts)['en']>,
  ): Light {
    const hasPlaceholder = (p.placeholder ?? false) !== false;
    return {
      parts: [
        labelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        {
          slot: 'control',
          tag: 'select',
          soft: {
            id: context.id,
            name: p.name,
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
            hasPlaceholder && {
              tag: 'option',
              attributes: { value: '' },
              children: [p.placeholder || context.texts.placeholder],
            },
          ],
          wraps: ['option', 'optgroup', 'hr'],
          // No value at all is the placeholder's, which comes first anyway.
          chosen: hasPlaceholder ? p.defaultValue || undefined : p.defaultValue,
        },
      ],
    };
  }

  protected override readonly wrapping = new Wrapping(this);
  #answer = new Answer(this, () => this.control);
  #watched: Element | undefined;

  override get control(): HTMLSelectElement | null {
    const control = super.control;
    // What else an author may have put in the slot is no answer.
    return control instanceof HTMLSelectElement ? control : null;
  }

  /** The answer as it stands now. The `value` attribute is only its default. */
  override get value(): string {
    return this.control?.value ?? this.#answer.values?.[0] ?? this.defaultValue ?? '';
  }
  override set value(value: string) {
    this.#answer.values = [String(value ?? '')];
  }

  /** The options in document order, those in groups and the placeholder included. */
  get options(): HTMLOptionsCollection | undefined {
    return this.control?.options;
  }

  /** The options that are chosen now. */
  get selectedOptions(): HTMLCollectionOf<HTMLOptionElement> | undefined {
    return this.control?.selectedOptions;
  }

  /** The place of the chosen option in `options`; -1 when none is. */
  get selectedIndex(): number {
    return this.control?.selectedIndex ?? -1;
  }
  set selectedIndex(index: number) {
    if (this.control) this.control.selectedIndex = index;
    this.#answer.remember();
  }

  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#answer.keep(() => super.update(changed));
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    const { control } = this;
    if (!control || this.#watched === control) return;
    this.#watched = control;
    watchChildren(control);
  }

  /** @internal */
  override childrenChanged(): void {
    super.childrenChanged();
    const { control, defaultValue } = this;
    const usual = control?.querySelector<HTMLOptionElement>('option[selected]');
    const lacksDefault = defaultValue !== undefined && usual?.value !== defaultValue;
    if (lacksDefault || this.#answer.values) this.requestUpdate();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'width', ['2', '3', '4', '5', '7', '10', '20', 'full']);
    const { control, defaultValue } = this;
    const values = [...(control?.options ?? [])].map(({ value }) => value);
    if (!control || !values.length) return;
    if (defaultValue && !values.includes(defaultValue)) {
      warn(this, 'option-missing', `has no option of the value "${defaultValue}". Add it.`);
    }
    if (new Set(values).size < values.length) {
      warn(
        this,
        'duplicate-option',
        'has two options of one value: what is submitted does not tell them apart. Give each its own.',
      );
    }
    const isChosen = control.type === 'select-one' && control.size < 2 && values[0] !== '';
    if (isChosen && control.required && !control.querySelector('[selected]')) {
      warn(
        this,
        'chosen-unasked',
        'begins with its first option as the answer. Add a placeholder.',
      );
    }
  }
}
