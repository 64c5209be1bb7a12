import { attribute } from '../attribute.js';
import { checkLimits, type Limits, limitsOf } from '../field/limits.js';
import { answerNatively } from '../field/set-natively.js';
import { languageOf } from '../language.js';
import { Announcement } from '../light/announcement.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { quantityTexts } from '../strings/quantity-texts.js';
import { strings } from '../strings/strings.js';
import { FormattedField } from '../text-field/formatted-field.js';
import { textFieldLight } from '../text-field/text-field-light.js';
import { warn } from '../warn.js';
import { readQuantity } from './read-quantity.js';
import { greatest, isOnStep, nextQuantity } from './step-quantity.js';

/** How long presses follow each other before the last is told. In milliseconds. */
const PRESSES = 250;

/**
 * How many of something: a number with buttons for one more and one less. Without JavaScript the
 * buttons are not there and what was typed is submitted: `readQuantity()` reads it on a server.
 *
 * The control is `<input type="text" inputmode="numeric">`. `type="number"` would drop what it cannot
 * read, so that neither the page nor the server could show it again; it takes `1e3`, and changes when
 * someone scrolls the page over it.
 *
 * @element tds-quantity
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input>`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot prefix - Stands before the number. Hidden from screen readers: say it in the label.
 * @slot suffix - Stands after the number, as `kg`. Hidden from screen readers: say it in the label.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change; also after a button.
 * @fires change - The native event of the control, when a change is done; also after a button.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Quantity extends FormattedField {
  static override texts = quantityTexts;
  static override partsWithId: readonly PartWithId[] = [
    ...super.partsWithId,
    'decrease',
    'increase',
  ];

  /** The least number. Default: 0. */
  @attribute('min') override min?: string;
  /** The greatest number. Say it in the hint. */
  @attribute('max') override max?: string;
  /** The steps that the number goes in, from `min` on. Default: 1. `any` allows hundredths. */
  @attribute('step') override step?: string;

  #announcement = new Announcement(() => this.partNode('status'));
  #root: Node | undefined;

  static override light(
    p: Partial<Quantity>,
    context: LightContext<(typeof quantityTexts)['en']>,
  ): Light {
    const { texts } = context;
    const amount = p.step && p.step !== 'any' ? p.step : texts.one;
    // Without "(required)", which a label of the author's may hold.
    const own = !p.label && context.author('label') && partId(context, 'label');
    const label = p.label ? ` ${p.label}` : '';
    return {
      parts: [
        ...textFieldLight(p, context, { inputMode: 'numeric' }, true).parts,
        {
          slot: 'decrease',
          tag: 'button',
          own: {
            type: 'button',
            'aria-controls': context.id,
            'aria-label': `${texts.remove} ${amount}${texts.colon}${label}`,
            'aria-labelledby': own && idList(partId(context, 'decrease'), own),
          },
          soft: { id: `${context.id}-decrease`, disabled: p.disabled || p.readOnly },
        },
        {
          slot: 'increase',
          tag: 'button',
          own: {
            type: 'button',
            'aria-controls': context.id,
            'aria-label': `${texts.add} ${amount}${texts.colon}${label}`,
            'aria-labelledby': own && idList(partId(context, 'increase'), own),
          },
          soft: { id: `${context.id}-increase`, disabled: p.disabled || p.readOnly },
        },
        { slot: 'status', tag: 'p', own: { 'aria-live': 'polite' } },
      ],
    };
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('input', this.#mark);
    this.addEventListener('change', this.#mark);
  }

  /** The answer in the form that is submitted; as typed, when it cannot be read. */
  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#mark();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcement.stop();
    this.#root?.removeEventListener('reset', this.#onReset);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#mark();
  }

  protected override read(typed: string): string | undefined {
    return readQuantity(typed);
  }

  protected override format(answer: string): string {
    return new Intl.NumberFormat(strings[languageOf(this)].locale, {
      maximumFractionDigits: 2,
    }).format(Number(answer));
  }

  protected override complaint(typed: string): string {
    const texts = constraintTexts[languageOf(this)];
    const { noWhole } = quantityTexts[languageOf(this)];
    const label = this.labelText;
    const limits = this.#limits;
    const isWhole = limits.step === 1 && Number.isInteger(limits.least);
    const answer = readQuantity(typed);
    if (answer === undefined) {
      return this.errorBadInput ?? (isWhole ? noWhole(label) : texts.badInput(label));
    }
    const value = Number(answer);
    if (value < limits.least) {
      const least = this.format(String(limits.least));
      return this.errorRangeUnderflow ?? texts.rangeUnderflow(label, least);
    }
    if (value > limits.most) {
      return (
        this.errorRangeOverflow ?? texts.rangeOverflow(label, this.format(String(limits.most)))
      );
    }
    if (isOnStep(value, limits)) return '';
    const step = this.format(String(limits.step));
    return this.errorStepMismatch ?? (isWhole ? noWhole(label) : texts.stepMismatch(label, step));
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    checkLimits(this, Number.POSITIVE_INFINITY);
    if (this.step === undefined && this.control?.hasAttribute('step')) {
      warn(
        this,
        'step-on-control',
        'has its step on the input, so its buttons say "one". Write step on the element, too.',
      );
    }
  }

  get #limits(): Limits {
    const given = (name: 'min' | 'max' | 'step') =>
      this[name] ?? this.control?.getAttribute(name) ?? undefined;
    const limits = { min: given('min'), max: given('max'), step: given('step') };
    return limitsOf(limits, Number.POSITIVE_INFINITY);
  }

  /** The number as it stands now; `undefined` when there is none. */
  get #now(): number | undefined {
    const answer = readQuantity(this.control?.value ?? '');
    return answer === undefined ? undefined : Number(answer);
  }

  // At a limit a button says so and stays where the focus is: `disabled` would take it away.
  #mark = (): void => {
    const now = this.#now;
    const limits = this.#limits;
    // A disabled fieldset disables the buttons, too, and nothing tells when it does no longer.
    const isIdle = !!this.control?.matches(':is(:disabled, :read-only):not(fieldset:disabled *)');
    const isAtLimit = {
      decrease: isIdle || (now !== undefined && now <= limits.least),
      increase: isIdle || (now !== undefined && now >= greatest(limits)),
    };
    for (const [slot, isAt] of Object.entries(isAtLimit)) {
      const button = this.partNode(slot);
      if (!button || isAt === button.hasAttribute('aria-disabled')) continue;
      if (isAt) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  };

  #onClick = ({ target }: Event): void => {
    const isOn = (slot: string) => this.partNode(slot)?.contains(target as Node);
    if (isOn('increase')) this.#go(1);
    else if (isOn('decrease')) this.#go(-1);
  };

  #go(by: 1 | -1): void {
    const { control } = this;
    if (!control || control.matches(':disabled, :read-only')) return;
    const typed = control.value.trim();
    const now = this.#now;
    // What was typed is not lost: it is for the person to correct.
    if (typed && now === undefined) return this.#announcement.say(this.complaint(typed), 0);
    const limits = this.#limits;
    const texts = quantityTexts[languageOf(this)];
    const end = by > 0 ? greatest(limits) : limits.least;
    const isAtEnd = now !== undefined && (by > 0 ? now >= end : now <= end);
    if (isAtEnd) {
      const words = by > 0 ? texts.noMore : texts.noLess;
      return this.#announcement.say(words(this.format(String(end))), 0);
    }
    const next = nextQuantity(now, by, limits);
    const written = this.format(String(next));
    answerNatively(control, written);
    const words = by > 0 ? texts.most : texts.least;
    this.#announcement.say(next === end ? words(written) : written, PRESSES);
  }

  #onReset = (event: Event): void => {
    // The form is emptied after its event.
    if (event.target === this.form) setTimeout(this.#mark);
  };
}
