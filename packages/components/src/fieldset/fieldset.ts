import { attribute } from '../attribute.js';
import { describedBy, errorPart, groupLabelPart, hintPart } from '../field/field.js';
import { LabelledElement } from '../field/labelled-element.js';
import { type Light, type LightContext, partId } from '../light/part.js';
import { Wrapping } from '../light/wrapping.js';
import { warn } from '../warn.js';

/**
 * Several questions that belong together, as the lines of an address. The host is the group, named by
 * the label and described by the hint and the error of the group; a native `<fieldset>` in it puts its
 * controls out of use together. Without a label, a `<fieldset>` of your own is the group, named by its
 * legend. What is wrong with one answer is said at its own question.
 *
 * @element tds-fieldset
 * @slot label - Your own heading or text that names the group.
 * @slot control - Your own `<fieldset>`; one without a `slot` is taken too. Its `<legend>` is the label.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - The questions.
 * @status beta
 * @since 0.1.0
 */
export class Fieldset extends LabelledElement {
  static override adopts = { control: ['fieldset'] };

  /** What the questions have in common. A slotted heading or a `<legend>` takes its place. */
  @attribute('label') override label?: string;
  /** The error of the whole group: what is wrong and what to do. The word "Error" is added. */
  @attribute('error') override error?: string;
  /** The name of the group, which is not submitted. */
  @attribute('name') name?: string;
  /** What the ids of label, hint and error begin with. Default: the name. */
  @attribute('field-id') override fieldId?: string;
  /** All controls inside can't be changed and aren't submitted. */
  @attribute('disabled', Boolean) override disabled?: boolean;

  static override light(p: Partial<Fieldset>, context: LightContext): Light {
    // Not whether the `<fieldset>` is the author's: one that a framework has printed is, to the browser.
    const label = (p.label || context.author('label')) && partId(context, 'label');
    return {
      // Label, hint and error stand beside our `<fieldset>`: outside of the group they would be heard
      // twice.
      host: {
        role: label && 'group',
        'aria-labelledby': label,
        'aria-describedby': label && describedBy(p, context),
      },
      parts: [
        groupLabelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        {
          slot: 'control',
          tag: 'fieldset',
          // Not a `<legend>`, which would have to stand inside, and be read after hint and error.
          soft: {
            name: p.name,
            disabled: p.disabled,
            role: label && 'none',
          },
          own: { 'aria-describedby': !label && describedBy(p, context) },
          wraps: ['*'],
        },
      ],
    };
  }

  protected override readonly wrapping = new Wrapping(this);
  #message = '';

  override get control(): HTMLFieldSetElement | null {
    const control = super.control;
    return control instanceof HTMLFieldSetElement ? control : null;
  }

  /** The native controls inside. */
  get elements(): HTMLCollection | undefined {
    return this.control?.elements;
  }

  /** What `setCustomValidity()` said; empty when all is right. */
  get validationMessage(): string {
    return this.control?.matches(':disabled') ? '' : this.#message;
  }

  /** Whether nothing is wrong with the group. Each answer in it is checked by its own question. */
  checkValidity(): boolean {
    return !this.validationMessage;
  }

  /** Says what is wrong with the answers together; an empty text says that all is right. */
  setCustomValidity(message: string): void {
    this.#message = String(message);
  }

  /** Moves the focus to the first control that can be used. */
  override focus(options?: FocusOptions): void {
    const controls = [...(this.elements ?? [])] as HTMLElement[];
    controls
      .find(
        (each) =>
          each.matches(':is(input, select, textarea, button):enabled') && each.checkVisibility(),
      )
      ?.focus(options);
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    const { control } = this;
    const words = this.partNode('label') ?? control?.querySelector(':scope > legend');
    const isNamed = control?.hasAttribute('aria-label') || control?.hasAttribute('aria-labelledby');
    if (!words?.textContent?.trim() && !(isNamed && !words)) {
      warn(this, 'label-missing', 'has no label. Add a label attribute or a slotted heading.');
    }
  }
}
