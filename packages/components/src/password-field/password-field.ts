import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { languageOf } from '../language.js';
import { Announcement } from '../light/announcement.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { passwordTexts } from '../strings/password-texts.js';
import type { TextFieldWidth } from '../text-field/text-field.js';
import { warn, warnUnknownValue } from '../warn.js';
import { Requirements } from './requirements.js';

/**
 * A password, with a button that shows and hides it. Password managers and pasting work as in any
 * `<input type="password">`, and what was typed is submitted to the letter. There is no `maxlength`: it
 * would cut a password that is pasted, and nobody would see it.
 *
 * Say what a new password must have in a list, each item with the regular expression that the whole
 * password must match, as HTML's `pattern`: `<li data-pattern=".{12,}">At least 12 characters</li>`.
 * Check the same on the server.
 *
 * @element tds-password-field
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input type="password">`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot requirements - A `<ul>` of what the password must have; one without a `slot` is taken too. Each
 *   `<li>` with `data-pattern` says whether it is met.
 * @slot - Anything else, after the control.
 * @fires input - The native event of the control, at each change.
 * @fires change - The native event of the control, when a change is done.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class PasswordField extends FieldElement {
  static override adopts = { label: ['label'], control: ['input'], requirements: ['ul'] };
  static override texts = passwordTexts;
  static override partsWithId: readonly PartWithId[] = [
    ...super.partsWithId,
    'requirements',
    'toggle',
  ];

  /** Shows what is typed, as the button does. Sending or emptying the form hides it again. */
  @attribute('shown', Boolean) shown?: boolean;
  /** `current-password` (default) to sign in, `new-password` for one that is made now (WCAG 3.3.8). */
  @attribute('autocomplete') autocomplete?: string;
  /** Which keyboard a phone shows: `numeric` for a number that is kept secret. */
  @attribute('inputmode') override inputMode!: string;
  /** A regular expression that the whole password must match. */
  @attribute('pattern') pattern?: string;
  /** The least number of characters. */
  @attribute('minlength', Number) minLength?: number;
  /** Is submitted, but can't be changed. */
  @attribute('readonly', Boolean) readOnly?: boolean;
  /** How many characters it is wide: 2, 3, 4, 5, 7, 10, 20 or `full` (default). */
  @attribute('width') width?: TextFieldWidth;
  /** Said when it does not match `pattern` or lacks a requirement, in place of the built-in text. */
  @attribute('error-pattern-mismatch') errorPatternMismatch?: string;
  /** Said when it is shorter than `minlength`, in place of the built-in text. */
  @attribute('error-too-short') errorTooShort?: string;

  #announcement = new Announcement(() => this.partNode('status'));
  #requirements = new Requirements(
    this,
    { node: (slot) => this.partNode(slot), label: () => this.labelText },
    this.#announcement,
  );
  #root: Node | undefined;
  #window: Window | null = null;

  static override light(
    p: Partial<PasswordField>,
    context: LightContext<(typeof passwordTexts)['en']>,
  ): Light {
    const { texts } = context;
    return {
      parts: [
        labelPart(p, context, true),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        {
          slot: 'control',
          tag: 'input',
          own: {
            type: p.shown ? 'text' : 'password',
            'aria-describedby': idList(
              describedBy(p, context),
              context.author('requirements') && partId(context, 'requirements'),
            ),
            'aria-invalid': ariaInvalid(p, context),
          },
          soft: {
            id: context.id,
            name: p.name,
            value: p.defaultValue,
            required: p.required,
            disabled: p.disabled,
            readonly: p.readOnly,
            autocomplete: p.autocomplete || 'current-password',
            inputmode: p.inputMode,
            pattern: p.pattern,
            minlength: p.minLength,
            // While it is shown, a browser may send what is typed to a spelling service.
            spellcheck: 'false',
            autocapitalize: 'none',
            form: p.formId,
          },
        },
        // Both words, one on the other: the button is as wide as the longer one, and style rules
        // (also what assistive technology goes by) show the one that applies.
        {
          slot: 'toggle',
          tag: 'button',
          own: {
            type: 'button',
            'aria-controls': context.id,
            // Without "(required)", which a label of the author's may hold.
            'aria-label':
              p.label &&
              `${p.shown ? texts.hidePassword : texts.showPassword}${texts.colon} ${p.label}`,
            'aria-labelledby':
              !p.label &&
              context.author('label') &&
              idList(partId(context, 'toggle'), partId(context, 'label')),
          },
          soft: { id: `${context.id}-toggle`, disabled: p.disabled },
          children: [
            { tag: 'span', children: [texts.showPassword] },
            { tag: 'span', children: [texts.hidePassword] },
          ],
        },
        { slot: 'caps-lock', tag: 'p', own: { 'aria-live': 'polite' } },
        context.author('requirements') && {
          slot: 'requirements',
          tag: 'ul',
          soft: { id: `${context.id}-requirements` },
        },
        { slot: 'status', tag: 'p', own: { 'aria-live': 'polite' } },
      ],
    };
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('keyup', this.#onKey);
  }

  override get control(): HTMLInputElement | null {
    const control = super.control;
    // What else an author may have put in the slot is no answer.
    return control instanceof HTMLInputElement ? control : null;
  }

  /** The answer as it stands now. The `value` attribute is only its default. */
  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#requirements.update();
  }

  /** Whether the answer meets its constraints. Fires `invalid` at the control when it does not. */
  override checkValidity(): boolean {
    this.#requirements.update();
    return super.checkValidity();
  }

  /** Marks the answer as wrong for a reason of your own; an empty text marks it right again. */
  override setCustomValidity(message: string): void {
    super.setCustomValidity(message);
    this.#requirements.update();
  }

  /** Selects the whole answer. */
  select(): void {
    this.control?.select();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('submit', this.#onSubmit, true);
    this.#root.addEventListener('reset', this.#onReset);
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('pagehide', this.#hide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcement.stop();
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
    this.#root?.removeEventListener('reset', this.#onReset);
    this.#window?.removeEventListener('pagehide', this.#hide);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#requirements.update();
    // As an input of one's own is. A disabled fieldset disables the button, too.
    this.partNode('toggle')?.toggleAttribute('disabled', !!this.control?.disabled);
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'width', ['2', '3', '4', '5', '7', '10', '20', 'full']);
    if (this.control?.autocomplete === 'off') {
      warn(
        this,
        'autocomplete-off',
        'keeps password managers out. Use autocomplete="current-password" or "new-password".',
      );
    }
    if (this.control?.hasAttribute('maxlength')) {
      warn(
        this,
        'maxlength-cuts',
        'has a maxlength, which cuts passwords that are pasted. Remove it.',
      );
    }
  }

  #onClick = (event: Event): void => {
    const button = this.partNode('toggle');
    if (!button?.contains(event.target as Node) || this.control?.matches(':disabled')) return;
    this.shown = !this.shown;
    const texts = passwordTexts[languageOf(this)];
    this.#announcement.say(this.shown ? texts.shown : texts.hidden, 0);
  };

  // Stays when the field is left: what stands below is not to move away under a click.
  #onKey = (event: KeyboardEvent): void => {
    const hint = this.partNode('caps-lock');
    // Autofill sends key events that are none.
    if (!hint || event.target !== this.control || !event.getModifierState) return;
    const isOn = event.getModifierState('CapsLock');
    const text = isOn ? passwordTexts[languageOf(this)].capsLock : '';
    if (hint.textContent !== text) hint.textContent = text;
  };

  // Browsers offer to keep what is in a password field when it is sent, and complete other fields
  // from what was typed in them.
  #onSubmit = (event: Event): void => {
    if (event.target === this.form) this.#hide();
  };

  #onReset = (event: Event): void => {
    if (event.target !== this.form) return;
    this.#hide();
    // The form is emptied after its event.
    setTimeout(this.#requirements.update);
  };

  #hide = (): void => {
    this.shown = false;
  };
}
