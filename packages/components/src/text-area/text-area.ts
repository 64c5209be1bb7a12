import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { formatNumber } from '../format-number.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { countTexts } from '../strings/count-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { AnswerCount } from './answer-count.js';
import type { CountUnit } from './count.js';

/** How many characters the control is wide; `full` is as wide as its container. */
export type TextAreaWidth = '20' | '40' | '60' | 'full';

/**
 * A question answered with several lines of text.
 *
 * With `max-count` it counts characters (Unicode code points, a line break as one) or words (what
 * stands between white space and has a letter or a number in it). Browsers submit a line break as two
 * characters, CR and LF: a server that checks the limit takes them as one.
 *
 * @element tds-text-area
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<textarea>`; one without a `slot` is taken too. Its content is the default.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot limit - Your own words for the limit of `max-count`, until the count takes their place.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class TextArea extends FieldElement {
  static override adopts = { label: ['label'], control: ['textarea'] };
  static override texts = countTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'limit'];

  /** How many lines it is high. Default: 5. Where browsers can, it grows with the answer. */
  @attribute('rows', Number) rows?: number;
  /** What browsers fill in by themselves (WCAG 1.3.5): a token of HTML's autofill. */
  @attribute('autocomplete') autocomplete?: string;
  /** The least number of characters, as HTML counts them. */
  @attribute('minlength', Number) minLength?: number;
  /** The greatest number of characters. The browser stops typing there: prefer `max-count`. */
  @attribute('maxlength', Number) maxLength?: number;
  /** The greatest number of characters or words. Typing goes on past it; the answer is then wrong. */
  @attribute('max-count', Number) maxCount?: number;
  /** What `max-count` counts: `characters` (default) or `words`. */
  @attribute('count') count?: 'characters' | 'words';
  /** From which percentage of the limit on the count is shown. Default: 0, always. */
  @attribute('count-threshold', Number) countThreshold?: number;
  /** Can be read and is submitted, but not changed. */
  @attribute('readonly', Boolean) readOnly?: boolean;
  /** Whether the browser checks the spelling: `true` or `false`. */
  @attribute('spellcheck') spellCheck?: 'true' | 'false';
  /** What a phone capitalises: `none`, `sentences`, `words` or `characters`. */
  @attribute('autocapitalize') override autocapitalize!: string;
  /** How many characters it is wide: 20, 40, 60 or `full` (default). */
  @attribute('width') width?: TextAreaWidth;
  /** Said when the answer is longer than `max-count` or `maxlength`, in place of the built-in text. */
  @attribute('error-too-long') errorTooLong?: string;
  /** Said when the answer is shorter than `minlength`, in place of the built-in text. */
  @attribute('error-too-short') errorTooShort?: string;

  #count = new AnswerCount(this, {
    node: (slot) => this.partNode(slot),
    label: () => this.labelText,
  });

  static override light(
    p: Partial<TextArea>,
    context: LightContext<(typeof countTexts)['en']>,
  ): Light {
    return {
      parts: [
        labelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        {
          slot: 'control',
          tag: 'textarea',
          soft: {
            id: context.id,
            name: p.name,
            rows: p.rows ?? 5,
            required: p.required,
            disabled: p.disabled,
            readonly: p.readOnly,
            autocomplete: p.autocomplete,
            minlength: p.minLength,
            maxlength: p.maxLength,
            spellcheck: p.spellCheck,
            autocapitalize: p.autocapitalize,
            form: p.formId,
          },
          own: {
            'aria-describedby': idList(
              describedBy(p, context),
              !!p.maxCount && partId(context, 'limit'),
            ),
            'aria-invalid': ariaInvalid(p, context),
          },
          children: [p.defaultValue],
        },
        // Written by the element as the answer changes: without children, printing again leaves
        // them alone. The count stands before the limit, to take its place.
        !!p.maxCount && { slot: 'count', tag: 'p', own: { 'aria-hidden': 'true' } },
        !!p.maxCount && {
          slot: 'limit',
          tag: 'p',
          soft: { id: `${context.id}-limit` },
          children: [limitText(p.maxCount, p.count, context)],
        },
        !!p.maxCount && { slot: 'status', tag: 'p', own: { 'aria-live': 'polite' } },
      ],
    };
  }

  override get control(): HTMLTextAreaElement | null {
    return super.control as HTMLTextAreaElement | null;
  }

  /** The answer as it stands now. The `value` attribute is only its default. */
  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#count.update();
  }

  /** Whether the answer meets its constraints. Fires `invalid` at the control when it does not. */
  override checkValidity(): boolean {
    this.#count.update();
    return super.checkValidity();
  }

  /** Marks the answer as wrong for a reason of your own; an empty text marks it right again. */
  override setCustomValidity(message: string): void {
    super.setCustomValidity(message);
    this.#count.update();
  }

  /** Selects the whole answer. */
  select(): void {
    this.control?.select();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#count.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#count.disconnect();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#count.update();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'count', ['characters', 'words']);
    warnUnknownValue(this, 'spellCheck', ['true', 'false']);
    warnUnknownValue(this, 'width', ['20', '40', '60', 'full']);
    const { maxCount, maxLength } = this;
    if (maxCount !== undefined && !(Number.isInteger(maxCount) && maxCount > 0)) {
      warn(this, 'max-count-invalid', 'needs a whole number above 0 in max-count.');
    }
    if (maxCount && maxLength) {
      warn(
        this,
        'two-limits',
        'has max-count and maxlength. Remove maxlength, which stops what is typed.',
      );
    }
  }
}

function limitText(
  most: number,
  unit: CountUnit | undefined,
  { strings, texts }: LightContext<(typeof countTexts)['en']>,
): string {
  const many = unit === 'words' ? texts.words : texts.characters;
  const one = unit === 'words' ? texts.word : texts.character;
  return `${texts.limit} ${formatNumber(most, strings.locale)} ${most === 1 ? one : many}`;
}
