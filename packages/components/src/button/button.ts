import { attribute } from '../attribute.js';
import { languageOf } from '../language.js';
import { Announcement } from '../light/announcement.js';
import { LightElement } from '../light/light-element.js';
import { type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { buttonTexts } from '../strings/button-texts.js';
import { warn, warnUnknownValue } from '../warn.js';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger' | 'inverse';
export type ButtonType = 'submit' | 'button' | 'reset';

/** A second activation within this time is a mistake of the hand, not a wish. In milliseconds. */
const DOUBLE_ACTIVATION = 1000;

/** How long browsers need to know of the place where "Loading" is said. In milliseconds. */
const BEFORE_LOADING = 100;

/**
 * A button; with `href`, a link that looks like one.
 *
 * @element tds-button
 * @slot control - Your own `<button>` or `<a>`, which may hold an SVG icon; one without a `slot` is
 *   taken too.
 * @fires click - The native event of the control. None is fired while it is loading.
 * @status beta
 * @since 0.1.0
 */
export class Button extends LightElement {
  static override adopts = { control: ['button', 'a'] };
  static override texts = buttonTexts;
  static override partsWithId: readonly PartWithId[] = ['status'];

  /** The text of the button: what happens when it is pressed. */
  @attribute('label') label?: string;
  /** How much weight it has: `primary` (default), `secondary`, `tertiary`, `danger`, `inverse`. */
  @attribute('variant') variant?: ButtonVariant;
  /** What it does in a form, as HTML: `submit` (default), `button` or `reset`. */
  @attribute('type') type?: ButtonType;
  /** The name that its value is submitted under, when it is what submits the form. */
  @attribute('name') name?: string;
  /** The value that is submitted, when it is what submits the form. */
  @attribute('value') value?: string;
  /** Where it leads; makes it a link. */
  @attribute('href') href?: string;
  /** Can't be pressed. Prefer a button that works and says what is missing. */
  @attribute('disabled', Boolean) disabled?: boolean;
  /** Work is under way: shows a spinner, says so to screen readers, ignores presses. */
  @attribute('loading', Boolean) loading?: boolean;
  /** As wide as its container. */
  @attribute('full-width', Boolean) fullWidth?: boolean;
  /** Ignores a second press within a second, which would submit a form twice. */
  @attribute('prevent-double-submit', Boolean) preventDoubleSubmit?: boolean;
  /** The id of the form it belongs to, when it stands outside. */
  @attribute('form') formId?: string;
  /** Where its form is sent instead. */
  @attribute('formaction') formAction?: string;

  #pressed = Number.NEGATIVE_INFINITY;
  #announcement = new Announcement(() => this.partNode('status'));
  #isShown = false;

  static override baseId(p: Partial<Button>): string | undefined {
    return p.name && `${p.name}-${p.value || 'button'}`;
  }

  static override light(
    p: Partial<Button>,
    context: LightContext<(typeof buttonTexts)['en']>,
  ): Light {
    const { author } = context;
    const isLink = author('control') ? author('control')?.tag === 'a' : !!p.href;
    return {
      parts: [
        {
          slot: 'control',
          tag: isLink ? 'a' : 'button',
          own: { 'aria-describedby': p.loading && partId(context, 'status') },
          soft: {
            'aria-disabled': (p.loading || (isLink && p.disabled)) && 'true',
            href: isLink && !p.disabled && p.href,
            role: isLink && p.disabled && 'link',
            type: !isLink && p.type,
            name: !isLink && p.name,
            value: !isLink && p.value,
            disabled: !isLink && p.disabled,
            form: !isLink && p.formId,
            formaction: !isLink && p.formAction,
          },
          children: [p.label],
        },
        p.loading && {
          slot: 'status',
          tag: 'span',
          soft: { id: `${context.id}-status` },
          own: { 'aria-live': 'polite' },
          children: [context.texts.loading],
        },
      ],
    };
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcement.stop();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    const begins = this.loading && changed.has('loading') && !changed.get('loading');
    const status = this.#isShown && begins && this.partNode('status');
    this.#isShown = true;
    if (!status) return;
    // A live region tells what changes in it once it is there.
    status.textContent = '';
    this.#announcement.say(buttonTexts[languageOf(this)].loading, BEFORE_LOADING);
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override check(): void {
    if (!__DEV__) return;
    warnUnknownValue(this, 'variant', ['primary', 'secondary', 'tertiary', 'danger', 'inverse']);
    warnUnknownValue(this, 'type', ['submit', 'button', 'reset']);
    const { control } = this;
    const named =
      control?.textContent?.trim() || control?.querySelector('img[alt], svg[aria-label]');
    if (
      !named &&
      !control?.hasAttribute('aria-label') &&
      !control?.hasAttribute('aria-labelledby')
    ) {
      warn(this, 'label-missing', 'has no text. Add a label attribute or a <button> with text.');
    }
  }

  #onClick = (event: Event): void => {
    const now = event.timeStamp;
    const twice = this.preventDoubleSubmit && now - this.#pressed < DOUBLE_ACTIVATION;
    if (this.loading || twice || this.control?.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#pressed = now;
  };
}
