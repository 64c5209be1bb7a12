import { attribute } from '../attribute.js';
import { checkChoices, choicesLight } from '../choice/choices.js';
import { updateReveals } from '../choice/reveal.js';
import { FieldElement } from '../field/field-element.js';
import { groupOf } from '../light/group.js';
import type { Light, LightContext } from '../light/part.js';
import { added, isAuthors, setSoftly } from '../light/print-dom.js';
import type { Radio } from '../radio/radio.js';

/**
 * A question answered by choosing one of a few `<tds-radio>`. The host is the `radiogroup`, named by
 * its label and described by its hint and error; a `<fieldset>` of your own takes its place, and is told
 * as a `radiogroup`, too.
 *
 * @element tds-radios
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - The options: `<tds-radio>`, or a `<fieldset>` that holds them.
 * @fires input - The native event of the radio that was chosen.
 * @fires change - The native event of the radio that was chosen.
 * @fires invalid - The native event of a radio, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Radios extends FieldElement {
  static override adopts = { control: ['fieldset'] };

  /** Lays short options out in a line where there is room. */
  @attribute('inline', Boolean) inline?: boolean;
  /** Puts each option in a box that can be pressed anywhere; with `inline`, side by side. */
  @attribute('tiles', Boolean) tiles?: boolean;

  static override light(p: Partial<Radios>, context: LightContext): Light {
    return choicesLight(p, context, 'radiogroup');
  }

  /** The options, in document order. */
  get radios(): Radio[] {
    return [...this.querySelectorAll<Radio>('tds-radio')].filter(
      (radio) => groupOf(radio, 'tds-radios') === this,
    );
  }

  /** The radio that is chosen, else the first that can be. */
  override get control(): HTMLInputElement | null {
    const inputs = this.#inputs;
    return (
      inputs.find((input) => input.checked) ??
      inputs.find((input) => !input.disabled) ??
      inputs[0] ??
      null
    );
  }

  /** The value of the chosen option; empty when none is. */
  override get value(): string {
    return this.#inputs.find((input) => input.checked)?.value ?? '';
  }
  override set value(value: string) {
    this.#wanted = String(value ?? '');
    this.#takeWanted();
  }

  #wanted: string | undefined;
  #touched = false;

  constructor() {
    super();
    this.addEventListener('change', () => {
      this.#touched = true;
    });
  }

  get #inputs(): HTMLInputElement[] {
    return this.radios.flatMap((radio) => radio.control ?? []);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    const fieldset = this.partNode('control');
    // What native radios say of themselves is not said of a group.
    if (fieldset && !this.required && this.radios.some(isRequiredByAuthor)) {
      setSoftly(fieldset, { 'aria-required': 'true' });
    }
    const chosen = this.#touched && this.#inputs.find((input) => input.checked);
    const { radios } = this;
    // Those that were not printed yet will read the group when they are.
    for (const radio of radios) if (radio.hasUpdated) radio.requestUpdate();
    this.#takeWanted();
    // A radio that nobody touched follows its new `checked` attribute, and would take the choice
    // from the one that was chosen.
    if (chosen && changed.has('defaultValue')) {
      Promise.all(radios.map((radio) => radio.updateComplete)).then(() => {
        chosen.checked = true;
        updateReveals();
      });
    }
  }

  protected override check(): void {
    if (__DEV__) checkChoices(this, this.partNode('label'));
  }

  #takeWanted(): void {
    if (this.#wanted === undefined) return;
    const inputs = this.#inputs;
    if (!inputs.length) return;
    for (const input of inputs) input.checked = input.value === this.#wanted;
    this.#wanted = undefined;
    updateReveals();
  }
}

function isRequiredByAuthor(radio: Radio): boolean {
  const input = radio.querySelector(':scope > input:required');
  return !!input && isAuthors(input) && !added(input).includes('required');
}
