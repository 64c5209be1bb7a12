import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { checkLimits } from '../field/limits.js';
import { languageOf } from '../language.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { rangeTexts } from '../strings/range-texts.js';
import { strings } from '../strings/strings.js';
import { warn } from '../warn.js';
import { withUnit } from './with-unit.js';

/**
 * About how much of something, where it need not be exact: a native slider. For an exact number use a
 * `<tds-quantity>` or a `<tds-text-field>`, which are easier for people who cannot hold a pointer still.
 *
 * The slider always has an answer: without `value` it is the middle, as in HTML. Its value is shown
 * once the script is there; without it, the slider works and the least and the most are shown.
 *
 * @element tds-range
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input type="range">`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot ticks - A `<datalist>`, whose options browsers mark on the slider; one without a `slot` is taken
 *   too.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, while it is moved.
 * @fires change - The native event of the control, when a change is done.
 * @status beta
 * @since 0.1.0
 */
export class Range extends FieldElement {
  static override adopts = { label: ['label'], control: ['input'], ticks: ['datalist'] };
  static override texts = rangeTexts;
  static override partsWithId: readonly PartWithId[] = [
    ...super.partsWithId,
    'ticks',
    'least',
    'most',
  ];

  /** The least. Default: 0. */
  @attribute('min', Number) min?: number;
  /** The most. Default: 100. */
  @attribute('max', Number) max?: number;
  /** The steps that it goes in, from `min` on; `any` allows all. Default: 1. */
  @attribute('step') step?: string;
  /** What it counts, after each number and to screen readers: `km`, `%`, `hours`. */
  @attribute('unit') unit?: string;
  /** Words for the least, in place of the number. They describe the slider to screen readers. */
  @attribute('label-min') labelMin?: string;
  /** Words for the most, in place of the number. They describe the slider to screen readers. */
  @attribute('label-max') labelMax?: string;

  #root: Node | undefined;
  #window: Window | null = null;

  static override light(
    p: Partial<Range>,
    context: LightContext<(typeof rangeTexts)['en']>,
  ): Light {
    const { strings, texts } = context;
    // Numbers at the ends are told by the slider itself; words are not.
    const ends = idList(
      p.labelMin && partId(context, 'least'),
      p.labelMax && partId(context, 'most'),
    );
    return {
      parts: [
        labelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        // Written by the element. Hidden, since an `<output>` is a live region: screen readers would
        // say each value twice.
        { slot: 'output', tag: 'output', own: { for: context.id, 'aria-hidden': 'true' } },
        {
          slot: 'control',
          tag: 'input',
          own: {
            type: 'range',
            'aria-describedby': describedBy(p, context, ends),
            'aria-invalid': ariaInvalid(p, context),
          },
          soft: {
            id: context.id,
            name: p.name,
            min: p.min,
            max: p.max,
            step: p.step,
            value: p.defaultValue,
            list: context.author('ticks') && partId(context, 'ticks'),
            disabled: p.disabled,
            form: p.formId,
          },
        },
        context.author('ticks') && {
          slot: 'ticks',
          tag: 'datalist',
          soft: { id: `${context.id}-ticks` },
        },
        {
          slot: 'least',
          tag: 'span',
          own: { 'aria-hidden': !p.labelMin && 'true' },
          soft: { id: p.labelMin && `${context.id}-least` },
          children: [p.labelMin || withUnit(p.min ?? 0, p.unit, strings.locale, texts)],
        },
        {
          slot: 'most',
          tag: 'span',
          own: { 'aria-hidden': !p.labelMax && 'true' },
          soft: { id: p.labelMax && `${context.id}-most` },
          children: [p.labelMax || withUnit(p.max ?? 100, p.unit, strings.locale, texts)],
        },
      ],
    };
  }

  constructor() {
    super();
    this.addEventListener('input', this.#show);
    this.addEventListener('change', this.#show);
  }

  override get control(): HTMLInputElement | null {
    const control = super.control;
    return control instanceof HTMLInputElement ? control : null;
  }

  /** The answer as it stands now. The `value` attribute is only its default. */
  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#show();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
    // The browser may give back what stood there before a visit to another page.
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('pageshow', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('reset', this.#onReset);
    this.#window?.removeEventListener('pageshow', this.#show);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#show();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    checkLimits(this, 100);
    if (this.required) {
      warn(
        this,
        'required-needless',
        'is required, but a range always has an answer. Remove required, or ask in another way.',
      );
    }
  }

  #show = (): void => {
    const { control } = this;
    if (!control) return;
    const language = languageOf(this);
    const text = withUnit(
      Number(control.value),
      this.unit,
      strings[language].locale,
      rangeTexts[language],
    );
    const output = this.partNode('output');
    if (output && output.textContent !== text) output.textContent = text;
    if (control.getAttribute('aria-valuetext') !== text)
      control.setAttribute('aria-valuetext', text);
  };

  #onReset = (event: Event): void => {
    // The form takes back its answers after the event.
    if (event.target === this.form) setTimeout(this.#show);
  };
}
